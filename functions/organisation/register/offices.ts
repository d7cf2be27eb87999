/**
 * The offices of a register's file together: who is above whom, and whether somebody is there. An office
 * is as the rows that are kept tell it, else as it is on record. docs/domain.md 1.3.
 */
import type { PlainDate } from '../../platform/period.ts';
import { hasOneHolder } from '../position/rules.ts';
import { type CellProblem, errorOf } from './cells.ts';
import { circlesIn } from './circles.ts';
import type { RowTold, OfficeNamed } from './tellings.ts';

/**
 * An office on record: its title, the code of the one above, whether somebody holds it who is in office, and its
 * last day where that is past.
 */
export interface KnownOffice {
  readonly title: string;
  readonly superiorCode: string | null;
  readonly holder: 'ACTIVE' | 'LEFT' | 'NONE';
  readonly endedOn: PlainDate | null;
}

type Offices = ReadonlyMap<string, OfficeNamed>;
type KnownOffices = ReadonlyMap<string, KnownOffice>;

const SUPERIOR = 'kode_jabatan_atasan';

/** Lays down which offices have a row that is kept, and who sits there by those rows. */
function seat(rows: readonly RowTold[], offices: Offices): void {
  for (const office of offices.values())
    Object.assign(office, { isKept: false, holder: null, second: null, left: null });
  for (const { row, office: telling, holds, isOut } of rows) {
    if (isOut) continue;
    const { office } = telling;
    office.isKept = true;
    if (holds === 'LEFT') office.left ??= row;
    else if (holds === 'OFFICE' && office.holder === null) office.holder = row;
    else if (holds === 'OFFICE') office.second ??= row;
  }
}

/** The superior that an office names in the rows that are kept; undefined where none is. */
const superiorIn = (office: OfficeNamed | undefined): string | null | undefined =>
  office?.isKept ? (office.told?.said.superiorCode ?? null) : undefined;

/** An office above that is over, or neither in a row that is kept nor on record. */
function missing(code: string, offices: Offices, known: KnownOffices): CellProblem {
  const date = known.get(code)?.endedOn;
  if (date) return errorOf(SUPERIOR, 'ROW_OFFICE_ENDED', { code, date });
  const named = offices.get(code);
  return named
    ? errorOf(SUPERIOR, 'ROW_SUPERIOR_LEFT_OUT', { code, other: named.row })
    : errorOf(SUPERIOR, 'ROW_SUPERIOR_UNKNOWN', { code });
}

/**
 * Adds whoever stands below an office that falls, and is neither kept nor on record then, level by level; below one
 * that is over whatever rows it has, since an import gives none back.
 */
function fallBelow(offices: Offices, known: KnownOffices, faults: Map<string, CellProblem>): void {
  const isThere = (code: string) => {
    const there = known.get(code);
    return there ? there.endedOn === null : offices.get(code)?.isKept && !faults.has(code);
  };
  const judged = new Set<string>(faults.keys());
  for (const { code } of offices.values()) {
    const way: string[] = [];
    let at: string | null = code;
    while (at !== null && !judged.has(at) && offices.get(at)?.isKept) {
      judged.add(at);
      way.push(at);
      at = superiorIn(offices.get(at)) ?? null;
    }
    for (const each of way.toReversed()) {
      const above = superiorIn(offices.get(each));
      if (above && !isThere(above)) faults.set(each, missing(above, offices, known));
    }
  }
}

/** What is wrong with offices as the rows that are kept tell them, by code. */
function faultsOf(offices: Offices, known: KnownOffices, leading: ReadonlySet<string | null>) {
  const above = (code: string): string | null => {
    const there = known.get(code);
    if (there?.endedOn) return null; // whoever stands below it falls by that
    const superior = superiorIn(offices.get(code));
    return superior === undefined ? (there?.superiorCode ?? null) : superior;
  };
  const faults = new Map<string, CellProblem>();
  const kept = [...offices.values()].filter(({ isKept }) => isKept);
  const circles = circlesIn(
    kept.map(({ code }) => code),
    above,
  );
  for (const { code, holder, second, told } of kept) {
    const isOnes = leading.has(code) || (told !== null && hasOneHolder(told.said.kind));
    if (circles.has(code))
      faults.set(code, errorOf(SUPERIOR, 'ROW_SUPERIOR_CYCLE', { code: above(code) ?? code }));
    else if (holder !== null && second !== null && isOnes)
      faults.set(code, errorOf('kode_jabatan', 'ROW_OFFICE_HELD_TWICE', { code, first: holder, second }));
  }
  fallBelow(offices, known, faults);
  return faults;
}

/**
 * Leaves out the rows of offices in a circle, of those for one with two holders, and of those whose office
 * above is over or nowhere. An office that falls is as it is on record from then on, which may close another
 * circle: so it is done again until nothing falls any more.
 */
export function leaveOutByOffices(rows: readonly RowTold[], offices: Offices, known: KnownOffices): void {
  const leading = new Set(rows.map(({ office }) => office.said.superiorCode));
  for (let hasFallen = true; hasFallen; ) {
    hasFallen = false;
    seat(rows, offices);
    const faults = faultsOf(offices, known, leading);
    if (faults.size === 0) return;
    for (const row of rows) {
      const fault = row.isOut ? undefined : faults.get(row.office.office.code);
      if (!fault) continue;
      row.faults = [...row.faults, fault];
      row.isOut = true;
      hasFallen = true;
    }
  }
}

/** What is odd about the office above. Without a holder the line climbs further: that is told, and refuses nothing. */
export function superiorWarning(
  code: string | null,
  offices: Offices,
  known: KnownOffices,
): CellProblem | null {
  if (code === null) return null;
  const named = offices.get(code);
  const inFile = named?.isKept ? named : null;
  const isHeld = inFile ? inFile.holder !== null : known.get(code)?.holder === 'ACTIVE';
  if (isHeld) return null;
  const hasLeft = inFile ? inFile.left !== null : known.get(code)?.holder === 'LEFT';
  const told = hasLeft ? 'ROW_SUPERIOR_INACTIVE' : 'ROW_SUPERIOR_VACANT';
  return { column: SUPERIOR, code: told, params: { code }, severity: 'WARNING' };
}
