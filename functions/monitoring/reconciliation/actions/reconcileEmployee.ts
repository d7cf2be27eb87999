/** The job reconcileHr for one person: what is on record of them against the register, in one commit. */
import { assignmentKind } from '../../../organisation/assignment/store.ts';
import { employeeKind } from '../../../organisation/employee/store.ts';
import { isPassedOver } from '../../../organisation/register/freshness.ts';
import { readingOf } from '../../../organisation/register/readings.ts';
import { snapshotsOf } from '../../../organisation/register/snapshot.ts';
import { plansOfYear } from '../../../planning/plan/store.ts';
import { commitAs, retrying } from '../../../platform/commit/commit.ts';
import type { Change } from '../../../platform/commit/plan.ts';
import type { Context } from '../../../platform/context.ts';
import { type Kept, ofKind, readItem } from '../../../platform/item.ts';
import { keys, lists } from '../../../platform/keys.ts';
import { monthOfDate, type Period, today, yearOf, yearPeriod } from '../../../platform/period.ts';
import { ok, type Result } from '../../../platform/result.ts';
import { markerKind, marking, markPerson } from '../../../platform/run/marker.ts';
import type { Outcome, PersonWork } from '../../../platform/run/outcome.ts';
import { getItem, queryAll } from '../../../platform/table.ts';
import { lostTo } from '../../../platform/versions.ts';
import { differences, type Sides } from '../differences.ts';
import { announceDiscrepancy } from '../events.ts';
import { type Discrepancy, gone, type Looked, seen } from '../rules.ts';
import { discrepanciesOf, discrepancyKind, keyOf, markOf, writeDiscrepancyCard } from '../store.ts';

const JOB = 'reconcileHr';

/** Both sides of a person: three queries and a batch, however long they have served. */
async function sidesOf({ table, clock }: Context, employeeId: string): Promise<Sides> {
  const date = today(clock);
  const [items, snapshots, plans] = await Promise.all([
    queryAll(table, lists.personInOffice(employeeId)),
    snapshotsOf(table, employeeId),
    plansOfYear(table, employeeId, yearPeriod(yearOf(monthOfDate(date)))),
  ]);
  const profile = items.find(({ type }) => type === employeeKind.type);
  if (!profile) throw new Error('a roster names a person who is not on record');
  const record = readItem(employeeKind, profile).data;
  const reading = await readingOf(table, record); // of the agency where they are
  return {
    today: date,
    zone: clock.zone,
    record,
    isPassedOver: isPassedOver(reading, record),
    isOdd: reading.isOdd,
    said: snapshots.map(({ data }) => data.facts),
    seats: ofKind(items, assignmentKind).map(({ data }) => data),
    plans: plans.map(({ data }) => data),
  };
}

interface Pair extends Looked {
  readonly before: Kept<Discrepancy> | null;
}

/** What a night's look makes of a person's tickets. */
function lookedAt(context: Context, sides: Sides, kept: readonly Kept<Discrepancy>[]): Pair[] {
  const { record, today: day } = sides;
  const { employeeId, unit } = record;
  const now = { at: context.clock.now(), today: day };
  const place = { agencyId: unit.agencyId, unitPath: unit.path };
  const byKey = new Map(kept.map((one) => [one.key.SK, one]));
  const found = differences(sides).map(({ hidden, ...difference }) => ({
    employeeId,
    ...difference,
    mark: markOf(hidden),
  }));
  const there = new Set(found.map((difference) => keyOf(difference).SK));
  const pairs = found.map((difference) => {
    const before = byKey.get(keyOf(difference).SK) ?? null;
    return [before, seen(before?.data ?? null, difference, place, now)] as const;
  });
  const left = kept.filter(({ key }) => !there.has(key.SK));
  const vanished = left.map((before) => [before, gone(before.data, now.at)] as const);
  return [...pairs, ...vanished].flatMap(([before, looked]) => (looked ? [{ before, ...looked }] : []));
}

const changeOf = ({ before, after, event }: Pair): Change => ({
  kind: discrepancyKind,
  key: keyOf(after),
  before,
  after,
  event: announceDiscrepancy(event, after),
  onConflict: lostTo(discrepancyKind),
});

async function attempt(context: Context, employeeId: string, period: Period): Promise<Result<Outcome>> {
  const { table, clock } = context;
  const [sides, kept, item] = await Promise.all([
    sidesOf(context, employeeId),
    discrepanciesOf(table, employeeId),
    getItem(table, keys.marker(employeeId, period, JOB)),
  ]);
  const marker = item && readItem(markerKind, item).data;
  const pairs = lookedAt(context, sides, kept);
  if (pairs.length === 0 && marker) return ok({ outcome: 'UNCHANGED' });
  const at = clock.now();
  const committed = await commitAs(context, `JOB:${JOB}`, {
    at,
    changes: pairs.map(changeOf),
    writes: [
      ...pairs.map(({ after }) => writeDiscrepancyCard(after)),
      ...(marker ? [] : [marking(markPerson(JOB, employeeId, period, at), null)]),
    ],
  });
  return committed.ok ? ok({ outcome: pairs.length > 0 ? 'DONE' : 'UNCHANGED' }) : committed;
}

/**
 * Compares a person with the last that the register said of them: tickets are opened, opened again or closed
 * in one commit. It looks anew each night, whatever its marker says. UNCHANGED when nothing is other than at
 * the last look. Throws when it keeps losing to other writers.
 */
export const reconcileEmployee: PersonWork<void> = async (context, { employeeId, period }) => {
  const outcome = await retrying(() => attempt(context, employeeId, period));
  if (!outcome.ok) throw new Error(`not reconciled: ${outcome.problems[0].code}`);
  return outcome.value;
};
