import { afterAll, describe, expect, it } from 'vitest';
import { canonical, sha256 } from '../../functions/platform/commit/hash.ts';
import { codes, documentSeenBy, evaluationSeenBy, NOW, openEvaluations } from '../support/evaluations.ts';

const { office, house, as, ...acts } = await openEvaluations();
const { fileObjection, explain, decideOn, takeBack, received, objected, deskOf, cardOf, kept, agenda } = acts;
const { appraiser, superior } = office;
afterAll(() => house.stop());

const lower = { ratingResult: 'SESUAI_EKSPEKTASI', ratingBehaviour: 'DI_ATAS_EKSPEKTASI' };

/** One that both sides have explained, at version 3. */
async function explained() {
  const one = await objected();
  await explain(appraiser, one.objection, 1);
  await explain(one.owner, one.objection, 2);
  return one;
}

/** The hash of a document, worked out from its JSON. */
const recomputed = (json: string) => sha256(canonical(JSON.parse(json)));

describe('an objection', () => {
  it('lies before both sides to explain and before the superior to decide', async () => {
    const { owner, id } = await received();
    const filed = await fileObjection(owner, id, 4, {
      evidence: [{ title: 'Tanda terima', url: 'https://arsip.example.go.id/tanda/1' }],
    });
    expect(filed.evaluation).toMatchObject({ status: 'OBJECTED', version: 5 });
    const [objection] = filed.evaluation.objections;
    expect(objection).toMatchObject({
      version: 1,
      status: 'FILED',
      documentNumber: 1,
      documentHash: filed.evaluation.docHash,
      explainUntil: '2026-11-21',
      decideUntil: '2026-11-30',
      decider: { name: superior.name },
      appraiser: { name: appraiser.name },
      evidence: [{ title: 'Tanda terima' }],
    });
    const toExplain = [{ step: 'OBJECTION_EXPLANATION', dueOn: '2026-11-21' }];
    expect(await deskOf(owner, objection.id)).toMatchObject(toExplain);
    expect(await deskOf(appraiser, objection.id)).toMatchObject(toExplain);
    expect(await deskOf(superior, objection.id)).toMatchObject([
      { step: 'OBJECTION_DECISION', dueOn: '2026-11-30' },
    ]);
    expect(await agenda(id)).toEqual([]);
    expect(await agenda(objection.id)).toEqual(['2026-12-01']);
    expect(await cardOf(owner)).toMatchObject({ evaluation: { status: 'OBJECTED' } });
  });

  it('is explained by both sides in either order, once each', async () => {
    const { owner, objection } = await objected();
    const first = await explain(owner, objection, 1);
    expect(first.objection).toMatchObject({
      status: 'FILED',
      employeeExplanation: { text: expect.any(String) },
    });
    expect(codes(await explain(owner, objection, 2))).toEqual([['OBJECTION_EXPLAINED', 'input.id']]);
    const second = await explain(appraiser, objection, 2);
    expect(second.objection).toMatchObject({
      status: 'EXPLAINED',
      appraiserExplanation: { by: { name: appraiser.name } },
    });
    expect(await deskOf(owner, objection)).toEqual([]);
    expect(await deskOf(appraiser, objection)).toEqual([]);
  });

  it('that is upheld makes the evaluation final as it was rated, under a document with all its sections', async () => {
    const { owner, id, objection } = await explained();
    const done = await decideOn(superior, objection, 3, { outcome: 'UPHELD' });
    expect(done.userErrors).toEqual([]);
    expect(done.objection).toMatchObject({
      status: 'DECIDED',
      outcome: 'UPHELD',
      decidedBy: { name: superior.name },
      evaluation: { status: 'FINAL' },
    });
    const seen = await evaluationSeenBy(as(owner), id);
    expect(seen).toMatchObject({
      status: 'FINAL',
      finalBy: 'DECIDED',
      finalAt: NOW,
      predicate: 'SANGAT_BAIK',
    });
    expect(seen.documents).toMatchObject([
      { number: 1, cause: 'FIRST', supersedes: null },
      { number: 2, cause: 'UPHELD', supersedes: 1, signatures: [{ as: 'SUPERIOR' }] },
    ]);
    expect(await deskOf(superior, objection)).toEqual([]);
    expect(await agenda(objection)).toEqual([]);
  });

  it('that is changed gives other ratings and the predicate that follows, and keeps the former document', async () => {
    const { owner, id, objection } = await explained();
    const before = await documentSeenBy(as(owner), id, 1);
    const done = await decideOn(superior, objection, 3, { outcome: 'CHANGED', ...lower });
    expect(done.userErrors).toEqual([]);
    expect(await evaluationSeenBy(as(owner), id)).toMatchObject({ predicate: 'BAIK', ...lower });
    expect(await cardOf(owner)).toMatchObject({ evaluation: { status: 'FINAL', predicate: 'BAIK' } });
    const after = await documentSeenBy(as(owner), id, 2);
    expect(after).toMatchObject({
      record: { number: 2, cause: 'CHANGED', supersedes: 1 },
      ...lower,
      predicate: 'BAIK',
      superior: { name: superior.name },
      objection: {
        reasons: 'Tiga laporan belum dihitung.',
        outcome: 'CHANGED',
        decidedBy: { name: superior.name },
        predicateBefore: 'SANGAT_BAIK',
        appraiserExplanation: { text: expect.any(String) },
        employeeExplanation: { text: expect.any(String) },
      },
    });
    expect(await documentSeenBy(as(owner), id, 1)).toEqual(before);
    for (const { json, record } of [before, after]) expect(recomputed(json)).toBe(record.hash);
    expect(JSON.parse(after.json).supersedes).toEqual({ number: 1, hash: before.record.hash });
    expect((await kept(owner)).data.docHash).toBe(after.record.hash);
  });

  it('that is taken back leaves the evaluation final as it was issued, and there is no other', async () => {
    const { owner, id, objection } = await objected();
    const done = await takeBack(owner, objection, 1);
    expect(done.objection).toMatchObject({ status: 'WITHDRAWN', evaluation: { status: 'FINAL' } });
    expect(await evaluationSeenBy(as(owner), id)).toMatchObject({
      finalBy: 'WITHDRAWN',
      documents: [{ number: 1 }],
    });
    for (const person of [owner, appraiser, superior]) expect(await deskOf(person, objection)).toEqual([]);
    expect(codes(await fileObjection(owner, id, 6))).toEqual([['STATE_INVALID', 'input.id']]);
  });

  it('is decided once when two decisions come at once', async () => {
    const { owner, objection } = await explained();
    const answers = await Promise.all([
      decideOn(superior, objection, 3, { outcome: 'UPHELD' }),
      decideOn(superior, objection, 3, { outcome: 'CHANGED', ...lower }),
    ]);
    expect(answers.filter(({ userErrors }) => userErrors.length > 0)).toHaveLength(1);
    expect((await kept(owner)).data.documents).toHaveLength(2);
  });

  it('asks for both ratings where it is changed, for none where it is upheld, and for others than they are', async () => {
    const { objection } = await explained();
    const high = { ratingResult: 'DI_ATAS_EKSPEKTASI', ratingBehaviour: 'DI_ATAS_EKSPEKTASI' };
    const refusals = [
      await decideOn(superior, objection, 3, { outcome: 'CHANGED', ratingResult: 'SESUAI_EKSPEKTASI' }),
      await decideOn(superior, objection, 3, { outcome: 'UPHELD', ...lower }),
      await decideOn(superior, objection, 3, { outcome: 'CHANGED', ...high }),
    ];
    expect(refusals.map(codes)).toEqual([
      [['OBJECTION_RATINGS', 'input.ratingResult']],
      [['OBJECTION_RATINGS', 'input.ratingResult']],
      [['OBJECTION_UNCHANGED', 'input.ratingResult']],
    ]);
  });

  it('needs reasons, and files of its own employee that have arrived', async () => {
    const { owner, id } = await received();
    expect(codes(await fileObjection(owner, id, 4, { reasons: ' ' }))).toEqual([
      ['INPUT_REQUIRED', 'input.reasons'],
    ]);
    expect(codes(await fileObjection(owner, id, 4, { files: ['bukan-id'] }))).toEqual([
      ['ID_INVALID', 'input.files.0'],
    ]);
  });
});

describe('of an objection that is decided by somebody else than they', () => {
  it('neither employee nor appraiser nor BKPP decides', async () => {
    const { owner, objection } = await explained();
    for (const person of [owner, appraiser, office.bkpp])
      expect(codes(await decideOn(person, objection, 3, { outcome: 'UPHELD' }))).toEqual([
        ['NOT_ALLOWED', null],
      ]);
    expect(codes(await decideOn(office.outsider, objection, 3, { outcome: 'UPHELD' }))).toEqual([
      ['NOT_FOUND', 'input.id'],
    ]);
    expect(codes(await explain(superior, objection, 3))).toEqual([['NOT_ALLOWED', null]]);
  });
});
