/** Somebody who was away and returns: who appraised meanwhile appraised rightly, whatever is told later. */
import { describe, expect, it } from 'vitest';
import { lineOfDay, subordinateLines } from '../../functions/organisation/line/store.ts';
import { BKPP_DESK } from '../../functions/platform/desk.ts';
import { lists } from '../../functions/platform/keys.ts';
import { queryAll } from '../../functions/platform/table.ts';
import { verifyAudit } from '../../functions/platform/audit/verify.ts';
import { appraiserOn } from '../../functions/organisation/employee/actions.ts';
import type { Instant } from '../../functions/platform/period.ts';
import { night } from '../support/nights.ts';
import { jobContext } from '../support/registeredCity.ts';
import { date, openTransferHouse, sections } from '../support/transfers.ts';

describe('a head of section on unpaid leave from March, back in September', async () => {
  const { table, clock, platform, person, take, people } = await openTransferHouse(2);
  const { head, first } = people;
  const owner = await person(0);
  const appraiser = async (day: string) =>
    (await lineOfDay(table, owner.employeeId, date(day)))?.data.appraiserId;
  const [section = {}] = sections;
  const away = { ...section, kedudukan_hukum: 'CLTN', tmt_kedudukan: '01-03-2026' };

  it('is climbed past while away', async () => {
    clock.set('2026-11-17T01:00:00.000Z');
    await take('2026-11-17', away);
    await night(platform, 'relineEmployees', owner, first);
    expect(await appraiser('2026-02-28')).toBe(first.employeeId);
    expect(await appraiser('2026-03-01')).toBe(head.employeeId);
    expect(await appraiser('2026-11-17')).toBe(head.employeeId);
  });

  it('appraises from the day of the return, and the months between stay with whoever appraised in them', async () => {
    clock.set('2026-11-18T01:00:00.000Z');
    await take('2026-11-18', { ...section, kedudukan_hukum: 'Aktif', tmt_kedudukan: '01-09-2026' });
    await night(platform, 'relineEmployees', owner, first);
    expect(await appraiser('2026-02-28')).toBe(first.employeeId);
    expect(await appraiser('2026-03-01')).toBe(head.employeeId);
    expect(await appraiser('2026-08-31')).toBe(head.employeeId);
    expect(await appraiser('2026-09-01')).toBe(first.employeeId);
    const team = await subordinateLines(table, head.employeeId, date('2026-08-31'));
    expect(team.map(({ employeeId }) => employeeId)).toContain(owner.employeeId);
    expect(await queryAll(table, lists.desk(BKPP_DESK))).toEqual([]);
  });

  it('what was known on the seventeenth is told as it was known', async () => {
    const knownAt = '2026-11-17T12:00:00.000Z' as Instant;
    const asked = { date: date('2026-10-01'), knownAt };
    expect((await appraiserOn(jobContext(platform), owner.employeeId, asked))?.appraiserId).toBe(
      head.employeeId,
    );
  });

  it('a return without its day counts from the day of which the register speaks', async () => {
    clock.set('2026-11-19T01:00:00.000Z');
    await take('2026-11-19', { ...away, tmt_kedudukan: '01-10-2026' });
    clock.set('2026-11-20T01:00:00.000Z');
    await take('2026-11-20', { ...section, kedudukan_hukum: 'Aktif', tmt_kedudukan: '' });
    await night(platform, 'relineEmployees', owner, first);
    expect(await appraiser('2026-09-30')).toBe(first.employeeId);
    expect(await appraiser('2026-11-19')).toBe(head.employeeId);
    expect(await appraiser('2026-11-20')).toBe(first.employeeId);
    expect((await verifyAudit(table)).broken).toEqual([]);
  });

  it('another day of the same leave corrects it, and the same file again changes nothing', async () => {
    clock.set('2026-11-23T01:00:00.000Z');
    await take('2026-11-23', { ...away, tmt_kedudukan: '21-11-2026' });
    const again = await take('2026-11-23', { ...away, tmt_kedudukan: '21-11-2026' });
    expect(again.outcomes).toMatchObject({ changed: 0, unchanged: 1 });
    await take('2026-11-23', { ...away, tmt_kedudukan: '22-11-2026' });
    await night(platform, 'relineEmployees', owner, first);
    expect(await appraiser('2026-11-21')).toBe(first.employeeId);
    expect(await appraiser('2026-11-22')).toBe(head.employeeId);
    expect(await appraiser('2026-08-31')).toBe(head.employeeId);
  });
});
