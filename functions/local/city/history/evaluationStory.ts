/** How a closed month was evaluated: closed by the job, rated, issued, and mostly received. */
import { planTexts } from '../../../../data/demo.ts';
import type { ActivityMonth } from '../../../execution/activity/rules.ts';
import type { Month } from '../../../execution/month/rules.ts';
import {
  closeMinutes,
  closingChanges,
  closingWrites,
} from '../../../evaluation/evaluation/actions/closingWrites.ts';
import { closeMonths } from '../../../evaluation/evaluation/closing.ts';
import type { Rating } from '../../../evaluation/evaluation/predicate.ts';
import { announceEvaluation, type EvaluationEvent } from '../../../evaluation/evaluation/events.ts';
import { type Evaluation, issue, rate, receive } from '../../../evaluation/evaluation/rules.ts';
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
import { lineKind } from '../../../organisation/line/store.ts';
import { whoOf } from '../../../planning/plan/store.ts';
import { writeCard } from '../../../platform/card.ts';
import { layOnDesk, takeOffDesk } from '../../../platform/desk.ts';
import { makeItem, type Kept, readItem } from '../../../platform/item.ts';
import { keys } from '../../../platform/keys.ts';
import { addDays, type Instant, instantIn, type PlainDate, workingDaysOf } from '../../../platform/period.ts';
import { ok } from '../../../platform/result.ts';
import type { Part } from '../../../platform/commit/plan.ts';
import type { Write } from '../../../platform/commit/writes.ts';
import { markPerson } from '../../../platform/run/marker.ts';
import type { restedIn } from './achievementStory.ts';
import { byAppraiser, byJob, bySelf, must, never, sometime, type Teller, workdayOf } from './teller.ts';

/** By which policies a month was closed, and on which day. */
interface Closed {
  readonly policies: Policies;
  readonly closedOn: PlainDate;
}
type RestedOn = ReturnType<typeof restedIn>;

/** Closes the month as the job did, on its day. */
function close(
  teller: Teller,
  month: Kept<Month>,
  activities: Kept<ActivityMonth> | null,
  achievementUnitId: string,
  { policies, closedOn }: Closed,
): Kept<Evaluation> {
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
      achievementUnits: new Map([[month.data.planNo, achievementUnitId]]),
      policies,
      workingDays: workingDaysOf({ week: employee.workWeek, holidays }, period),
      at,
      isLate: ({ lateTarget }) => lateTarget,
    }),
  );
  const closed = { closings, unworked: [], minutes };
  const kept = ledger.commit({
    ...byJob('closeMonth'),
    at,
    changes: closingChanges(closed),
    writes: [
      ...closingWrites(closed, { employee, lines }),
      markPerson('closeMonth', employee.employeeId, period, at),
    ],
  });
  return kept.at(-1) as Kept<Evaluation>;
}

function ratingsOf({ chance }: Teller): [Rating, Rating] {
  const level = chance.weigh<Rating>([
    ['SESUAI_EKSPEKTASI', 72],
    ['DI_ATAS_EKSPEKTASI', 20],
    ['DI_BAWAH_EKSPEKTASI', 8],
  ]);
  return [
    level,
    level === 'DI_BAWAH_EKSPEKTASI' || chance.is(0.75) ? 'SESUAI_EKSPEKTASI' : 'DI_ATAS_EKSPEKTASI',
  ];
}

function rationaleOf({ chance }: Teller, result: Rating): string {
  const texts = planTexts();
  if (result === 'DI_ATAS_EKSPEKTASI') return chance.pick(texts.aboveExpectation);
  return chance.pick(result === 'SESUAI_EKSPEKTASI' ? texts.meetsExpectation : texts.belowExpectation);
}

type Take = (
  by: typeof bySelf,
  event: EvaluationEvent,
  after: Evaluation,
  at: Instant,
  writes: Write[],
  parts?: Part[],
) => void;

function takesOf(teller: Teller, opened: Kept<Evaluation>): { take: Take; now: () => Evaluation } {
  const { ledger, employee } = teller;
  let kept = opened;
  const { period, planNo, employeeId, appraiserId } = opened.data;
  const who = whoOf({ employeeId, planNo }, employee, period, appraiserId);
  const take: Take = (by, event, after, at, writes, parts = []) => {
    const [next] = ledger.commit({
      ...by(teller),
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
      ],
      writes: [
        ...writes,
        ...groupWrites(kept.data, after),
        writeCard(who, { evaluation: cardSection(after) }),
      ],
    });
    kept = next as Kept<Evaluation>;
  };
  return { take, now: () => kept.data };
}

/** The appraiser rates; answers the day, or null when it is yet to come. */
function tellRating(
  teller: Teller,
  take: Take,
  opened: Evaluation,
  { closedOn, rested }: Pick<Closed, 'closedOn'> & { readonly rested: RestedOn },
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
  take(byAppraiser, 'evaluationRated', must(rate(opened, rating, facts)), at, []);
  return day;
}

/** Tells a closed month's evaluation to its end; some employees have not opened theirs yet. */
export function tellEvaluation(
  teller: Teller,
  month: Kept<Month>,
  activities: Kept<ActivityMonth> | null,
  rested: RestedOn,
  closed: Closed,
): void {
  const { chance, employee, appraiser, asOf } = teller;
  const opened = close(teller, month, activities, rested.achievementUnitId, closed);
  const { take, now } = takesOf(teller, opened);
  const day = tellRating(teller, take, now(), { ...closed, rested });
  if (!day) return;
  const issuedOn = workdayOf(teller, appraiser, addDays(day, 1));
  const issuedAt = sometime(teller, issuedOn);
  if (issuedOn >= asOf) return;
  const people = { employee: personSnapshot(employee), appraiser: personSnapshot(appraiser) };
  const { sealed, document } = sealDocument(must(issue(now(), people, issuedAt)));
  const receipt = { ...receiptItem(sealed), since: issuedAt };
  const desks = [takeOffDesk(ratingItem(sealed)), layOnDesk(receipt)];
  take(byAppraiser, 'evaluationIssued', sealed, issuedAt, desks, [document]);
  const receivedOn = workdayOf(teller, employee, addDays(issuedOn, 1));
  if (chance.is(0.2) || receivedOn >= asOf) return;
  const at = sometime(teller, receivedOn);
  take(bySelf, 'evaluationReceived', must(receive(now(), at)), at, [takeOffDesk(receiptItem(sealed))]);
}
