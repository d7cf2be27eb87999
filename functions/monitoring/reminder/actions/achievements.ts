/**
 * What of a desk follows from achievements that are not there: those of units that a manager has to draw up (BKPP, where
 * there is none), or an assessor to recommend. Nothing is laid for them, since no transaction makes a month be over.
 */
import { achievementDueOn, isAwaited, periodsAsked } from '../../../evaluation/achievement/dueOn.ts';
import { isAsked } from '../../../evaluation/achievement/actions/place.ts';
import { waitsForOf } from '../../../evaluation/achievement/actions/readAchievements.ts';
import { achievementsOf } from '../../../evaluation/achievement/store.ts';
import { appointmentsTo, officesOf } from '../../../organisation/appointment/store.ts';
import { holdsOffice } from '../../../organisation/appointment/rules.ts';
import { policyOn } from '../../../organisation/policy/rules.ts';
import { placeOfUnit } from '../../../organisation/unit/rules.ts';
import { performanceUnitKind, unitsOf } from '../../../organisation/unit/store.ts';
import type { Office } from '../../../platform/access.ts';
import type { Platform } from '../../../platform/context.ts';
import type { DeskItem } from '../../../platform/desk.ts';
import { readItem } from '../../../platform/item.ts';
import { lists } from '../../../platform/keys.ts';
import { addDays, datesOf, instantIn, type Period, today } from '../../../platform/period.ts';
import { queryAll } from '../../../platform/table.ts';
import type { PersonFacts } from '../../../execution/month/personWindows.ts';

/** What all people of a call have in common. */
type Common = Pick<PersonFacts, 'calendar' | 'revisions'>;

/** The steps by office: who has it does that with a unit's achievement. */
const STEPS = {
  MANAGER: 'ACHIEVEMENT_DRAFTING',
  // BKPP draws up those of units that have no manager.
  BKPP: 'ACHIEVEMENT_DRAFTING',
  ASSESSOR: 'ACHIEVEMENT_RECOMMENDING',
} as const;
type Role = keyof typeof STEPS;
const roles = Object.keys(STEPS) as Role[];

/** Somebody's office in which achievements wait for them. */
type OfOffice = Pick<Office, 'unitPath'> & { readonly role: Role };
const isOfOffice = <T extends { readonly role: Office['role'] }>(
  one: T,
): one is T & { readonly role: Role } => roles.some((role) => role === one.role);

/** An achievement that waits for a manager or the assessors. */
export interface Awaited extends Pick<DeskItem, 'period' | 'since' | 'dueOn'> {
  readonly role: Role;
  readonly unitPath: string;
}

type Held = readonly { readonly employeeId: string; readonly role: Role; readonly unitPath: string | null }[];

/** Who has some of the offices today (a query each). */
async function heldToday({ table, clock }: Platform, asked: readonly Role[]): Promise<Held> {
  const now = today(clock);
  const appointed = await Promise.all(asked.map((role) => appointmentsTo(table, role)));
  return appointed
    .flat()
    .map(({ data }) => data)
    .filter((one) => holdsOffice(one, now))
    .filter(isOfOffice);
}

/**
 * The achievements that are asked for today and wait for managers, for BKPP where nobody `held` is one, or for assessors: a
 * query and two batches or three, and of a year one query for each unit of it that ended.
 */
export async function awaitedAchievements(
  platform: Platform,
  common: Common,
  held: Held,
): Promise<Awaited[]> {
  const { table, clock } = platform;
  const managed = held.flatMap(({ role, unitPath }) => (role === 'MANAGER' ? [unitPath ?? ''] : []));
  const now = today(clock);
  const policiesOf = (period: Period) => policyOn(common.revisions, datesOf(period).last);
  const periods = periodsAsked(now).filter((period) => isAwaited(period, policiesOf(period)));
  const rows = await queryAll(table, lists.performanceUnits());
  const kept = await unitsOf(
    table,
    rows.map((row) => readItem(performanceUnitKind, row).data.unitId),
  );
  const all = periods.flatMap((period) =>
    kept.flatMap((one) => (one ? [{ unit: one.data, unitId: one.data.unitId, period }] : [])),
  );
  const isTheirs = await Promise.all(all.map(({ unit, period }) => isAsked(table, unit, period)));
  const asked = all.filter((_, at) => isTheirs[at]);
  const achievements = await achievementsOf(table, asked);
  return asked.flatMap(({ unit, period }, at): Awaited[] => {
    const waitsFor = waitsForOf({ achievement: achievements[at] ?? null });
    if (waitsFor !== 'DRAFT' && waitsFor !== 'RECOMMENDATION') return [];
    const { path: unitPath } = placeOfUnit(unit, now);
    const drafter = managed.some((path) => unitPath.startsWith(path)) ? 'MANAGER' : 'BKPP';
    return [
      {
        role: waitsFor === 'DRAFT' ? drafter : 'ASSESSOR',
        unitPath,
        period,
        since: instantIn(clock.zone, addDays(datesOf(period).last, 1)),
        dueOn: achievementDueOn(period, common.calendar, policiesOf(period)),
      },
    ];
  });
}

/** What waits for somebody by their offices: an item a period and step, with of how many units. */
export function achievementMatters(
  employeeId: string,
  offices: readonly OfOffice[],
  awaited: readonly Awaited[],
): DeskItem[] {
  const theirs = awaited.filter(({ role, unitPath }) =>
    offices.some((office) => office.role === role && unitPath.startsWith(office.unitPath ?? '')),
  );
  const groups = Map.groupBy(theirs, ({ role, period }) => `${role} ${period}`);
  return [...groups.values()].flatMap(([first, ...rest]) =>
    first
      ? [
          {
            holder: employeeId,
            step: STEPS[first.role],
            employeeId,
            period: first.period,
            planNo: 0,
            since: first.since,
            dueOn: first.dueOn,
            count: 1 + rest.length,
          },
        ]
      : [],
  );
}

/** Of one person: a query; for a manager, BKPP or an assessor one more, and what `awaitedAchievements` reads. */
export async function achievementsFor(
  platform: Platform,
  employeeId: string,
  common: Common,
): Promise<DeskItem[]> {
  const offices = (await officesOf(platform.table, employeeId, today(platform.clock))).filter(isOfOffice);
  if (offices.length === 0) return [];
  const managers = await heldToday(platform, ['MANAGER']);
  return achievementMatters(employeeId, offices, await awaitedAchievements(platform, common, managers));
}

/** Of everybody of a chunk, read once: who is a manager or an assessor today, and what waits for them. */
export interface AwaitedOfAll {
  readonly offices: ReadonlyMap<string, readonly OfOffice[]>;
  readonly awaited: readonly Awaited[];
}

/** Reads it: nobody is read by themselves. */
export async function awaitedOfAll(platform: Platform, common: Common): Promise<AwaitedOfAll> {
  const held = await heldToday(platform, roles);
  return {
    awaited: await awaitedAchievements(platform, common, held),
    offices: Map.groupBy(held, ({ employeeId }) => employeeId),
  };
}
