/** A part of a register's file committed: its offices, then its people side by side. */
import { type Kept, readItem } from '../../../platform/item.ts';
import { keys } from '../../../platform/keys.ts';
import type { Problem } from '../../../platform/result.ts';
import { getItems, type Table } from '../../../platform/table.ts';
import { holdersOf } from '../../assignment/store.ts';
import type { Employee } from '../../employee/rules.ts';
import { employeesOf, nipGuardKind } from '../../employee/store.ts';
import { hasOneHolder, type PositionAssignment } from '../../position/rules.ts';
import type { Unit } from '../../unit/rules.ts';
import { unitsOf } from '../../unit/store.ts';
import { isKnown } from '../../validity/rules.ts';
import { unitsOfCodes } from '../code.ts';
import { readRow, type RegisterRow } from '../row.ts';
import { type Committing, committing } from '../newest.ts';
import { namedOn } from '../readings.ts';
import { lastDayOf } from '../placement.ts';
import type { Part, PartPeople, RegisterImport } from '../rules.ts';
import { lastImportsOf } from '../snapshot.ts';
import { commitOffices } from './commitOffices.ts';
import { commitRow, type RowOutcome } from './commitRow.ts';
import type { Found, PersonRow } from './personAfter.ts';
import { type RegisterWork, rowsOfPart } from './source.ts';

/** Commits in flight. */
const IN_FLIGHT = 16;

interface Numbered {
  readonly no: number;
  readonly row: RegisterRow;
  /** Whether it contradicts the number: of another birth date, sex or employment. */
  readonly isOdd: boolean;
}

/** The rows of a part that are to be committed, read again. */
async function goodRows(work: RegisterWork, of: RegisterImport, part: Part): Promise<Numbered[]> {
  const out = new Set(part.bad);
  const good: Numbered[] = [];
  for await (const { no, cells } of await rowsOfPart(work, of, part)) {
    if (out.has(no)) continue;
    const { row, problems } = readRow(cells, of);
    if (!row) throw new Error(`row ${no} of an import was good when it was judged`);
    good.push({ no, row, isOdd: problems.some(({ code }) => code === 'NIP_HR_MISMATCH') });
  }
  return good;
}

/** Units by the register's code, with their agencies by id. */
async function unitsByCode(table: Table, codes: readonly string[]) {
  const units = (await unitsOfCodes(table, [...new Set(codes)])).flatMap((kept) => kept?.data ?? []);
  const agencies = (await unitsOf(table, [...new Set(units.map(({ agencyId }) => agencyId))])).flatMap(
    (kept) => kept?.data ?? [],
  );
  return {
    byCode: new Map(units.map((unit) => [unit.code ?? '', unit])),
    nameOf: new Map(agencies.map(({ unitId, name }) => [unitId, name])),
  };
}

/** The rows of people with what they refer to, each once it is on record. */
async function personRows(work: RegisterWork, { of, lastRead }: Committing, rows: readonly Numbered[]) {
  const units = await unitsByCode(
    work.table,
    rows.map(({ row }) => row.office.unitCode),
  );
  const unitIdOf = (code: string) => units.byCode.get(code)?.unitId ?? null;
  const offices = await commitOffices(
    work,
    rows.map(({ row }) => row),
    { of, lastRead, unitIdOf },
  );
  const people = rows.flatMap(({ no, row: { person, office } }): PersonRow[] => {
    const unit: Unit | undefined = units.byCode.get(office.unitCode);
    const position = offices.get(office.code)?.position;
    if (!person || !unit || !position) return [];
    const agencyName = units.nameOf.get(unit.agencyId) ?? unit.name;
    return [{ no, person, position, actingTitle: office.actingTitle, unit, agencyName }];
  });
  const warnings = rows.flatMap(({ no, row: { office } }): PartWarning[] => {
    const asOf = offices.get(office.code)?.later;
    return asOf ? [{ row: no, code: 'ROW_OFFICE_OLDER', params: { code: office.code, asOf } }] : [];
  });
  return { people, warnings };
}

/**
 * Of a head of region, who has no number: whoever holds the office since the row's day, be their name corrected,
 * or under the same name, be their day. Somebody else since another day is a successor.
 */
function headAmong(
  holders: readonly PositionAssignment[],
  { name, from }: PersonRow['person'],
  people: ReadonlyMap<string, Kept<Employee>>,
): Kept<Employee> | null {
  const heads = holders.flatMap((held) => {
    const kept = held.role === 'DEFINITIVE' && isKnown(held) ? people.get(held.employeeId) : undefined;
    return kept?.data.nip === null ? [{ kept, held }] : [];
  });
  const since = heads.find(({ held }) => held.from === from);
  return (since ?? heads.find(({ kept }) => kept.data.name === name))?.kept ?? null;
}

