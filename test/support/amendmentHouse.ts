/** A plan house in which plans are set and amended through the door. */
import { monthRecordOf } from '../../functions/execution/month/store.ts';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import type { Employee } from '../../functions/organisation/employee/rules.ts';
import type { Dialogue } from '../../functions/planning/dialogue/rules.ts';
import type { Period } from '../../functions/platform/period.ts';
import type { Table } from '../../functions/platform/table.ts';
import { amend, amendment } from './amendments.ts';
import { jobOf, openMonthOf } from './months.ts';
import { makePlatform } from './office.ts';
import { openPlanHouse } from './planHouse.ts';
import { plan } from './plans.ts';
import { talkedAgainItems } from './readyPlans.ts';

type Person = { readonly employeeId: string };

/** As much as is changed of what a plan says. */
interface Content {
  readonly workResults: readonly { readonly indicators: readonly object[] }[];
}

/** What a plan is to say: from a month on 3 reports a month instead of 1. */
export const raised = (whole: Content, from: number) => {
  const [first, ...others] = whole.workResults;
  const [reports, quality] = first?.indicators ?? [];
  const months = Array.from({ length: 12 }, (_, at) => (at + 1 < from ? 1 : 3));
  const target = months.reduce((sum, month) => sum + month, 0);
  const indicators = [{ ...reports, target, months }, quality];
  return { ...whole, workResults: [{ ...first, indicators }, ...others] };
};

/** Opens it; `through` is the client by which the house reaches the table. */
export async function openAmendmentHouse(through: (table: Table) => Table = (table) => table) {
  const at = await openPlanHouse(through);
  const { table, office, clock, house, newOwner, contentFor, submitted, deskOf } = at;
  const appraiser = house.as(office.appraiser);

  /** Somebody whose plan was set in January. */
  const withSetPlan = async () => {
    const owner = await newOwner();
    const { id, version } = await submitted(owner);
    const set = await plan(appraiser, 'approvePlan', { id, expectedVersion: version });
    return { owner, ask: house.as(owner), id: id as string, version: set.plan.version as number };
  };
  /** Lays the planning dialogue about an amendment, now confirmed by both: the plan's second, unless told otherwise. */
  const talkedAgain = (owner: Employee, changes: Partial<Dialogue> = {}) =>
    bulkLoad(table, talkedAgainItems(clock, owner, office.appraiser, changes));
  /** An amendment as its owner has put it before the appraiser on 10 February, at version 3. */
  const putForward = async (change: (whole: Content) => object = (whole) => raised(whole, 3)) => {
    const own = await withSetPlan();
    clock.set('2026-02-10T02:00:00.000Z');
    const begun = (await amend(own.ask, { id: own.id, expectedVersion: own.version })).plan;
    await talkedAgain(own.owner);
    const one = { id: begun.amendment.id as string };
    const body = change(contentFor(own.owner));
    await amendment(own.ask, 'editAmendment', { ...one, expectedVersion: 1, content: body });
    const sent = await amendment(own.ask, 'submitAmendment', { ...one, expectedVersion: 2 });
    return { ...own, one, sent };
  };
  return {
    ...at,
    appraiser,
    withSetPlan,
    talkedAgain,
    putForward,
    /** A plan with its amendment and its versions, as somebody reads it. */
    read: async (who: Person, id: string) => (await house.as(who)(READ, { id })).data.plan,
    /** What waits on a desk about an amendment or a plan. */
    stepsOf: async (who: Person, id: string): Promise<string[]> =>
      (await deskOf(who))
        .filter(({ subject }: { subject: { id: string } | null }) => subject?.id === id)
        .map(({ step }: { step: string }) => step),
    open: (owner: Person, month: string, own = table) =>
      openMonthOf(jobOf(makePlatform(own, clock), 'openMonth'), {
        employeeId: owner.employeeId,
        period: month as Period,
      }),
    monthOf: ({ employeeId }: Person, month: string) =>
      monthRecordOf(table, { employeeId, month: month as Period, planNo: 1 }),
  };
}

const READ = `query ($id: ID!) { plan(id: $id) { version status approvedAt approach workResults { indicators { id target months } }
  amendment { id version no status reason requestedBy { name } }
  versions { no version setAt setBy { name } reason requestedBy { name } workResults { indicators { target } } } } }`;
