/** What came of an issued evaluation: received or deemed so, accepted or expired, and of some an objection. */
import { deem, accept, expire, receive } from '../../../evaluation/evaluation/finality.ts';
import type { EvaluationDocument } from '../../../evaluation/evaluation/documentModel.ts';
import type { EvaluationEvent } from '../../../evaluation/evaluation/events.ts';
import type { Evaluation } from '../../../evaluation/evaluation/rules.ts';
import { evaluationId, receiptItem } from '../../../evaluation/evaluation/store.ts';
import {
  objectionUntil,
  receivedUntil,
  type TermFacts,
  turnsOn,
} from '../../../evaluation/evaluation/terms.ts';
import type { Policies } from '../../../organisation/policy/rules.ts';
import { layOnAgenda } from '../../../platform/agenda.ts';
import { takeOffDesk } from '../../../platform/desk.ts';
import type { Write } from '../../../platform/commit/writes.ts';
import { addDays, type Instant, instantIn, type PlainDate } from '../../../platform/period.ts';
import type { Result } from '../../../platform/result.ts';
import { tellObjection } from './objectionStory.ts';
import { termsIn, type Told } from './told.ts';
import { type Act, byJob, bySelf, must, sometime, type Teller, workdayOf } from './teller.ts';

/** How it was issued, and whether its employee opens it. */
export interface AfterIssue {
  readonly policies: Policies;
  readonly issuedOn: PlainDate;
  readonly opensIt: boolean;
  /** The document as it was issued. */
  readonly document: EvaluationDocument;
}

/** What is laid on the agenda about an evaluation as it stands where its story ends. */
function laid({ line }: Teller, evaluation: Evaluation, terms: TermFacts): Write[] {
  const day = turnsOn(evaluation, terms);
  const item = { agencyId: line.agencyId, step: 'EVALUATION_TURN' as const };
  return day ? [layOnAgenda({ ...item, day, subjectId: evaluationId(evaluation) })] : [];
}

interface Step {
  readonly by: Act;
  readonly event: EvaluationEvent;
  readonly decide: (evaluation: Evaluation, at: Instant) => Result<Evaluation>;
  readonly at: Instant;
}

/** Tells what happened after an evaluation was issued, as far as the day of the city. */
export function tellAfterIssue(
  teller: Teller,
  told: Told,
  { policies, issuedOn, opensIt, document }: AfterIssue,
): void {
  const { chance, employee, asOf, zone } = teller;
  const { take, now } = told;
  const terms = termsIn(teller, policies);
  const turnOf = (last: PlainDate) => instantIn(zone, addDays(last, 1), '00:05');
  const step = ({ by, event, decide, at }: Step, writes: Write[] = []) =>
    take({ by, event, after: must(decide(now(), at)), at, writes, ids: chance });
  const stay = () => {
    for (const write of laid(teller, now(), terms)) if ('put' in write) teller.ledger.lay(write.put);
  };
  const off = () => [takeOffDesk(receiptItem(now()))];

  const receivedOn = workdayOf(teller, employee, addDays(issuedOn, 1));
  const lastDay = receivedUntil(now().issuedAt as Instant, terms);
  const [on, isDeemed] = opensIt ? [receivedOn, false] : [addDays(lastDay, 1), true];
  if (on >= asOf) return stay();
  const job = byJob('turnDay');
  const receiving: Step = isDeemed
    ? { by: job, event: 'evaluationDeemedReceived', decide: deem, at: turnOf(lastDay) }
    : { by: bySelf(teller), event: 'evaluationReceived', decide: receive, at: sometime(teller, on) };
  step(receiving, off());

  const isLow = now().ratingResult === 'DI_BAWAH_EKSPEKTASI';
  // Of late ones more, so that a small city has one that is pending too.
  const isRecent = on > addDays(asOf, -14);
  if (!isDeemed && chance.is(isLow ? 0.6 : isRecent ? 0.4 : 0.06)) {
    const filedOn = workdayOf(teller, employee, addDays(on, chance.int(1, 4)));
    if (filedOn < asOf && tellObjection(teller, told, { terms, filedOn, document })) return;
  }
  const acceptedOn = workdayOf(teller, employee, addDays(on, chance.int(1, 4)));
  if (!isDeemed && chance.is(0.4) && acceptedOn < asOf) {
    const at = sometime(teller, acceptedOn);
    step({ by: bySelf(teller), event: 'evaluationAccepted', decide: accept, at });
    return;
  }
  const last = objectionUntil(receiving.at, terms);
  if (addDays(last, 1) >= asOf) return stay();
  step({ by: job, event: 'evaluationExpired', decide: expire, at: turnOf(last) });
}
