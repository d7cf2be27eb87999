import { afterAll, describe, expect, it } from 'vitest';
import { turnDay } from '../../functions/jobs/turnDay.ts';
import { eventsIn } from '../support/outwardEvents.ts';
import { parseRequestId } from '../../functions/organisation/request/store.ts';
import { changePosition } from '../../functions/organisation/position/change.ts';
import { positionsOf } from '../../functions/organisation/position/store.ts';
import { agendaUpTo } from '../../functions/platform/agenda.ts';
import { aggregateName } from '../../functions/platform/commit/plan.ts';
import { commitAs } from '../../functions/platform/commit/commit.ts';
import { keys } from '../../functions/platform/keys.ts';
import type { PlainDate } from '../../functions/platform/period.ts';
import { onRequest, openRequestHouse } from '../support/requestHouse.ts';
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
const register = {
  ...platform,
  actor: { kind: 'JOB', name: 'register' },
  offices: async () => [],
  requestId: 'register',
} as const;
const keptPosition = async (id: string) => (await positionsOf(table, [id]))[0] ?? null;
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

describe('a submitted request whose head has changed', () => {
  type Person = typeof people.head;
  const desk = async (person: Person) =>
    (
      await house.as(person)('{ viewer { desk(first: 100) { edges { node { step subject { id } } } } } }')
    ).data.viewer.desk.edges.map(
      ({ node }: { node: { step: string; subject: { id: string } } }) => `${node.step} ${node.subject.id}`,
    );
  const read = async (person: Person, id: string) =>
    (
      await house.as(person)(
        'query Q($id: ID!) { assignmentRequest(id: $id) { version status head { name } } }',
        { id },
      )
    ).data.assignmentRequest;
  const retiring = { legalStatus: 'PENSIUN', legalStatusFrom: '2026-11-18' as PlainDate } as const;
  /** An office above which a leading one changes hands, or nobody leads any more, on 18 November. */
  const below = async (title: string) => {
    const top = await at.addOffice(`Asisten ${title}`, 'JPT_PRATAMA', units.agency, null);
    const office = await at.addOffice(`Kepala Subbagian ${title}`, 'PENGAWAS', units.roads, top);
    const head = await at.enrol(`Kepala ${title}`, [[top, 'DEFINITIVE', '2024-01-01', null]], retiring);
    return { top, office, head };
  };

  it('is read and forwarded by the head of the day, and by the night lies on their desk', async () => {
    const { top, office, head } = await below('Umum');
    const next = await at.enrol('Sri Wahyuni, S.H.', [[top, 'DEFINITIVE', '2026-11-18', null]]);
    const { id } = (await submitted({ ...days(), office })).assignmentRequest;
    expect(await read(next, id)).toBeNull();
    await turn('2026-11-16');
    expect(await desk(head)).toContain(`REQUEST_FORWARDING ${id}`);
    clock.set('2026-11-18T01:00:00.000Z');
    expect(await read(next, id)).toMatchObject({ status: 'SUBMITTED' });
    await turn('2026-11-17');
    expect(await desk(head)).toEqual([]);
    expect(await desk(next)).toEqual([`REQUEST_FORWARDING ${id}`]);
    const { version, ...moved } = await read(next, id);
    expect(moved).toEqual({ status: 'SUBMITTED', head: { name: next.name } });
    const content = await contentOf(table);
    await turn('2026-11-17');
    expect(await contentOf(table)).toEqual(content);
    const ask = house.as(next);
    const sent = await onRequest(ask, 'forwardAssignmentRequest', { id, expectedVersion: version });
    expect(sent.assignmentRequest).toMatchObject({ status: 'FORWARDED' });
    back();
  });

  it('stays where nobody follows the head, and goes before BKPP where no office above leads any more', async () => {
    const { top, office } = await below('Hukum');
    const { id } = (await submitted({ ...days(), office })).assignmentRequest;
    await turn('2026-11-17');
    expect(await read(people.bkpp, id)).toMatchObject({ status: 'SUBMITTED' });
    expect(await eventsOf(id, 'assignmentRequestRerouted')).toEqual([]);
    const { change, writes } = changePosition(await keptPosition(top.positionId), {
      ...top,
      kind: 'PELAKSANA',
    });
    await commitAs(register, 'JOB:register', { changes: [change], writes });
    await turn('2026-11-17');
    expect(await read(people.bkpp, id)).toMatchObject({ status: 'FORWARDED', head: null });
    expect(await eventsOf(id, 'assignmentRequestRerouted')).toHaveLength(1);
    back();
  });
});
