/** Who decides an objection, and until when: explanations that do not come, deciders who are silent or have left. */
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import { lookAgain } from '../../functions/jobs/handOver.ts';
import { makeItem } from '../../functions/platform/item.ts';
import { keys } from '../../functions/platform/keys.ts';
import type { PlainDate } from '../../functions/platform/period.ts';
import { employeeKind } from '../../functions/organisation/employee/store.ts';
import type { Employee } from '../../functions/organisation/employee/rules.ts';
import { codes, NOW, openEvaluations } from '../support/evaluations.ts';
import { jobOf } from '../support/months.ts';
import { itemsOf, makeEmployee, makeLine, makePlatform } from '../support/office.ts';

const { table, office, clock, house, as, ...acts } = await openEvaluations();
const { explain, decideOn, objected, received, fileObjection, takeBack, turn, agenda, deskOf } = acts;
const { appraiser, superior } = office;
afterAll(() => house.stop());
beforeEach(() => clock.set(NOW));

const wib = (day: string, time: string) => new Date(Date.parse(`${day}T${time}+07:00`)).toISOString();
const upheld = { outcome: 'UPHELD' };
const day = (text: string) => text as PlainDate;
const bkppDesk = async (id: string) => {
  const query = `{ viewer { bkppDesk(first: 100) { edges { node { step subject { id } } } } } }`;
  const answer = await as(office.bkpp)(query);
  const rows: { node: { step: string; subject: { id: string } | null } }[] =
    answer.data.viewer.bkppDesk.edges;
  return rows.filter(({ node }) => node.subject?.id === id).map(({ node }) => node.step);
};
/** Somebody retires on a day. */
const retire = (person: Employee, from: string) =>
  bulkLoad(table, [
    makeItem(employeeKind, keys.employee(person.employeeId), {
      ...person,
      legalStatus: 'PENSIUN',
      legalStatusFrom: day(from),
    }),
  ]);
const back = (person: Employee) => bulkLoad(table, itemsOf.employee(person));

describe('explanations', () => {
  it('are waited for until the last second of their term, and no longer', async () => {
    const { objection } = await objected();
    await explain(appraiser, objection, 1);
    clock.set(wib('2026-11-21', '23:59:59'));
    const early = await decideOn(superior, objection, 2, upheld);
    expect(codes(early)).toEqual([['OBJECTION_NOT_EXPLAINED', 'input.id']]);
    expect(early.userErrors[0].params).toEqual([{ name: 'until', value: '2026-11-21' }]);
    clock.set(wib('2026-11-22', '00:00:00'));
    expect((await decideOn(superior, objection, 2, upheld)).objection).toMatchObject({ status: 'DECIDED' });
  });

  it('may come later, while nobody has decided', async () => {
    const { owner, objection } = await objected();
    clock.set(wib('2026-11-25', '09:00:00'));
    expect((await explain(owner, objection, 1)).userErrors).toEqual([]);
  });
});

