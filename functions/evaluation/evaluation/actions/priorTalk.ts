/** The dialogue that a rating below expectation rests on, as it is read before it is given. docs/domain.md 6.7. */
import { asRead, type Write } from '../../../platform/commit/writes.ts';
import type { Context } from '../../../platform/context.ts';
import { type Kept, ofKind, readItem } from '../../../platform/item.ts';
import { keys, lists } from '../../../platform/keys.ts';
import {
  isMonth,
  monthOf,
  monthPeriod,
  type PlainDate,
  today,
  yearOf,
  yearPeriod,
} from '../../../platform/period.ts';
import { getItems, queryAll, type Table } from '../../../platform/table.ts';
import { aboveOnce, reviewerOf } from '../../../organisation/line/reviewer.ts';
import { lineOfPerson, personOf } from '../../../organisation/person/store.ts';
import type { Policies } from '../../../organisation/policy/rules.ts';
import type { Dialogue } from '../../../planning/dialogue/rules.ts';
import { dialogueKind } from '../../../planning/dialogue/store.ts';
import { planKind } from '../../../planning/plan/store.ts';
import { belowIn, canTalk, isOfOrAfter, lastTalk, ruleWhere, type Talk, talkedSince } from '../noSurprise.ts';
import type { Evaluation } from '../rules.ts';
import { evaluationKind } from '../store.ts';

/** The last dialogue before an evaluation that counts, since when one would, and whether whoever rates can still have one. */
export interface PriorTalk {
  readonly since: PlainDate;
  readonly dialogue: Kept<Dialogue> | null;
  readonly possible: boolean;
}

/** The evaluations of the same plan in the months of the year before (one batch; none in January, nor of a year). */
async function evaluatedBefore(
  table: Table,
  { employeeId, period, planNo }: Evaluation,
): Promise<Evaluation[]> {
  if (!isMonth(period)) return [];
  const year = yearOf(period);
  const months = Array.from({ length: monthOf(period) - 1 }, (_, at) => monthPeriod(year, at + 1));
  const items = await getItems(
    table,
    months.map((month) => keys.evaluation(employeeId, month, planNo)),
  );
  return items.flatMap((item) => (item ? [readItem(evaluationKind, item).data] : []));
}

/**
 * Whether whoever rates by the line of the business date is who appraises today: the owner's dialogues are held with that
 * one alone. One query of the owner, and as many reads as `reviewerOf` for each of the two days.
 */
async function isSuperiorToday(
  { table, clock }: Pick<Context, 'table' | 'clock'>,
  { employeeId, businessDate }: Evaluation,
): Promise<boolean> {
  const [person, now, above] = [await personOf(table, employeeId), today(clock), aboveOnce(table)];
  if (!person) throw new Error('an evaluation names a person who is not on record');
  const reviewerOn = (date: PlainDate) =>
    reviewerOf(above, { employeeId, line: lineOfPerson(person, date), date, today: now });
  const [rater, superior] = await Promise.all([reviewerOn(businessDate), reviewerOn(now)]);
  return rater.ok && superior.ok && rater.value.employeeId === superior.value.employeeId;
}

/**
 * Reads what was talked over before an evaluation, about its plan or a later one, since those about a plan that has ended
 * come to an end with it: a query of its year, one of the next, and a batch, however many dialogues and months; without
 * one, and while a plan is open, whether whoever rates could still have one.
 */
export async function priorTalk(
  context: Pick<Context, 'table' | 'clock'>,
  evaluation: Evaluation,
): Promise<PriorTalk> {
  const { table } = context;
  const { employeeId, period } = evaluation;
  const year = yearOf(period);
  const itemsOf = (of: number) => queryAll(table, lists.personPeriod(employeeId, yearPeriod(of)));
  const [own, next, before] = await Promise.all([
    itemsOf(year),
    itemsOf(year + 1),
    evaluatedBefore(table, evaluation),
  ]);
  const items = [...own, ...next];
  const counts = ({ data }: Kept<Pick<Dialogue, 'year' | 'planNo'>>) => isOfOrAfter(data, evaluation);
  const since = talkedSince(evaluation, before);
  const plans = ofKind(items, planKind).filter(counts);
  const dialogue = lastTalk(ofKind(items, dialogueKind).filter(counts), since);
  const possible =
    dialogue !== null ||
    (canTalk(plans.map(({ data }) => data)) && (await isSuperiorToday(context, evaluation)));
  return { since, dialogue, possible };
}

/**
 * What the rule says of an evaluation as it is rated, with the condition that the dialogue stands on which that rests;
 * nothing is read where no rating is below expectation, or the rule is off.
 */
export async function talkFor(
  context: Context,
  rated: Evaluation,
  policies: Policies,
): Promise<{ readonly talk: Talk | null; readonly writes: readonly Write[] }> {
  const rule = policies.value('eval.noSurpriseRule');
  if (rule === 'OFF' || belowIn(rated).length === 0) return { talk: null, writes: [] };
  const { since, dialogue, possible } = await priorTalk(context, rated);
  return {
    talk: {
      rule: ruleWhere(rule, possible),
      since,
      talked: dialogue !== null,
    },
    writes: dialogue ? [asRead(dialogue)] : [],
  };
}
