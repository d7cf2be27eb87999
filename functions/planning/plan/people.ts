/** Who stands on a plan, copied from the record as it is on the day. docs/domain.md 1.4 E, 6.1 (Skp). */
import { type Employee, personSnapshot } from '../../organisation/employee/rules.ts';
import { employeeOf } from '../../organisation/employee/store.ts';
import type { Line } from '../../organisation/line/rules.ts';
import { lineOfDay } from '../../organisation/line/store.ts';
import type { Kept } from '../../platform/item.ts';
import type { PlainDate } from '../../platform/period.ts';
import type { Table } from '../../platform/table.ts';
import type { Plan } from './rules.ts';

/** Who is appraised, and by the line of a day who appraises. */
interface Standing {
  readonly owner: Employee;
  readonly appraiser: Employee;
  readonly line: Kept<Line> | null;
  readonly date: PlainDate;
}

/** Whoever stands above the one who appraises: by the owner's line or, where somebody acts in the appraiser's place, by theirs. */
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
export async function peopleOf(
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
