/** Over HTTP nothing happens to a formula of the allowance that its table does not allow, by whoever is entitled to the step. */
import { afterAll, describe, expect, it } from 'vitest';
import {
  type PolicyStatus,
  type PolicyStep,
  policyStatuses,
  policyTransitions,
} from '../../functions/evaluation/allowancePolicy/rules.ts';
import { allowancePolicyId, allowancePolicyOf } from '../../functions/evaluation/allowancePolicy/store.ts';
import type { Employee } from '../../functions/organisation/employee/rules.ts';
import type { PlainDate } from '../../functions/platform/period.ts';
import { openAllowances, writtenContent } from '../support/allowances.ts';
import { codes } from '../support/evaluations.ts';

const { table, house, people, as, enact } = await openAllowances();
afterAll(() => house.stop());

const content = writtenContent();
/** Who may take each step of what `bkpp` wrote, and what they ask for. */
const doing: Record<PolicyStep, { by: Employee; name: string; more: object }> = {
  edit: { by: people.bkpp, name: 'editAllowancePolicy', more: { effectiveFrom: '2026-12-01', content } },
  return: { by: people.second, name: 'returnAllowancePolicy', more: { note: 'Bobotnya keliru.' } },
  approve: { by: people.second, name: 'approveAllowancePolicy', more: {} },
  withdraw: { by: people.bkpp, name: 'withdrawAllowancePolicy', more: { note: 'Batal.' } },
};
const steps = Object.keys(policyTransitions) as PolicyStep[];
const from = (step: PolicyStep): readonly PolicyStatus[] => policyTransitions[step].from;
let no = 0;

/** A formula in a state, and the step asked of it over HTTP. */
async function ask(step: PolicyStep, status: PolicyStatus) {
  no += 1;
  const decided = status === 'APPROVED' ? {} : { approvedBy: null, approvedAt: null };
  const writer = people.bkpp.employeeId;
  const written = { proposedBy: writer, writtenBy: [writer], effectiveFrom: '2026-12-01' as PlainDate };
  await enact({ no, status, ...written, ...decided });
  const before = await allowancePolicyOf(table, no);
  const { by, name, more } = doing[step];
  const input = { id: allowancePolicyId({ no }), expectedVersion: before?.version, ...more };
  const answer = await as(by)(name, 'allowancePolicy { status } userErrors { code field message }', input);
  return { answer, before, after: await allowancePolicyOf(table, no) };
}

describe('a formula of the allowance', () => {
  const all = steps.flatMap((step) => policyStatuses.map((status) => [step, status] as const));
  const illegal = all.filter(([step, status]) => !from(step).includes(status));
  const legal = all.filter(([step, status]) => from(step).includes(status));
  it.each(illegal)('%s is refused of one that is %s, and nothing is written', async (step, status) => {
    const { answer, before, after } = await ask(step, status);
    expect(codes(answer)).toEqual([['STATE_INVALID', 'input.id']]);
    expect(after).toEqual(before);
  });

  // By the same hands and the same words, so that a refusal above is for the state and nothing else.
  it.each(legal)('%s is done to one that is %s', async (step, status) => {
    const { answer } = await ask(step, status);
    expect(answer).toEqual({ allowancePolicy: { status: policyTransitions[step].to }, userErrors: [] });
  });
});
