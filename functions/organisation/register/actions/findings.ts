/**
 * What reading a register finds, kept as it is found: parts of the file, problems by row, in commits of
 * many writes. Read again from the beginning it writes the same over what stands there, and takes away what
 * is not found again.
 */
import { commitAs, MAX_WRITES } from '../../../platform/commit/commit.ts';
import { asRead, remove, type Write } from '../../../platform/commit/writes.ts';
import type { Context } from '../../../platform/context.ts';
import type { Item, Kept } from '../../../platform/item.ts';
import { type Key, lists } from '../../../platform/keys.ts';
import { queryPages } from '../../../platform/table.ts';
import type { CellProblem } from '../cells.ts';
import { masked } from '../masked.ts';
import { type Findings, MOST_WARNINGS, type Part, PART_ROWS, type RegisterImport } from '../rules.ts';
import type { SheetRow } from '../sheet.ts';
import { importWrites } from '../store.ts';
import type { UnitEntry } from '../units.ts';
import { TaskOvertaken } from './lostRace.ts';

/** Writes of an import's parts, units and problems, sent many at a time; they carry no event of their own. */
export class ImportNotes {
  readonly #context: Context;
  readonly #authority: string;
  readonly #of: Kept<RegisterImport>;
  /** By key: a transaction writes an item once, and the last write counts. */
  readonly #waiting = new Map<string, Write>();
  /** Problems and units of an earlier judging that this one has not found again by now. */
  readonly #earlier = new Map<string, Key>();

  /** `of`: the import as it was read; its notes are of that state alone. */
  constructor(context: Context, authority: string, of: Kept<RegisterImport>) {
    this.#context = context;
    this.#authority = authority;
    this.#of = of;
  }

  /** Looks for the problems and units of an earlier judging; normally there are none. */
  async begin(): Promise<void> {
    const { importId } = this.#of.data;
    for (const list of [lists.importProblems(importId), lists.importUnits(importId)])
      for await (const items of queryPages(this.#context.table, list))
        for (const { PK, SK } of items) this.#earlier.set(SK, { PK, SK });
  }

  /**
   * Takes away those that were not found again. Not before: a task that is overtaken by another of the same file
   * would else take what that one has noted.
   */
  async end(): Promise<void> {
    for (const key of this.#earlier.values()) await this.#wait(key.SK, remove(key));
    await this.send();
  }

  /** Takes a write; sends what waits when it is enough. */
  async add(write: Extract<Write, { put: Item }>): Promise<void> {
    this.#earlier.delete(write.put.SK);
    await this.#wait(write.put.SK, write);
  }

  async #wait(sortKey: string, write: Write): Promise<void> {
    this.#waiting.set(sortKey, write);
    if (this.#waiting.size === MAX_WRITES - 1) await this.send();
  }

  /** Sends what waits. Throws TaskOvertaken when the import has gone on meanwhile. */
  async send(): Promise<void> {
    if (this.#waiting.size === 0) return;
    const stands = asRead(this.#of);
    const writes = [...this.#waiting.values(), stands];
    this.#waiting.clear();
    const kept = await commitAs(this.#context, this.#authority, { writes });
    if (!kept.ok) throw new TaskOvertaken(`notes of an import refused: ${kept.problems[0].code}`);
  }
}

const BAD = 2;
const WARNED = 1;
/** Problems that a row has only beside others are numbered behind its own. */
const TOGETHER = 50;

/** Collects what is found of each row, and counts it. */
export class Collected {
  readonly #importId: string;
  readonly #notes: ImportNotes;
  readonly #parts: Part[] = [];
  /** By row: whether it is out, or only warned of. */
  readonly #marks: number[] = [];
  readonly #together = new Map<number, number>();
  readonly #changed = new Set<number>();
  readonly #mostWarnings: number;
  #problems = 0;
  #warnings = 0;

  constructor(importId: string, notes: ImportNotes, mostWarnings = MOST_WARNINGS) {
    this.#importId = importId;
    this.#notes = notes;
    this.#mostWarnings = mostWarnings;
  }

  /** Warnings that are counted and not listed. */
  get #cut(): number {
    return Math.max(0, this.#warnings - this.#mostWarnings);
  }

  /** Every part but the last is full. */
  get rows(): number {
    const last = this.#parts.at(-1);
    return last ? last.no * PART_ROWS + last.rows : 0;
  }

  /** Takes a row with its own problems. */
  async row({ no, before, from, to }: SheetRow, problems: readonly CellProblem[]): Promise<void> {
    let part = this.#parts.at(-1);
    if (!part || part.rows === PART_ROWS) {
      if (part) await this.#notes.add(importWrites.part(this.#importId, part));
      part = { no: this.#parts.length, from, to, before, rows: 0, bad: [], done: null };
      this.#parts.push(part);
    }
    this.#parts[part.no] = { ...part, to, rows: part.rows + 1 };
    for (const [at, problem] of problems.entries()) await this.#note(no, at, problem);
    if (problems.some(({ severity }) => severity === 'ERROR')) this.#leaveOut(no, part.no);
  }

  /** Takes a problem that a row has beside others. */
  async together(problem: CellProblem & { readonly row: number }): Promise<void> {
    const count = this.#together.get(problem.row) ?? 0;
    this.#together.set(problem.row, count + 1);
    await this.#note(problem.row, TOGETHER + count, problem);
    if (problem.severity === 'ERROR') this.#leaveOut(problem.row, this.#partOf(problem.row));
  }

  async #note(row: number, no: number, { column, code, params, severity }: CellProblem): Promise<void> {
    this.#problems += 1;
    this.#marks[row] = Math.max(this.#marks[row] ?? 0, WARNED);
    if (severity === 'WARNING') this.#warnings += 1;
    // Warnings never take the room of errors, each of which is listed.
    if (severity === 'WARNING' && this.#warnings > this.#mostWarnings) return;
    const importId = this.#importId;
    const problem = { importId, row, no, column, code, params: masked(params), severity };
    await this.#notes.add(importWrites.problem(problem));
  }

  #leaveOut(row: number, at: number): void {
    const part = this.#parts[at];
    if (!part || part.bad.includes(row)) return;
    this.#parts[at] = { ...part, bad: [...part.bad, row].sort((a, b) => a - b) };
    this.#marks[row] = BAD;
    this.#changed.add(at);
  }

  /** The part that a row stands in: rows are numbered upwards. */
  #partOf(row: number): number {
    let [low, high] = [0, this.#parts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#parts[middle]?.before ?? 0) < row) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** Keeps what has changed since it was noted, the last part and the units. */
  async finish(units: readonly UnitEntry[]): Promise<Findings> {
    this.#changed.add(this.#parts.length - 1);
    for (const at of this.#changed) {
      const part = this.#parts[at];
      if (part) await this.#notes.add(importWrites.part(this.#importId, part));
    }
    for (const [no, unit] of units.entries())
      await this.#notes.add(importWrites.unit(this.#importId, no, unit));
    await this.#notes.send();
    const marks = Object.values(this.#marks);
    const [rows, bad] = [this.rows, marks.filter((mark) => mark === BAD).length];
    return {
      rows,
      good: rows - bad,
      bad,
      warned: marks.filter((mark) => mark === WARNED).length,
      problems: this.#problems,
      listed: this.#problems - this.#cut,
      parts: this.#parts.length,
    };
  }
}
