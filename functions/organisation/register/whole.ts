/**
 * What can be told of a register's rows only from all of them together: one number on two rows, an
 * office that two rows tell differently, units and superiors that nobody knows, circles of superiors.
 * It holds a few short texts a row (measured by `npm run bench -- import`), and no name.
 */
import type { PlainDate } from '../../platform/period.ts';
import type { CellProblem } from './cells.ts';
import { type KnownOffice, officesJudged, type OfficeEntry } from './offices.ts';
import type { OfficeFacts, ReadRow, UnitFacts } from './row.ts';
import { type KnownUnit, unitsJudged, type UnitEntry } from './units.ts';
import { severities } from './rules.ts';
import { isActive } from '../employee/rules.ts';

/** A problem of a row, by its number as a spreadsheet shows it: the header is row 1. */
export type RowProblem = CellProblem & { readonly row: number };

/** What is on record of the codes that a file names. */
export interface Known {
  readonly offices: ReadonlyMap<string, KnownOffice>;
  readonly units: ReadonlyMap<string, KnownUnit>;
}

const shapeOf = ({ title, kind, jenjang, eselon, grade, isPukm, superiorCode, unitCode }: OfficeFacts) =>
  [title, kind, jenjang, eselon, grade, isPukm, superiorCode, unitCode].join('|').toLowerCase();

const error = (
  row: number,
  column: CellProblem['column'],
  code: CellProblem['code'],
  params: CellProblem['params'],
): RowProblem => ({ row, column, code, ...(params && { params }), severity: 'ERROR' });

/** Takes a file's rows one by one, and judges them together at the end. */
export class WholeRegister {
  readonly #nips = new Map<string, number>();
  readonly #offices = new Map<string, OfficeEntry>();
  readonly #units = new Map<string, UnitEntry>();
  /** The office of each row that can be committed by itself. */
  readonly #rows: { readonly row: number; readonly office: OfficeEntry }[] = [];
  readonly #found: RowProblem[] = [];
  readonly #asOf: PlainDate;

  constructor(asOf: PlainDate) {
    this.#asOf = asOf;
  }

  /** Remembers a row; a number that another row has, and what contradicts an earlier row, is found at once. */
  add(row: number, read: ReadRow): void {
    if (read.nip !== null) this.#addNip(row, read.nip);
    if (read.office === null) return;
    this.#addUnit(row, read.unit, read.row !== null);
    const office = this.#addOffice(row, read.office);
    if (read.row === null) return;
    office.isKept = true;
    this.#rows.push({ row, office });
    const { person } = read.row;
    // Whoever only acts in an office does not hold it.
    if (!person || read.office.actingTitle !== null) return;
    const { legalStatusFrom } = person;
    const hasLeft = !isActive(person) && (legalStatusFrom === null || legalStatusFrom <= this.#asOf);
    if (hasLeft) office.left ??= row;
    else if (office.holder === null) office.holder = row;
    else office.second ??= row;
  }

  #addNip(row: number, nip: string): void {
    const first = this.#nips.get(nip);
    if (first === undefined) this.#nips.set(nip, row);
    else {
      this.#found.push(error(first, 'nip', 'ROW_NIP_TWICE', { other: row }));
      this.#found.push(error(row, 'nip', 'ROW_NIP_TWICE', { other: first }));
    }
  }

  #addOffice(row: number, facts: OfficeFacts): OfficeEntry {
    const shape = shapeOf(facts);
    const known = this.#offices.get(facts.code);
    if (known && known.shape !== shape)
      this.#found.push(
        error(row, 'kode_jabatan', 'ROW_OFFICE_DIFFERS', { code: facts.code, other: known.row }),
      );
    if (known) return known;
    const { code, superiorCode, unitCode } = facts;
    const entry = {
      code,
      superiorCode,
      unitCode,
      row,
      shape,
      isKept: false,
      holder: null,
      second: null,
      left: null,
    };
    this.#offices.set(code, entry);
    return entry;
  }

  #addUnit(row: number, unit: UnitFacts, isKept: boolean): void {
    const known = this.#units.get(unit.code);
    if (!known || (known.name === null && unit.name !== null)) {
      this.#units.set(unit.code, { ...unit, row, isKept: isKept || (known?.isKept ?? false) });
      return;
    }
    if (isKept) known.isKept = true;
    const isOther =
      known.name?.toLowerCase() !== unit.name?.toLowerCase() || known.parentCode !== unit.parentCode;
    if (unit.name !== null && isOther)
      this.#found.push(error(row, 'nama_unit', 'ROW_UNIT_DIFFERS', { code: unit.code, other: known.row }));
  }

  /** The codes of which it must be known what is on record: units and their parents, offices above. */
  asked(): { readonly units: string[]; readonly offices: string[] } {
    const units = new Set(
      [...this.#units.values()].flatMap(({ code, parentCode }) => [code, parentCode ?? code]),
    );
    const above = [...this.#offices.values()].flatMap(({ superiorCode }) => superiorCode ?? []);
    return {
      units: [...units],
      offices: [...new Set(above)].filter((code) => !this.#offices.get(code)?.isKept),
    };
  }

  /** What is found of the rows together: every problem, errors first, and the units to be kept, parents first. */
  judge(known: Known): { readonly problems: Generator<RowProblem>; readonly units: UnitEntry[] } {
    const units = unitsJudged(this.#units, known.units);
    const offices = officesJudged(this.#offices, known.offices);
    return {
      problems: this.#problems(units.faults, offices),
      units: units.inOrder.filter(({ isKept }) => isKept),
    };
  }

  *#problems(
    units: ReadonlyMap<string, CellProblem>,
    offices: ReadonlyMap<string, readonly CellProblem[]>,
  ): Generator<RowProblem> {
    yield* this.#found;
    for (const severity of severities) {
      for (const { row, office } of this.#rows) {
        const faults = [units.get(office.unitCode) ?? [], offices.get(office.code) ?? []].flat();
        for (const fault of faults) if (fault.severity === severity) yield { ...fault, row };
      }
    }
  }
}
