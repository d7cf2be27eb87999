/**
 * Which ratings the data suggest, each step explained: never set by itself, and shown to whoever sees the draft. The
 * bounds of 90 and 110 per cent and the 120 of a line are those of PP 30/2019; what they mean for a rating is P.
 * Per cent are thousandths. docs/decisions/evaluation.md.
 */
import type { Feedback } from '../../execution/feedback/rules.ts';
import { achievementOf } from '../../execution/month/achievement.ts';
import type { ActivityResult } from './activityResult.ts';
import type { Rating } from './predicate.ts';
import type { EvaluatedLine } from './work.ts';

export const suggestionSteps = [
  'NO_LINES',
  'LINES',
  'MET',
  'MEAN_CAPPED',
  'MEAN',
  'ACTIVITY',
  'APPRECIATION',
  'IMPROVEMENT',
  'NO_FEEDBACK',
] as const;
type StepName = (typeof suggestionSteps)[number];

/** `value` is a count, or of a mean and of activity thousandths of a per cent. */
export interface SuggestionStep {
  readonly step: StepName;
  readonly value: number;
  readonly rule: string;
}

/** A rating of one axis, null where the data say nothing, and how it came about. */
export interface Suggestion {
  readonly axis: 'RESULT' | 'BEHAVIOUR';
  readonly rating: Rating | null;
  readonly steps: readonly SuggestionStep[];
}

const FULL = 100_000;
const LOW = 90_000;
const HIGH = 110_000;
const MOST = 120_000;

const REGULATION = 'PP 30/2019';
const OWN = 'docs/domain.md 1.7';

const mean = (values: readonly number[], most: number): number =>
  Math.floor(values.reduce((sum, value) => sum + Math.min(value, most), 0) / values.length);

/** What feedback says by its tone. */
function toned(feedback: readonly Feedback[], about: 'RESULT' | 'BEHAVIOUR') {
  const given = feedback.filter(({ target, state }) => state === 'GIVEN' && target.about === about);
  const count = (tone: Feedback['tone']) => given.filter((one) => one.tone === tone).length;
  const [appreciation, improvement] = [count('APPRECIATION'), count('IMPROVEMENT')];
  const steps: SuggestionStep[] = [
    { step: 'APPRECIATION', value: appreciation, rule: 'docs/domain.md 1.6' },
    { step: 'IMPROVEMENT', value: improvement, rule: 'docs/domain.md 1.6' },
  ];
  return { all: given.length, appreciation, improvement, steps };
}

/** Of the work result: realisation against target, held down by minutes and by what is said of the results. */
function ofResult(
  lines: readonly EvaluatedLine[],
  activity: ActivityResult | null,
  feedback: readonly Feedback[],
): Suggestion {
  const figures = lines.flatMap((line) => achievementOf(line) ?? []);
  const axis = 'RESULT';
  if (figures.length === 0) return { axis, rating: null, steps: [{ step: 'NO_LINES', value: 0, rule: OWN }] };
  const met = figures.filter((one) => one.met).length;
  const percents = figures.map(({ percent }) => percent ?? MOST);
  const [capped, whole] = [mean(percents, FULL), mean(percents, MOST)];
  const said = toned(feedback, axis);
  const isHeld = (activity !== null && activity.percent < LOW) || said.improvement > said.appreciation;
  const isAbove = met === figures.length && whole >= HIGH && !isHeld;
  const minutes: SuggestionStep[] = activity
    ? [{ step: 'ACTIVITY', value: activity.percent, rule: 'docs/domain.md 6.8' }]
    : [];
  return {
    axis,
    rating: capped < LOW ? 'DI_BAWAH_EKSPEKTASI' : isAbove ? 'DI_ATAS_EKSPEKTASI' : 'SESUAI_EKSPEKTASI',
    steps: [
      { step: 'LINES', value: figures.length, rule: OWN },
      { step: 'MET', value: met, rule: OWN },
      { step: 'MEAN_CAPPED', value: capped, rule: REGULATION },
      { step: 'MEAN', value: whole, rule: REGULATION },
      ...minutes,
      ...said.steps,
    ],
  };
}

/** Of the behaviour: what was said of it by name, and nothing without. */
function ofBehaviour(feedback: readonly Feedback[]): Suggestion {
  const axis = 'BEHAVIOUR';
  const { all, appreciation, improvement, steps } = toned(feedback, axis);
  if (all === 0)
    return { axis, rating: null, steps: [{ step: 'NO_FEEDBACK', value: 0, rule: 'docs/domain.md 1.6' }] };
  const isBelow = improvement >= 2 && improvement > appreciation;
  const isAbove = appreciation >= 3 && improvement === 0;
  const rating = isBelow ? 'DI_BAWAH_EKSPEKTASI' : isAbove ? 'DI_ATAS_EKSPEKTASI' : 'SESUAI_EKSPEKTASI';
  return { axis, rating, steps };
}

/** The suggestions of both axes, of the lines, the minutes and the named feedback of a period. */
export const suggest = (
  lines: readonly EvaluatedLine[],
  activity: ActivityResult | null,
  feedback: readonly Feedback[],
): Suggestion[] => [ofResult(lines, activity, feedback), ofBehaviour(feedback)];
