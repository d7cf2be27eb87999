/** What is evaluated as it is shown: lines and behaviours, with what was said of each, and what the data suggest. */
import { namedFeedbackOf } from '../../../execution/feedback/actions/readFeedback.ts';
import type { Feedback } from '../../../execution/feedback/rules.ts';
import type { Context } from '../../../platform/context.ts';
import type { Kept } from '../../../platform/item.ts';
import { isMonth, monthPeriod, type Period, yearOf, yearPeriod } from '../../../platform/period.ts';
import type { Evaluation } from '../rules.ts';
import { type Suggestion, suggest } from '../suggest.ts';
import type { EvaluatedLine, ExpectedBehaviour } from '../work.ts';
import { type BehaviourFeedback, type LineFeedback, sevenRows } from '../written.ts';
import { type Read, workFor } from './facts.ts';

/** A line as it is shown; `written` is null where nothing was said, or to whoever may not see a draft. */
export interface SeenLineOfWork {
  readonly evaluation: Evaluation;
  readonly line: EvaluatedLine;
  readonly written: LineFeedback | null;
}

/** A behaviour as it is shown. */
export interface SeenBehaviour {
  readonly evaluation: Evaluation;
  readonly expected: ExpectedBehaviour;
  readonly written: BehaviourFeedback | null;
}

/** The lines of an evaluation; `seesDraft`: what the appraiser wrote goes with them. */
export async function linesSeen(
  context: Context,
  evaluation: Evaluation,
  read: Read,
  seesDraft: boolean,
): Promise<SeenLineOfWork[]> {
  const { lines } = await workFor(context, evaluation, read);
  const written = seesDraft ? (evaluation.lines ?? []) : [];
  return lines.map((line) => ({
    evaluation,
    line,
    written: written.find(({ indicatorId }) => indicatorId === line.indicatorId) ?? null,
  }));
}

/** The seven behaviours of an evaluation, in their order (I13). */
export async function behavioursSeen(
  context: Context,
  evaluation: Evaluation,
  read: Read,
  seesDraft: boolean,
): Promise<SeenBehaviour[]> {
  const { behaviours } = await workFor(context, evaluation, read);
  const rows = sevenRows(seesDraft ? evaluation.behaviours : []);
  return behaviours.map((expected) => ({
    evaluation,
    expected,
    written: rows.find(({ value }) => value === expected.value) ?? null,
  }));
}

const monthsIn = (period: Period): Period[] =>
  isMonth(period) ? [period] : Array.from({ length: 12 }, (_, at) => monthPeriod(yearOf(period), at + 1));

const isOfPlan = ({ target }: Feedback, { period, planNo }: Evaluation): boolean =>
  target.about !== 'RESULT' || (target.year === yearPeriod(yearOf(period)) && target.planNo === planNo);

const readFor = new WeakMap<Context, Map<string, Promise<Kept<Feedback>[]>>>();

/**
 * The named feedback of an evaluation's period that the caller may read, on its plan's results and on behaviours: a query
 * a month, once in a call however many lines ask for it.
 */
export function feedbackFor(context: Context, evaluation: Evaluation): Promise<Kept<Feedback>[]> {
  const { employeeId, period, planNo } = evaluation;
  const known = readFor.get(context) ?? new Map<string, Promise<Kept<Feedback>[]>>();
  readFor.set(context, known);
  const name = `${employeeId} ${period} ${planNo}`;
  const found =
    known.get(name) ??
    Promise.all(monthsIn(period).map((month) => namedFeedbackOf(context, employeeId, month))).then((all) =>
      all.flat().filter(({ data }) => isOfPlan(data, evaluation)),
    );
  known.set(name, found);
  return found;
}

/** What the data suggest for both axes. */
export async function suggestionsFor(
  context: Context,
  evaluation: Evaluation,
  read: Read,
): Promise<Suggestion[]> {
  const [{ lines }, feedback] = await Promise.all([
    workFor(context, evaluation, read),
    feedbackFor(context, evaluation),
  ]);
  const said = feedback.map(({ data }) => data);
  const { activity } = evaluation;
  // Of a year the minutes of its months together; where nothing was due of them they say nothing.
  return suggest(lines, activity.target > 0 ? activity : null, said);
}
