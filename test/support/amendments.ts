/** Amendments of plans: laid in a table without the acts that led there, and what is done to them through the door. */
import { type Amendment, begin } from '../../functions/planning/amendment/rules.ts';
import { amendmentKey, amendmentKind } from '../../functions/planning/amendment/store.ts';
import type { Plan } from '../../functions/planning/plan/rules.ts';
import { planAsSetKind } from '../../functions/planning/plan/store.ts';
import { makeItem } from '../../functions/platform/item.ts';
import { keys } from '../../functions/platform/keys.ts';
import type { Instant } from '../../functions/platform/period.ts';
import { personSnapshot } from '../../functions/organisation/employee/rules.ts';
import type { Employee } from '../../functions/organisation/employee/rules.ts';
import type { Ask } from './house.ts';
import { PLAN } from './plans.ts';

/** An amendment that the plan's owner began, as a draft unless told otherwise. */
export const makeAmendment = (plan: Plan, changes: Partial<Amendment> = {}): Amendment => ({
  ...begin(
    { version: 3, data: plan },
    {
      reason: 'Target berubah menurut perjanjian kinerja perubahan.',
      requestedBy: plan.employeeId,
      requestedAt: '2026-06-01T02:00:00.000Z' as Instant,
    },
    null,
  ),
  ...changes,
});

/** The item of an amendment. */
export const amendmentItem = (amendment: Amendment) =>
  makeItem(amendmentKind, amendmentKey(amendment), amendment);

/** The document of a plan as an appraiser set it. */
export const documentItem = (plan: Plan, appraiser: Employee, version = 3) =>
  makeItem(planAsSetKind, keys.planAsSet(plan.employeeId, plan.year, plan.planNo, version), {
    ...plan,
    appraiser: personSnapshot(appraiser),
  });

const AMENDMENT = `fragment A on Amendment { id version no status approach reason returnNote abandonNote contentHash
  workResults { id text indicators { id target months activities } } plan { id version status approach } }
  fragment E on UserError { code field message params { name value } }`;

const document = (name: string) => `${AMENDMENT}
  mutation M($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) {
    ${name}(input: $input) { amendment { ...A } userErrors { ...E } } }`;

async function answered(ask: Ask, query: string, variables: object) {
  const answer = await ask(query, variables);
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return answer.data;
}

/** Begins the amendment of a plan, and answers the plan's payload. */
export const amend = async (ask: Ask, input: { id: string; expectedVersion: number; reason?: string }) => {
  const reason = input.reason ?? 'Target berubah menurut perjanjian kinerja perubahan.';
  const query = `${PLAN} mutation M($input: AmendPlanInput!) {
    amendPlan(input: $input) { plan { ...P amendment { id version status } } userErrors { ...E } } }`;
  return (await answered(ask, query, { input: { ...input, reason } })).amendPlan;
};

/** Does one thing to an amendment and answers its payload; a submission with the statement over what is seen now. */
export async function amendment(
  ask: Ask,
  name: string,
  given: { readonly id: string; readonly expectedVersion: number; readonly [more: string]: unknown },
) {
  const hash = 'query ($id: ID!) { node(id: $id) { ... on Amendment { contentHash } } }';
  const seen = name === 'submitAmendment' ? await answered(ask, hash, { id: given.id }) : null;
  const contentHash = seen?.node?.contentHash ?? 'none';
  const attestation = seen && { attestation: { contentHash, statement: true } };
  return (await answered(ask, document(name), { input: { ...attestation, ...given } }))[name];
}
