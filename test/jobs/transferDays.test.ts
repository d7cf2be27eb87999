/** The days by which a transfer ends a plan, when its decree is corrected or its row tells of more. */
import { afterAll, describe, expect, it } from 'vitest';
import { turnDay } from '../../functions/jobs/turnDay.ts';
import type { PlainDate } from '../../functions/platform/period.ts';
import { openTransferHouse } from '../support/transfers.ts';

const at = await openTransferHouse(3);
const { clock, platform, house, person, withPlan, below, take, people } = at;
afterAll(async () => {
  await house.stop();
  at.register.close();
});

const NEW_OFFICE = {
  nama_jabatan: 'Pranata Komputer Ahli Muda',
  kode_jabatan_atasan: 'J.KASI2',
  nomor_sk: '821.2/99/2026',
};
const moves = (nth: number, tmt: string) =>
  take('2026-11-20', below(nth, { ...NEW_OFFICE, kode_jabatan: `J.NEW.${nth}`, tmt_jabatan: tmt }));
const turn = () => {
  clock.set('2026-11-20T17:05:00.000Z'); // 00:05 of the 21st in Jakarta
  return turnDay(platform, '2026-11-21' as PlainDate);
};
const deskOf = async (who: { employeeId: string }) =>
  (await house.as(who)('{ viewer { employee { id } desk(first: 50) { edges { node { step } } } } }')).data
    .viewer;
const plansOf = async (id: string) =>
  (
    await house.as(people.auditor)(
      'query Q($id: ID!) { employee(id: $id) { plans(year: 2026) { status to } } }',
      { id },
    )
  ).data.employee.plans;

describe('a transfer of which the same decree corrects the day before it is turned', () => {
  it.each([
    ['earlier', 0, ['16-11-2026', '10-11-2026'], '2026-11-09'],
    ['later', 1, ['10-11-2026', '16-11-2026'], '2026-11-15'],
  ])('to an %s one ends the plan on the eve of the day that it has by now', async (_, nth, days, to) => {
    const owner = await person(nth);
    await withPlan(owner);
    for (const day of days) await moves(nth, day);
    expect(await turn()).toEqual({ due: 2, changed: 1 });
    const { employee } = await deskOf(owner);
    expect(await plansOf(employee.id)).toMatchObject([{ status: 'CLOSED', to }]);
  });
});

describe('a row that tells a transfer and the end of service together', () => {
  it('closes the plan on the last day in the former office, and asks a leaver for none', async () => {
    const owner = await person(2);
    await withPlan(owner);
    const gone = { kedudukan_hukum: 'Meninggal', tmt_kedudukan: '18-11-2026' };
    const office = { ...NEW_OFFICE, kode_jabatan: 'J.NEW.2', tmt_jabatan: '10-11-2026' };
    await take('2026-11-20', below(2, { ...office, ...gone }));
    expect(await turn()).toEqual({ due: 2, changed: 1 });
    const { employee, desk } = await deskOf(owner);
    expect(await plansOf(employee.id)).toMatchObject([{ status: 'CLOSED', to: '2026-11-09' }]);
    expect(desk.edges).toEqual([]);
  });
});
