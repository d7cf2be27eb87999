/** Calls for a team keep to the tables; that nobody comes to their own by them is in ownByNoRoute.test.ts (I11). */
import { afterAll, describe, expect, it } from 'vitest';
import { type Status, statuses, transitions } from '../../functions/evaluation/evaluation/rules.ts';
import { evaluationId } from '../../functions/evaluation/evaluation/store.ts';
import { objectionId } from '../../functions/evaluation/objection/store.ts';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import type { Employee } from '../../functions/organisation/employee/rules.ts';
import { codes, good, openEvaluations } from '../support/evaluations.ts';
import { evaluationIn, makeObjection, objectedOf, objectionItem, SEPTEMBER } from '../support/objections.ts';
import { itemsOf, makeEmployee, makeLine } from '../support/office.ts';

const house = await openEvaluations();
const { table, office, as, rate, receive, accept, reopen, received } = house;
const { appraiser, superior } = office;
afterAll(() => house.house.stop());

type Call = 'rateEvaluations' | 'issueEvaluations';
interface Outcome {
  readonly evaluationId: string;
  readonly userErrors: { readonly code: string }[];
}
async function team(call: Call, by: Employee, input: object): Promise<Outcome[]> {
  const type = `${call[0]?.toUpperCase()}${call.slice(1)}Input`;
  const document = `mutation M($input: ${type}!) { ${call}(input: $input) {
    outcomes { evaluationId userErrors { code } } userErrors { code } } }`;
  const rating = call === 'rateEvaluations' ? good : {};
  const answer = await as(by)(document, { input: { period: SEPTEMBER, ...rating, ...input } });
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return answer.data[call].outcomes;
}
const codesOf = (outcomes: readonly Outcome[]) =>
  outcomes.flatMap(({ userErrors }) => userErrors.map(({ code }) => code));
const named = (id: string, expectedVersion = 1) => ({ evaluations: [{ id, expectedVersion }] });

/** Somebody with an evaluation of September in a state. */
async function personWith(status: Status, line: (owner: Employee) => ReturnType<typeof makeLine>) {
  const owner = makeEmployee('Dwi Astuti');
  const of = { ...office, owner };
  const { data, items } = evaluationIn(of, status);
  await bulkLoad(table, [
    ...itemsOf.employee(owner),
    ...itemsOf.line(line(owner)),
    ...items,
    ...(status === 'OBJECTED' ? [objectionItem(makeObjection(of, data, { status: 'FILED' }))] : []),
  ]);
  return {
    owner,
    data,
    id: evaluationId(data),
    objection: objectionId(objectedOf(owner.employeeId)),
  };
}
const ordinary = (owner: Employee) => makeLine(owner, appraiser, superior);

describe('a call for a team', () => {
  const steps: [Call, readonly Status[]][] = [
    // A rating of before stays: what is rated already is not rated again by one rating for many.
    ['rateEvaluations', ['OPEN']],
    ['issueEvaluations', transitions.issue.from],
  ];
  const illegal = steps.flatMap(([call, from]) =>
    statuses.filter((status) => !from.includes(status)).map((status) => [call, status] as const),
  );
  it.each(illegal)('%s does nothing to one that is %s', async (call, status) => {
    const { id } = await personWith(status, ordinary);
    expect(codesOf(await team(call, appraiser, named(id)))).toEqual(['STATE_INVALID']);
  });

  it('leaves out what BKPP opened again, and refuses it where it is named: it is rated by itself', async () => {
    const { owner, id } = await received();
    await accept(id, 4, owner);
    await reopen(id, 5);
    const october = { period: '2026-M10' };
    for (const call of ['rateEvaluations', 'issueEvaluations'] as const) {
      const all = await team(call, appraiser, october);
      expect(all.map((one) => one.evaluationId)).not.toContain(id);
      expect(codesOf(await team(call, appraiser, { ...october, ...named(id, 6) }))).toEqual([
        'EVALUATION_NOT_RATED_ANEW',
      ]);
    }
    expect(codes(await rate(id, 6))).toEqual([]);
    expect(codesOf(await team('issueEvaluations', appraiser, { ...october, ...named(id, 7) }))).toEqual([]);
    expect(codes(await receive(id, 8, owner))).toEqual([]);
  });
});
