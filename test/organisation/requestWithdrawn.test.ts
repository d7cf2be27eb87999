/** A request to BKPP that its manager takes back before it is decided. docs/decisions/requests.md. */
import { afterAll, describe, expect, it } from 'vitest';
import { turnDay } from '../../functions/jobs/turnDay.ts';
import {
  requestStatuses,
  requestStep,
  type RequestStep,
  requestTransitions,
} from '../../functions/organisation/request/rules.ts';
import { verifyAudit } from '../../functions/platform/audit/verify.ts';
import type { PlainDate } from '../../functions/platform/period.ts';
import type { Ask } from '../support/house.ts';
import { eventsIn } from '../support/outwardEvents.ts';
import { openRequestHouse } from '../support/requestHouse.ts';

const at = await openRequestHouse();
const { table, clock, platform, house, people, drafted, submitted, forwarded, approved, on } = at;
const colleague = await at.enrol('Sri Mulyani, S.IP.');
await at.appoint(colleague, 'MANAGER', '21/');
afterAll(() => house.stop());

const REASON = { note: 'Pejabat definitif segera dilantik.' };
const codes = ({ userErrors }: { userErrors: { code: string }[] }) => userErrors.map(({ code }) => code);
const withdraw = (request: { id: string; version: number }, more: object = REASON) =>
  on('manager', 'withdrawAssignmentRequest', request, more);
const byColleague = async ({ id, version }: { id: string; version: number }) => {
  const { data } = await house.as(colleague)(
    `mutation M($input: WithdrawAssignmentRequestInput!) { withdrawAssignmentRequest(input: $input) {
      assignmentRequest { status } userErrors { code field message } } }`,
    { input: { id, expectedVersion: version, ...REASON } },
  );
  return data.withdrawAssignmentRequest;
};
const ROWS = 'edges { node { step subject { id } } }';
/** On which desks a request lies: the step of each, in order. */
const stepsOf = async (id: string) => {
  const desk = async (ask: Ask, field: 'desk' | 'bkppDesk') =>
    (await ask(`{ viewer { ${field}(first: 100) { ${ROWS} } } }`)).data.viewer[field].edges;
  const { bkpp, head, manager } = people;
  const all = [
    ...(await desk(house.as(bkpp), 'bkppDesk')),
    ...(await desk(house.as(head), 'desk')),
    ...(await desk(house.as(manager), 'desk')),
  ];
  return all.filter(({ node }) => node.subject?.id === id).map(({ node }) => node.step);
};
/** Days of their own for each test. */
let year = 2027;
const quarter = () => {
  year += 1;
  return { from: `${year}-01-01`, to: `${year}-03-31` };
};
/** Two acts at one moment, and whichever of them loses. */
const bothCodes = async (...acts: Promise<{ userErrors: { code: string }[] }>[]) =>
  (await Promise.all(acts)).flatMap(codes);

