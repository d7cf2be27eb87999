/**
 * The lines of a plan that one can ask about: results, indicators, behaviours, appendices, as they are in force and as
 * the amendment that is open would have them.
 */
import { hashOf } from '../../platform/commit/hash.ts';
import { writtenOf } from '../plan/attestation.ts';
import type { Content, Indicator, WorkResult } from '../plan/rules.ts';

export const lineKinds = ['RESULT', 'INDICATOR', 'BEHAVIOUR', 'APPENDIX'] as const;
export type LineKind = (typeof lineKinds)[number];

/** What a line says, and the hash of all that it demands. */
export interface LineText {
  readonly text: string;
  readonly hash: string;
}

/** What an open amendment would make of a line; `text` null where it goes. */
export interface Proposal {
  readonly kind: 'ADDED' | 'CHANGED' | 'GONE';
  readonly text: LineText | null;
}

/**
 * A line of a plan: as the plan has it (null while only the open amendment does), and what that would make of it
 * (null where it leaves it as it is).
 */
export interface PlanLine {
  readonly lineId: string;
  readonly standing: LineText | null;
  readonly proposal: Proposal | null;
}

/** What there is to read of a line: in force, and proposed. */
export const textsOf = ({ standing, proposal }: PlanLine): LineText[] =>
  [standing, proposal?.text].filter((one) => one != null);

type Written = LineText & { readonly lineId: string };

/** A line's id names its kind, so that results and behaviours never meet: `result.r1`, `behaviour.LOYAL`. */
const line = (kind: LineKind, name: string, text: string, demands: unknown): Written => ({
  lineId: `${kind.toLowerCase()}.${name}`,
  text,
  hash: hashOf(demands),
});

/** The kind that a line's id names, or null. */
export const kindOfLine = (lineId: string): LineKind | null =>
  lineKinds.find((kind) => lineId.startsWith(`${kind.toLowerCase()}.`)) ?? null;

/** Its indicators are lines of their own, and the leader's result is copied when the plan is submitted. */
function demandedBy(result: WorkResult): unknown {
  const { indicators: _own, ...demands } = writtenOf(result);
  return demands;
}

/** What the months hold is the action plan's, and says nothing else of what is demanded. */
const demandsOf = (indicator: Indicator): unknown =>
  Object.fromEntries(Object.entries(indicator).filter(([name]) => !['months', 'activities'].includes(name)));

const appendices = ['resourceSupport', 'accountabilityScheme', 'consequences'] as const;

/** What is written in lines of a content, in the order in which a plan prints them. */
const writtenIn = (content: Content): Written[] => [
  ...content.workResults.flatMap((result) => [
    line('RESULT', result.id, result.text, demandedBy(result)),
    ...result.indicators.map((one) => line('INDICATOR', one.id, one.text, demandsOf(one))),
  ]),
  ...content.behaviours.map((behaviour) =>
    line('BEHAVIOUR', behaviour.value, behaviour.specialExpectation ?? '', behaviour),
  ),
  ...appendices.map((name) => line('APPENDIX', name, content[name].join('\n'), content[name])),
];

/** Whether a line that one could ask about in some contents is in none of others. */
export function lacksLine(before: readonly Content[], after: readonly Content[]): boolean {
  const left = new Set(after.flatMap(writtenIn).map(({ lineId }) => lineId));
  return before.flatMap(writtenIn).some(({ lineId }) => !left.has(lineId));
}

/** What becomes of a line that stands; null where it stays as it is. */
function proposalFor(standing: LineText, proposed: LineText | undefined): Proposal | null {
  if (!proposed) return { kind: 'GONE', text: null };
  return proposed.hash === standing.hash ? null : { kind: 'CHANGED', text: proposed };
}

/**
 * The lines of a plan: those that it has, in the order in which it prints them, and then those that only the open
 * amendment has. A line is the same one by its id, in force or proposed, so that its thread goes on.
 */
export function linesOf(plan: Content, amendment: Content | null): PlanLine[] {
  const standing = writtenIn(plan);
  const proposed = new Map(amendment && writtenIn(amendment).map((one) => [one.lineId, one]));
  const lines = standing.map(({ lineId, ...text }): PlanLine => {
    const proposal = amendment && proposalFor(text, proposed.get(lineId));
    proposed.delete(lineId);
    return { lineId, standing: text, proposal };
  });
  const added = [...proposed.values()].map(
    ({ lineId, ...text }): PlanLine => ({ lineId, standing: null, proposal: { kind: 'ADDED', text } }),
  );
  return [...lines, ...added];
}
