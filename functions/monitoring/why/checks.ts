/** The ordered checks that answer why: each with what it rests on, and what mends it. docs/domain.md 3 (D01, D05). */
import type { Relation, Trace } from '../../platform/access.ts';
import type { MessageKey, ProblemCode } from '../../platform/messages/codes.ts';
import type { Params } from '../../platform/result.ts';

/** In the order in which they are asked: whether it is seen, waits and lies there; whether it may be done. */
export const checkNames = [
  'READING',
  'SHOWN',
  'WAITING',
  'IN_CHARGE',
  'ON_DESK',
  'STANDING',
  'STATE',
  'RULES',
] as const;
export type CheckName = (typeof checkNames)[number];

/** What mends a failed check: said in a sentence, with the mutations by which it is done. */
export interface Mend {
  readonly key: MessageKey & `EXPLAIN_MEND_${string}`;
  readonly mutations: readonly string[];
}

export interface Check {
  readonly check: CheckName;
  readonly passed: boolean;
  /** The sentence that says it: of a refusal that one's own. */
  readonly key: MessageKey;
  readonly refusal: ProblemCode | null;
  /** Ids, dates, numbers and codes that it rests on; never anybody's words. `…Id`: a person, or BKPP. */
  readonly facts: Params;
  readonly mends: readonly Mend[];
}

/** The first that fails, or null. */
export const failingOf = (checks: readonly Check[]): Check | null =>
  checks.find(({ passed }) => !passed) ?? null;

/** A check of ours: its sentence is that of its name, met or missing. */
export const checked = (
  check: Exclude<CheckName, 'STATE' | 'RULES'>,
  passed: boolean,
  facts: Params,
  mends: readonly Mend[] = [],
): Check => ({
  check,
  passed,
  key: passed ? `EXPLAIN_WHY_${check}_MET` : `EXPLAIN_WHY_${check}_MISSING`,
  refusal: null,
  facts,
  mends: passed ? [] : mends,
});

/** Leaves out what is not there. */
export const known = (facts: Readonly<Record<string, string | number | null | undefined>>): Params =>
  Object.fromEntries(
    Object.entries(facts).flatMap(([name, value]) =>
      value === null || value === undefined ? [] : [[name, value]],
    ),
  );

/** Relations, as a sentence lists them. */
export const listed = (relations: readonly Relation[]): string => relations.join(' / ');

/** How somebody stands to an item, as the table decided: what would give the right, what they have, and by which line. */
export const standingFacts = ({ wanted, has, authority, subject }: Trace): Params =>
  known({
    needed: listed(wanted),
    has: listed(has.filter((relation) => relation !== 'ANYONE')) || null,
    as: authority,
    appraiserId: subject.appraiserId,
    superiorId: subject.superiorId,
    verifierId: subject.verifierId,
    actingId: subject.actingId,
    headId: subject.headId,
    line: subject.line?.replace('LINE#', ''),
  });

/** The decision that counts among those taken on the way: the one that gave the right, else the last. */
export const decisive = (traces: readonly Trace[]): Trace | null =>
  traces.find(({ authority }) => authority !== null) ?? traces.at(-1) ?? null;
