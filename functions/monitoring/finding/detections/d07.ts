/**
 * D07: signs that a plan is of another hand, scored. They prove nothing, decide nothing, and BKPP alone sees them.
 * docs/domain.md 3, docs/decisions/authorship.md.
 */
import type { Signal } from '../../../planning/authorship/rules.ts';
import { type Instant, minutesBetween } from '../../../platform/period.ts';
import type { OfAuthorship, YearFacts } from '../facts.ts';
import type { Detections, Found } from '../found.ts';

/**
 * How much each sign weighs. Who shares a computer, was away or says what another says may well have been helped; who
 * is quick may have written elsewhere; in the first January everybody is new.
 */
const weights: Readonly<Record<Signal['kind'], number>> = {
  ON_LEAVE: 3,
  SAME_DEVICE: 2,
  SIMILAR_TEXT: 2,
  QUICK: 2,
  FIRST_SEEN: 1,
};

/** Signs are seen a moment before a submission is written. */
const MINUTES_BEFORE = 1;

/** Nothing stands of what its owner has still, or again, before them, or gave up. */
const STANDS_NOT: ReadonlySet<string> = new Set(['DRAFT', 'RETURNED', 'ABANDONED']);

/** When what stands was submitted: of signs at an amendment the one that waits, or the last that was approved. */
function submittedAt({ plans, amendments }: YearFacts, { planNo, of }: OfAuthorship): Instant | null {
  const among = of === 'PLAN' ? plans : amendments;
  const submitted = among.map(({ data }) => data).find((one) => one.planNo === planNo);
  return submitted && !STANDS_NOT.has(submitted.status) ? submitted.submittedAt : null;
}

/** The signs of the submission that stands: what was returned and sent in anew, or amended since, was another. */
function anotherHand(facts: YearFacts): Found[] {
  const limit = facts.policies.value('finding.handScore');
  return facts.authorship.flatMap((signs): Found[] => {
    const at = submittedAt(facts, signs);
    if (!at) return [];
    const seen = signs.found.filter((one) => minutesBetween(one.at, at) <= MINUTES_BEFORE);
    const signals = [...new Set(seen.map(({ signal }) => signal.kind))].toSorted();
    const score = signals.reduce((sum, kind) => sum + weights[kind], 0);
    if (score < limit) return [];
    const { planNo, of } = signs;
    const evidence = { score, limit, signals: signals.join(' '), submittedAt: at };
    return [{ kind: 'PLAN_OF_ANOTHER_HAND', period: facts.period, planNo, detail: of, facts: evidence }];
  });
}

export const d07: Detections = { year: [anotherHand] };