describe('a request is withdrawn', () => {
  it('as a draft: BKPP, which had it on its desk, has it no longer, and finds it with its reason', async () => {
    const { assignmentRequest } = await drafted(quarter());
    const { id } = assignmentRequest;
    expect(codes(await withdraw(assignmentRequest, { note: ' ' }))).toEqual(['NOTE_REQUIRED']);
    expect(await stepsOf(id)).toEqual(['REQUEST_NOTICE']);
    expect(await withdraw(assignmentRequest)).toMatchObject({
      userErrors: [],
      assignmentRequest: { status: 'WITHDRAWN', version: 2, ...REASON, dueOn: null, endsOn: null },
    });
    expect(await stepsOf(id)).toEqual([]);
    const { data } = await house.as(people.bkpp)(
      '{ assignmentRequests(status: WITHDRAWN, first: 10) { edges { node { id note } } } }',
    );
    expect(data.assignmentRequests.edges).toEqual([{ node: { id, ...REASON } }]);
    const told = (await eventsIn(table)).filter(({ type }) => type === 'assignmentRequestWithdrawn');
    expect(told).toMatchObject([{ public: { requestId: id, status: 'WITHDRAWN' } }]);
    expect(JSON.stringify(told[0]?.public)).not.toContain(REASON.note);
  });

  it('once it was returned, also by a colleague who manages the unit', async () => {
    const sent = (await submitted(quarter())).assignmentRequest;
    const back = await on('head', 'returnAssignmentRequest', sent, { note: 'Nomor surat keliru.' });
    expect(await stepsOf(sent.id)).toEqual(['REQUEST_NOTICE', 'REQUEST_RETURNED']);
    expect(await byColleague(back.assignmentRequest)).toEqual({
      assignmentRequest: { status: 'WITHDRAWN' },
      userErrors: [],
    });
    expect(await stepsOf(sent.id)).toEqual([]);
  });

  it('while the head or BKPP has it, by who asked for it alone, and is overdue for nobody', async () => {
    const sent = (await submitted(quarter())).assignmentRequest;
    expect(await stepsOf(sent.id)).toEqual(['REQUEST_NOTICE', 'REQUEST_FORWARDING']);
    expect((await byColleague(sent)).userErrors).toMatchObject([
      { code: 'REQUEST_NOT_ASKER', field: ['input', 'id'] },
    ]);
    expect(codes(await withdraw(sent))).toEqual([]);
    const before = (await forwarded(quarter())).assignmentRequest;
    expect(await stepsOf(before.id)).toEqual(['REQUEST_DECISION']);
    expect(codes(await byColleague(before))).toEqual(['REQUEST_NOT_ASKER']);
    expect((await withdraw(before)).assignmentRequest).toMatchObject({ status: 'WITHDRAWN', overdue: false });
    expect([...(await stepsOf(sent.id)), ...(await stepsOf(before.id))]).toEqual([]);
    clock.set('2026-12-01T01:00:00.000Z');
    expect(await turnDay(platform, '2026-12-01' as PlainDate)).toEqual({ due: 0, changed: 0 });
    clock.set('2026-11-16T02:00:00.000Z');
  });

  it('and counts for nothing: the same is asked for again, and approved', async () => {
    const days = quarter();
    await withdraw((await forwarded(days)).assignmentRequest);
    expect((await approved(days)).assignmentRequest.status).toBe('ACTIVE');
  });
});

describe('a request is not withdrawn', () => {
  it('once it is decided, nor twice; and nothing becomes of it after', async () => {
    const given = (await approved(quarter())).assignmentRequest;
    expect(codes(await withdraw(given))).toEqual(['STATE_INVALID']);
    const { assignmentRequest } = await withdraw((await drafted(quarter())).assignmentRequest);
    expect(codes(await withdraw(assignmentRequest))).toEqual(['STATE_INVALID']);
    expect(codes(await on('manager', 'submitAssignmentRequest', assignmentRequest))).toEqual([
      'STATE_INVALID',
    ]);
  });

  it('by anyone but a manager of the unit', async () => {
    const request = (await forwarded(quarter())).assignmentRequest;
    for (const name of ['head', 'bkpp', 'candidate', 'auditor'] as const)
      expect([name, codes(await on(name, 'withdrawAssignmentRequest', request, REASON))]).toEqual([
        name,
        ['NOT_ALLOWED'],
      ]);
    expect(codes(await on('outsider', 'withdrawAssignmentRequest', request, REASON))).toEqual(['NOT_FOUND']);
  });

  it('and approved at one moment: one of the two is told how it stands', async () => {
    const request = (await forwarded(quarter())).assignmentRequest;
    const lost = await bothCodes(withdraw(request), on('bkpp', 'approveAssignmentRequest', request));
    expect(lost).toHaveLength(1);
    expect(['CONFLICT', 'VERSION_BEHIND']).toContain(lost[0]);
  });
});

describe('the state table', () => {
  it('lets a step be taken from its own statuses alone, and none from where a request is over', () => {
    const over = ['REJECTED', 'ENDED', 'REVOKED', 'WITHDRAWN'];
    for (const step of Object.keys(requestTransitions) as RequestStep[])
      for (const status of requestStatuses) {
        const from: readonly string[] = requestTransitions[step].from;
        const allowed = from.includes(status) && !over.includes(status);
        expect([step, status, requestStep({ status }, step).ok]).toEqual([step, status, allowed]);
      }
  });
});

it('the audit finds every chain whole', async () => {
  expect((await verifyAudit(table)).broken).toEqual([]);
});
