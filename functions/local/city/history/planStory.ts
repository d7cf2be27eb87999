/** How a person's plan came to be: written in January, submitted, sometimes returned, set. */
import { planTexts } from '../../../../data/demo.ts';
import { personSnapshot } from '../../../organisation/employee/rules.ts';
import { keys } from '../../../platform/keys.ts';
import type { Kept } from '../../../platform/item.ts';
import { addDays, datesOf, type Instant, type PlainDate, yearPeriod } from '../../../platform/period.ts';
import type { Part } from '../../../platform/commit/plan.ts';
import type { Plan } from '../../../planning/plan/rules.ts';
import { asSet, planId, planKind, whoOf, writePlanCard } from '../../../planning/plan/store.ts';
import { planContent } from './planContent.ts';
import { byAppraiser, bySelf, never, sometime, type Teller } from './teller.ts';

function draftOf({ employee, chance, asOf }: Teller): Plan {
  const year = yearPeriod(Number(asOf.slice(0, 4)));
  const { first, last } = datesOf(year);
  return {
    ...planContent(employee.position.family, chance),
    employeeId: employee.employeeId,
    year,
    planNo: 1,
    kind: 'JA_JF',
    approach: 'KUANTITATIF',
    from: first,
    to: last,
    status: 'DRAFT',
    employee: personSnapshot(employee),
    appraiser: null,
    reviewerId: null,
    submittedAt: null,
    approvedAt: null,
    late: false,
    returnNote: null,
    regulationVersion: 'PermenPANRB 6/2022',
  };
}

/** Tells the plan's story; answers the plan as it is in force. */
export function tellPlan(teller: Teller): Kept<Plan> {
  const { ledger, employee, appraiser, chance, asOf } = teller;
  let plan: Kept<Plan> | null = null;
  let day = chance.date(`${asOf.slice(0, 4)}-01-05` as PlainDate, 12);
  const tell = (
    by: typeof bySelf,
    event: string,
    after: (at: Instant) => Plan,
    parts: (plan: Plan) => Part[] = () => [],
  ) => {
    const at = sometime(teller, day);
    const data = after(at);
    const who = whoOf(data, employee, data.year, appraiser.employeeId);
    const [kept] = ledger.commit({
      ...by(teller),
      at,
      changes: [
        {
          kind: planKind,
          key: keys.plan(data.employeeId, data.year, data.planNo),
          before: plan,
          after: data,
          parts: parts(data),
          event: { type: event, public: { planId: planId(data), status: data.status } },
          onConflict: never,
        },
      ],
      writes: [writePlanCard(data, who)],
    });
    plan = kept as Kept<Plan>;
    day = addDays(day, chance.int(1, 3));
    return plan;
  };
  const submit =
    (from: Plan) =>
    (at: Instant): Plan => ({
      ...from,
      status: 'SUBMITTED',
      appraiser: personSnapshot(appraiser),
      reviewerId: appraiser.employeeId,
      submittedAt: at,
      returnNote: null,
    });
  let current = tell(bySelf, 'planCreated', () => draftOf(teller)).data;
  current = tell(bySelf, 'planSubmitted', submit(current)).data;
  if (chance.is(0.15)) {
    const note = chance.pick(planTexts().returnNotes);
    current = tell(byAppraiser, 'planReturned', () => ({
      ...current,
      status: 'RETURNED',
      reviewerId: null,
      returnNote: note,
    })).data;
    current = tell(bySelf, 'planSubmitted', submit(current)).data;
  }
  const version = ((plan as Kept<Plan> | null)?.version ?? 0) + 1;
  return tell(
    byAppraiser,
    'planApproved',
    (at) => ({ ...current, status: 'APPROVED', reviewerId: null, approvedAt: at }),
    (set) => [asSet(set, version)],
  );
}
