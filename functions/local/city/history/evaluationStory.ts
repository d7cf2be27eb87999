/** How a closed month was evaluated: closed by the job, rated and issued; what came of it: finalityStory.ts. */
import type { ActivityMonth } from '../../../execution/activity/rules.ts';
import type { Month } from '../../../execution/month/rules.ts';
import {
  closeMinutes,
  closingChanges,
  closingWrites,
} from '../../../evaluation/evaluation/actions/closingWrites.ts';
import { closeMonths } from '../../../evaluation/evaluation/closing.ts';
import { announceEvaluation } from '../../../evaluation/evaluation/events.ts';
import { documentOf } from '../../../evaluation/evaluation/document.ts';
import { type Evaluation, issue, rate } from '../../../evaluation/evaluation/rules.ts';
import { receivedUntil } from '../../../evaluation/evaluation/terms.ts';
import { workOf } from '../../../evaluation/evaluation/work.ts';
import {
  cardSection,
  evaluationKind,
  groupWrites,
  keyOf,
  ratingItem,
  receiptItem,
  sealDocument,
} from '../../../evaluation/evaluation/store.ts';
import { personSnapshot } from '../../../organisation/employee/rules.ts';
import type { Policies } from '../../../organisation/policy/rules.ts';
import type { Plan } from '../../../planning/plan/rules.ts';
import { lineKind } from '../../../organisation/line/store.ts';
import { whoOf } from '../../../planning/plan/store.ts';
import { writeCard } from '../../../platform/card.ts';
import { layOnDesk, takeOffDesk } from '../../../platform/desk.ts';
import { makeItem, type Kept, readItem } from '../../../platform/item.ts';
import { keys } from '../../../platform/keys.ts';
import { addDays, instantIn, type PlainDate, workingDaysOf } from '../../../platform/period.ts';
import { ok } from '../../../platform/result.ts';
import { markPerson } from '../../../platform/run/marker.ts';
import type { restedIn } from './achievementStory.ts';
import { type groupTold, heldToGuide } from './guidance.ts';
import { chanceOf } from '../random.ts';
import { rationaleOf, ratingsOf } from './ratings.ts';
import { tellAfterIssue } from './finalityStory.ts';
import { type Take, termsIn } from './told.ts';
import { byAppraiser, byJob, must, never, sometime, type Teller, workdayOf } from './teller.ts';

type RestedOn = ReturnType<typeof restedIn>;

/** A closed month: whose part of which plan, and by which policies. */
export interface ClosedMonth {
  readonly plan: Plan;
  readonly month: Kept<Month>;
  readonly activities: Kept<ActivityMonth> | null;
  readonly rested: RestedOn;
  readonly group: ReturnType<typeof groupTold>;
  readonly policies: Policies;
  readonly closedOn: PlainDate;
}

/** Closes the month as the job did, on its day. */
function close(
  teller: Teller,
  { month, activities, rested, policies, closedOn }: ClosedMonth,
): { readonly evaluation: Kept<Evaluation>; readonly activities: ActivityMonth } {
  const { employee, appraiser, line, leaves, holidays, ledger, zone } = teller;
  const at = instantIn(zone, closedOn, '00:30');
  const period = month.data.month;
  const lines = [readItem(lineKind, makeItem(lineKind, keys.line(employee.employeeId, line.from), line))];
  const whose = { employeeId: employee.employeeId, month: period };
  const minutes = closeMinutes(activities, whose, { policies, late: {}, at });
  const closings = must(
    closeMonths({
      period,
      person: { employee, leaves, lines, exceptions: [] },
      months: [month],
      activities: minutes.after,
      reviewers: new Map([[month.data.planNo, ok(appraiser)]]),
      achievementUnits: new Map([[month.data.planNo, rested.achievementUnitId]]),
      policies,
      workingDays: workingDaysOf({ week: employee.workWeek, holidays }, period),
      at,
      isLate: ({ lateTarget }) => lateTarget,
    }),
  );
  const closed = { closings, unworked: [], idle: false, minutes };
  const kept = ledger.commit({
    ...byJob('closeMonth'),
    at,
    changes: closingChanges(closed),
    writes: [
      ...closingWrites(closed, { employee, lines }),
      markPerson('closeMonth', employee.employeeId, period, at),
    ],
  });
  return { evaluation: kept.at(-1) as Kept<Evaluation>, activities: minutes.after };
}

