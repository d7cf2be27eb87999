import { v7 } from 'uuid';
import { afterAll, describe, expect, it } from 'vitest';
import { assignmentsOf, holdersOf } from '../../functions/organisation/assignment/store.ts';
import { eventKind } from '../../functions/platform/commit/event.ts';
import { verifyAudit } from '../../functions/platform/audit/verify.ts';
import { readItem } from '../../functions/platform/item.ts';
import { keys, lists } from '../../functions/platform/keys.ts';
import type { Instant, PlainDate } from '../../functions/platform/period.ts';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import { policyItem } from '../../functions/organisation/policy/store.ts';
import { parseRequestId, requestOf } from '../../functions/organisation/request/store.ts';
import { queryAll } from '../../functions/platform/table.ts';
import { letter, onRequest, openRequestHouse } from '../support/requestHouse.ts';

const at = await openRequestHouse();
const { table, clock, house, people, offices, content, drafted, submitted, forwarded, approved, on } = at;
afterAll(() => house.stop());

const codes = ({ userErrors }: { userErrors: { code: string }[] }) => userErrors.map(({ code }) => code);
const DESK = `edges { node { step period planNo dueOn employee { name } subject { id } } }`;
const bkppDesk = async (person = people.bkpp) =>
  (await house.as(person)(`{ viewer { bkppDesk(first: 100) { ${DESK} } } }`)).data.viewer.bkppDesk?.edges.map(
    ({ node }: { node: object }) => node,
  );
const ownDesk = async (person = people.head) =>
  (await house.as(person)(`{ viewer { desk(first: 100) { ${DESK} } } }`)).data.viewer.desk.edges.map(
    ({ node }: { node: object }) => node,
  );
const stepsOf = (desk: { step: string; subject: { id: string } | null }[], id: string) =>
  desk.filter(({ subject }) => subject?.id === id).map(({ step }) => step);
/** An office of its own for each test, vacant, below the head's. */
let no = 0;
const quarter = () => {
  no += 1;
  const year = 2027 + no;
  return { from: `${year}-01-01`, to: `${year}-03-31` };
};

