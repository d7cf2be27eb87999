/** The units that a register's file names: known ones, and new ones below a known one or below each other. */
import { valueOf } from '../../../data/register.ts';
import type { PlainDate } from '../../platform/period.ts';
import type { UnitKind } from '../unit/rules.ts';
import { type CellProblem, errorOf } from './cells.ts';
import { circlesIn } from './circles.ts';
import type { UnitFacts } from './row.ts';
import { mostTold, type Told, type UnitNamed, type UnitTelling } from './tellings.ts';

/** A unit as the file tells it: `row` is the first that does; `isKept`: a row in it can be committed. */
export type UnitEntry = UnitFacts & { readonly row: number; readonly isKept: boolean };

/**
 * A unit on record: its name, the code of its parent, null at the top or where the parent has none, and its last
 * day where that is past.
 */
export interface KnownUnit {
  readonly name: string;
  readonly parentCode: string | null;
  readonly endedOn: PlainDate | null;
}
type KnownUnits = ReadonlyMap<string, KnownUnit>;

/** A unit as most of the good rows tell it. */
export interface UnitTold {
  readonly entry: UnitEntry;
  readonly name: Told<string> | null;
  readonly parent: Told<string> | null;
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

function toldOf(named: UnitNamed, known: KnownUnit | undefined): UnitTold {
  const name = mostTold(named, 'name', known?.name);
  const parent = mostTold(named, 'parentCode', known?.parentCode);
  const entry = {
    code: named.code,
    name: name?.value ?? null,
    parentCode: parent?.value ?? null,
    kind: mostTold(named, 'kind')?.value ?? null,
    workWeek: mostTold(named, 'workWeek')?.value ?? null,
    row: named.row,
    isKept: false,
  };
  return { entry, name, parent };
}

/** What a row says of its unit otherwise than most do. Of a unit on record the parent is not taken from rows. */
export function unitDiffers(
  { code, name, parentCode }: UnitTelling,
  told: UnitTold,
  known: KnownUnits,
): CellProblem | null {
  const differs = (column: 'nama_unit' | 'kode_unit_induk', other: number) =>
    errorOf(column, 'ROW_UNIT_DIFFERS', { code, other });
  if (name !== null && told.name && name.toLowerCase() !== told.name.value.toLowerCase())
    return differs('nama_unit', told.name.row);
  const isElsewhere = parentCode !== null && told.parent !== null && parentCode !== told.parent.value;
  return isElsewhere && !known.has(code) ? differs('kode_unit_induk', told.parent.row) : null;
}

/** A row that has a unit elsewhere than it is on record: an import moves none. */
export function unitMoves({ code, parentCode }: UnitTelling, known: KnownUnits): CellProblem | null {
  const there = known.get(code);
  if (!there || parentCode === null || there.parentCode === parentCode) return null;
  return { column: 'kode_unit_induk', code: 'ROW_UNIT_MOVES', params: { code }, severity: 'WARNING' };
}

/** How each unit is told, what is wrong with it by its code, and those that can be kept, parents first. */
export interface UnitsJudged {
  readonly told: ReadonlyMap<string, UnitTold>;
  readonly faults: ReadonlyMap<string, CellProblem>;
  readonly inOrder: readonly UnitEntry[];
}

const unknown = (column: 'kode_unit' | 'kode_unit_induk', code: string) =>
  errorOf(column, 'ROW_UNIT_UNKNOWN', { code });

const ended = (code: string, date: PlainDate) => errorOf('kode_unit', 'ROW_UNIT_ENDED', { code, date });

/** The judge of units: of one, its parent having been judged before. */
const faultsBy =
  (told: ReadonlyMap<string, UnitTold>, known: KnownUnits, faults: ReadonlyMap<string, CellProblem>) =>
  ({ code, name, parentCode, kind }: UnitEntry): CellProblem | null => {
    const there = known.get(code);
    if (there) return there.endedOn ? ended(code, there.endedOn) : null;
    if (name === null) return unknown('kode_unit', code);
    if (parentCode === null)
      return kind !== null && topmost.has(kind) ? null : unknown('kode_unit_induk', code);
    const isThere =
      known.get(parentCode)?.endedOn === null || (told.has(parentCode) && !faults.has(parentCode));
    return isThere ? null : unknown('kode_unit_induk', parentCode);
  };

/** Judges the units of a file, each as most of its good rows tell it. */
export function unitsJudged(named: Iterable<UnitNamed>, known: KnownUnits): UnitsJudged {
  const told = new Map([...named].map((each) => [each.code, toldOf(each, known.get(each.code))]));
  // An import moves no unit: one on record stays below its parent of the record.
  const above = (code: string) => (known.get(code) ?? told.get(code)?.entry)?.parentCode ?? null;
  const faults = new Map<string, CellProblem>();
  for (const code of circlesIn(told.keys(), above))
    faults.set(code, errorOf('kode_unit_induk', 'ROW_UNIT_CYCLE', { code }));
  const faultOf = faultsBy(told, known, faults);
  const judged = new Set<string>(faults.keys());
  const inOrder: UnitEntry[] = [];
  for (const { entry } of told.values()) {
    const way: UnitEntry[] = [];
    let at: UnitEntry | undefined = entry;
    while (at && !judged.has(at.code)) {
      judged.add(at.code);
      way.push(at);
      at = at.parentCode === null ? undefined : told.get(at.parentCode)?.entry;
    }
    for (const unit of way.toReversed()) {
      const fault = faultOf(unit);
      if (fault) faults.set(unit.code, fault);
      else if (unit.name !== null) inOrder.push(unit);
    }
  }
  return { told, faults, inOrder };
}

/** The units that are needed by rows that can be committed, parents first; a parent though all rows in it are left out. */
export function keptUnits(inOrder: readonly UnitEntry[], codes: ReadonlySet<string>): UnitEntry[] {
  const needed = new Set(codes);
  for (const { code, parentCode } of inOrder.toReversed())
    if (parentCode !== null && needed.has(code)) needed.add(parentCode);
  return inOrder.flatMap((unit) => (needed.has(unit.code) ? [{ ...unit, isKept: true }] : []));
}