/** The people of some rows as they stand, in batched reads. */
async function findAll(work: RegisterWork, of: RegisterImport, rows: readonly PersonRow[]): Promise<Found[]> {
  const { table } = work;
  const [guards, holders] = await Promise.all([
    getItems(
      table,
      rows.map(({ person }) => keys.nip(person.nip ?? '-')),
    ),
    holdersOf(
      table,
      rows.map(({ position }) => position.positionId),
    ),
  ]);
  const ids = guards.map((item) => item && readItem(nipGuardKind, item).data.employeeId);
  const heads = rows.flatMap(({ person }, at) =>
    person.nip === null ? (holders[at] ?? []).map(({ employeeId }) => employeeId) : [],
  );
  const wanted = [...new Set([...ids.filter((id) => id !== null), ...heads])];
  const kept = (await employeesOf(table, wanted)).filter((one) => one !== null);
  const people = new Map(kept.map((one) => [one.data.employeeId, one]));
  const before = rows.map(({ person }, at) =>
    person.nip === null ? headAmong(holders[at] ?? [], person, people) : (people.get(ids[at] ?? '') ?? null),
  );
  const named = await namedOn(
    work,
    of,
    before.map((one) => one?.data.employeeId ?? null),
  );
  return before.map((one, at) => ({ before: one, holders: holders[at] ?? [], namedOn: named[at] ?? null }));
}

/** Something odd about a row that was found when it was committed. */
export type PartWarning = Pick<Problem, 'code' | 'params'> & { readonly row: number };

/**
 * What came of each row, by its number, what is odd about some, which contradict the number of their person, and who
 * got which of the offices for one holder.
 */
export interface PartOutcomes {
  readonly outcomes: ReadonlyMap<number, RowOutcome>;
  readonly warnings: readonly PartWarning[];
  readonly odd: ReadonlySet<number>;
  readonly leading: PartPeople['leading'];
}

/** Whom the rows that were taken have in an office for one holder, by the rows' order. */
const leadingBy = (
  rows: readonly PersonRow[],
  outcomes: ReadonlyMap<number, RowOutcome>,
): PartPeople['leading'] =>
  rows.flatMap(({ no, person, position: { positionId, kind }, actingTitle }) => {
    const came = outcomes.get(no);
    const isHeld = actingTitle === null && lastDayOf(person) === null && hasOneHolder(kind);
    return isHeld && came && came.outcome !== 'REFUSED' ? [{ employeeId: came.employeeId, positionId }] : [];
  });

/** What this very import had done before it was begun again, told from the last snapshot that a person has. */
async function asBefore(
  work: RegisterWork,
  of: RegisterImport,
  rows: readonly (readonly [PersonRow, Found])[],
  outcomes: Map<number, RowOutcome>,
): Promise<void> {
  const same = rows.flatMap(([{ no }, { before }]) =>
    before && outcomes.get(no)?.outcome === 'UNCHANGED' ? [{ no, person: before.data }] : [],
  );
  const people = same.map(({ person }) => person);
  const imports = await lastImportsOf(work.table, people, work.clock.zone);
  for (const [at, { no, person }] of same.entries()) {
    const { employeeId, hrVersion } = person;
    if (imports[at] !== of.importId) continue;
    outcomes.set(no, { outcome: hrVersion === 1 ? 'REGISTERED' : 'CHANGED', employeeId });
  }
}

/** Commits the good rows of a part; begun again it does what is left, and answers the same. */
export async function commitPart(work: RegisterWork, of: RegisterImport, part: Part): Promise<PartOutcomes> {
  const whole = await committing(work.table, of);
  const good = await goodRows(work, of, part);
  const { people: rows, warnings } = await personRows(work, whole, good);
  const found = await findAll(work, of, rows);
  const outcomes = new Map<number, RowOutcome>();
  const waiting = rows.entries();
  const lane = async () => {
    for (const [at, row] of waiting) {
      let tries = 0;
      // What was found last stands: somebody who was new at first may be on record by now, by another import.
      const find = async () => {
        if (tries++ > 0) found[at] = (await findAll(work, of, [row]))[0] as Found;
        return found[at] as Found;
      };
      outcomes.set(row.no, await commitRow(work, whole, row, find));
    }
  };
  await Promise.all(Array.from({ length: IN_FLIGHT }, lane));
  const pairs = rows.map((row, at) => [row, found[at] as Found] as const);
  await asBefore(work, of, pairs, outcomes);
  const odd = new Set(good.filter(({ isOdd }) => isOdd).map(({ no }) => no));
  return { outcomes, warnings, odd, leading: leadingBy(rows, outcomes) };
}