describe('a request for a Plt', () => {
  it('goes from the manager by the head to BKPP, which sees it from the first draft on', async () => {
    const created = await drafted();
    expect(created).toMatchObject({
      userErrors: [],
      assignmentRequest: {
        status: 'DRAFT',
        version: 1,
        employee: { name: people.candidate.name },
        position: { title: 'Kepala Bidang Lalu Lintas' },
        unit: { name: 'Bidang Lalu Lintas' },
        requestedBy: { name: people.manager.name },
        dueOn: null,
        letter: { number: '800.1.3/42/2026', sha256: 'a'.repeat(64) },
      },
    });
    const { id } = created.assignmentRequest;
    expect(stepsOf(await bkppDesk(), id)).toEqual(['REQUEST_NOTICE']);
    expect(stepsOf(await bkppDesk(people.second), id)).toEqual(['REQUEST_NOTICE']);

    const sent = await on('manager', 'submitAssignmentRequest', created.assignmentRequest);
    expect(sent.assignmentRequest).toMatchObject({
      status: 'SUBMITTED',
      head: { name: people.head.name },
      dueOn: '2026-11-23',
      overdue: false,
    });
    expect(stepsOf(await ownDesk(), id)).toEqual(['REQUEST_FORWARDING']);
    expect((await bkppDesk())[0]).toMatchObject({ step: 'REQUEST_NOTICE', dueOn: '2026-11-23', planNo: 0 });

    const on23 = await on('head', 'forwardAssignmentRequest', sent.assignmentRequest);
    expect(on23.assignmentRequest.status).toBe('FORWARDED');
    expect(stepsOf(await ownDesk(), id)).toEqual([]);
    expect(stepsOf(await bkppDesk(), id)).toEqual(['REQUEST_DECISION']);

    const done = await on('bkpp', 'approveAssignmentRequest', on23.assignmentRequest);
    expect(done).toMatchObject({
      userErrors: [],
      assignmentRequest: { status: 'ACTIVE', endsOn: '2026-12-31', decidedBy: { name: people.bkpp.name } },
    });
    expect(stepsOf(await bkppDesk(), id)).toEqual([]);

    const requestId = parseRequestId(id) ?? '';
    const kept = await assignmentsOf(table, people.candidate.employeeId);
    expect(kept.map(({ data }) => data)).toMatchObject([
      {
        role: 'PLT',
        positionId: offices.vacant.positionId,
        from: '2026-11-20',
        to: '2026-12-31',
        letterNo: '800.1.3/42/2026',
        requestId,
        supersededAt: null,
      },
    ]);
    const [seats] = await holdersOf(table, [offices.vacant.positionId]);
    expect(seats).toMatchObject([{ role: 'PLT', requestId }]);

    const events = (await queryAll(table, lists.events(keys.request(requestId)))).map(
      (item) => readItem(eventKind, item).data,
    );
    expect(events.map(({ type, authority }) => [type, authority])).toEqual([
      ['assignmentRequestDrafted', 'MANAGER APPT#MANAGER#2026-01-01'],
      ['assignmentRequestSubmitted', 'MANAGER APPT#MANAGER#2026-01-01'],
      ['assignmentRequestForwarded', `HEAD POSITION#${offices.head.positionId}`],
      ['assignmentRequestApproved', 'BKPP APPT#BKPP#2026-01-01'],
    ]);
    const ofPerson = await queryAll(table, lists.events(keys.employee(people.candidate.employeeId)));
    expect(ofPerson.map((item) => readItem(eventKind, item).data.type)).toEqual([
      'employeeRegistered',
      'assignmentRecorded',
    ]);
  });

  it('is returned by the head with a note, mended by the manager, and goes on', async () => {
    const sent = (await submitted(quarter())).assignmentRequest;
    const bare = await on('head', 'returnAssignmentRequest', sent, { note: ' ' });
    expect(codes(bare)).toEqual(['NOTE_REQUIRED']);
    const back = await on('head', 'returnAssignmentRequest', sent, { note: 'Nomor surat keliru.' });
    expect(back.assignmentRequest).toMatchObject({
      status: 'RETURNED',
      note: 'Nomor surat keliru.',
      dueOn: null,
    });
    expect(stepsOf(await ownDesk(people.manager), sent.id)).toEqual(['REQUEST_RETURNED']);
    const edited = await on('manager', 'editAssignmentRequest', back.assignmentRequest, {
      content: content({ ...quarter(), letter: letter({ number: '800.1.3/43/2026' }) }),
    });
    expect(edited.assignmentRequest).toMatchObject({
      status: 'DRAFT',
      letter: { number: '800.1.3/43/2026' },
    });
    expect(stepsOf(await ownDesk(people.manager), sent.id)).toEqual([]);
    const again = await on('manager', 'submitAssignmentRequest', edited.assignmentRequest);
    expect(again.assignmentRequest).toMatchObject({ status: 'SUBMITTED', note: null });
  });

  it('is returned by BKPP also when it was forwarded, and then not by the head any more', async () => {
    const { assignmentRequest } = await forwarded(quarter());
    const note = { note: 'Lampirkan surat perintah.' };
    expect(codes(await on('head', 'returnAssignmentRequest', assignmentRequest, note))).toEqual([
      'STATE_INVALID',
    ]);
    const back = await on('bkpp', 'returnAssignmentRequest', assignmentRequest, note);
    expect(back.assignmentRequest.status).toBe('RETURNED');
  });

  it('is rejected with the reason, and gives nothing', async () => {
    const { assignmentRequest } = await forwarded(quarter());
    const before = await assignmentsOf(table, people.candidate.employeeId);
    expect(codes(await on('bkpp', 'rejectAssignmentRequest', assignmentRequest, { note: '' }))).toEqual([
      'NOTE_REQUIRED',
    ]);
    const rejected = await on('bkpp', 'rejectAssignmentRequest', assignmentRequest, {
      note: 'Pangkat belum cukup.',
    });
    expect(rejected.assignmentRequest).toMatchObject({ status: 'REJECTED', note: 'Pangkat belum cukup.' });
    expect(await assignmentsOf(table, people.candidate.employeeId)).toEqual(before);
    expect(stepsOf(await bkppDesk(), assignmentRequest.id)).toEqual([]);
  });

  it('drafted twice with one key is one request; with other content it is refused', async () => {
    const input = { idempotencyKey: v7(), content: content(quarter()) };
    const ask = house.as(people.manager);
    const first = await onRequest(ask, 'draftAssignmentRequest', input);
    expect(await onRequest(ask, 'draftAssignmentRequest', input)).toEqual(first);
    const other = { ...input, content: content(quarter()) };
    expect(codes(await onRequest(ask, 'draftAssignmentRequest', other))).toEqual(['IDEMPOTENCY_CONFLICT']);
  });

  it('has the term that the policy of its submission day gives, and keeps which revision that was', async () => {
    await bulkLoad(table, [
      policyItem({
        key: 'org.requestTermWorkingDays',
        effectiveFrom: '2026-11-17' as PlainDate,
        value: 2,
        setBy: people.bkpp.employeeId,
        setAt: '2026-11-01T00:00:00.000Z' as Instant,
        legalBasis: 'Perwali 12/2026',
      }),
    ]);
    expect((await submitted(quarter())).assignmentRequest.dueOn).toBe('2026-11-23');
    clock.set('2026-11-20T01:00:00.000Z'); // a Friday
    const { id, dueOn } = (await submitted(quarter())).assignmentRequest;
    clock.set('2026-11-16T01:00:00.000Z');
    expect(dueOn).toBe('2026-11-24');
    const kept = await requestOf(table, parseRequestId(id) ?? '');
    expect(kept?.data.policies).toEqual([{ key: 'org.requestTermWorkingDays', effectiveFrom: '2026-11-17' }]);
  });

  it('for the vacant office of a head is forwarded by the head above', async () => {
    const { assignmentRequest } = await submitted({ ...quarter(), employee: people.head });
    expect(assignmentRequest.head.name).toBe(people.secretary.name);
  });
});

