import * as z from 'zod';
import { authorise } from '../../platform/access.ts';
import { actorRef } from '../../platform/actor.ts';
import { commitAs, retrying } from '../../platform/commit/commit.ts';
import { canonical } from '../../platform/commit/hash.ts';
import type { Write } from '../../platform/commit/writes.ts';
import type { Context } from '../../platform/context.ts';
import { parseInput } from '../../platform/input.ts';
import { readItem } from '../../platform/item.ts';
import { keys } from '../../platform/keys.ts';
import { type PlainDate, plainDateSchema, today } from '../../platform/period.ts';
import { check, ok, type Problem, type Result, refuse } from '../../platform/result.ts';
import { officeStands } from '../appointment/store.ts';
import { announcePolicy } from './events.ts';
import { contradiction } from './contradiction.ts';
import {
  isInEffect,
  isPolicyKey,
  policyDefault,
  policyKeys,
  type PolicyKey,
  type PolicyRevision,
  policyOn,
  validatePolicy,
} from './rules.ts';
import { guardedRevisions, policyKind, revisions } from './store.ts';

/** A policy as it stands on a date. */
export interface PolicyInForce {
  readonly key: PolicyKey;
  readonly value: unknown;
  readonly effectiveFrom: PlainDate | null;
  readonly legalBasis: string | null;
}

/** Every policy on a date, in the order of docs/domain.md 6.7. */
export async function readPolicies(
  context: Context,
  on: PlainDate | null | undefined,
): Promise<PolicyInForce[]> {
  const allowed = await authorise(context, 'policy.read', {});
  if (!allowed.ok) return [];
  const all = await revisions(context.table);
  const policies = policyOn(all, on ?? today(context.clock));
  return policyKeys.map((key) => {
    const effectiveFrom = policies.used(key)[0]?.effectiveFrom ?? null;
    const revision = all.find((one) => one.key === key && one.effectiveFrom === effectiveFrom);
    return { key, value: policies.value(key), effectiveFrom, legalBasis: revision?.legalBasis ?? null };
  });
}

const inputSchema = z.object({
  key: z.string(),
  effectiveFrom: plainDateSchema,
  value: z.unknown(),
  legalBasis: z.string().trim().min(3).max(300),
});

/**
 * Sets a policy's value from a date on; a revision is never changed, a later one replaces it. Refuses:
 * POLICY_UNKNOWN, POLICY_INVALID (also what contradicts another key, as do POLICY_NEVER_REMINDED and POLICY_TOO_LONG), POLICY_NOT_IN_EFFECT (other than
 * the default of what nothing carries out yet), POLICY_BACKDATED (before today),
 * POLICY_EXISTS with the revision that stands (other content for the same date; the same content
 * answers the same revision), NOT_ALLOWED for anyone but BKPP.
 */
export async function setPolicy(context: Context, given: unknown): Promise<Result<PolicyInForce>> {
  const authority = await authorise(context, 'policy.set', {});
  if (!authority.ok) return authority;
  const input = parseInput(inputSchema, given, ['input']);
  if (!input.ok) return input;
  const { key, effectiveFrom, legalBasis } = input.value;
  const value = settable(key, input.value.value);
  if (!value.ok) return value;
  const wanted = { key, effectiveFrom, value: value.value, legalBasis } as Wanted;
  return retrying(() => setOnce(context, authority.value, wanted));
}

/** A value that may be set for a key. Refuses: POLICY_UNKNOWN, POLICY_INVALID, POLICY_NOT_IN_EFFECT. */
function settable(key: string, given: unknown): Result<unknown> {
  const value = validatePolicy(key, given);
  if (!value.ok) return value;
  if (isPolicyKey(key) && !isInEffect(key) && canonical(value.value) !== canonical(policyDefault(key)))
    return refuse('POLICY_NOT_IN_EFFECT', 'input.value', { key });
  return value;
}

const tentativeSchema = inputSchema.omit({ legalBasis: true });

