import { afterAll, describe, expect, it } from 'vitest';
import { v7 } from 'uuid';
import { lists } from '../../functions/platform/keys.ts';
import { queryAll } from '../../functions/platform/table.ts';
import { employeeNodeId } from '../../functions/organisation/employee/store.ts';
import { evaluationId } from '../../functions/evaluation/evaluation/store.ts';
import { codes, openEvaluations } from '../support/evaluations.ts';
import { OCTOBER } from '../support/months.ts';
const { table, office, house, rate, issue, receive, opened, rated, issued, keyOf, kept } =
  await openEvaluations();
afterAll(() => house.stop());

describe('an evaluation is refused', () => {
  it('to be issued before it is rated, and to be received before it is issued', async () => {
    const { owner, id } = await opened();
    expect(codes(await issue(id, 1))).toEqual([['STATE_INVALID', 'input.id']]);
    expect(codes(await receive(id, 1, owner))).toEqual([['STATE_INVALID', 'input.id']]);
  });

  it.each([
    ['no rationale', { rationale: '' }, 'INPUT_REQUIRED', 'input.rationale'],
    ['a blank rationale', { rationale: ' \n\t ' }, 'INPUT_REQUIRED', 'input.rationale'],
    ['a rationale without end', { rationale: 'x'.repeat(4001) }, 'INPUT_TOO_LONG', 'input.rationale'],
    [
      'a recommendation without end',
      { recommendation: 'x'.repeat(2001) },
      'INPUT_TOO_LONG',
      'input.recommendation',
    ],
  ])('with %s', async (_, changes, code, field) => {
    const { owner, id } = await opened();
    expect(codes(await rate(id, 1, changes))).toEqual([[code, field]]);
    expect((await kept(owner)).version).toBe(1);
  });

  it('to whoever rates themselves', async () => {
    const { owner, id } = await opened();
    expect(codes(await rate(id, 1, {}, owner))).toEqual([['NOT_ALLOWED', null]]);
    await rate(id, 1);
    expect(codes(await issue(id, 2, owner))).toEqual([['NOT_ALLOWED', null]]);
  });

  it('to those who may only read, and to a stranger as if it were not there', async () => {
    const { id } = await issued();
    for (const reader of [office.superior, office.manager, office.bkpp, office.assessor, office.auditor])
      expect(codes(await rate(id, 3, {}, reader))).toEqual([['NOT_ALLOWED', null]]);
    expect(codes(await receive(id, 3, office.appraiser))).toEqual([['NOT_ALLOWED', null]]);
    const stranger = await issue(id, 3, office.outsider);
    const ghost = evaluationId({ employeeId: v7(), period: OCTOBER, planNo: 1 });
    const absent = await issue(ghost, 3, office.outsider);
    expect([stranger, absent].map(({ userErrors }) => userErrors[0].code)).toEqual([
      'NOT_FOUND',
      'NOT_FOUND',
    ]);
    expect(absent.userErrors[0].message).toBe(stranger.userErrors[0].message);
  });

  it('under an id of another type, another period, or none', async () => {
    const { owner } = await opened();
    const bad = [
      'x',
      employeeNodeId(owner.employeeId),
      Buffer.from(`Evaluation:${owner.employeeId}:2026-13:1`).toString('base64url'),
      'A'.repeat(400),
    ];
    for (const id of bad) expect(codes(await rate(id, 1))).toEqual([['ID_INVALID', 'input.id']]);
  });

  it('to the slower of two screens, who is shown how it stands', async () => {
    const { id } = await rated();
    const late = await rate(id, 1, { ratingResult: 'DI_BAWAH_EKSPEKTASI' });
    expect(codes(late)).toEqual([['VERSION_BEHIND', 'input.expectedVersion']]);
    expect(late.evaluation).toMatchObject({ version: 2, predicate: 'SANGAT_BAIK' });
  });

  it('to one of two who rate at the same moment', async () => {
    const { owner, id } = await opened();
    const both = await Promise.all([rate(id, 1), rate(id, 1, { ratingResult: 'SESUAI_EKSPEKTASI' })]);
    expect(both.flatMap(codes).map(([code]) => code)).toEqual(['VERSION_BEHIND']);
    expect((await queryAll(table, lists.events(keyOf(owner)))).length).toBe(2);
  });
});