describe('a request for an office at the top', () => {
  it('lies before BKPP at once where no office above leads', async () => {
    const verifier = { ...quarter(), office: offices.secretary, type: 'VERIFIER' };
    const { assignmentRequest, userErrors } = await submitted(verifier);
    expect(userErrors).toEqual([]);
    expect(assignmentRequest).toMatchObject({ status: 'FORWARDED', head: null });
    expect(stepsOf(await bkppDesk(), assignmentRequest.id)).toEqual(['REQUEST_DECISION']);
    const done = await on('bkpp', 'approveAssignmentRequest', assignmentRequest);
    expect(done.assignmentRequest.status).toBe('ACTIVE');
  });

  it('directly below the mayor is forwarded by the mayor, who has no number and no rank', async () => {
    const region = await at.addOffice('Wali Kota', 'KEPALA_DAERAH', at.units.agency, null);
    const office = await at.addOffice('Sekretaris Daerah Baru', 'JPT_PRATAMA', at.units.agency, region);
    const none = { nip: null, rank: null, employmentStatus: null };
    const mayor = await at.enrol('Hendrar Wibowo', [[region, 'DEFINITIVE', '2025-02-20', null]], none);
    const sent = (await submitted({ ...quarter(), office })).assignmentRequest;
    expect(sent).toMatchObject({ status: 'SUBMITTED', head: { name: mayor.name } });
    const edit = { id: sent.id, expectedVersion: sent.version };
    const ahead = await onRequest(house.as(mayor), 'forwardAssignmentRequest', edit);
    expect(ahead.assignmentRequest.status).toBe('FORWARDED');
  });
});