function takesOf(teller: Teller, opened: Kept<Evaluation>): { take: Take; now: () => Evaluation } {
  const { ledger, employee } = teller;
  let kept = opened;
  const { period, planNo, employeeId, appraiserId } = opened.data;
  const who = whoOf({ employeeId, planNo }, employee, period, appraiserId);
  const take: Take = ({ by, event, after, at, writes, parts = [], changes = [], ids }) => {
    const input = {
      ...by,
      at,
      changes: [
        {
          kind: evaluationKind,
          key: keyOf(after),
          before: kept,
          after,
          parts,
          event: announceEvaluation(event, after),
          onConflict: never,
        },
        ...changes,
      ],
      writes: [
        ...writes,
        ...groupWrites(kept.data, after),
        writeCard(who, { evaluation: cardSection(after) }),
      ],
    };
    const [next, ...others] = ledger.commit(input, ids);
    kept = next as Kept<Evaluation>;
    return others;
  };
  return { take, now: () => kept.data };
}

/** The appraiser rates; answers the day, or null when it is yet to come. */
function tellRating(
  teller: Teller,
  take: Take,
  opened: Evaluation,
  { closedOn, rested, group, policies }: ClosedMonth,
): PlainDate | null {
  const { appraiser, asOf, chance } = teller;
  const [free, ratingBehaviour] = ratingsOf(teller);
  const ratingResult = rested.resultMustBe ?? free;
  const rationale = rationaleOf(teller, ratingResult);
  const day = workdayOf(teller, appraiser, addDays(closedOn, chance.int(1, 5)));
  const at = sometime(teller, day);
  if (day >= asOf) return null;
  const facts = { at, ...rested };
  const rating = { ratingResult, ratingBehaviour, rationale, recommendation: null };
  const after = heldToGuide(must(rate(opened, rating, facts)), rested.resultMustBe !== null, group, policies);
  take({ by: byAppraiser(teller), event: 'evaluationRated', after, at, writes: [] });
  return day;
}

/** What issue and receipt take of the person's chance; whether its employee opens it, or null before it is issued. */
function usualChances(teller: Teller, issuedOn: PlainDate): boolean | null {
  const { chance, employee, asOf } = teller;
  sometime(teller, issuedOn);
  if (issuedOn >= asOf) return null;
  chance.uuid();
  const opensIt = !chance.is(0.2);
  const receivedOn = workdayOf(teller, employee, addDays(issuedOn, 1));
  if (!opensIt || receivedOn >= asOf) return opensIt;
  sometime(teller, receivedOn);
  chance.uuid();
  return true;
}

/** Tells a closed month's evaluation to its end; answers the minutes as they were closed. */
export function tellEvaluation(teller: Teller, told: ClosedMonth): ActivityMonth {
  const closed = close(teller, told);
  tellResult(teller, closed.evaluation, told);
  return closed.activities;
}

/** Rated and issued; some are issued late, and some employees never open theirs. */
function tellResult(teller: Teller, opened: Kept<Evaluation>, told: ClosedMonth): void {
  const { month, policies } = told;
  const { employee, appraiser, superior, asOf } = teller;
  const { take, now } = takesOf(teller, opened);
  const day = tellRating(teller, take, now(), told);
  if (!day) return;
  const usual = workdayOf(teller, appraiser, addDays(day, 1));
  // What else is told of the person does not hang on how late this one was issued, and on what came of it.
  const opensIt = usualChances(teller, usual);
  if (opensIt === null) return;
  const own = chanceOf(`${employee.employeeId}/${month.data.month}/evaluation`);
  const late = own.is(0.4) ? own.int(10, 24) : 0;
  const issuedOn = workdayOf(teller, appraiser, addDays(usual, late));
  const issuedAt = sometime({ ...teller, chance: own }, issuedOn);
  if (issuedOn >= asOf) return;
  const people = { employee: personSnapshot(employee), appraiser: personSnapshot(appraiser) };
  const issued = must(issue(now(), people, issuedAt));
  const work = workOf(month.data.month, told.plan, [month.data]);
  const printed = { appraiser: people.appraiser, superior: superior && personSnapshot(superior), work };
  const asIssued = documentOf(issued, printed);
  const { sealed, document } = sealDocument(issued, asIssued, 'APPRAISER');
  const dueOn = receivedUntil(issuedAt, termsIn(teller, policies));
  const writes = [
    takeOffDesk(ratingItem(sealed)),
    layOnDesk({ ...receiptItem(sealed), since: issuedAt, dueOn }),
  ];
  const by = byAppraiser(teller);
  const parts = [document];
  take({ by, event: 'evaluationIssued', after: sealed, at: issuedAt, writes, parts, ids: own });
  tellAfterIssue(
    { ...teller, chance: own },
    { take, now },
    { policies, issuedOn, opensIt, document: asIssued },
  );
}
