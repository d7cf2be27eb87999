import { afterAll, describe, expect, it } from 'vitest';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import { canonical, sha256 } from '../../functions/platform/commit/hash.ts';
import { makeItem, readItem } from '../../functions/platform/item.ts';
import { keys } from '../../functions/platform/keys.ts';
import { getItem } from '../../functions/platform/table.ts';
import type { Employee } from '../../functions/organisation/employee/rules.ts';
import { employeeKind } from '../../functions/organisation/employee/store.ts';
import { issuedKind } from '../../functions/evaluation/evaluation/store.ts';
import { codes, evaluationSeenBy, good, openEvaluations } from '../support/evaluations.ts';
import { OCTOBER } from '../support/months.ts';
const { table, office, house, as, rate, issue, receive, opened, rated, issued, keyOf, kept } =
  await openEvaluations();
afterAll(() => house.stop());

describe('an issued evaluation', () => {
  const refresh = (owner: Employee, code: string) =>
    bulkLoad(table, [
      makeItem(employeeKind, keys.employee(owner.employeeId), {
        ...owner,
        rank: { code, name: null },
        hrVersion: owner.hrVersion + 1,
      }),
    ]);

  it('prints the people as they were when it was issued', async () => {
    const { owner, id } = await rated();
    await refresh(owner, 'III/d');
    const sent = await issue(id, 2);
    await refresh(owner, 'IV/a');
    const seen = await receive(id, 3, owner);
    expect([sent, seen].map(({ evaluation }) => evaluation.employeeSnapshot.rankCode)).toEqual([
      'III/d',
      'III/d',
    ]);
  });

  it('is kept as bytes whose hash it names, received or not', async () => {
    const { owner, id } = await issued();
    const item = await getItem(table, keys.evaluationDocument(owner.employeeId, OCTOBER, 1, 1));
    const { document, docHash } = readItem(issuedKind, item!).data;
    expect(sha256(document)).toBe(docHash);
    expect(canonical(JSON.parse(document))).toBe(document);
    expect(JSON.parse(document)).toMatchObject({
      number: 1,
      cause: 'FIRST',
      supersedes: null,
      employee: { name: owner.name },
      appraiser: { name: office.appraiser.name },
      superior: { name: office.superior.name },
      evaluation: { predicate: 'SANGAT_BAIK', activity: { percent: 80_000 } },
    });
    await receive(id, 3, owner);
    const { data } = await kept(owner);
    expect(data.docHash).toBe(docHash);
  });

  it.each([
    ['rated', (id: string) => rate(id, 3, { ratingResult: 'DI_BAWAH_EKSPEKTASI' }), 'OPEN / RATED'],
    ['issued again', (id: string) => issue(id, 3), 'RATED'],
  ])('cannot be %s', async (_, act, needed) => {
    const { owner, id } = await issued();
    const before = await kept(owner);
    const refused = await act(id);
    expect(codes(refused)).toEqual([['STATE_INVALID', 'input.id']]);
    expect(refused.userErrors[0].message).toContain(needed);
    expect(await kept(owner)).toEqual(before);
  });

  it('is received once', async () => {
    const { owner, id } = await issued();
    await receive(id, 3, owner);
    expect(codes(await receive(id, 4, owner))).toEqual([['STATE_INVALID', 'input.id']]);
  });
});

describe('the predicate', () => {
  it('sent along with a rating is a malformed request', async () => {
    const { owner, id } = await opened();
    const answer = await as(office.appraiser)(
      `mutation($input: RateEvaluationInput!) { rateEvaluation(input: $input) { userErrors { code } } }`,
      { input: { id, expectedVersion: 1, ...good, predicate: 'SANGAT_BAIK' } },
    );
    expect(answer.errors?.length).toBe(1);
    expect((await kept(owner)).version).toBe(1);
  });

  it('written into a stored evaluation behind the office is not read', async () => {
    const { owner, id } = await issued();
    const item = (await getItem(table, keyOf(owner)))!;
    await bulkLoad(table, [{ ...item, data: { ...(item.data as object), predicate: 'SANGAT_KURANG' } }]);
    expect(await evaluationSeenBy(as(owner), id)).toMatchObject({ predicate: 'SANGAT_BAIK' });
    expect((await kept(owner)).data).not.toHaveProperty('predicate');
  });
});
