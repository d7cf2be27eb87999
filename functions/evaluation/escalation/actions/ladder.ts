/** Before whom it lies that a superior has not evaluated: who is there on the day, round by round. */
import type { Context } from '../../../platform/context.ts';
import { BKPP_DESK } from '../../../platform/desk.ts';
import { today } from '../../../platform/period.ts';
import type { Surroundings } from '../../../organisation/line/around.ts';
import { leadershipOf } from '../../../organisation/line/leadership.ts';
import { atDeskIn, reviewerOf } from '../../../organisation/line/reviewer.ts';
import { lineOfPerson, type Person } from '../../../organisation/person/store.ts';
import type { Policies } from '../../../organisation/policy/rules.ts';

/** The head of an agency who is there today, or the leader above; null where neither is. */
async function headOf(
  { table, clock }: Context,
  agencyId: string,
  policies: Policies,
  around: Surroundings,
): Promise<string | null> {
  const date = today(clock);
  const plhMayAppraise = policies.value('org.plhMayAppraise');
  const asked = { date, today: date, plhMayAppraise };
  const { headIds, leader } = await leadershipOf(table, agencyId, asked, around);
  const above = atDeskIn(table);
  for (const id of [...headIds, ...(leader ? [leader.employeeId] : [])])
    if (await above.inOffice(id, date)) return id;
  return null;
}

/**
 * Of each round who has it: the appraiser's own superior who is in office and not on leave, else the first above who is;
 * the head of the agency, where that is another and not the appraiser; BKPP. Null where nobody is.
 */
export async function holdersOf(
  context: Context,
  person: Person,
  policies: Policies,
  around: Surroundings,
): Promise<(string | null)[]> {
  const { employeeId, unit } = person.employee;
  const date = today(context.clock);
  const asked = { employeeId, line: lineOfPerson(person, date), date, today: date };
  const superior = await reviewerOf(atDeskIn(context.table), asked);
  const superiorId = superior.ok ? superior.value.employeeId : null;
  const headId = await headOf(context, unit.agencyId, policies, around);
  const isOther = headId !== null && headId !== employeeId && headId !== superiorId;
  return [superiorId, isOther ? headId : null, BKPP_DESK];
}
