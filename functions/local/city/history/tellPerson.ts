/** A person's year so far: plan, months, activities, evaluations, as the items that stand today. */
import type { Employee } from '../../../organisation/employee/rules.ts';
import { closingDay } from '../../../execution/month/windows.ts';
import type { Item } from '../../../platform/item.ts';
import { inForce } from '../../../organisation/validity/rules.ts';
import { monthOfDate, type PlainDate, shiftMonth } from '../../../platform/period.ts';
import { chanceOf } from '../random.ts';
import { restedIn } from './achievementStory.ts';
import { tellActivities } from './activityStory.ts';
import { type Standings, tellAmendment } from './amendmentStory.ts';
import { amendmentOf, approachOf } from './chosen.ts';
import { tellDialogue } from './dialogueStory.ts';
import { type ClosedMonth, tellAllowance } from './allowanceStory.ts';
import { tellEvaluation } from './evaluationStory.ts';
import { groupTold } from './guidance.ts';
import { plannedOf } from './distribution.ts';
import { inWords } from './inWords.ts';
import { openLedger } from './ledger.ts';
import { tellAnswers, tellMatrix } from './matrixStory.ts';
import { opensOn, tellMonth } from './monthStory.ts';
import { hasPlan, lineIn, monthsTold, type Past } from './past.ts';
import { tellPlan } from './planStory.ts';
import type { Teller } from './teller.ts';

/**
 * The items of a person's past; none for whoever has no plan. `worked`: with daily activities, and
 * every month; the others have the last worked month and the running one.
 */
export function tellPerson(past: Past, employee: Employee, worked: boolean): Iterable<Item> {
  const { zone, asOf, holidays } = past;
  const line = lineIn(past, employee);
  const appraiser = past.people.get(line?.appraiserId ?? '');
  if (!hasPlan(employee, line) || !appraiser) return [];
  const chance = chanceOf(`${past.seed}/${employee.employeeId}`);
  const ledger = openLedger(chance);
  const leaves = past.leaves.get(employee.employeeId) ?? [];
  const reviewer =
    past.people.get(past.cast.bkpp.find((id) => id !== employee.employeeId) ?? '') ?? appraiser;
  const superior = past.people.get(line.superiorOfAppraiserId ?? '') ?? null;
  const who = { employee, appraiser, superior, reviewer, line, leaves };
  const teller: Teller = { zone, chance, ledger, ...who, holidays, asOf };
  tellAnswers(past, teller);
  const begun = begunBy(past, employee);
  const plan = tellPlan(tellerOn(past, teller, begun.on), begun, appraiser.employeeId);
  tellMatrix(past, teller);
  const amended = plan && tellAmendment(teller, plan, amendmentOf(past, employee));
  const closed = amended ? tellMonths(past, teller, amended.standing, worked) : [];
  // Last, so that its chances change nothing of what is told above.
  tellDialogue(teller, amended?.talks ?? []);
  const { allowance: policy, policies, seed } = past;
  const seats = past.assignments.get(employee.employeeId) ?? [];
  for (const month of closed) tellAllowance(teller, month, { seed, policy, policies, seats });
  return ledger.items();
}

/** The same with whoever appraised the person on another day: somebody may act (Plt) in the office above since. */
function tellerOn(past: Past, teller: Teller, day: PlainDate): Teller {
  const line = past.lines.get(teller.employee.employeeId)?.find((one) => inForce(one, day));
  const appraiser = past.people.get(line?.appraiserId ?? '');
  if (!line || !appraiser) return teller;
  return { ...teller, line, appraiser, superior: past.people.get(line.superiorOfAppraiserId ?? '') ?? null };
}

/** What a person plans, as their plan measures it. */
function begunBy(past: Past, employee: Employee) {
  const { content, on } = plannedOf(past, employee);
  const approach = approachOf(past, employee);
  const chance = chanceOf(`${past.seed}/${employee.employeeId}/words`);
  return { content: approach === 'KUALITATIF' ? inWords(content, chance) : content, on, approach };
}

/**
 * The months of a plan that was set, each as the plan stood when it was opened, with activities and evaluations; answers
 * those that were closed.
 */
function tellMonths(past: Past, teller: Teller, standing: Standings, worked: boolean): ClosedMonth[] {
  const closed: ClosedMonth[] = [];
  const { asOf, holidays, policies } = past;
  for (const period of worked ? monthsTold(past) : monthsTold(past).slice(-2)) {
    const { plan } = standing.findLast(({ since }) => since < opensOn(period)) ?? standing[0];
    const month = tellMonth(teller, plan, period);
    if (!month) continue;
    const activities = worked ? tellActivities(teller, month) : null;
    // A month is closed once the day of its closing is past by a month: the last worked one still waits.
    const closedOn = closingDay(period, policies, { week: 'FIVE_DAYS', holidays });
    if (shiftMonth(period, 1) < monthOfDate(asOf) && closedOn < asOf) {
      const rested = restedIn(past, teller.line, period);
      const group = groupTold(past, rested.achievementUnitId, period);
      const told = { plan: plan.data, month, activities, rested, group, policies, closedOn };
      closed.push({ closedOn, activities: tellEvaluation(teller, told) });
    }
  }
  return closed;
}
