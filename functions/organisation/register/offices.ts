/** The offices of a register's file together: who is above whom, and whether somebody is there. docs/domain.md 1.3. */
import type { CellProblem } from './cells.ts';
import { circlesIn } from './circles.ts';
import type { KnownOffice } from './whole.ts';

/** An office as the file tells it. Rows by their number: who holds it first and second, and who has left it. */
export interface OfficeEntry {
  readonly code: string;
  readonly superiorCode: string | null;
  readonly unitCode: string;
  readonly row: number;
  /** What a row says of it, so that another row can be held against it. */
  readonly shape: string;
  /** Whether a row of it can be committed. */
  isKept: boolean;
  holder: number | null;
  second: number | null;
  left: number | null;
}

type Offices = ReadonlyMap<string, OfficeEntry>;
type KnownOffices = ReadonlyMap<string, KnownOffice>;

/** The office above one: as the file says it, else as it is on record. */
const aboveIn =
  (offices: Offices, known: KnownOffices) =>
  (code: string): string | null =>
    (offices.get(code) ?? known.get(code))?.superiorCode ?? null;

const fault = (
  severity: CellProblem['severity'],
  column: NonNullable<CellProblem['column']>,
  code: CellProblem['code'],
  params: CellProblem['params'],
): CellProblem => ({ column, code, ...(params && { params }), severity });

const SUPERIOR = 'kode_jabatan_atasan';

/** What is to be said of the office above. Without a holder the line climbs further: that is told, and refuses nothing. */
function ofSuperior(
  code: string,
  entry: OfficeEntry | undefined,
  known: KnownOffice | undefined,
): CellProblem[] {
  if (!entry && !known) return [fault('ERROR', SUPERIOR, 'ROW_SUPERIOR_UNKNOWN', { code })];
  if (entry && !entry.isKept && !known)
    return [fault('WARNING', SUPERIOR, 'ROW_SUPERIOR_LEFT_OUT', { code, other: entry.row })];
  const inFile = entry?.isKept ? entry : null;
  const isHeld = inFile ? inFile.holder !== null : known?.holder === 'ACTIVE';
  if (isHeld) return [];
  const hasLeft = inFile ? inFile.left !== null : known?.holder === 'LEFT';
  return [fault('WARNING', SUPERIOR, hasLeft ? 'ROW_SUPERIOR_INACTIVE' : 'ROW_SUPERIOR_VACANT', { code })];
}

/** The problems of each office of a file, by its code; an office without any is not in it. */
export function officesJudged(offices: Offices, known: KnownOffices): Map<string, CellProblem[]> {
  const above = aboveIn(offices, known);
  const circles = circlesIn(offices.keys(), above);
  const superiors = new Set([...offices.values()].map(({ superiorCode }) => superiorCode));
  const judged = new Map<string, CellProblem[]>();
  for (const { code, superiorCode, holder, second } of offices.values()) {
    const found: CellProblem[] = [];
    if (circles.has(code))
      found.push(fault('ERROR', SUPERIOR, 'ROW_SUPERIOR_CYCLE', { code: superiorCode ?? code }));
    else if (superiorCode !== null)
      found.push(...ofSuperior(superiorCode, offices.get(superiorCode), known.get(superiorCode)));
    if (holder !== null && second !== null && superiors.has(code))
      found.push(fault('ERROR', 'kode_jabatan', 'ROW_OFFICE_HELD_TWICE', { code, first: holder, second }));
    if (found.length > 0) judged.set(code, found);
  }
  return judged;
}
