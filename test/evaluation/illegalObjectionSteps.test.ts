/** Over HTTP nothing happens to an objection that its table does not allow, nor by anybody whom the access table does not. */
import { afterAll, describe, expect, it } from 'vitest';
import {
  type Objection,
  type Status,
  statuses,
  type Step,
  transitions,
} from '../../functions/evaluation/objection/rules.ts';
import { objectionId, objectionOf } from '../../functions/evaluation/objection/store.ts';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import { ACCESS, type Relation } from '../../functions/platform/access.ts';
import { openEvaluations } from '../support/evaluations.ts';
import { evaluationIn, makeObjection, objectedOf, objectionItem } from '../support/objections.ts';
import { itemsOf, makeEmployee, makeLine } from '../support/office.ts';
import { letter } from '../support/requestHouse.ts';

const { table, office, clock, as, house } = await openEvaluations();
// The days of the explanations are over: what was only filed may be decided, too.
clock.set('2026-11-20T02:00:00.000Z');
afterAll(() => house.stop());

/** Steps that somebody takes; `escalate` happens by itself (objectionTerms.test.ts). */
type Taken = Exclude<Step, 'escalate'>;
const decision = { outcome: 'UPHELD', reason: 'Bukti tidak mengubah capaian.' };
const doors: Record<Taken, readonly [mutation: string, input: object]> = {
  explain: ['explainObjection', { text: 'Bukti sudah diperiksa.' }],
  decide: ['decideObjection', decision],
  record: [
    'recordObjectionDecision',
    { ...decision, official: 'Gubernur', legalBasis: 'PP 30/2019', letter: letter() },
  ],
  withdraw: ['withdrawObjection', {}],
};
const roles: Record<keyof typeof office, Relation | null> = {
  owner: 'SELF',
  appraiser: 'APPRAISER',
  superior: 'SUPERIOR',
  outsider: null,
  manager: 'MANAGER',
  bkpp: 'BKPP',
  assessor: 'ASSESSOR',
  auditor: 'AUDITOR',
};
type Role = keyof typeof roles;

/** What the tables say: nothing is refused of a legal step; `NOT_FOUND` for who may not even read it. */
function expected(step: Taken, status: Status, role: Role): string[] {
  // A decision is put on record only where nobody stands above.
  const relation = step === 'record' && role === 'superior' ? null : roles[role];
  const isIn = (relations: readonly Relation[]) => relation !== null && relations.includes(relation);
  if (!isIn(ACCESS[`objection.${step}`].relations))
    return [isIn(ACCESS['objection.read'].relations) ? 'NOT_ALLOWED' : 'NOT_FOUND'];
  return (transitions[step] as readonly Status[]).includes(status) ? [] : ['STATE_INVALID'];
}

const said = (by: string) => ({
  by,
  at: '2026-11-13T02:00:00.000Z' as Objection['filedAt'],
  text: 'Bukti ada.',
  evidence: [],
});

/** Somebody's objection in a state, with the evaluation that it is to. */
async function laidIn(status: Status, step: Taken) {
  const of = { ...office, owner: makeEmployee('Dwi Astuti') };
  const { owner, appraiser, superior } = of;
  const { data, items } = evaluationIn(of, 'OBJECTED');
  const both = {
    appraiserExplanation: said(appraiser.employeeId),
    employeeExplanation: said(owner.employeeId),
  };
  const objection = makeObjection(of, data, { status, ...(status === 'EXPLAINED' && both) });
  await bulkLoad(table, [
    ...itemsOf.employee(owner),
    ...itemsOf.line(makeLine(owner, appraiser, step === 'record' ? null : superior)),
    ...items,
    objectionItem(objection),
  ]);
  const ref = objectedOf(owner.employeeId);
  return { people: of, ref, id: objectionId(ref) };
}

describe('an objection', () => {
  const every = (Object.keys(doors) as Taken[]).flatMap((step) =>
    statuses.flatMap((status) =>
      (Object.keys(roles) as Role[]).map(
        (role) => [step, status, role, expected(step, status, role)] as const,
      ),
    ),
  );
  it.each(every)('%s of one that is %s, by the %s: %j', async (step, status, role, refusals) => {
    const { people, ref, id } = await laidIn(status, step);
    const [mutation, more] = doors[step];
    const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
    const document = `mutation M($input: ${type}!) { ${mutation}(input: $input) { userErrors { code } } }`;
    const answer = await as(people[role])(document, { input: { id, expectedVersion: 1, ...more } });
    const found: { code: string }[] = answer.data[mutation].userErrors;
    expect(found.map(({ code }) => code)).toEqual(refusals);
    expect((await objectionOf(table, ref))?.version).toBe(refusals.length === 0 ? 2 : 1);
  });

  it('is decided by one role alone, and every step has somebody who may take it', () => {
    const takers = (step: Taken) =>
      every.filter(([name, , , refusals]) => name === step && refusals.length === 0);
    for (const step of Object.keys(doors) as Taken[]) expect(takers(step).length).toBeGreaterThan(0);
    expect(new Set(takers('decide').map(([, , role]) => role))).toEqual(new Set(['superior']));
    expect(new Set(takers('record').map(([, , role]) => role))).toEqual(new Set(['bkpp']));
  });
});
