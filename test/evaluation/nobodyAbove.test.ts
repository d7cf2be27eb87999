/** An objection above which nobody in the system stands: BKPP puts on record what the appointing authority decided. */
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { lookAgain } from '../../functions/jobs/handOver.ts';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import type { Employee } from '../../functions/organisation/employee/rules.ts';
import { eventKind } from '../../functions/platform/commit/event.ts';
import { readItem } from '../../functions/platform/item.ts';
import { keys, lists } from '../../functions/platform/keys.ts';
import { queryAll } from '../../functions/platform/table.ts';
import { codes, documentSeenBy, evaluationSeenBy, NOW, openEvaluations } from '../support/evaluations.ts';
import { jobOf, OCTOBER } from '../support/months.ts';
import { itemsOf, makeAppointment, makeEmployee, makeLine, makePlatform } from '../support/office.ts';
import { letter } from '../support/requestHouse.ts';

const { table, office, clock, house, as, ...acts } = await openEvaluations();
const { received, fileObjection, explain, record, decideOn, objected, turn, agenda } = acts;
const { appraiser, superior, bkpp } = office;
afterAll(() => house.stop());
beforeEach(() => clock.set(NOW));

const second = makeEmployee('Endah Kurniasih');
const bkppOf = (person: Employee) => itemsOf.appointment(makeAppointment(person, 'BKPP'));
await bulkLoad(table, [...itemsOf.employee(second), ...bkppOf(second)]);

const upheld = {
  outcome: 'UPHELD',
  official: 'Gubernur Jawa Tengah selaku wakil Pemerintah Pusat',
  legalBasis: 'PP 30/2019 Pasal 59',
  letter: letter({ number: '800/77/2026', date: '2026-11-16' }),
};
const deskOfBkpp = async (person: Employee, id: string) => {
  const query = `{ viewer { bkppDesk(first: 100) { edges { node { step subject { id } } } } } }`;
  const rows: { node: { step: string; subject: { id: string } | null } }[] = (await as(person)(query)).data
    .viewer.bkppDesk.edges;
  return rows.filter(({ node }) => node.subject?.id === id).map(({ node }) => node.step);
};
/** An objection to what the head of all issued, whom nobody appraises. */
async function nobodyAbove() {
  const one = await received();
  await bulkLoad(table, itemsOf.line(makeLine(one.owner, appraiser, null)));
  const filed = await fileObjection(one.owner, one.id, 4);
  return { ...one, objection: filed.evaluation.objections[0].id as string };
}
async function explained() {
  const one = await nobodyAbove();
  await explain(appraiser, one.objection, 1);
  await explain(one.owner, one.objection, 2);
  return one;
}

describe('an objection to an evaluation of the region’s top', () => {
  it('lies on BKPP’s desk, and BKPP puts on record what the appointing authority decided, by its letter', async () => {
    const { owner, id, objection } = await explained();
    expect(await deskOfBkpp(bkpp, objection)).toEqual(['OBJECTION_DECISION']);
    const done = await record(bkpp, objection, 3, upheld);
    expect(done.userErrors).toEqual([]);
    expect(done.objection).toMatchObject({
      status: 'DECIDED',
      outcome: 'UPHELD',
      decidedBy: null,
      recordedBy: { name: bkpp.name },
      outside: { official: upheld.official, letter: { number: '800/77/2026', date: '2026-11-16' } },
      evaluation: { status: 'FINAL' },
    });
    expect(await deskOfBkpp(bkpp, objection)).toEqual([]);
    expect(await evaluationSeenBy(as(owner), id)).toMatchObject({
      finalBy: 'DECIDED',
      documents: [{ cause: 'FIRST' }, { cause: 'UPHELD', signatures: [] }],
    });
  });

  it('says in document and event that it was decided outside, and by whom it was put on record', async () => {
    const { owner, id, objection } = await explained();
    const rating = { ratingResult: 'SESUAI_EKSPEKTASI', ratingBehaviour: 'DI_ATAS_EKSPEKTASI' };
    await record(bkpp, objection, 3, { ...upheld, outcome: 'CHANGED', ...rating });
    const printed = await documentSeenBy(as(owner), id, 2);
    expect(printed).toMatchObject({
      predicate: 'BAIK',
      objection: {
        decidedBy: null,
        recordedBy: { name: bkpp.name },
        outside: { official: upheld.official, legalBasis: upheld.legalBasis },
      },
    });
    expect(JSON.parse(printed.json).signing.superior).toBeNull();
    const events = await queryAll(table, lists.events(keys.objection(owner.employeeId, OCTOBER, 1, 1)));
    const last = readItem(eventKind, events.at(-1)!).data;
    expect(last.type).toBe('objectionDecisionRecorded');
    expect(last.authority).toMatch(/^BKPP /);
  });

  it('waits for both explanations as any does, and still lies with BKPP once its term is over', async () => {
    const { objection } = await nobodyAbove();
    expect(codes(await record(bkpp, objection, 1, upheld))).toEqual([
      ['OBJECTION_NOT_EXPLAINED', 'input.id'],
    ]);
    await turn('2026-12-01');
    expect(await agenda(objection)).toEqual([]);
    expect(await deskOfBkpp(bkpp, objection)).toEqual(['OBJECTION_DECISION']);
    expect(codes(await record(bkpp, objection, 1, upheld))).toEqual([]);
  });
});

