import { afterAll, describe, expect, it } from 'vitest';
import { v7 } from 'uuid';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import { eventKind } from '../../functions/platform/commit/event.ts';
import { readItem } from '../../functions/platform/item.ts';
import { lists } from '../../functions/platform/keys.ts';
import type { PlainDate } from '../../functions/platform/period.ts';
import { queryAll } from '../../functions/platform/table.ts';
import { evaluationId } from '../../functions/evaluation/evaluation/store.ts';
import { codes, evaluationSeenBy, good, monthSeenBy, NOW, openEvaluations } from '../support/evaluations.ts';
import { makeMonth, monthItem, OCTOBER } from '../support/months.ts';
import { itemsOf, makeAppointment, makeEmployee, makeLine } from '../support/office.ts';
const { table, office, clock, house, as, rate, issue, receive, opened, rated, deskOf, keyOf, cardOf } =
  await openEvaluations();
afterAll(() => house.stop());

describe('an evaluation', () => {
  it('goes from open to received, across the desks of appraiser and employee', async () => {
    const { owner, id } = await opened();
    expect(await deskOf(office.appraiser, id)).toMatchObject([{ step: 'EVALUATION_RATING' }]);

    const first = await rate(id, 1);
    expect(first).toMatchObject({
      evaluation: { status: 'RATED', version: 2, predicate: 'SANGAT_BAIK', ratedAt: NOW, docHash: null },
      userErrors: [],
    });
    const again = await rate(id, 2, { ratingBehaviour: 'DI_BAWAH_EKSPEKTASI', recommendation: null });
    expect(again.evaluation).toMatchObject({ status: 'RATED', predicate: 'KURANG', recommendation: null });
    expect(await cardOf(owner)).toMatchObject({ evaluation: { status: 'RATED', predicate: null } });

    const sent = await issue(id, 3);
    expect(sent.evaluation).toMatchObject({
      status: 'ISSUED',
      issuedAt: NOW,
      docHash: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(await deskOf(office.appraiser, id)).toEqual([]);
    expect(await deskOf(owner, id)).toMatchObject([{ step: 'EVALUATION_RECEIPT', dueOn: '2026-11-23' }]);
    expect(await cardOf(owner)).toMatchObject({
      evaluation: { status: 'ISSUED', predicate: 'KURANG' },
      month: { status: 'LOCKED' },
    });

    const seen = await receive(id, 4, owner);
    expect(seen.evaluation).toMatchObject({ status: 'RECEIVED', receivedAt: NOW, predicate: 'KURANG' });
    expect(await deskOf(owner, id)).toEqual([]);
    expect(await cardOf(owner)).toMatchObject({ evaluation: { status: 'RECEIVED' } });

    const events = (await queryAll(table, lists.events(keyOf(owner)))).map(
      (item) => readItem(eventKind, item).data,
    );
    expect(events.map(({ type }) => type)).toEqual([
      'evaluationOpened',
      'evaluationRated',
      'evaluationRated',
      'evaluationIssued',
      'evaluationReceived',
    ]);
    expect(events.map((event) => event.public)).toMatchObject(
      ['OPEN', 'RATED', 'RATED', 'ISSUED', 'RECEIVED'].map((status) => ({ evaluationId: id, status })),
    );
    expect(events.map(({ authority }) => authority)).toEqual([
      'JOB:closeMonth',
      'APPRAISER LINE#2026-01-01',
      'APPRAISER LINE#2026-01-01',
      'APPRAISER LINE#2026-01-01',
      'SELF',
    ]);
  });

  it('shows its activity result step by step, in the language asked for', async () => {
    const { owner, id } = await opened();
    const english = await evaluationSeenBy(as(owner), id, 'en');
    expect(english.month).toEqual({ lines: 4, filled: 4, met: 4 });
    expect(english.activity).toMatchObject({ verifiedMinutes: 5400, percent: 80, capped: false });
    expect(english.activity.explanation).toEqual([
      {
        step: 'VERIFIED_MINUTES',
        value: 5400,
        rule: 'docs/domain.md 6.4 I8',
        message: 'Verified minutes of activity: 5,400.',
      },
      {
        step: 'COUNTED_MINUTES',
        value: 5400,
        rule: 'docs/domain.md 2',
        message: 'Minutes that count, activities and leave together: 5,400.',
      },
      {
        step: 'MINUTE_TARGET',
        value: 6750,
        rule: 'activity.monthlyMinuteTarget@default',
        message: "The month's target in minutes: 6,750.",
      },
      {
        step: 'PERCENT',
        value: 80,
        rule: 'docs/domain.md 2',
        message: 'Minutes that count, divided by the target: 80 %.',
      },
      {
        step: 'CAPPED_PERCENT',
        value: 80,
        rule: 'docs/domain.md 6.8',
        message: 'The result, 100 % at most: 80 %.',
      },
    ]);
    const indonesian = await evaluationSeenBy(as(owner), id);
    expect(indonesian.activity.explanation[0].message).toBe(
      'Menit aktivitas yang telah diverifikasi: 5.400.',
    );
  });

  it('before it is issued shows the employee its state, and nothing of the draft, whichever way they ask', async () => {
    const { owner, id } = await rated();
    const hidden = { status: 'RATED', ratingResult: null, predicate: null, rationale: null };
    expect(await evaluationSeenBy(as(owner), id)).toMatchObject({
      ...hidden,
      ratingBehaviour: null,
      recommendation: null,
    });
    expect(await monthSeenBy(as(owner), owner)).toEqual([{ id, ...hidden }]);
    const node = await as(owner)(
      `query($id: ID!) { node(id: $id) { ... on Evaluation { predicate rationale } } }`,
      { id },
    );
    expect(node.data.node).toEqual({ predicate: null, rationale: null });
    const early = await receive(id, 1, owner);
    expect(early.evaluation).toMatchObject(hidden);
    expect(await monthSeenBy(as(office.appraiser), owner)).toMatchObject([{ predicate: 'SANGAT_BAIK' }]);
    await issue(id, 2);
    expect(await evaluationSeenBy(as(owner), id)).toMatchObject({
      predicate: 'SANGAT_BAIK',
      rationale: good.rationale,
    });
  });

  it('before it is issued shows an agency no draft, and to one without the scope no evaluation', async () => {
    const { owner, id } = await rated();
    const reads = ['kinerja/employees.read', 'kinerja/months.read'];
    expect(await monthSeenBy(house.asAgency('payroll', reads), owner)).toEqual([]);
    const granted = house.asAgency('payroll', [...reads, 'kinerja/evaluations.read']);
    expect(await monthSeenBy(granted, owner)).toMatchObject([{ status: 'RATED', predicate: null }]);
    await issue(id, 2);
    expect(await monthSeenBy(granted, owner)).toMatchObject([{ status: 'ISSUED', predicate: 'SANGAT_BAIK' }]);
  });

  it('is seen by those above and those who oversee, and is not there for anyone else', async () => {
    const { id } = await rated();
    const { superior, manager, bkpp, assessor, auditor, outsider } = office;
    for (const reader of [superior, manager, bkpp, assessor, auditor])
      expect(await evaluationSeenBy(as(reader), id)).toMatchObject({ status: 'RATED' });
    expect(await evaluationSeenBy(as(outsider), id)).toBeNull();
    const ghost = evaluationId({ employeeId: v7(), period: OCTOBER, planNo: 1 });
    expect(await evaluationSeenBy(as(outsider), ghost)).toBeNull();
  });

  it('before it is issued shows the draft to those above, BKPP and the auditor, and to nobody else', async () => {
    const { owner, id } = await rated();
    const { appraiser, superior, bkpp, auditor, manager, assessor } = office;
    const draft = { ratingResult: good.ratingResult, predicate: 'SANGAT_BAIK', rationale: good.rationale };
    const hidden = { ratingResult: null, predicate: null, rationale: null };
    for (const reader of [appraiser, superior, bkpp, auditor])
      expect([reader.name, await evaluationSeenBy(as(reader), id)]).toMatchObject([reader.name, draft]);
    for (const reader of [manager, assessor]) {
      expect([reader.name, await evaluationSeenBy(as(reader), id)]).toMatchObject([reader.name, hidden]);
      expect(await monthSeenBy(as(reader), owner)).toMatchObject([{ id, ...hidden }]);
    }
    await bulkLoad(table, itemsOf.appointment(makeAppointment(owner, 'BKPP')));
    expect(await evaluationSeenBy(as(owner), id)).toMatchObject(hidden);
    await issue(id, 2);
    for (const reader of [manager, assessor])
      expect(await evaluationSeenBy(as(reader), id)).toMatchObject(draft);
  });

  it('of a month that is not closed yet is none', async () => {
    const owner = makeEmployee('Tri Handoko');
    await bulkLoad(table, [
      ...itemsOf.employee(owner),
      ...itemsOf.line(makeLine(owner, office.appraiser, null)),
      monthItem(makeMonth(owner)),
    ]);
    expect(await monthSeenBy(as(owner), owner)).toEqual([]);
  });

  it('stays in the lists of the agency where the month was worked, wherever the person works by now', async () => {
    const { owner, id } = await opened();
    const agencyId = v7();
    const first = { ...makeLine(owner, office.appraiser, office.superior), to: '2026-10-31' as PlainDate };
    const unit = { ...owner.unit, agencyId, path: '11/04/' };
    const moved = { from: '2026-11-01' as PlainDate, agencyId, unitPath: unit.path };
    await bulkLoad(table, [
      ...itemsOf.employee({ ...owner, unit }),
      ...itemsOf.line(first),
      ...itemsOf.line(makeLine(owner, office.outsider, office.superior, moved)),
    ]);
    await rate(id, 1);
    const { agencyId: before, path: unitPath } = owner.unit;
    expect((await cardOf(owner)).who).toMatchObject({
      agencyId: before,
      unitPath,
      appraiserId: office.appraiser.employeeId,
    });
  });

  it('issued after midnight in Jakarta waits a day longer', async () => {
    const { owner, id } = await rated();
    clock.set('2026-11-16T17:30:00.000Z');
    await issue(id, 2);
    clock.set(NOW);
    expect(await deskOf(owner, id)).toMatchObject([{ dueOn: '2026-11-24' }]);
  });
});

describe('who evaluates', () => {
  it('is the appraiser of the last day of the month, whoever came after', async () => {
    const { owner, id } = await opened();
    const first = { ...makeLine(owner, office.appraiser, office.superior), to: '2026-10-31' as PlainDate };
    const next = makeLine(owner, office.manager, office.superior, { from: '2026-11-01' as PlainDate });
    await bulkLoad(table, [...itemsOf.line(first), ...itemsOf.line(next)]);
    expect(codes(await rate(id, 1, {}, office.manager))).toEqual([['NOT_ALLOWED', null]]);
    expect((await rate(id, 1)).evaluation).toMatchObject({ status: 'RATED' });
  });

  it('is another when the line of that day is corrected, and the desk follows', async () => {
    const { owner, id } = await opened();
    await bulkLoad(table, itemsOf.line(makeLine(owner, office.superior, null)));
    expect(codes(await rate(id, 1))).toEqual([['NOT_FOUND', 'input.id']]);
    expect((await rate(id, 1, {}, office.superior)).evaluation).toMatchObject({ status: 'RATED' });
    expect(await deskOf(office.appraiser, id)).toEqual([]);
    expect(await deskOf(office.superior, id)).toMatchObject([{ step: 'EVALUATION_RATING' }]);
    const sent = await issue(id, 2, office.superior);
    expect(sent.evaluation.appraiserSnapshot.name).toBe(office.superior.name);
    expect(await deskOf(office.superior, id)).toEqual([]);
  });

  it('is the superior of an appraiser who has left office meanwhile, and the appraiser no longer', async () => {
    const { owner, id } = await opened();
    const leaving = makeEmployee('Suparman');
    const line = makeLine(owner, leaving, office.superior);
    await bulkLoad(table, [...itemsOf.employee(leaving), ...itemsOf.line(line)]);
    expect(codes(await rate(id, 1, {}, office.superior))).toEqual([['NOT_ALLOWED', null]]);
    await rate(id, 1, {}, leaving);
    const left = { legalStatus: 'PENSIUN' as const, legalStatusFrom: '2026-11-15' as PlainDate };
    await bulkLoad(table, itemsOf.employee({ ...leaving, ...left }));
    expect(codes(await issue(id, 2, leaving))).toEqual([['NOT_FOUND', 'input.id']]);
    const again = await rate(id, 2, { ratingBehaviour: 'SESUAI_EKSPEKTASI' }, office.superior);
    expect(again).toMatchObject({ evaluation: { status: 'RATED' }, userErrors: [] });
    expect(await deskOf(leaving, id)).toEqual([]);
    const sent = await issue(id, 3, office.superior);
    expect(sent.evaluation.appraiserSnapshot.name).toBe(office.superior.name);
    const events = await queryAll(table, lists.events(keyOf(owner)));
    const { actor, authority } = readItem(eventKind, events.at(-1)!).data;
    expect([actor.id, authority]).toEqual([office.superior.employeeId, 'ACTING_SUPERIOR LINE#2026-01-01']);
  });
});
