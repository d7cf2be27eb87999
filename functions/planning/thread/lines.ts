/** The lines of a plan that one can ask about: results, indicators, behaviours, appendices. */
import { hashOf } from '../../platform/commit/hash.ts';
import type { Indicator, Plan } from '../plan/rules.ts';

export const lineKinds = ['RESULT', 'INDICATOR', 'BEHAVIOUR', 'APPENDIX'] as const;
export type LineKind = (typeof lineKinds)[number];

/** A line as it stands: what it says, and the hash of all that it demands. */
export interface PlanLine {
  readonly lineId: string;
  readonly text: string;
  readonly hash: string;
}

/** A line's id names its kind, so that results and behaviours never meet: `result.r1`, `behaviour.LOYAL`. */
const line = (kind: LineKind, name: string, text: string, demands: unknown): PlanLine => ({
  lineId: `${kind.toLowerCase()}.${name}`,
  text,
  hash: hashOf(demands),
});

/** The kind that a line's id names, or null. */
export const kindOfLine = (lineId: string): LineKind | null =>
  lineKinds.find((kind) => lineId.startsWith(`${kind.toLowerCase()}.`)) ?? null;

/** What the months hold is the action plan's, and says nothing else of what is demanded. */
const demandsOf = (indicator: Indicator): unknown =>
  Object.fromEntries(Object.entries(indicator).filter(([name]) => !['months', 'activities'].includes(name)));

const appendices = ['resourceSupport', 'accountabilityScheme', 'consequences'] as const;

/** The lines of a plan, in the order in which it prints them. */
export const linesOf = (plan: Plan): PlanLine[] => [
  ...plan.workResults.flatMap(({ indicators, ...result }) => [
    line('RESULT', result.id, result.text, result),
    ...indicators.map((one) => line('INDICATOR', one.id, one.text, demandsOf(one))),
  ]),
  ...plan.behaviours.map((behaviour) =>
    line('BEHAVIOUR', behaviour.value, behaviour.specialExpectation ?? '', behaviour),
  ),
  ...appendices.map((name) => line('APPENDIX', name, plan[name].join('\n'), plan[name])),
];
