import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { unitId } from '../../functions/organisation/unit/store.ts';
import {
  appointByOperator,
  operatorsChoiceSchema,
} from '../../functions/organisation/appointment/actions/appointByOperator.ts';
import type { Employee } from '../../functions/organisation/employee/rules.ts';
import { verifyAudit } from '../../functions/platform/audit/verify.ts';
import type { PlainDate } from '../../functions/platform/period.ts';
import { appointing, FIELDS } from '../support/appointing.ts';
import { eventsIn } from '../support/outwardEvents.ts';
import { command } from '../support/runner.ts';
import { openRequestHouse } from '../support/requestHouse.ts';
import { tapped } from '../support/table.ts';

let sent = 0;
const at = await openRequestHouse((plain) => tapped(plain, () => void (sent += 1)));
const { table, clock, platform, house, people, units, enrol, appoint } = at;
afterAll(() => house.stop());
const { bkpp, second, third } = people;

const { act, codes, propose, edit, officesOf, bkppDesk } = appointing(at);

describe('an appointment', () => {
  it('is proposed by one of BKPP and confirmed by another; the person sees it with unit and days', async () => {
    const person = await enrol('Hesti Wulandari, S.E.');
    const { appointment, userErrors } = await propose(person, {
      role: 'MANAGER',
      unitId: unitId(units.roads),
      to: '2026-12-31',
    });
    expect(userErrors).toEqual([]);
    expect(appointment).toMatchObject({
      status: 'PROPOSED',
      inForce: false,
      proposedBy: { name: bkpp.name },
    });
    expect(await officesOf(person)).toMatchObject({ offices: [], appointments: [{ status: 'PROPOSED' }] });
    expect(await bkppDesk(second)).toContain(appointment.id);
    expect(await bkppDesk(person)).toBeUndefined();
    const given = await act(second, 'confirmAppointment', edit(appointment));
    expect(given.appointment).toMatchObject({
      status: 'CONFIRMED',
      inForce: true,
      confirmedBy: { name: second.name },
    });
    expect(await bkppDesk(second)).not.toContain(appointment.id);
    expect(await officesOf(person)).toEqual({
      offices: ['MANAGER'],
      appointments: [
        {
          role: 'MANAGER',
          status: 'CONFIRMED',
          inForce: true,
          from: '2026-11-16',
          to: '2026-12-31',
          unit: { name: 'Bidang Lalu Lintas' },
        },
      ],
    });
  });

  it('gives its office from its first day to its last, and not before it is confirmed', async () => {
    const person = await enrol('Arif Budiman, S.H.');
    const { appointment } = await propose(person, { from: '2026-11-17', to: '2026-11-18' });
    clock.set('2026-11-17T01:00:00.000Z');
    expect((await officesOf(person)).offices).toEqual([]);
    await act(second, 'confirmAppointment', edit(appointment));
    expect((await officesOf(person)).offices).toEqual(['AUDITOR']);
    clock.set('2026-11-18T16:59:00.000Z');
    expect((await officesOf(person)).offices).toEqual(['AUDITOR']);
    clock.set('2026-11-18T17:00:00.000Z');
    expect((await officesOf(person)).offices).toEqual([]);
    clock.set('2026-11-16T01:00:00.000Z');
  });

  it('is confirmed neither by who proposed it, nor by the person appointed, nor by anyone but BKPP', async () => {
    const { appointment } = await propose(third, { role: 'ASSESSOR' });
    expect(codes(await act(bkpp, 'confirmAppointment', edit(appointment)))).toEqual(['APPOINTMENT_SECOND']);
    expect(codes(await act(third, 'confirmAppointment', edit(appointment)))).toEqual(['APPOINTMENT_OWN']);
    expect(codes(await act(people.auditor, 'confirmAppointment', edit(appointment)))).toEqual([
      'NOT_ALLOWED',
    ]);
    expect(codes(await act(people.manager, 'confirmAppointment', edit(appointment)))).toEqual(['NOT_FOUND']);
    expect((await act(second, 'confirmAppointment', edit(appointment))).appointment.status).toBe('CONFIRMED');
  });

  it('is never proposed for oneself, nor by anyone but BKPP', async () => {
    expect(codes(await propose(bkpp))).toEqual(['APPOINTMENT_OWN']);
    expect(codes(await propose(people.other, {}, people.manager))).toEqual(['NOT_FOUND']);
    expect(codes(await propose(people.other, {}, people.auditor))).toEqual(['NOT_ALLOWED']);
  });

  it('is declined with the reason, and may then be proposed anew for the same day', async () => {
    const person = await enrol('Dian Pertiwi, S.Kom.');
    const { appointment } = await propose(person);
    expect(codes(await act(second, 'declineAppointment', { ...edit(appointment), note: '' }))).toEqual([
      'NOTE_REQUIRED',
    ]);
    const declined = await act(second, 'declineAppointment', {
      ...edit(appointment),
      note: 'Bukan auditor.',
    });
    expect(declined.appointment).toMatchObject({ status: 'DECLINED', note: 'Bukan auditor.' });
    const again = await propose(person, {}, second);
    expect(again.appointment).toMatchObject({
      id: appointment.id,
      status: 'PROPOSED',
      version: 3,
      note: null,
    });
    expect((await act(bkpp, 'confirmAppointment', edit(again.appointment))).appointment.status).toBe(
      'CONFIRMED',
    );
  });

  it.each([
    ['begins before today', { from: '2026-11-15' }, 'APPOINTMENT_BACKDATED', 'from'],
    ['ends before it begins', { from: '2026-12-01', to: '2026-11-30' }, 'APPOINTMENT_DATES', 'to'],
    ['makes a manager without a unit', { role: 'MANAGER' }, 'APPOINTMENT_UNIT', 'unitId'],
    ['makes BKPP of a unit', { role: 'BKPP', unitId: unitId(units.roads) }, 'APPOINTMENT_UNIT', 'unitId'],
  ])('is refused when it %s', async (_, changes, code, field) => {
    const { userErrors } = await propose(people.other, changes);
    expect(userErrors).toMatchObject([{ code, field: ['input', field] }]);
  });

  it("for the city's own unit is for the whole city, and none of a manager's", async () => {
    const city = await at.addUnit('Kota Semarang', '', units.agency.unitId);
    const person = await enrol('Niken Larasati, S.E.');
    const ofCity = { unitId: unitId(city) };
    expect(codes(await propose(person, { ...ofCity, role: 'MANAGER' }))).toEqual(['APPOINTMENT_UNIT']);
    const { appointment } = await propose(person, ofCity);
    const given = await act(second, 'confirmAppointment', edit(appointment));
    expect(given.appointment).toMatchObject({ inForce: true, unit: null });
    const list = await house.as(person)('{ appointments(role: BKPP, first: 1) { edges { node { id } } } }');
    expect(list.data.appointments.edges).toHaveLength(1);
  });

  it('is refused to whoever has that office on some of the days, and to whoever has left service', async () => {
    expect(codes(await propose(people.auditor, { from: '2027-01-01' }))).toEqual(['APPOINTMENT_OVERLAPS']);
    const retired = await enrol('Suparman', [], {
      legalStatus: 'PENSIUN',
      legalStatusFrom: '2026-01-01' as PlainDate,
    });
    expect(codes(await propose(retired))).toEqual(['EMPLOYEE_INACTIVE']);
  });

  it('that was taken away is the end of what its holder may do, at once', async () => {
    const person = await enrol('Rini Astuti, S.Sos.');
    const { appointment } = await propose(person, { role: 'BKPP' });
    const given = (await act(second, 'confirmAppointment', edit(appointment))).appointment;
    expect((await propose(people.other, { role: 'ASSESSOR' }, person)).userErrors).toEqual([]);
    const end = await act(bkpp, 'proposeAppointmentEnd', { ...edit(given), note: 'Dipindahkan.' });
    await act(second, 'confirmAppointmentEnd', edit(end.appointment));
    expect(codes(await propose(people.holder, { role: 'ASSESSOR' }, person))).toEqual(['NOT_FOUND']);
  });
});