describe('an objection that whoever decides it let pass its term', () => {
  it('and that climbed to BKPP, since nobody stands above that one, is ended by BKPP with the appointing authority’s decision', async () => {
    const { owner, id, objection } = await objected();
    await explain(appraiser, objection, 1);
    await explain(owner, objection, 2);
    await turn('2026-12-01');
    expect(await deskOfBkpp(bkpp, objection)).toEqual(['OBJECTION_DECISION']);
    await lookAgain(jobOf(makePlatform(table, clock), 'relineEmployees'), owner.employeeId);
    expect(await deskOfBkpp(bkpp, objection)).toEqual(['OBJECTION_DECISION']);
    expect(codes(await record(bkpp, objection, 4, upheld))).toEqual([]);
    expect(await evaluationSeenBy(as(owner), id)).toMatchObject({ status: 'FINAL', finalBy: 'DECIDED' });
  });

  it('is decided by that one all the same, while BKPP has put nothing on record', async () => {
    const { owner, objection } = await objected();
    await explain(appraiser, objection, 1);
    await explain(owner, objection, 2);
    await turn('2026-12-01');
    expect(codes(await decideOn(superior, objection, 4, { outcome: 'UPHELD' }))).toEqual([]);
  });
});

describe('what the appointing authority decided', () => {
  it('is put on record by nobody where somebody stands above: that one decides', async () => {
    const { owner, objection } = await objected();
    await explain(appraiser, objection, 1);
    await explain(owner, objection, 2);
    const refused = await record(bkpp, objection, 3, upheld);
    expect(codes(refused)).toEqual([['OBJECTION_DECIDER', 'input.id']]);
    expect(refused.userErrors[0].params).toEqual([{ name: 'decider', value: superior.name }]);
    expect(codes(await decideOn(superior, objection, 3, { outcome: 'UPHELD' }))).toEqual([]);
  });

  it('is a matter of BKPP’s other people where it is one’s own objection, or to what one issued', async () => {
    const { owner, objection } = await explained();
    await bulkLoad(table, [owner, appraiser].flatMap(bkppOf));
    for (const person of [owner, appraiser]) {
      expect(await deskOfBkpp(person, objection)).toEqual([]);
      expect(codes(await record(person, objection, 3, upheld))).toEqual([['OBJECTION_OWN', 'input.id']]);
    }
    expect(await deskOfBkpp(second, objection)).toEqual(['OBJECTION_DECISION']);
    expect(codes(await record(second, objection, 3, upheld))).toEqual([]);
  });

  it('needs a letter between the day of filing and today, an official and a legal reference', async () => {
    const { objection } = await explained();
    for (const date of ['2026-11-15', '2026-11-17'])
      expect(codes(await record(bkpp, objection, 3, { ...upheld, letter: letter({ date }) }))).toEqual([
        ['OBJECTION_LETTER_DATE', 'input.letter.date'],
      ]);
    expect(codes(await record(bkpp, objection, 3, { ...upheld, official: ' ', legalBasis: '' }))).toEqual([
      ['INPUT_REQUIRED', 'input.official'],
      ['INPUT_REQUIRED', 'input.legalBasis'],
    ]);
  });
});
