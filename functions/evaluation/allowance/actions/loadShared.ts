/** What the people of a chunk have in common when their allowances are computed: read once for all of them. */
import type { InstanceCalendar } from '../../../organisation/calendar/rules.ts';
import { calendarNow } from '../../../organisation/calendar/store.ts';
import { type Policies, policyOn } from '../../../organisation/policy/rules.ts';
import { revisions } from '../../../organisation/policy/store.ts';
import { placeOfUnit, type Unit } from '../../../organisation/unit/rules.ts';
import { unitsOf } from '../../../organisation/unit/store.ts';
import type { Context } from '../../../platform/context.ts';
import { datesOf, type Period } from '../../../platform/period.ts';
import type { Adjustments } from '../../adjustment/rules.ts';
import { unitAdjustments } from '../../adjustment/store.ts';
import { longestPenalty, policyOfMonth } from '../../allowancePolicy/rules.ts';
import { allowancePolicies } from '../../allowancePolicy/store.ts';
import type { Formula } from '../rules.ts';

/** The job, in markers and authorities. */
export const JOB = 'computeAllowance';

export interface AllowanceShared {
  /** The month's formula, also one that pays none; null before any. */
  readonly formula: Formula | null;
  /** Months that attendance is looked for, the month's own among them. */
  readonly penaltyMonths: number;
  readonly adjustments: readonly Adjustments[];
  readonly policies: Policies;
  readonly calendar: InstanceCalendar;
}

/** Adjustments of units by where these stand at the month's end as it is known now, whatever was known on the day of entry. */
async function byPlaces(context: Context, period: Period): Promise<Adjustments[]> {
  const kept = await unitAdjustments(context.table, period);
  const ids = kept.flatMap(({ data }) => data.unitId ?? []);
  const units = new Map<string, Unit>(
    (await unitsOf(context.table, ids)).flatMap((unit) =>
      unit ? [[unit.data.unitId, unit.data] as const] : [],
    ),
  );
  const { last } = datesOf(period);
  return kept.map(({ data }) => {
    const unit = units.get(data.unitId ?? '');
    return unit ? { ...data, unitPath: placeOfUnit(unit, last).path } : data;
  });
}

/** Loads it: four queries, and a batch where units have adjustments, however many people. */
export async function loadAllowanceShared(context: Context, period: Period): Promise<AllowanceShared> {
  const { table } = context;
  const [all, adjustments, known, calendar] = await Promise.all([
    allowancePolicies(table),
    byPlaces(context, period),
    revisions(table),
    calendarNow(context),
  ]);
  return {
    formula: policyOfMonth(all, period),
    penaltyMonths: longestPenalty(all),
    adjustments,
    policies: policyOn(known, datesOf(period).last),
    calendar,
  };
}