describe('a request is refused', () => {
  it('without its last day, or with one before its first', async () => {
    expect(codes(await drafted({ to: null }))).toEqual(['REQUEST_END_MISSING']);
    expect(codes(await drafted({ to: '2026-11-19' }))).toEqual(['REQUEST_DATES']);
  });

  it.each([
    ['a link that is not https', { url: 'http://arsip.example/surat.pdf' }, 'url'],
    ['a hash that is none', { sha256: 'ABC' }, 'sha256'],
    ['no number', { number: ' ' }, 'number'],
  ])('with a letter of %s', async (_, changes, field) => {
    const { userErrors } = await drafted({ letter: letter(changes) });
    expect(userErrors).toMatchObject([{ field: ['input', 'content', 'letter', field] }]);
  });

  it('at submission for an office that is held on those days, and says on which', async () => {
    const { userErrors } = await submitted({ office: offices.held });
    expect(userErrors).toMatchObject([{ code: 'REQUEST_POST_OCCUPIED', field: ['input', 'id'] }]);
    expect(userErrors[0].message).toContain('2026-11-20');
  });

  it('at submission for days on which the office does not exist yet, and says since when it does', async () => {
    const validFrom = '2027-01-01' as PlainDate;
    const { transport } = at.units;
    const office = await at.addOffice('Kepala Seksi', 'PENGAWAS', transport, offices.head, { validFrom });
    const early = await submitted({ office, from: '2026-12-31', to: '2027-01-31' });
    expect(early.userErrors).toMatchObject([
      {
        code: 'REQUEST_POST_NOT_YET',
        field: ['input', 'id'],
        params: [{ name: 'date', value: '2027-01-01' }],
      },
    ]);
    expect(codes(await submitted({ office, from: '2027-01-01', to: '2027-01-31' }))).toEqual([]);
  });

  it('but not before the first day that the register told of an office which stands', async () => {
    expect(codes(await submitted({ from: '2021-12-31', to: '2022-01-31' }))).toEqual([]);
  });

  it('as a Plh while the holder is at work, and not during their leave', async () => {
    const dates = { type: 'PLH', office: offices.held, from: '2026-12-07', to: '2026-12-11' };
    expect(codes(await submitted(dates))).toEqual(['REQUEST_HOLDER_PRESENT']);
    const { employeeId } = people.holder;
    const [from, to] = ['2026-12-07' as PlainDate, '2026-12-11' as PlainDate];
    await at.onLeave({ employeeId, type: 'CUTI_TAHUNAN', from, to });
    expect((await submitted(dates)).assignmentRequest.status).toBe('SUBMITTED');
  });

  it('when a second Plt is asked for the same office and days', async () => {
    const dates = quarter();
    await approved(dates);
    expect(codes(await submitted({ ...dates, employee: people.other }))).toEqual(['REQUEST_OVERLAPS']);
  });

  it('to the second of two that BKPP approves for one office at the same moment', async () => {
    const dates = quarter();
    const first = (await forwarded(dates)).assignmentRequest;
    const second = (await forwarded({ ...dates, employee: people.other })).assignmentRequest;
    const outcomes = await Promise.all([
      on('bkpp', 'approveAssignmentRequest', first),
      on('second', 'approveAssignmentRequest', second),
    ]);
    expect(outcomes.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(1);
    expect(outcomes.flatMap(codes).every((code) => ['CONFLICT', 'REQUEST_OVERLAPS'].includes(code))).toBe(
      true,
    );
    const [seats = []] = await holdersOf(table, [offices.vacant.positionId]);
    expect(seats.filter(({ from }) => from === dates.from)).toHaveLength(1);
  });

  it('when all who lead above are concerned or gone, and names what was sent', async () => {
    const { userErrors } = await submitted({
      ...quarter(),
      office: offices.head,
      type: 'VERIFIER',
      employee: people.secretary,
    });
    expect(userErrors).toMatchObject([{ code: 'REQUEST_NO_HEAD', field: ['input', 'id'] }]);
  });

  it('to whoever saw an older version, with the request as it stands', async () => {
    const { assignmentRequest } = await drafted(quarter());
    await on('manager', 'submitAssignmentRequest', assignmentRequest);
    const late = await on('manager', 'editAssignmentRequest', assignmentRequest, {
      content: content(quarter()),
    });
    expect(late).toMatchObject({
      assignmentRequest: { status: 'SUBMITTED', version: 2 },
      userErrors: [{ code: 'VERSION_BEHIND' }],
    });
  });
});

it('the audit finds every chain whole', async () => {
  clock.set('2026-11-16T01:00:00.000Z');
  expect((await verifyAudit(table)).broken).toEqual([]);
});