/** Every revision, and the one that a change would add: nothing is written. */
export interface TentativePolicy {
  readonly all: readonly PolicyRevision[];
  readonly added: PolicyRevision;
}

/**
 * A change of a policy as it would be, for whoever may set it: what `setPolicy` refuses is refused alike, but for the
 * legal basis. Refuses also POLICY_EXISTS where the date has its revision, be it of the same value.
 */
export async function tentativePolicy(context: Context, given: unknown): Promise<Result<TentativePolicy>> {
  const authority = await authorise(context, 'policy.set', {});
  if (!authority.ok) return authority;
  const input = parseInput(tentativeSchema, given, ['input']);
  if (!input.ok) return input;
  const { key, effectiveFrom } = input.value;
  const value = settable(key, input.value.value);
  if (!value.ok) return value;
  const all = await revisions(context.table);
  const added = {
    key,
    effectiveFrom,
    value: value.value,
    legalBasis: null,
    setBy: actorRef(context.actor).id,
    setAt: context.clock.now(),
  } as PolicyRevision;
  const known = all.find((one) => one.key === key && one.effectiveFrom === effectiveFrom);
  if (known) return refuse('POLICY_EXISTS', 'input.effectiveFrom');
  const sound = addable(context, all, added);
  return sound.ok ? ok({ all, added }) : sound;
}

/** Whether a revision may stand beside the others. Refuses: POLICY_BACKDATED, POLICY_INVALID (a contradiction). */
function addable(context: Context, all: readonly PolicyRevision[], added: PolicyRevision): Result<null> {
  const earliest = today(context.clock);
  if (added.effectiveFrom < earliest) return refuse('POLICY_BACKDATED', 'input.effectiveFrom', { earliest });
  return contradiction(all, added);
}

/** What is to be set; who sets it, and when, is added with it. */
type Wanted = Omit<PolicyRevision, 'setBy' | 'setAt'>;

/** Decides a revision by all that stand, and keeps it while none was set meanwhile: else CONFLICT. */
async function setOnce(context: Context, authority: string, wanted: Wanted): Promise<Result<PolicyInForce>> {
  const { key, effectiveFrom } = wanted;
  const setBy = actorRef(context.actor).id;
  const revision = { ...wanted, setBy, setAt: context.clock.now() } as PolicyRevision;
  const { all, guard } = await guardedRevisions(context.table);
  const known = all.find((one) => one.key === key && one.effectiveFrom === effectiveFrom);
  if (known) return standing(known, revision);
  const sound = addable(context, all, revision);
  if (!sound.ok) return sound;
  return keepRevision(context, authority, revision, guard);
}

async function keepRevision(
  context: Context,
  authority: string,
  revision: PolicyRevision,
  guard: Write,
): Promise<Result<PolicyInForce>> {
  const { key, effectiveFrom, setAt } = revision;
  const committed = await commitAs(context, authority, {
    at: setAt,
    changes: [
      {
        kind: policyKind,
        key: keys.policy(key, effectiveFrom),
        before: null,
        after: revision,
        event: announcePolicy(revision),
        onConflict: (found) => exists(found && readItem(policyKind, found).data),
      },
    ],
    writes: [guard, ...(await officeStands(context, 'BKPP'))],
  });
  if (committed.ok) return ok(revision);
  const current = committed.problems.find((problem) => problem.current)?.current;
  return current ? standing(current as PolicyRevision, revision) : committed;
}

/** The problem of a date that has its revision, with the revision as it stands. */
const exists = (current: PolicyRevision | null): Problem => ({
  code: 'POLICY_EXISTS',
  field: ['input', 'effectiveFrom'],
  current,
});

/** A repeat of the same revision is no refusal. */
function standing(found: PolicyRevision, wanted: PolicyRevision): Result<PolicyInForce> {
  const content = ({ value, legalBasis }: PolicyRevision) => canonical({ value, legalBasis });
  return content(found) === content(wanted) ? ok(found) : check([exists(found)], found);
}

/** The value of a key that nobody has set. */
export const defaultOf = (key: PolicyKey): unknown => policyDefault(key);
