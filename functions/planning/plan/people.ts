/** Who stands on a plan, copied from the record as it is on the day. docs/domain.md 1.4 E, 6.1 (Skp). */
import { type Employee, personSnapshot } from '../../organisation/employee/rules.ts';
import { employeeOf } from '../../organisation/employee/store.ts';
import { aboveIn, reviewerOf } from '../../organisation/line/reviewer.ts';
import type { Line } from '../../organisation/line/rules.ts';
import { lineOfDay } from '../../organisation/line/store.ts';
import type { Kept } from '../../platform/item.ts';
import type { Context } from '../../platform/context.ts';
import { type PlainDate, today } from '../../platform/period.ts';
import { ok } from '../../platform/result.ts';
import type { Table } from '../../platform/table.ts';
import type { Plan } from './rules.ts';

/** Who is appraised, and by the line of a day who appraises. */
interface Standing {
  readonly owner: Employee;
  readonly appraiser: Employee;
  readonly line: Kept<Line> | null;
  readonly date: PlainDate;
}

/**
 * Whoever stands above the one who appraises: by the owner's line or, where somebody acts in the appraiser's place,
 * by theirs.
 */
async function superiorOf(table: Table, { appraiser, line, date }: Standing): Promise<Employee | null> {
  const isOfLine = line?.data.appraiserId === appraiser.employeeId;
  const superiorId = isOfLine
    ? line.data.superiorOfAppraiserId
    : ((await lineOfDay(table, appraiser.employeeId, date))?.data.appraiserId ?? null);
  return superiorId === null ? null : ((await employeeOf(table, superiorId))?.data ?? null);
}

/**
 * The copies of owner, appraiser and appraiser's superior; nobody stands above a head of region, who has no NIP
 * and no rank either. One read, and one more where somebody acts in the appraiser's place.
 */
async function peopleOf(
  table: Table,
  standing: Standing,
): Promise<Pick<Plan, 'employee' | 'appraiser' | 'superiorOfAppraiser'>> {
  const superior = await superiorOf(table, standing);
  return {
    employee: personSnapshot(standing.owner),
    appraiser: personSnapshot(standing.appraiser),
    superiorOfAppraiser: superior && personSnapshot(superior),
  };
}

/**
 * Who is to set a plan on the day of a call, and the copies of whoever stands on it. Refuses: NO_REVIEWER,
 * REVIEWER_INACTIVE, REVIEWER_IS_SELF.
 */
export async function peopleToday(
  { table, clock }: Pick<Context, 'table' | 'clock'>,
  { owner, line }: Pick<Standing, 'owner' | 'line'>,
) {
  const date = today(clock);
  const asked = { employeeId: owner.employeeId, line, date, today: date };
  const reviewer = await reviewerOf(aboveIn(table), asked);
  if (!reviewer.ok) return reviewer;
  const people = await peopleOf(table, { owner, appraiser: reviewer.value, line, date });
  return ok({ people, reviewerId: reviewer.value.employeeId });
}
