/** What happens to an issued evaluation: received or deemed so, accepted, objected to in time, or final by itself. */
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import type { PlainDate } from '../../functions/platform/period.ts';
import type { PolicyRevision } from '../../functions/organisation/policy/rules.ts';
import { policyItem } from '../../functions/organisation/policy/store.ts';
import { codes, evaluationSeenBy, NOW, openEvaluations } from '../support/evaluations.ts';
import { outageItem } from '../support/outages.ts';

const { table, office, clock, house, as, ...acts } = await openEvaluations();
const { receive, accept, fileObjection, turn, agenda, issued, received, deskOf, cardOf, kept } = acts;
afterAll(() => house.stop());
beforeEach(() => clock.set(NOW));

const wib = (day: string, time: string) => new Date(Date.parse(`${day}T${time}+07:00`)).toISOString();

describe('an evaluation that nobody opens', () => {
  it('counts as received the day after its last, marked and unsigned, and the days of an objection begin', async () => {
    const { owner, id } = await issued();
    expect(await agenda(id)).toEqual(['2026-11-24']);
    await turn('2026-11-23');
    expect(await evaluationSeenBy(as(owner), id)).toMatchObject({
      status: 'ISSUED',
      receiveUntil: '2026-11-23',
    });
    await turn('2026-11-24');
    expect(await evaluationSeenBy(as(owner), id)).toMatchObject({
      status: 'RECEIVED',
      deemedReceived: true,
      receivedAt: wib('2026-11-24', '00:05'),
      receiveUntil: null,
      objectUntil: '2026-12-08',
      documents: [{ signatures: [{ as: 'APPRAISER', employee: { name: office.appraiser.name } }] }],
    });
    expect(await deskOf(owner, id)).toEqual([]);
    expect(await agenda(id)).toEqual(['2026-12-09']);
    await turn('2026-11-24');
    expect((await kept(owner)).version).toBe(4);
  });

  it('is received by its employee until the last second of the last day', async () => {
    const { owner, id } = await issued();
    clock.set(wib('2026-11-23', '23:59:59'));
    const seen = await receive(id, 3, owner);
    expect(seen.evaluation).toMatchObject({
      status: 'RECEIVED',
      deemedReceived: false,
      objectUntil: '2026-12-07',
      documents: [{ signatures: [{ as: 'APPRAISER' }, { as: 'EMPLOYEE', employee: { name: owner.name } }] }],
    });
    expect(await agenda(id)).toEqual(['2026-12-08']);
  });
});

describe('a received evaluation', () => {
  it('is final once its employee accepts it, and nothing waits any more', async () => {
    const { owner, id } = await received();
    const done = await accept(id, 4, owner);
    expect(done.evaluation).toMatchObject({
      status: 'FINAL',
      finalBy: 'ACCEPTED',
      finalAt: NOW,
      objectUntil: null,
    });
    expect(await cardOf(owner)).toMatchObject({ evaluation: { status: 'FINAL', predicate: 'SANGAT_BAIK' } });
    expect(await agenda(id)).toEqual([]);
    expect(codes(await fileObjection(owner, id, 5))).toEqual([['STATE_INVALID', 'input.id']]);
  });

  it('is final by itself the day after the last of an objection', async () => {
    const { owner, id } = await received();
    await turn('2026-11-30');
    expect(await evaluationSeenBy(as(owner), id)).toMatchObject({
      status: 'RECEIVED',
      objectUntil: '2026-11-30',
    });
    await turn('2026-12-01');
    expect(await evaluationSeenBy(as(owner), id)).toMatchObject({ status: 'FINAL', finalBy: 'EXPIRED' });
    expect(await agenda(id)).toEqual([]);
  });

  it('may be objected to until 23:59:59 of the last day, and no second longer', async () => {
    const [inTime, late] = [await received(), await received()];
    clock.set(wib('2026-11-30', '23:59:59'));
    const filed = await fileObjection(inTime.owner, inTime.id, 4);
    expect(filed.userErrors).toEqual([]);
    clock.set(wib('2026-12-01', '00:00:00'));
    const refused = await fileObjection(late.owner, late.id, 4);
    expect(codes(refused)).toEqual([['OBJECTION_LATE', 'input.id']]);
    expect(refused.userErrors[0].params).toEqual([{ name: 'until', value: '2026-11-30' }]);
    await turn('2026-12-01');
    expect((await kept(inTime.owner)).data.status).toBe('OBJECTED');
    expect((await kept(late.owner)).data).toMatchObject({ status: 'FINAL', finalBy: 'EXPIRED' });
  });

  it('is either accepted or objected to, never both, when the two come at once', async () => {
    const { owner, id } = await received();
    const answers = await Promise.all([accept(id, 4, owner), fileObjection(owner, id, 4)]);
    const refused = answers.flatMap(codes);
    expect(refused).toHaveLength(1);
    expect(['VERSION_BEHIND', 'STATE_INVALID']).toContain(refused[0]?.[0]);
    expect(['FINAL', 'OBJECTED']).toContain((await kept(owner)).data.status);
    expect((await kept(owner)).version).toBe(5);
  });

  it('is expired or objected to, never both, in the minute in which its days end', async () => {
    const { owner, id } = await received();
    clock.set(wib('2026-11-30', '23:59:59'));
    const filing = fileObjection(owner, id, 4);
    await Promise.all([filing, turn('2026-12-01')]);
    const { data, version } = await kept(owner);
    expect(version).toBe(5);
    expect((await filing).userErrors).toHaveLength(data.status === 'OBJECTED' ? 0 : 1);
  });
});

describe('days that an outage took', () => {
  it('are added as working days, also when it is registered afterwards', async () => {
    const { owner, id } = await received();
    expect(await agenda(id)).toEqual(['2026-12-01']);
    await bulkLoad(table, [outageItem('2026-11-20')]);
    await turn('2026-12-01');
    expect(await evaluationSeenBy(as(owner), id)).toMatchObject({
      status: 'RECEIVED',
      objectUntil: '2026-12-01',
    });
    expect(await agenda(id)).toEqual(['2026-12-02']);
    await turn('2026-12-02');
    expect((await kept(owner)).data).toMatchObject({ status: 'FINAL', finalBy: 'EXPIRED' });
  });
});

describe('days of an objection that are working days', () => {
  it('count by the calendar of the employee', async () => {
    const day = '2026-10-01' as PlainDate;
    const set = { setBy: office.bkpp.employeeId, setAt: NOW, legalBasis: 'Perwal 1/2026' };
    const revision = { key: 'objection.dayType', effectiveFrom: day, value: 'WORKING', ...set };
    await bulkLoad(table, [policyItem(revision as PolicyRevision)]);
    const { owner, id } = await received();
    // Ten working days of two weeks and four more, of which the outage of the 20th is made up for.
    expect(await evaluationSeenBy(as(owner), id)).toMatchObject({ objectUntil: '2026-12-07' });
  });
});
