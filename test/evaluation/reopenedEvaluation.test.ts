import { afterAll, describe, expect, it } from 'vitest';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import { canonical, sha256 } from '../../functions/platform/commit/hash.ts';
import { keys } from '../../functions/platform/keys.ts';
import { evaluationId } from '../../functions/evaluation/evaluation/store.ts';
import { codes, documentSeenBy, evaluationSeenBy, good, openEvaluations } from '../support/evaluations.ts';
import { formerItems, SEPTEMBER } from '../support/objections.ts';
import { itemsOf, makeEmployee, makeLine } from '../support/office.ts';

const { table, office, house, as, ...acts } = await openEvaluations();
const {
  rate,
  issue,
  receive,
  accept,
  reopen,
  fileObjection,
  takeBack,
  issued,
  received,
  deskOf,
  agenda,
  cardOf,
} = acts;
const { appraiser, superior, bkpp } = office;
afterAll(() => house.stop());

const lower = { ratingBehaviour: 'SESUAI_EKSPEKTASI' };

describe('an evaluation that BKPP opens again', () => {
  it('is the appraiser’s to rate and issue anew, under a document that supersedes the former one', async () => {
    const { owner, id } = await received();
    await accept(id, 4, owner);
    const opened = await reopen(id, 5);
    expect(opened.evaluation).toMatchObject({
      status: 'RATED',
      ratedAt: null,
      issuedAt: null,
      receivedAt: null,
      finalAt: null,
      reopenings: [{ documentNumber: 1, by: { name: bkpp.name }, legalBasis: expect.any(String) }],
    });
    expect(await deskOf(appraiser, id)).toMatchObject([{ step: 'EVALUATION_RATING' }]);
    expect(await evaluationSeenBy(as(owner), id)).toMatchObject({
      predicate: null,
      documents: [{ number: 1 }],
    });
    expect(await documentSeenBy(as(owner), id, 1)).toMatchObject({ predicate: 'SANGAT_BAIK' });
    expect(codes(await issue(id, 6))).toEqual([['EVALUATION_NOT_RATED_ANEW', 'input.id']]);

    await rate(id, 6, lower);
    const sent = await issue(id, 7);
    expect(sent.evaluation).toMatchObject({
      status: 'ISSUED',
      predicate: 'BAIK',
      documents: [
        { number: 1, cause: 'FIRST' },
        { number: 2, cause: 'REOPENED', supersedes: 1 },
      ],
    });
    const document = await documentSeenBy(as(owner), id, 2);
    expect(document).toMatchObject({
      predicate: 'BAIK',
      reopeningLegalBasis: 'Putusan Badan Pertimbangan ASN 12/2026',
    });
    expect(sha256(canonical(JSON.parse(document.json)))).toBe(document.record.hash);
    expect(await cardOf(owner)).toMatchObject({ evaluation: { status: 'ISSUED', predicate: 'BAIK' } });
  });

  it('waits for no receipt and expires no more', async () => {
    const { owner, id } = await issued();
    expect(await agenda(id)).toHaveLength(1);
    await reopen(id, 3);
    expect(await deskOf(owner, id)).toEqual([]);
    expect(await agenda(id)).toEqual([]);
  });

  it('may be objected to again, since that is to another document', async () => {
    const { owner, id } = await received();
    const first = await fileObjection(owner, id, 4);
    await takeBack(owner, first.evaluation.objections[0].id, 1);
    await reopen(id, 6);
    await rate(id, 7, lower);
    await issue(id, 8);
    await receive(id, 9, owner);
    const again = await fileObjection(owner, id, 10);
    expect(again.userErrors).toEqual([]);
    expect(again.evaluation.objections).toMatchObject([
      { documentNumber: 1, status: 'WITHDRAWN' },
      { documentNumber: 2, status: 'FILED' },
    ]);
  });

  it('is not opened while an objection is, without a legal reference, or by anybody but BKPP', async () => {
    const { owner, id } = await received();
    for (const person of [owner, appraiser, superior, office.manager, office.auditor])
      expect(codes(await reopen(id, 4, person))).toEqual([['NOT_ALLOWED', null]]);
    const bare = await as(bkpp)(
      `mutation M($input: ReopenEvaluationInput!) { reopenEvaluation(input: $input) { userErrors { code field } } }`,
      { input: { id, expectedVersion: 4, legalBasis: ' ', reason: 'Bukti baru.' } },
    );
    expect(bare.data.reopenEvaluation.userErrors).toEqual([
      { code: 'INPUT_REQUIRED', field: ['input', 'legalBasis'] },
    ]);
    await fileObjection(owner, id, 4);
    expect(codes(await reopen(id, 5))).toEqual([['STATE_INVALID', 'input.id']]);
  });
});

describe('a document of before documents had numbers', () => {
  const owner = makeEmployee('Tri Handayani');
  const id = evaluationId({ employeeId: owner.employeeId, period: SEPTEMBER, planNo: 1 });
  const former = async () => {
    await bulkLoad(table, [
      ...itemsOf.employee(owner),
      ...itemsOf.line(makeLine(owner, appraiser, superior)),
      ...formerItems({ owner, appraiser }, keys.evaluationAsIssued(owner.employeeId, SEPTEMBER, 1)),
    ]);
  };

  it('is read as the first, in its own bytes and under its own hash', async () => {
    await former();
    const seen = await documentSeenBy(as(owner), id, 1);
    expect(seen).toMatchObject({
      record: { number: 1, cause: 'FIRST', supersedes: null },
      employee: { name: owner.name },
      appraiser: { name: appraiser.name },
      superior: null,
      predicate: 'BUTUH_PERBAIKAN',
      results: [],
      objection: null,
    });
    expect(sha256(seen.json)).toBe(seen.record.hash);
    expect(seen.behaviours).toHaveLength(7);
  });

  it('is superseded by another with number 2, and still read', async () => {
    await former();
    const before = await documentSeenBy(as(owner), id, 1);
    await reopen(id, 1);
    await rate(id, 2, good);
    const sent = await issue(id, 3);
    expect(sent.evaluation.documents).toMatchObject([{ number: 1 }, { number: 2, supersedes: 1 }]);
    expect(await documentSeenBy(as(owner), id, 1)).toEqual(before);
    expect(await documentSeenBy(as(owner), id, 2)).toMatchObject({ predicate: 'SANGAT_BAIK' });
  });
});
