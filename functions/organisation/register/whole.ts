/**
 * What can be told of a register's rows only from all of them together: one number on two rows, an
 * office that two rows tell differently, units and superiors that nobody knows, circles of superiors.
 * It holds a few short texts a row (measured by `npm run bench -- import`), and no name of a person.
 */
import type { PlainDate } from '../../platform/period.ts';
import { isActiveOn } from '../employee/rules.ts';
import { type CellProblem, errorOf } from './cells.ts';
import { type KnownOffice, leaveOutByOffices, superiorWarning } from './offices.ts';
import type { OfficeFacts, ReadRow, UnitFacts } from './row.ts';
import {
  agrees,
  chooseOffices,
  type OfficeNamed,
  type OfficeSaid,
  type OfficeTelling,
  type RowTold,
  saidOf,
  type UnitNamed,
  type UnitTelling,
  wholeOf,
} from './tellings.ts';
import { keptUnits, type KnownUnit, unitDiffers, unitMoves, unitsJudged, type UnitEntry } from './units.ts';

/** A problem of a row, by its number as a spreadsheet shows it: the header is row 1. */
export type RowProblem = CellProblem & { readonly row: number };

/** What is on record of the codes that a file names. */
export interface Known {
  readonly offices: ReadonlyMap<string, KnownOffice>;
  readonly units: ReadonlyMap<string, KnownUnit>;
}

const NONE: readonly CellProblem[] = [];
const NO_TELLINGS: readonly OfficeTelling[] = [];

/** Takes a file's rows one by one, and judges them together at the end. */
export class WholeRegister {
  readonly #nips = new Map<string, number>();
  /** Rows whose number another row has, with that row. */
  readonly #twice = new Map<number, number>();
  readonly #offices = new Map<string, OfficeNamed>();
  readonly #said = new Map<string, OfficeSaid>();
  readonly #units = new Map<string, UnitNamed>();
  readonly #rows: RowTold[] = [];
  readonly #asOf: PlainDate;

  constructor(asOf: PlainDate) {
    this.#asOf = asOf;
  }

  /** Remembers a row. Of one whose cells are shifted only its number and its office's code are taken. */
  add(row: number, read: ReadRow, isShifted = false): void {
    if (read.nip !== null) this.#addNip(row, read.nip);
    if (read.office === null) return;
    const named = this.#addOffice(row, read.office.code);
    if (isShifted) return;
    const unit = this.#tellingOfUnit(row, read.unit);
    const office = this.#tellingOfOffice(row, named, read.office);
    const holds = this.#holding(read);
    this.#rows.push({ row, office, unit, holds, faults: NONE, isOut: read.row === null });
  }

  /** What the person of a row does with its office. Whoever only acts in it does not hold it. */
  #holding({ row, office }: ReadRow): RowTold['holds'] {
    const person = row?.person;
    if (!person || office?.actingTitle != null) return 'NOTHING';
    return isActiveOn(person, [], this.#asOf) ? 'OFFICE' : 'LEFT';
  }

  #addNip(row: number, nip: string): void {
    const first = this.#nips.get(nip);
    if (first === undefined) {
      this.#nips.set(nip, row);
      return;
    }
    if (!this.#twice.has(first)) this.#twice.set(first, row);
    this.#twice.set(row, first);
  }

  #addOffice(row: number, code: string): OfficeNamed {
    const known = this.#offices.get(code);
    if (known) return known;
    const nobody = { isKept: false, holder: null, second: null, left: null };
    const named = { code, row, tellings: NO_TELLINGS, told: null, ...nobody };
    this.#offices.set(code, named);
    return named;
  }

  #tellingOfOffice(row: number, office: OfficeNamed, facts: OfficeFacts): OfficeTelling {
    const said = this.#saidOfOffice(facts);
    const known = office.tellings.find((telling) => telling.said === said);
    if (known) return known;
    const telling = { office, said, row, votes: 0 };
    // Of its length: room to grow would be more than all that is in it.
    office.tellings = office.tellings.length === 0 ? [telling] : [...office.tellings, telling];
    return telling;
  }

  #saidOfOffice(facts: OfficeFacts): OfficeSaid {
    const says = saidOf(facts);
    const key = wholeOf(says);
    const said = this.#said.get(key) ?? says;
    this.#said.set(key, said);
    return said;
  }

  #tellingOfUnit(row: number, facts: UnitFacts): UnitTelling {
    const { code, name, parentCode, kind, workWeek } = facts;
    const named = this.#units.get(code) ?? { code, row, tellings: new Map<string, UnitTelling>() };
    this.#units.set(code, named);
    const shape = [name, parentCode, kind, workWeek].join('|');
    const telling = named.tellings.get(shape) ?? { ...facts, row, votes: 0 };
    named.tellings.set(shape, telling);
    return telling;
  }

  /** The codes of which it must be known what is on record: units and their parents, offices above and contested ones. */
  asked(): { readonly units: string[]; readonly offices: string[] } {
    const units = new Set<string>();
    for (const { code, tellings } of this.#units.values()) {
      units.add(code);
      for (const { parentCode } of tellings.values()) units.add(parentCode ?? code);
    }
    const offices = new Set<string>();
    for (const { superiorCode } of this.#said.values()) if (superiorCode !== null) offices.add(superiorCode);
    for (const { code, tellings } of this.#offices.values()) if (tellings.length > 1) offices.add(code);
    return { units: [...units], offices: [...offices] };
  }

  /** What is found of the rows together: every problem, errors first, and the units to be kept, parents first. */
  judge(known: Known): { readonly problems: Generator<RowProblem>; readonly units: UnitEntry[] } {
    for (const row of this.#rows) {
      row.isOut ||= this.#twice.has(row.row);
      if (row.isOut) continue;
      row.office.votes += 1;
      row.unit.votes += 1;
    }
    chooseOffices(this.#offices.values(), known.offices);
    const units = unitsJudged(this.#units.values(), known.units);
    for (const row of this.#rows) {
      const told = units.told.get(row.unit.code);
      leaveOut(row, officeDiffers(row.office));
      leaveOut(row, told && unitDiffers(row.unit, told, known.units));
      leaveOut(row, units.faults.get(row.unit.code));
    }
    leaveOutByOffices(this.#rows, this.#offices, known.offices);
    const kept = new Set(this.#rows.flatMap(({ unit, isOut }) => (isOut ? [] : [unit.code])));
    return { problems: this.#problems(known), units: keptUnits(units.inOrder, kept) };
  }

  *#problems({ offices, units }: Known): Generator<RowProblem> {
    for (const [row, other] of this.#twice) yield { ...errorOf('nip', 'ROW_NIP_TWICE', { other }), row };
    for (const { row, faults } of this.#rows) for (const fault of faults) yield { ...fault, row };
    for (const { row, office, unit, isOut } of this.#rows) {
      const warnings = [
        unitMoves(unit, units),
        isOut ? null : superiorWarning(office.said.superiorCode, this.#offices, offices),
      ];
      for (const warning of warnings) if (warning) yield { ...warning, row };
    }
  }
}

function leaveOut(row: RowTold, fault: CellProblem | null | undefined): void {
  if (!fault) return;
  row.faults = [...row.faults, fault];
  row.isOut = true;
}

/** A row that tells its office otherwise than most do. */
function officeDiffers(telling: OfficeTelling): CellProblem | null {
  const { code, told } = telling.office;
  if (!told || agrees(telling.said, told.said)) return null;
  return errorOf('kode_jabatan', 'ROW_OFFICE_DIFFERS', { code, other: told.row });
}
