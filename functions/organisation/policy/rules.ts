/**
 * Values that BKPP sets, each in force from a date: rules take those of their business date, and a
 * decision keeps which revisions it used. docs/domain.md 6.7, docs/architecture.md 4.
 */
import * as z from 'zod';
import { type Instant, instantSchema, type PlainDate, plainDateSchema } from '../../platform/period.ts';
import { ok, refuse, type Result } from '../../platform/result.ts';
import { catalogue, notYet } from './catalogue.ts';

export type PolicyKey = keyof typeof catalogue;
/** Months back of which one may still be open: policies by which one would be for longer are refused (contradiction.ts). */
export const OPEN_MONTHS_BACK = 4;

/** The value of each key. */
export type PolicyValues = { readonly [K in PolicyKey]: z.output<(typeof catalogue)[K]['schema']> };

/** A value of a key from a date on, who set it, and the legal basis. */
export type PolicyRevision = {
  readonly [K in PolicyKey]: {
    readonly key: K;
    readonly effectiveFrom: PlainDate;
    readonly value: PolicyValues[K];
    readonly setBy: string;
    readonly setAt: Instant;
    readonly legalBasis: string | null;
  };
}[PolicyKey];

/** Which revision a decision used; `effectiveFrom` null is the default. */
export interface PolicyUsed {
  readonly key: PolicyKey;
  readonly effectiveFrom: PlainDate | null;
}

/** The revisions behind what was decided, as an aggregate keeps them (I20); none where older code decided. */
export const policiesUsedSchema = z
  .array(
    z.object({
      key: z.custom<PolicyKey>((key) => typeof key === 'string' && isPolicyKey(key)),
      effectiveFrom: plainDateSchema.nullable(),
    }),
  )
  .default([]);

/** An aggregate with the revisions of a further decision, which replace those of an earlier one on the same keys. */
export const usingPolicies = <T extends { readonly policies: readonly PolicyUsed[] }>(
  decided: T,
  used: readonly PolicyUsed[],
): T & { policies: PolicyUsed[] } => ({
  ...decided,
  policies: [...decided.policies.filter(({ key }) => !used.some((one) => one.key === key)), ...used],
});

/** The values in force on a date. */
export interface Policies {
  readonly date: PlainDate;
  value<K extends PolicyKey>(key: K): PolicyValues[K];
  /** The revisions behind these keys, to keep with the decision that they led to. */
  used(...keys: PolicyKey[]): PolicyUsed[];
}

/** Every key, in the order of docs/domain.md 6.7. */
export const policyKeys = Object.keys(catalogue) as [PolicyKey, ...PolicyKey[]];

/** Whether a text names a policy. */
export const isPolicyKey = (key: string): key is PolicyKey => Object.hasOwn(catalogue, key);

/** Whether some rule takes the values of a key; of any other only the default can be set. */
export const isInEffect = (key: PolicyKey): boolean => !notYet.includes(key);

/** What a policy decides, in one sentence, by language; and that it does not yet, in another. */
export const policyDescription = (key: PolicyKey): { readonly id: string; readonly en: string } => {
  const { id, en } = catalogue[key];
  if (isInEffect(key)) return { id, en };
  return {
    id: `${id} Belum berlaku: belum ada bagian sistem yang menjalankannya.`,
    en: `${en} Not yet in effect: nothing in the system carries it out.`,
  };
};

/** The value of a key that nobody has set. */
export const policyDefault = <K extends PolicyKey>(key: K): PolicyValues[K] =>
  catalogue[key].default as PolicyValues[K];

/**
 * The value as its key's schema reads it; refuses POLICY_UNKNOWN, or POLICY_INVALID with what is
 * wrong in `expected`.
 */
export function validatePolicy<K extends PolicyKey>(key: K, value: unknown): Result<PolicyValues[K]>;
export function validatePolicy(key: string, value: unknown): Result<PolicyValues[PolicyKey]>;
export function validatePolicy(key: string, value: unknown): Result<PolicyValues[PolicyKey]> {
  if (!isPolicyKey(key)) return refuse('POLICY_UNKNOWN', 'input.key');
  const parsed = catalogue[key].schema.safeParse(value);
  if (parsed.success) return ok(parsed.data);
  const [issue] = parsed.error.issues;
  const path = (issue?.path ?? []).map(String);
  const where = path.length > 0 ? `${path.join('.')}: ` : '';
  return refuse('POLICY_INVALID', ['input', 'value', ...path], {
    expected: `${where}${issue?.message ?? ''}`,
  });
}

/** A revision as it is kept: its value fits its key's schema. */
export const policyRevisionSchema: z.ZodType<PolicyRevision> = z
  .object({
    key: z.enum(policyKeys),
    effectiveFrom: plainDateSchema,
    value: z.unknown(),
    setBy: z.string().min(1),
    setAt: instantSchema,
    legalBasis: z.string().nullable(),
  })
  .transform((revision, context) => {
    const parsed = catalogue[revision.key].schema.safeParse(revision.value);
    if (parsed.success) return { ...revision, value: parsed.data } as PolicyRevision;
    context.addIssue({ code: 'custom', path: ['value'], message: parsed.error.message });
    return z.NEVER;
  });

/** The values in force on a business date: of each key the latest revision from it or before, else the default. */
export function policyOn(revisions: readonly PolicyRevision[], date: PlainDate): Policies {
  const inForce = new Map<PolicyKey, PolicyRevision>();
  for (const revision of revisions) {
    const known = inForce.get(revision.key);
    if (revision.effectiveFrom <= date && (!known || isLater(revision, known)))
      inForce.set(revision.key, revision);
  }
  return {
    date,
    value: <K extends PolicyKey>(key: K) => {
      const revision = inForce.get(key);
      return revision ? (revision.value as PolicyValues[K]) : policyDefault(key);
    },
    used: (...keys) => keys.map((key) => ({ key, effectiveFrom: inForce.get(key)?.effectiveFrom ?? null })),
  };
}

/** A policy that says yes or no, on every date; and the days from which it was set anew. */
export const policyThrough = (
  revisions: readonly PolicyRevision[],
  key: 'org.plhMayAppraise',
): { readonly on: (date: PlainDate) => boolean; readonly turns: PlainDate[] } => ({
  on: (date) => policyOn(revisions, date).value(key),
  turns: revisions.filter((revision) => revision.key === key).map(({ effectiveFrom }) => effectiveFrom),
});

const isLater = (a: PolicyRevision, b: PolicyRevision): boolean =>
  a.effectiveFrom > b.effectiveFrom || (a.effectiveFrom === b.effectiveFrom && a.setAt > b.setAt);
