/**
 * A superior who is not the same all month, with a Plt or a Plh in between: on whose desk the month's activities lie on
 * each day, and who may decide them. docs/domain.md 1.9, 6.3; docs/architecture.md 7.
 */
import { afterAll, describe, expect, it } from 'vitest';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import type { Employee } from '../../functions/organisation/employee/rules.ts';
import type { PositionAssignment } from '../../functions/organisation/position/rules.ts';
import type { PolicyRevision } from '../../functions/organisation/policy/rules.ts';
import { policyItem } from '../../functions/organisation/policy/store.ts';
import type { Instant, PlainDate } from '../../functions/platform/period.ts';
import { bankItems, codesOf, entry, monthOf, record, verify } from '../support/activities.ts';
import { decide } from '../support/activityHouse.ts';
import { openOffice, seat, seatOf } from '../support/handOverHouse.ts';
import { openHouse } from '../support/house.ts';
import { itemsOf } from '../support/office.ts';

const day = (text: string) => text as PlainDate;
const WAITS = 'ACTIVITY_VERIFICATION 2026-M11';

/** The office in November, with a door, and what its owner records and others decide. */
async function inNovember() {
  const at = await openOffice();
  await bulkLoad(at.table, bankItems());
  const house = await openHouse(at.platform);
  afterAll(() => house.stop());
  await at.work();
  return {
    ...at,
    /** 09:00 in Jakarta of a day, after the night's work. */
    on: async (date: string) => {
      at.clock.set(`2026-11-${date}T02:00:00.000Z`);
      await at.work();
    },
    recorded: async (date: string): Promise<string> => {
      const { outcomes } = await record(house.as(at.owner), [entry({ date: `2026-11-${date}` })]);
      expect(codesOf(outcomes[0])).toEqual([]);
      return outcomes[0].activity.id;
    },
    verified: async (by: Employee, id: string) =>
      codesOf((await verify(house.as(by), [decide(id, 'VERIFY')])).outcomes[0]),
    /** Who has the month's activities on their desk. */
    holders: async () => {
      const people = { head: at.head, delegate: at.delegate, successor: at.successor, superior: at.superior };
      const found: string[] = [];
      for (const [name, one] of Object.entries(people))
        if ((await at.deskOf(one)).includes(WAITS)) found.push(name);
      return found;
    },
    total: () => monthOf(house.as(at.owner), at.owner.employeeId),
  };
}

describe('a head who leaves the office on the fifteenth, a Plt until the twenty-fourth, and then a successor', async () => {
  const at = await inNovember();
  const office = at.head.position.positionId;

  it('while nobody knows who comes after the Plt, the month lies with the superior, in charge on its last day', async () => {
    await at.on('10');
    const first = await at.recorded('10');
    expect(await at.holders()).toEqual(['head']);
    expect(await at.verified(at.head, first)).toEqual([]);
    await at.recorded('10');
    const left = { ...(at.seats.get(at.head) as PositionAssignment), to: day('2026-11-15') };
    const plt = seatOf(at.delegate, office, { role: 'PLT', from: day('2026-11-16'), to: day('2026-11-24') });
    await seat(at.table, left, plt);
    await at.on('16');
    expect(await at.holders()).toEqual(['superior']);
    const second = await at.recorded('16');
    expect(await at.verified(at.delegate, second)).not.toEqual([]);
    expect(await at.verified(at.head, second)).not.toEqual([]);
    expect(await at.verified(at.superior, second)).toEqual([]);
  });

  it('when the successor is on record it is theirs, of the days of the Plt and of the former head too', async () => {
    await seat(at.table, seatOf(at.successor, office, { from: day('2026-11-25') }));
    await at.on('25');
    expect(await at.holders()).toEqual(['successor']);
    const third = await at.recorded('20');
    expect(await at.verified(at.delegate, third)).not.toEqual([]);
    expect(await at.verified(at.successor, third)).toEqual([]);
    expect(await at.total()).toMatchObject({ recordedMinutes: 180, verifiedMinutes: 135, pending: 1 });
  });
});

describe('a Plt who goes on past the end of the month', async () => {
  const at = await inNovember();

  it('verifies all of it, and what waited on the former head moves to them', async () => {
    await at.on('10');
    const before = await at.recorded('10');
    const left = { ...(at.seats.get(at.head) as PositionAssignment), to: day('2026-11-15') };
    const office = at.head.position.positionId;
    await seat(at.table, left, seatOf(at.delegate, office, { role: 'PLT', from: day('2026-11-16') }));
    await at.on('16');
    expect(await at.holders()).toEqual(['delegate']);
    expect(await at.verified(at.head, before)).not.toEqual([]);
    expect(await at.verified(at.delegate, before)).toEqual([]);
  });
});

describe('a head on leave from the sixteenth, with a Plh', async () => {
  const at = await inNovember();
  const office = at.head.position.positionId;
  const away = (to: string) =>
    bulkLoad(
      at.table,
      itemsOf.leave({
        employeeId: at.head.employeeId,
        type: 'CUTI_BESAR',
        from: day('2026-11-16'),
        to: day(to),
      }),
    );
  const plh = { role: 'PLH', from: day('2026-11-16') } as const;

  it('keeps the month: a Plh acts in a routine only', async () => {
    await away('2026-12-04');
    await seat(at.table, seatOf(at.delegate, office, { ...plh, to: day('2026-12-04') }));
    await at.on('17');
    const one = await at.recorded('17');
    expect(await at.holders()).toEqual(['head']);
    expect(await at.verified(at.delegate, one)).not.toEqual([]);
    expect(await at.verified(at.head, one)).toEqual([]);
  });
});

describe('an office that nobody but a Plh looks after from the sixteenth', async () => {
  const at = await inNovember();
  const left = { ...(at.seats.get(at.head) as PositionAssignment), to: day('2026-11-15') };
  const plh = seatOf(at.delegate, at.head.position.positionId, { role: 'PLH', from: day('2026-11-16') });

  it('leaves the month to the superior, and what waited moves there', async () => {
    await at.on('10');
    const one = await at.recorded('10');
    await seat(at.table, left, plh);
    await at.on('16');
    expect(await at.holders()).toEqual(['superior']);
    expect(await at.verified(at.delegate, one)).not.toEqual([]);
  });

  it('and to the Plh, where the policy lets them appraise', async () => {
    await bulkLoad(at.table, [
      policyItem({
        key: 'org.plhMayAppraise',
        value: true,
        effectiveFrom: '2026-11-01',
        setBy: 'BKPP',
        setAt: '2026-10-01T00:00:00.000Z' as Instant,
        legalBasis: null,
      } as PolicyRevision),
    ]);
    await at.on('17');
    expect(await at.holders()).toEqual(['delegate']);
    const two = await at.recorded('17');
    expect(await at.verified(at.superior, two)).not.toEqual([]);
    expect(await at.verified(at.delegate, two)).toEqual([]);
  });
});
