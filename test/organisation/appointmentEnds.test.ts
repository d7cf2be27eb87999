import { afterAll, describe, expect, it } from 'vitest';
import { verifyAudit } from '../../functions/platform/audit/verify.ts';
import type { PlainDate } from '../../functions/platform/period.ts';
import { appointing } from '../support/appointing.ts';
import { openRequestHouse } from '../support/requestHouse.ts';
import { tapped } from '../support/table.ts';

let sent = 0;
const at = await openRequestHouse((plain) => tapped(plain, () => void (sent += 1)));
const { table, clock, house, people, enrol, appoint } = at;
afterAll(() => house.stop());
const { bkpp, second, third } = people;
const { act, codes, propose, edit, officesOf, bkppDesk } = appointing(at);

describe('an appointment', () => {
  it('ends by two people: at once, or after a last day, and never by its own holder', async () => {
    const person = await enrol('Bayu Setiawan, S.T.');
    const { appointment } = await propose(person);
    const given = (await act(second, 'confirmAppointment', edit(appointment))).appointment;
    const proposeEnd = (of: { id: string; version: number }, more: object, by = bkpp) =>
      act(by, 'proposeAppointmentEnd', { ...edit(of), note: 'Pindah.', ...more });
    expect(codes(await proposeEnd(given, { lastDay: '2026-11-15' }))).toEqual(['APPOINTMENT_LAST_DAY']);
    expect(codes(await proposeEnd(given, { note: ' ' }))).toEqual(['NOTE_REQUIRED']);
    const early = await act(second, 'confirmAppointmentEnd', edit(given));
    expect(early.userErrors).toMatchObject([{ code: 'APPOINTMENT_NO_END', field: ['input', 'id'] }]);

    const proposed = (await proposeEnd(given, { lastDay: '2026-11-20' })).appointment;
    expect(proposed).toMatchObject({
      status: 'CONFIRMED',
      to: null,
      inForce: true,
      ending: { proposedBy: { name: bkpp.name }, lastDay: '2026-11-20', note: 'Pindah.' },
    });
    expect((await officesOf(person)).offices).toEqual(['AUDITOR']);
    expect(await bkppDesk(second)).toContain(proposed.id);
    expect(codes(await proposeEnd(proposed, {}, second))).toEqual(['APPOINTMENT_END_PROPOSED']);
    expect(codes(await act(bkpp, 'confirmAppointmentEnd', edit(proposed)))).toEqual(['APPOINTMENT_SECOND']);
    const dated = await act(second, 'confirmAppointmentEnd', edit(proposed));
    expect(dated.appointment).toMatchObject({
      status: 'CONFIRMED',
      to: '2026-11-20',
      inForce: true,
      ending: null,
    });
    expect(await bkppDesk(second)).not.toContain(proposed.id);

    const atOnce = (await proposeEnd(dated.appointment, {}, second)).appointment;
    const now = await act(third, 'confirmAppointmentEnd', edit(atOnce));
    expect(now.appointment).toMatchObject({ status: 'ENDED', to: '2026-11-16', inForce: false });
    expect((await officesOf(person)).offices).toEqual([]);
  });

  it('that is over by itself keeps its last day: nobody ends it any more', async () => {
    const person = await enrol('Kirana Putri, S.E.');
    const { appointment } = await propose(person, { to: '2026-11-17' });
    const given = (await act(second, 'confirmAppointment', edit(appointment))).appointment;
    const end = (of: { id: string; version: number }) =>
      act(bkpp, 'proposeAppointmentEnd', { ...edit(of), note: 'Pindah.' });
    const ending = (await end(given)).appointment;
    clock.set('2026-11-20T01:00:00.000Z');
    const late = await act(second, 'confirmAppointmentEnd', edit(ending));
    expect(late.userErrors).toMatchObject([{ code: 'APPOINTMENT_PAST', field: ['input', 'id'] }]);
    const note = 'Sudah berakhir.';
    const kept = (await act(second, 'declineAppointmentEnd', { ...edit(ending), note })).appointment;
    expect(kept).toMatchObject({ to: '2026-11-17', inForce: false, ending: null });
    expect(codes(await end(kept))).toEqual(['APPOINTMENT_PAST']);
    clock.set('2026-11-16T01:00:00.000Z');
  });

  it('that was ended on its first day may be proposed for that day again, unless another has taken its days', async () => {
    const person = await enrol('Surya Dharma, S.T.');
    const { appointment } = await propose(person);
    const given = (await act(second, 'confirmAppointment', edit(appointment))).appointment;
    const end = await act(bkpp, 'proposeAppointmentEnd', { ...edit(given), note: 'Keliru.' });
    const over = (await act(second, 'confirmAppointmentEnd', edit(end.appointment))).appointment;
    expect(over).toMatchObject({ status: 'ENDED', to: '2026-11-16' });
    const later = (await propose(person, { from: '2026-11-20' })).appointment;
    expect(codes(await propose(person))).toEqual(['APPOINTMENT_OVERLAPS']);
    await act(second, 'declineAppointment', { ...edit(later), note: 'Keliru.' });
    const again = (await propose(person)).appointment;
    expect(again).toMatchObject({ id: appointment.id, status: 'PROPOSED', to: null, note: null });
    await act(second, 'confirmAppointment', edit(again));
    expect((await officesOf(person)).offices).toEqual(['AUDITOR']);
  });

  it('of BKPP is ended by its holder neither as the first nor as the second person', async () => {
    const own = async () => {
      const { data } = await house.as(third)(`{ viewer { appointments { id version role } } }`);
      return data.viewer.appointments.find(({ role }: { role: string }) => role === 'BKPP');
    };
    const note = { note: 'Mundur.' };
    expect(codes(await act(third, 'proposeAppointmentEnd', { ...edit(await own()), ...note }))).toEqual([
      'APPOINTMENT_OWN',
    ]);
    await act(bkpp, 'proposeAppointmentEnd', { ...edit(await own()), ...note });
    expect(codes(await act(third, 'confirmAppointmentEnd', edit(await own())))).toEqual(['APPOINTMENT_OWN']);
    expect(codes(await act(third, 'declineAppointmentEnd', { ...edit(await own()), ...note }))).toEqual([
      'APPOINTMENT_OWN',
    ]);
    const kept = await act(second, 'declineAppointmentEnd', {
      ...edit(await own()),
      note: 'Tetap bertugas.',
    });
    expect(kept.appointment).toMatchObject({ status: 'CONFIRMED', ending: null, note: 'Tetap bertugas.' });
    expect(await bkppDesk(second)).not.toContain(kept.appointment.id);
  });

  it('confirmed late holds from the day of the confirmation, and not at all once its last day is past', async () => {
    const [person, other] = [await enrol('Laras Ayu, S.E.'), await enrol('Panji Asmoro, S.H.')];
    const { appointment } = await propose(person);
    const over = (await propose(other, { to: '2026-11-18' })).appointment;
    clock.set('2026-11-20T01:00:00.000Z');
    const given = await act(second, 'confirmAppointment', edit(appointment));
    expect(given.appointment).toMatchObject({ from: '2026-11-20', inForce: true });
    const late = await act(second, 'confirmAppointment', edit(over));
    expect(late.userErrors).toMatchObject([{ code: 'APPOINTMENT_OVER', field: ['input', 'id'] }]);
    clock.set('2026-11-16T01:00:00.000Z');
    expect((await officesOf(person)).offices).toEqual([]);
  });

  it('is not confirmed for whoever has left service since it was proposed', async () => {
    const person = await enrol('Widodo Raharjo', [], {
      legalStatus: 'PENSIUN',
      legalStatusFrom: '2026-11-18' as PlainDate,
    });
    const { appointment, userErrors } = await propose(person);
    expect(userErrors).toEqual([]);
    clock.set('2026-11-18T01:00:00.000Z');
    expect(codes(await act(second, 'confirmAppointment', edit(appointment)))).toEqual(['EMPLOYEE_INACTIVE']);
    clock.set('2026-11-16T01:00:00.000Z');
  });

  it('stands once, though two proposals for overlapping days were made and are confirmed at one moment', async () => {
    const person = await enrol('Kirana Dewi, S.Psi.');
    const both = await Promise.all([propose(person), propose(person, { from: '2026-11-18' }, third)]);
    const proposals = both.flatMap((one) => one.appointment ?? []);
    const outcomes = await Promise.all(proposals.map((one) => act(second, 'confirmAppointment', edit(one))));
    expect(outcomes.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(1);
    const refused = [...both, ...outcomes].flatMap(codes);
    expect(refused.every((code) => ['CONFLICT', 'APPOINTMENT_OVERLAPS'].includes(code))).toBe(true);
    const { appointments } = await officesOf(person);
    expect(appointments.filter(({ status }: { status: string }) => status === 'CONFIRMED')).toHaveLength(1);
  });

  it('gives nothing any more to whoever has left service, and costs as many requests for one office as for three', async () => {
    const status = { legalStatus: 'PENSIUN' as const, legalStatusFrom: '2026-11-18' as PlainDate };
    const person = await enrol('Murtini, S.Sos.', [], status);
    const count = async () => {
      sent = 0;
      await house.as(person)(`{ viewer { offices } }`);
      return sent;
    };
    const without = await count();
    await appoint(person, 'BKPP');
    const withOne = await count();
    for (const role of ['AUDITOR', 'ASSESSOR'] as const) await appoint(person, role);
    expect([withOne - without, await count()]).toEqual([2, withOne]);
    expect((await officesOf(person)).offices).toEqual(expect.arrayContaining(['BKPP', 'AUDITOR']));
    const { userErrors } = await propose(await enrol('Sri Lestari'), {}, person);
    expect(userErrors).toEqual([]);
    clock.set('2026-11-18T01:00:00.000Z');
    expect((await officesOf(person)).offices).toEqual([]);
    expect(await bkppDesk(person)).toBeUndefined();
    expect(codes(await propose(people.staff, {}, person))).toEqual(['NOT_FOUND']);
    clock.set('2026-11-16T01:00:00.000Z');
    const { data } = await house.as(person)(`{ viewer { appointments { id version role } } }`);
    const held = data.viewer.appointments.find(({ role }: { role: string }) => role === 'BKPP');
    const end = await act(bkpp, 'proposeAppointmentEnd', { ...edit(held), note: 'Purna tugas.' });
    await act(second, 'confirmAppointmentEnd', edit(end.appointment));
  });
});

it('the audit finds every chain whole', async () => {
  expect((await verifyAudit(table)).broken).toEqual([]);
});
