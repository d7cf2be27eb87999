/**
 * A finding: something that is wrong with a person's or a unit's period, from the scan that found it until the one that
 * finds it no more; BKPP may let it stand until a day. docs/domain.md 3.
 */
import * as z from 'zod';
import {
  instantSchema,
  type Instant,
  periodSchema,
  type PlainDate,
  plainDateSchema,
} from '../../platform/period.ts';
import { ok, refuse, type Result } from '../../platform/result.ts';
import { findingKinds, isOutgrown, isSecret } from './kinds.ts';

export { severities } from './kinds/kind.ts';

export const states = ['OPEN', 'WAIVED', 'CLOSED'] as const;
export type FindingState = (typeof states)[number];

export const evidenceSchema = z.record(z.string(), z.union([z.string(), z.number()]));

export const findingSchema = z.object({
  /** Of whom, or of which unit: one of the two. */
  employeeId: z.uuid().nullable(),
  unitId: z.uuid().nullable(),
  kind: z.enum(findingKinds),
  period: periodSchema,
  planNo: z.int().nonnegative(),
  detail: z.string(),
  agencyId: z.uuid(),
  unitPath: z.string(),
  /** The evidence when it was last looked at and there. */
  facts: evidenceSchema,
  /** By which events about a secret one are told, which name neither whom nor what; null of any other. */
  signalId: z.uuid().nullable(),
  state: z.enum(states),
  /** In this state since. */
  since: instantSchema,
  foundAt: instantSchema,
  closedAt: instantSchema.nullable(),
  /** It is no more, the month was closed without what was waited for, or its period is so long ago that it is looked at no more. */
  closedBecause: z.enum(['VANISHED', 'MISSED', 'PAST']).nullable(),
  /** How often it came back. */
  reopened: z.int().nonnegative(),
  /** Who let it stand, why, and until which day; null of any other state. */
  waiver: z
    .object({
      by: z.uuid(),
      reason: z.string(),
      until: plainDateSchema,
      /** The evidence as it was let stand. */
      facts: evidenceSchema.optional(),
    })
    .nullable(),
});
export type Finding = z.infer<typeof findingSchema>;

/** What tells it from any other: whose, of which kind, period, plan and detail. */
export type FindingRef = Pick<Finding, 'employeeId' | 'unitId' | 'kind' | 'period' | 'planNo' | 'detail'>;

/** The evidence that names somebody of whom a finding tells: who decided or acts, and of a unit's whose plans it means. */
const ABOUT = ['employeeId', 'superiorId', 'by', 'acting'] as const;

/** Of whom a finding tells something: its person, and whom its evidence says to have done it. */
export const aboutWhom = ({ employeeId, facts }: Pick<Finding, 'employeeId' | 'facts'>): string[] => [
  ...(employeeId === null ? [] : [employeeId]),
  ...ABOUT.flatMap((name) => {
    const named = z.uuid().safeParse(facts[name]);
    return named.success && named.data !== employeeId ? [named.data] : [];
  }),
];

/**
 * Whether a finding is about somebody, or anything of its evidence names them, also with whom something lies: more than
 * it tells of them, since nobody waives what they have a part in.
 */
export const concerns = ({ employeeId, facts }: Pick<Finding, 'employeeId' | 'facts'>, id: string): boolean =>
  employeeId === id || Object.values(facts).includes(id);

/** Where its person or unit stands, by which lists find it. */
export type Place = Pick<Finding, 'agencyId' | 'unitPath'>;

/** What a scan saw: the finding by its key, with the evidence. */
export type Seen = FindingRef & Pick<Finding, 'facts'>;

/** The day and instant of a scan, and an id for what is found anew and secret. */
export interface Scanned {
  readonly at: Instant;
  readonly today: PlainDate;
  readonly newId: () => string;
}

/** What happened to a finding. */
export type Step =
  | 'findingOpened'
  | 'findingReopened'
  | 'findingClosed'
  | 'findingMoved'
  | 'findingWaived'
  | 'findingWaiverOver';

/** What became of a finding in a scan, and what to call it. */
export interface Became {
  readonly after: Finding;
  readonly event: Step;
}

const sameEvidence = (one: Finding['facts'], other: Finding['facts']): boolean => {
  const names = Object.keys(one);
  return names.length === Object.keys(other).length && names.every((name) => one[name] === other[name]);
};

const unclosed = { closedAt: null, closedBecause: null };

/** The same of the year before, which is over: what is of no period goes on from it, with its waiver. */
const goneOnFrom = (former: Finding | null, { today }: Scanned): Partial<Finding> => {
  if (!former) return {};
  const { since, reopened, waiver } = former;
  return waiver && waiver.until >= today ? { since, reopened, waiver, state: 'WAIVED' } : { since, reopened };
};

const opened = (seen: Seen, place: Place, { at, newId }: Scanned): Finding => ({
  ...seen,
  ...place,
  signalId: isSecret(seen.kind) ? newId() : null,
  state: 'OPEN',
  since: at,
  foundAt: at,
  ...unclosed,
  reopened: 0,
  waiver: null,
});

/**
 * Something that is there: opened (or gone on from the same one of the year before, `former`), opened again where it had closed, or its waiver is over or outgrown, moved where its evidence or
 * its unit is another by now, or null where it stands as it is known.
 */
export function seen(
  before: Finding | null,
  found: Seen,
  place: Place,
  scanned: Scanned,
  former: Finding | null = null,
): Became | null {
  if (!before) {
    const after = { ...opened(found, place, scanned), ...goneOnFrom(former, scanned) };
    return { after, event: 'findingOpened' };
  }
  const { at, today } = scanned;
  const now = { ...before, ...place, facts: found.facts };
  const open = { ...now, state: 'OPEN' as const, since: at, ...unclosed, waiver: null };
  if (before.state === 'CLOSED')
    return { after: { ...open, reopened: before.reopened + 1 }, event: 'findingReopened' };
  const isOver =
    before.waiver &&
    (before.waiver.until < today ||
      isOutgrown(before.kind, before.waiver.facts ?? before.facts, found.facts));
  if (isOver) return { after: open, event: 'findingWaiverOver' };
  const isThere = before.agencyId === place.agencyId && before.unitPath === place.unitPath;
  return isThere && sameEvidence(before.facts, found.facts) ? null : { after: now, event: 'findingMoved' };
}

/** Something that is there no more, or is looked at no more: it closes by itself. Null where it had. */
export function gone(
  before: Finding,
  at: Instant,
  closedBecause: NonNullable<Finding['closedBecause']> = 'VANISHED',
): Became | null {
  if (before.state === 'CLOSED') return null;
  const after = {
    ...before,
    state: 'CLOSED' as const,
    since: at,
    closedAt: at,
    closedBecause,
    waiver: null,
  };
  return { after, event: 'findingClosed' };
}

/** Lets an open finding stand until a day, or a waived one until another. Refuses: STATE_INVALID. */
export function waive(before: Finding, waiver: NonNullable<Finding['waiver']>, at: Instant): Result<Finding> {
  if (before.state === 'CLOSED')
    return refuse('STATE_INVALID', 'input.id', { status: before.state, needed: 'OPEN / WAIVED' });
  return ok({ ...before, state: 'WAIVED', since: at, waiver: { ...waiver, facts: before.facts } });
}
