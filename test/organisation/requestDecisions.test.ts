import { v7 } from 'uuid';
import { afterAll, describe, expect, it } from 'vitest';
import { assignmentsOf, holdersOf } from '../../functions/organisation/assignment/store.ts';
import { verifyAudit } from '../../functions/platform/audit/verify.ts';
import type { PlainDate } from '../../functions/platform/period.ts';
import { onRequest, openRequestHouse } from '../support/requestHouse.ts';

const at = await openRequestHouse();
const { table, house, people, offices, units, content, submitted, forwarded, approved, on } = at;
afterAll(() => house.stop());

const codes = ({ userErrors }: { userErrors: { code: string }[] }) => userErrors.map(({ code }) => code);
/** Days of its own for each test. */
let no = 0;
const quarter = () => {
  no += 1;
  const year = 2027 + no;
  return { from: `${year}-01-01`, to: `${year}-03-31` };
};

describe('nobody decides on their own', () => {
  it('request for themselves, though they are BKPP', async () => {
    const { assignmentRequest } = await forwarded({ ...quarter(), employee: people.bkpp });
    const own = await on('bkpp', 'approveAssignmentRequest', assignmentRequest);
    expect(own).toMatchObject({ assignmentRequest: null, userErrors: [{ code: 'REQUEST_OWN' }] });
    expect(codes(await on('bkpp', 'rejectAssignmentRequest', assignmentRequest, { note: 'x' }))).toEqual([
      'REQUEST_OWN',
    ]);
    expect((await on('second', 'approveAssignmentRequest', assignmentRequest)).assignmentRequest.status).toBe(
      'ACTIVE',
    );
  });

  it('request that they drew up as manager, though they are BKPP too', async () => {
    await at.appoint(people.third, 'MANAGER', '21/');
    const ask = house.as(people.third);
    const draft = await onRequest(ask, 'draftAssignmentRequest', {
      idempotencyKey: v7(),
      content: content(quarter()),
    });
    const sent = await on('third', 'submitAssignmentRequest', draft.assignmentRequest);
    const ahead = await on('head', 'forwardAssignmentRequest', sent.assignmentRequest);
    expect(codes(await on('third', 'approveAssignmentRequest', ahead.assignmentRequest))).toEqual([
      'REQUEST_OWN',
    ]);
  });

  it('request that they forwarded as head, though they are BKPP too; nor do they forward their own', async () => {
    const { assignmentRequest } = await forwarded(quarter());
    await at.appoint(people.head, 'BKPP');
    expect(codes(await on('head', 'approveAssignmentRequest', assignmentRequest))).toEqual(['REQUEST_OWN']);
    const own = (await submitted({ ...quarter(), employee: people.head })).assignmentRequest;
    expect(codes(await on('head', 'forwardAssignmentRequest', own))).toEqual(['NOT_ALLOWED']);
    expect((await on('secretary', 'forwardAssignmentRequest', own)).assignmentRequest.status).toBe(
      'FORWARDED',
    );
  });
});

describe('nobody decides on what they had a hand in, in whatever round', () => {
  const edit = (changes: Parameters<typeof content>[0]) => ({ content: content(changes) });

  it('whoever drew it up does not, though a colleague edited and submitted it; nor is the colleague free', async () => {
    const by = quarter();
    const drafter = await at.enrol('Hendra Wijaya, S.H.');
    await at.appoint(drafter, 'MANAGER', '21/');
    await at.appoint(drafter, 'BKPP');
    const draft = await onRequest(house.as(drafter), 'draftAssignmentRequest', {
      idempotencyKey: v7(),
      content: content(by),
    });
    const reworded = await on('manager', 'editAssignmentRequest', draft.assignmentRequest, edit(by));
    const sent = await on('manager', 'submitAssignmentRequest', reworded.assignmentRequest);
    const { id, version } = (await on('head', 'forwardAssignmentRequest', sent.assignmentRequest))
      .assignmentRequest;
    const decision = { id, expectedVersion: version };
    const approval = await onRequest(house.as(drafter), 'approveAssignmentRequest', decision);
    expect(codes(approval)).toEqual(['REQUEST_OWN']);
    await at.appoint(people.manager, 'BKPP');
    expect(codes(await on('manager', 'approveAssignmentRequest', { id, version }))).toEqual(['REQUEST_OWN']);
    expect((await on('second', 'approveAssignmentRequest', { id, version })).assignmentRequest.status).toBe(
      'ACTIVE',
    );
  });

  it('the submitter and the head of an earlier round do not, though others took it up after a return', async () => {
    const by = quarter();
    const top = await at.addOffice('Asisten Perekonomian', 'JPT_PRATAMA', units.agency, null);
    const office = await at.addOffice('Kepala Seksi Data', 'PENGAWAS', units.roads, top);
    const first = await at.enrol('Bambang Suryo, S.T.', [[top, 'DEFINITIVE', '2024-01-01', '2026-11-16']]);
    const next = await at.enrol('Dyah Lestari, S.E.', [[top, 'DEFINITIVE', '2026-11-17', null]]);
    const submitter = await at.enrol('Rudi Hartono, S.H.');
    await at.appoint(submitter, 'MANAGER', '21/');
    for (const person of [first, submitter]) await at.appoint(person, 'BKPP');
    const draft = (await at.drafted({ ...by, office })).assignmentRequest;
    const step = async (person: typeof first, name: string, { id, version }: typeof draft, more = {}) =>
      (await onRequest(house.as(person), name, { id, expectedVersion: version, ...more })).assignmentRequest;
    const ahead = await step(
      first,
      'forwardAssignmentRequest',
      await step(submitter, 'submitAssignmentRequest', draft),
    );
    const back = await step(people.second, 'returnAssignmentRequest', ahead, {
      note: 'Lengkapi dasar surat.',
    });
    at.clock.set('2026-11-17T01:00:00.000Z');
    const again = await step(people.manager, 'editAssignmentRequest', back, edit({ ...by, office }));
    const sent = await step(people.manager, 'submitAssignmentRequest', again);
    const { id, version } = await step(next, 'forwardAssignmentRequest', sent);
    for (const person of [first, submitter])
      expect(
        codes(
          await onRequest(house.as(person), 'rejectAssignmentRequest', {
            id,
            expectedVersion: version,
            note: 'x',
          }),
        ),
      ).toEqual(['REQUEST_OWN']);
    // Who returned it has asked for nothing.
    expect((await step(people.second, 'approveAssignmentRequest', { ...sent, version })).status).toBe(
      'ACTIVE',
    );
    at.clock.set('2026-11-16T01:00:00.000Z');
  });
});

