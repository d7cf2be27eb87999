/** The units that a register's file names: known ones, and new ones below a known one or below each other. */
import { valueOf } from '../../../data/register.ts';
import type { UnitKind } from '../unit/rules.ts';
import type { CellProblem } from './cells.ts';
import { circlesIn } from './circles.ts';
import type { UnitFacts } from './row.ts';

/** A unit as the file tells it: `row` is the first that does; `isKept`: a row in it can be committed. */
export type UnitEntry = UnitFacts & { readonly row: number; isKept: boolean };

/** A unit on record: the code of its parent, null at the top or where the parent has none. */
export interface KnownUnit {
  readonly parentCode: string | null;
}

/** Kinds of unit that may stand at the top by themselves. */
const topmost: ReadonlySet<string> = new Set<UnitKind>(['KOTA', 'SETDA', 'OPD', 'KECAMATAN']);

/** The kind of a unit: as the register says it, else by how its name begins; BIDANG where neither tells. */
export function unitKindOf({ kind, name }: Pick<UnitFacts, 'kind' | 'name'>): UnitKind {
  const words = (name ?? '').split(' ');
  const beginnings = [words.slice(0, 2).join(' '), words[0] ?? ''];
  const byName = beginnings.map((each) => valueOf('jenis_unit', each)).find((value) => value !== null);
  return kind ?? ((byName ?? 'BIDANG') as UnitKind);
}

/** What is wrong with each unit by its code, and those that can be kept, parents first. */
export interface UnitsJudged {
  readonly faults: ReadonlyMap<string, CellProblem>;
  readonly inOrder: UnitEntry[];
}

type Fault = Pick<CellProblem, 'column' | 'code' | 'params'>;

const unknown = (column: Fault['column'], code: string): Fault => ({
  column,
  code: 'ROW_UNIT_UNKNOWN',
  params: { code },
});

/** Judges the units of a file. */
export function unitsJudged(
  units: ReadonlyMap<string, UnitEntry>,
  known: ReadonlyMap<string, KnownUnit>,
): UnitsJudged {
  const circles = circlesIn(units.keys(), (code) => (units.get(code) ?? known.get(code))?.parentCode ?? null);
  const faults = new Map<string, CellProblem>();
  const judged = new Set<string>();
  const inOrder: UnitEntry[] = [];
  const faultOf = ({ code, name, parentCode, kind }: UnitEntry): Fault | null => {
    if (circles.has(code)) return { column: 'kode_unit_induk', code: 'ROW_UNIT_CYCLE', params: { code } };
    const there = known.get(code);
    if (there && parentCode !== null && there.parentCode !== parentCode)
      return { column: 'kode_unit_induk', code: 'ROW_UNIT_MOVES', params: { code } };
    if (there) return null;
    if (name === null) return unknown('kode_unit', code);
    if (parentCode === null)
      return kind !== null && topmost.has(kind) ? null : unknown('kode_unit_induk', code);
    const isThere =
      known.has(parentCode) || (units.has(parentCode) && faults.get(parentCode)?.severity !== 'ERROR');
    return isThere ? null : unknown('kode_unit_induk', parentCode);
  };
  const judge = (unit: UnitEntry): void => {
    if (judged.has(unit.code)) return;
    judged.add(unit.code);
    const parent = unit.parentCode === null ? undefined : units.get(unit.parentCode);
    if (parent) judge(parent);
    const fault = faultOf(unit);
    const severity = fault?.code === 'ROW_UNIT_MOVES' ? 'WARNING' : 'ERROR';
    if (fault) faults.set(unit.code, { ...fault, severity });
    if (severity === 'WARNING' || !fault) if (unit.name !== null) inOrder.push(unit);
  };
  for (const unit of units.values()) judge(unit);
  // A parent that is needed by a kept unit is kept itself, though all rows in it are left out.
  for (const unit of inOrder.toReversed()) {
    const parent = unit.isKept && unit.parentCode !== null ? units.get(unit.parentCode) : undefined;
    if (parent) parent.isKept = true;
  }
  return { faults, inOrder };
}