describe('who holds an office', () => {
  it('is listed for BKPP and the auditor, in as many requests for fifty as for five', async () => {
    for (let no = 0; no < 51; no += 1) await appoint(await enrol(`Penilai ${no}`), 'ASSESSOR');
    const query = `query Q($first: Int) { appointments(role: ASSESSOR, first: $first) { edges { cursor node { ${FIELDS} } } pageInfo { hasNextPage } } }`;
    const counts: number[] = [];
    for (const first of [5, 50]) {
      sent = 0;
      const { data } = await house.as(people.auditor)(query, { first });
      expect(data.appointments.edges).toHaveLength(first);
      counts.push(sent);
    }
    expect(counts[1]).toBe(counts[0]);
    expect((await house.as(people.manager)(query, { first: 5 })).data.appointments).toBeNull();
  });
});

describe('the operator', () => {
  const choose = (person: Employee) =>
    appointByOperator(platform, { nip: person.nip ?? '', from: '2026-11-16' as PlainDate }, 'operator uji');

  it('appoints nobody to BKPP while two in service hold it', async () => {
    const person = await enrol('Fajar Nugraha, S.H.');
    expect(await choose(person)).toMatchObject({ problems: [{ code: 'APPOINTMENT_TWO_STAND' }] });
  });

  it('appoints a second person once one is left or the other is to go, whose retired colleague does not count, and no third', async () => {
    const person = await enrol('Gita Permata, S.Psi.');
    const proposedEnd = async (of: Employee) => {
      const { data } = await house.as(of)(`{ viewer { appointments { id version role } } }`);
      const held = data.viewer.appointments.find(({ role }: { role: string }) => role === 'BKPP');
      const note = { note: 'Purna tugas.' };
      return (await act(bkpp, 'proposeAppointmentEnd', { ...edit(held), ...note })).appointment;
    };
    const departing = await proposedEnd(third);
    expect(codes(await act(second, 'confirmAppointmentEnd', edit(departing)))).toEqual([]);
    // Two are left, one of them to go: nobody but the operator can bring the second person.
    const last = await proposedEnd(second);
    expect(codes(await act(bkpp, 'confirmAppointmentEnd', edit(last)))).toEqual(['APPOINTMENT_SECOND']);
    const retired = await enrol('Suparno', [], {
      legalStatus: 'PENSIUN',
      legalStatusFrom: '2026-01-01' as PlainDate,
    });
    await appoint(retired, 'BKPP');
    expect(await choose(person)).toMatchObject({
      ok: true,
      value: { role: 'BKPP', confirmedBy: 'operator uji' },
    });
    const [event] = (await eventsIn(table)).filter(
      ({ authority, actor }) => authority === 'OPERATOR' && actor.id === 'operator uji',
    );
    expect(event?.type).toBe('appointmentConfirmed');
    expect((await propose(people.holder, { role: 'ASSESSOR' }, person)).userErrors).toEqual([]);
    const gone = await act(person, 'confirmAppointmentEnd', edit(last));
    expect(gone.appointment).toMatchObject({ status: 'ENDED', inForce: false });
    expect(await choose(people.other)).toMatchObject({ problems: [{ code: 'APPOINTMENT_TWO_STAND' }] });
  });

  it('names nobody who is not in the register', async () => {
    const choice = { nip: '198604182011011002', from: '2026-11-16' as PlainDate };
    expect(await appointByOperator(platform, choice, 'operator uji')).toMatchObject({
      problems: [{ code: 'NOT_FOUND' }],
    });
  });

  it('does it by a command, whose file docs/operations.md shows', async () => {
    const guide = readFileSync(join(import.meta.dirname, '../../docs/operations.md'), 'utf8');
    const [, documented = ''] = /^```json second\n([\s\S]*?)^```$/m.exec(guide) ?? [];
    expect(operatorsChoiceSchema.parse(JSON.parse(documented))).toMatchObject({ nip: '198604182011011002' });
    const folder = mkdtempSync(join(tmpdir(), 'appoint-'));
    writeFileSync(join(folder, 'second.json'), documented);
    const { status, stderr } = await command(
      {
        TABLE_NAME: table.name,
        DYNAMODB_ENDPOINT: inject('dynamoEndpoint'),
        AWS_REGION: 'local',
        AWS_ACCESS_KEY_ID: 'local',
        AWS_SECRET_ACCESS_KEY: 'local',
      },
      'appointCommand',
      join(folder, 'second.json'),
    );
    rmSync(folder, { recursive: true });
    expect([status, stderr]).toEqual([1, expect.stringMatching(/^nip NOT_FOUND: /)]);
  });
});

it('the audit finds every chain whole', async () => {
  expect((await verifyAudit(table)).broken).toEqual([]);
});