describe('the head of the day', () => {
  it('forwards and returns: one who has retired since the submission does neither, though nobody follows them', async () => {
    const top = await at.addOffice('Asisten Pembangunan', 'JPT_PRATAMA', units.agency, null);
    const office = await at.addOffice('Kepala Subbagian Data', 'PENGAWAS', units.roads, top);
    const retiring = await at.enrol('Soedarto, S.H.', [[top, 'DEFINITIVE', '2024-01-01', null]], {
      legalStatus: 'PENSIUN',
      legalStatusFrom: '2026-11-18' as PlainDate,
    });
    const sent = (await submitted({ ...quarter(), office })).assignmentRequest;
    expect(sent.head).toEqual({ name: retiring.name });
    at.clock.set('2026-11-18T01:00:00.000Z');
    const ask = house.as(retiring);
    const edit = { id: sent.id, expectedVersion: sent.version };
    expect(codes(await onRequest(ask, 'forwardAssignmentRequest', edit))).toEqual(['NOT_FOUND']);
    expect(codes(await onRequest(ask, 'returnAssignmentRequest', { ...edit, note: 'x' }))).toEqual([
      'NOT_FOUND',
    ]);
    const back = await on('bkpp', 'returnAssignmentRequest', sent, { note: 'Pimpinan purna tugas.' });
    expect(back.assignmentRequest.status).toBe('RETURNED');
    at.clock.set('2026-11-16T01:00:00.000Z');
  });
});

describe('an approved assignment', () => {
  it('is revoked by BKPP from today on: superseded and recorded anew with its last day', async () => {
    const year = { from: '2026-11-10', to: '2026-11-18' };
    const person = await at.enrol('Galih Prakoso, S.T.');
    const { assignmentRequest } = await approved({ ...year, employee: person });
    const own = await on('head', 'revokeAssignment', assignmentRequest, { note: 'x' });
    expect(codes(own)).not.toEqual([]);
    const late = await on('bkpp', 'revokeAssignment', assignmentRequest, {
      note: 'x',
      lastDay: '2026-11-14',
    });
    expect(late.userErrors).toMatchObject([{ code: 'REQUEST_LAST_DAY', field: ['input', 'lastDay'] }]);
    const note = 'Pejabat definitif telah dilantik.';
    const revoked = await on('bkpp', 'revokeAssignment', assignmentRequest, { note });
    expect(revoked.assignmentRequest).toMatchObject({ status: 'REVOKED', endsOn: '2026-11-15', note });
    const kept = (await assignmentsOf(table, person.employeeId)).map(({ data }) => data);
    expect(new Map(kept.map(({ to, supersededAt }) => [to, supersededAt !== null]))).toEqual(
      new Map([
        ['2026-11-15', false],
        ['2026-11-18', true],
      ]),
    );
  });

  it('that has not begun yet leaves nothing in force when it is revoked', async () => {
    const person = await at.enrol('Sigit Purnomo, S.T.');
    const { assignmentRequest } = await approved({ ...quarter(), employee: person });
    await on('bkpp', 'revokeAssignment', assignmentRequest, { note: 'Batal dilantik.' });
    const kept = (await assignmentsOf(table, person.employeeId)).map(({ data }) => data);
    expect(kept.map(({ supersededAt }) => supersededAt !== null)).toEqual([true]);
  });

  it('to a senior post ends the office that the person leaves, on the day before', async () => {
    const empty = { office: offices.head, type: 'JPT', to: null, from: '2030-01-01' };
    const [seats = []] = await holdersOf(table, [offices.head.positionId]);
    expect(seats).toHaveLength(1);
    expect(codes(await submitted({ ...empty, employee: people.staff }))).toEqual(['REQUEST_POST_OCCUPIED']);
    const post = await at.addOffice(
      'Asisten Administrasi Umum',
      'JPT_PRATAMA',
      units.agency,
      offices.secretary,
    );
    const { assignmentRequest } = await approved(
      { ...empty, office: post, employee: people.staff },
      'secretary',
    );
    expect(assignmentRequest).toMatchObject({ status: 'ACTIVE', endsOn: null });
    const kept = (await assignmentsOf(table, people.staff.employeeId)).map(({ data }) => data);
    const standing = kept.filter(({ supersededAt }) => supersededAt === null);
    expect(standing.map(({ role, from, to }) => [role, from, to])).toEqual([
      ['DEFINITIVE', '2024-01-01', '2029-12-31'],
      ['DEFINITIVE', '2030-01-01', null],
    ]);
  });
});

it('the audit finds every chain whole', async () => {
  expect((await verifyAudit(table)).broken).toEqual([]);
});