describe('an objection that nobody decides in time', () => {
  it('climbs to BKPP’s desk where nobody stands above, which decides nothing, and is still the superior’s', async () => {
    const { owner, objection } = await objected();
    await turn('2026-11-30');
    expect(await deskOf(superior, objection)).toHaveLength(1);
    await turn('2026-12-01');
    expect(await deskOf(superior, objection)).toEqual([]);
    expect(await bkppDesk(objection)).toEqual(['OBJECTION_DECISION']);
    expect(await agenda(objection)).toEqual([]);
    expect(codes(await decideOn(office.bkpp, objection, 2, upheld))).toEqual([['NOT_ALLOWED', null]]);
    const done = await decideOn(superior, objection, 2, upheld);
    expect(done.objection).toMatchObject({ status: 'DECIDED', escalatedAt: wib('2026-12-01', '00:05') });
    expect(await bkppDesk(objection)).toEqual([]);
    expect(owner).toBeDefined();
  });

  it('climbs to the superior’s own superior, who may then decide as well', async () => {
    const mayor = makeEmployee('Agustina Wulandari', { nip: null, rank: null });
    await bulkLoad(table, [...itemsOf.employee(mayor), ...itemsOf.line(makeLine(superior, mayor, null))]);
    const { objection } = await objected();
    expect(codes(await decideOn(mayor, objection, 1, upheld))).toEqual([['NOT_FOUND', 'input.id']]);
    await turn('2026-12-01');
    expect(await deskOf(mayor, objection)).toMatchObject([{ step: 'OBJECTION_DECISION' }]);
    const done = await decideOn(mayor, objection, 2, upheld);
    expect(done.objection).toMatchObject({ status: 'DECIDED', decidedBy: { name: mayor.name } });
    await bulkLoad(table, itemsOf.line(makeLine(superior, null, null)));
  });

  it('is decided or escalated once, when both come at once', async () => {
    const { objection } = await objected();
    clock.set(wib('2026-11-30', '23:59:59'));
    const [done] = await Promise.all([decideOn(superior, objection, 1, upheld), turn('2026-12-01')]);
    const again = await decideOn(superior, objection, 2, upheld);
    expect([...codes(done), ...codes(again)]).toHaveLength(1);
  });
});

describe('a superior who has left office', () => {
  it('decides no more: the objection moves to whoever stands above them', async () => {
    const mayor = makeEmployee('Hendra Wijaya', { nip: null, rank: null });
    await bulkLoad(table, [...itemsOf.employee(mayor), ...itemsOf.line(makeLine(superior, mayor, null))]);
    const { owner, objection } = await objected();
    await retire(superior, '2026-11-15');
    expect(await lookAgain(jobOf(makePlatform(table, clock), 'relineEmployees'), owner.employeeId)).toBe(1);
    expect(await deskOf(superior, objection)).toEqual([]);
    expect(await deskOf(mayor, objection)).toMatchObject([
      { step: 'OBJECTION_DECISION', dueOn: '2026-11-30' },
    ]);
    clock.set(wib('2026-11-22', '08:00:00'));
    expect(codes(await decideOn(superior, objection, 2, upheld))).not.toEqual([]);
    expect((await decideOn(mayor, objection, 2, upheld)).objection).toMatchObject({ status: 'DECIDED' });
    await back(superior);
  });

  it('and nobody above them: it lies with BKPP from the first, and its employee may take it back', async () => {
    await bulkLoad(table, itemsOf.line(makeLine(superior, null, null)));
    const { owner, id } = await received();
    await retire(superior, '2026-11-15');
    const filed = await fileObjection(owner, id, 4);
    const [objection] = filed.evaluation.objections;
    expect(objection.decider).toBeNull();
    expect(await bkppDesk(objection.id)).toEqual(['OBJECTION_DECISION']);
    expect((await takeBack(owner, objection.id, 1)).objection).toMatchObject({ status: 'WITHDRAWN' });
    await back(superior);
  });
});

describe('an employee who has another appraiser by the day of filing', () => {
  it('is decided on by who stands above the one who issued the evaluation', async () => {
    const { owner, id } = await received();
    const [other, above] = [makeEmployee('Yuli Astuti'), makeEmployee('Rini Kartika')];
    await bulkLoad(table, [
      ...[other, above].flatMap(itemsOf.employee),
      ...itemsOf.line(makeLine(owner, appraiser, superior, { to: day('2026-11-15') })),
      ...itemsOf.line(makeLine(owner, other, above, { from: day('2026-11-16') })),
    ]);
    const filed = await fileObjection(owner, id, 4);
    expect(filed.evaluation.objections).toMatchObject([
      { decider: { name: superior.name }, appraiser: { name: appraiser.name } },
    ]);
    const objection = filed.evaluation.objections[0].id;
    expect(codes(await decideOn(above, objection, 1, upheld))).toEqual([['NOT_FOUND', 'input.id']]);
    expect((await explain(appraiser, objection, 1)).userErrors).toEqual([]);
  });
});
