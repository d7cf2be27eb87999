import { afterAll, describe, expect, it } from 'vitest';
import { turnDay } from '../../functions/jobs/turnDay.ts';
import { eventsIn } from '../support/outwardEvents.ts';
import { parseRequestId } from '../../functions/organisation/request/store.ts';
import { agendaUpTo } from '../../functions/platform/agenda.ts';
import { aggregateName } from '../../functions/platform/commit/plan.ts';
import { keys } from '../../functions/platform/keys.ts';
import type { PlainDate } from '../../functions/platform/period.ts';
import { openRequestHouse } from '../support/requestHouse.ts';
import { dyingAt, Killed, steppedClient } from '../support/rosters.ts';
import { contentOf } from '../support/table.ts';

const at = await openRequestHouse();
const { table, clock, platform, house, people, units, submitted, forwarded, approved, on } = at;
afterAll(() => house.stop());

const turn = (day: string) => {
  clock.set(`${day}T17:05:00.000Z`); // 00:05 of the next day in Jakarta
  return turnDay(platform, next(day));
};
const next = (day: string) => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10) as PlainDate;
const back = () => clock.set('2026-11-16T01:00:00.000Z');
const stateOf = async (id: string) =>
  (
    await house.as(people.bkpp)(
      `query Q($id: ID!) { assignmentRequest(id: $id) { version status overdue dueOn endsOn } }`,
      { id },
    )
  ).data.assignmentRequest;
const eventsOf = async (id: string, type: string) => {
  const aggregate = aggregateName(keys.request(parseRequestId(id) ?? ''));
  return (await eventsIn(table)).filter((event) => event.aggregate === aggregate && event.type === type);
};
const agenda = async (day: string) => {
  const items = [];
  for await (const page of agendaUpTo(table, units.agency.unitId, day as PlainDate)) items.push(...page);
  return items;
};
let year = 2027;
const days = () => {
  year += 1;
  return { from: `${year}-01-01`, to: `${year}-03-31` };
};
/** A day of October of its own: asked for backdated, and over already. */
let october = 0;
const overBefore = () => {
  october += 1;
  const day = `2026-10-${String(october).padStart(2, '0')}`;
  return { from: day, to: day };
};

describe('the turn of the day', () => {
  it('ends what a request gave on the day after its last, once, however often it comes', async () => {
    const { assignmentRequest } = await approved({ from: '2026-11-10', to: '2026-11-30' });
    const { id } = assignmentRequest;
    await turn('2026-11-29');
    expect(await stateOf(id)).toMatchObject({ status: 'ACTIVE' });
    expect(await turn('2026-11-30')).toEqual({ due: 1, changed: 1 });
    expect(await stateOf(id)).toMatchObject({ status: 'ENDED', endsOn: '2026-11-30' });
    const before = await contentOf(table);
    expect(await turn('2026-11-30')).toEqual({ due: 0, changed: 0 });
    expect(await contentOf(table)).toEqual(before);
    expect(await eventsOf(id, 'assignmentRequestEnded')).toMatchObject([
      { actor: { kind: 'JOB', id: 'turnDay' }, authority: 'JOB:turnDay' },
    ]);
    back();
  });

  it('marks a request that BKPP has left past its term, and it shows as overdue by itself before that', async () => {
    const { assignmentRequest } = await forwarded(days());
    const { id } = assignmentRequest;
    expect(await stateOf(id)).toMatchObject({ overdue: false, dueOn: '2026-11-23' });
    clock.set('2026-11-23T16:59:00.000Z');
    expect(await stateOf(id)).toMatchObject({ overdue: false });
    clock.set('2026-11-23T17:01:00.000Z');
    expect(await stateOf(id)).toMatchObject({ overdue: true });
    await turn('2026-11-23');
    await turn('2026-11-24');
    expect(await eventsOf(id, 'assignmentRequestOverdue')).toHaveLength(1);
    const decided = await on('bkpp', 'approveAssignmentRequest', {
      id,
      version: (await stateOf(id)).version,
    });
    expect(decided.assignmentRequest).toMatchObject({ status: 'ACTIVE', overdue: false });
    back();
  });

  it('has nothing to do but lines about a request that was decided, returned or revoked in time', async () => {
    const { id } = (await approved(days())).assignmentRequest;
    await on('bkpp', 'revokeAssignment', { id, version: (await stateOf(id)).version }, { note: 'Batal.' });
    const sent = (await submitted(days())).assignmentRequest;
    await on('head', 'returnAssignmentRequest', sent, { note: 'Perbaiki tanggal.' });
    const concerned = [id, sent.id].map(parseRequestId);
    const left = (await agenda('2099-12-31')).filter(({ subjectId }) => concerned.includes(subjectId));
    expect(left).toMatchObject([{ step: 'REQUEST_LINES', day: '2026-11-16' }]);
  });

  it('that comes a month late does it all, each once', async () => {
    const ended = (await approved(overBefore())).assignmentRequest;
    const waiting = (await forwarded(days())).assignmentRequest;
    clock.set('2026-12-20T17:05:00.000Z');
    await turnDay(platform, '2026-12-21' as PlainDate);
    expect(await stateOf(ended.id)).toMatchObject({ status: 'ENDED' });
    const [overdue] = await eventsOf(waiting.id, 'assignmentRequestOverdue');
    expect(overdue?.change?.after).toMatchObject({ overdueSince: '2026-11-24' });
    back();
  });

  it('killed at any point goes on where it was, and does nothing twice', async () => {
    for (let kill = 1; kill < 12; kill += 1) {
      const { id } = (await approved(overBefore())).assignmentRequest;
      const { step } = dyingAt(kill);
      const mortal = { ...platform, table: steppedClient(table, step) };
      await turnDay(mortal, '2026-11-17' as PlainDate).catch((fault: unknown) => {
        const all = fault instanceof AggregateError ? fault.errors : [fault];
        if (!all.every((one) => one instanceof Killed)) throw fault;
      });
      await turnDay(platform, '2026-11-17' as PlainDate);
      expect(await stateOf(id)).toMatchObject({ status: 'ENDED' });
      expect(await eventsOf(id, 'assignmentRequestEnded')).toHaveLength(1);
    }
  });

  it('by two at once happens once', async () => {
    const { id } = (await approved(overBefore())).assignmentRequest;
    const twice = [
      turnDay(platform, '2026-11-17' as PlainDate),
      turnDay(platform, '2026-11-17' as PlainDate),
    ];
    await Promise.all(twice);
    expect(await eventsOf(id, 'assignmentRequestEnded')).toHaveLength(1);
  });
});
