import { describe, expect, it } from 'vitest';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import { readDirectoryCard } from '../../functions/organisation/employee/directory.ts';
import { organisationAround, surroundingsIn } from '../../functions/organisation/line/around.ts';
import { appraiserOf } from '../../functions/organisation/line/climb.ts';
import { indexOrganisation } from '../../functions/organisation/line/organisation.ts';
import { lineKnownOn, lineOn } from '../../functions/organisation/line/rules.ts';
import { formerLinesOf, subordinateLines } from '../../functions/organisation/line/store.ts';
import { personOf } from '../../functions/organisation/person/store.ts';
import { verifyAudit } from '../../functions/platform/audit/verify.ts';
import { keys } from '../../functions/platform/keys.ts';
import type { Instant, PlainDate } from '../../functions/platform/period.ts';
import { getItem } from '../../functions/platform/table.ts';
import { itemsOf } from '../support/office.ts';
import { eventsIn } from '../support/outwardEvents.ts';
import { NEW_YEAR, openRegisteredCity } from '../support/registeredCity.ts';
import { contentOf, tapped } from '../support/table.ts';

const day = (text: string) => text as PlainDate;

describe('lines worked out anew', async () => {
  const { city, clock, platform, assign, move, reline } = await openRegisteredCity(120);
  const { table } = platform;
  const linesOf = async (id: string) => ((await personOf(table, id))?.lines ?? []).map(({ data }) => data);
  /** An office that nobody holds or acts in all year, so that whoever stands below it climbs. */
  const vacant = city.lines.find(
    ({ basis, from, to, vacantPositionId }) =>
      basis === 'CLIMBED' && from === NEW_YEAR && to === null && vacantPositionId,
  );
  const office = vacant?.vacantPositionId ?? '';
  const below = city.lines
    .filter(({ vacantPositionId, to }) => vacantPositionId === office && to === null)
    .map(({ employeeId }) => employeeId);
  const deputy = city.employees.findLast(
    ({ employeeId, unit }) => !below.includes(employeeId) && unit.agencyId === vacant?.agencyId,
  );
  const [one = ''] = below;

  it('of a whole city that nothing happened to are as they stand', async () => {
    const before = await contentOf(table);
    expect(await reline()).toBe(0);
    expect(await contentOf(table)).toEqual(before);
  });

  it('name a Plt from the first day of a backdated letter, and only to those below the office', async () => {
    expect(below.length).toBeGreaterThan(0);
    clock.set('2026-11-16T02:00:00.000Z');
    const plt = { positionId: office, employeeId: deputy?.employeeId ?? '', role: 'PLT' } as const;
    await assign({ ...plt, from: '2026-10-05', to: '2026-12-20' });
    const former = await linesOf(one);
    expect(await reline()).toBeGreaterThanOrEqual(below.length);
    const lines = await linesOf(one);
    expect(lineOn(lines, day('2026-10-04'))?.basis).toBe('CLIMBED');
    expect(lineOn(lines, day('2026-10-05'))).toMatchObject({ basis: 'PLT', appraiserId: plt.employeeId });
    expect(lineOn(lines, day('2026-12-21'))?.appraiserId).toBe(
      lineOn(former, day('2026-10-04'))?.appraiserId,
    );
  });

  it('keep what was known before the letter came, for whoever acted by it', async () => {
    const [lines, former] = [await linesOf(one), await formerLinesOf(table, one)];
    const on = (at: string) => lineKnownOn(lines, former, day('2026-10-20'), at as Instant)?.basis;
    expect(on('2026-11-16T01:59:59.000Z')).toBe('CLIMBED');
    expect(on('2026-11-16T02:00:00.000Z')).toBe('PLT');
    expect(on('2026-11-15T00:00:00.000Z')).toBeUndefined();
  });

  it('change nothing the second time', async () => {
    const before = await contentOf(table);
    expect(await reline()).toBe(0);
    expect(await contentOf(table)).toEqual(before);
  });

  it('move people from one team to the other, for the days of the letter', async () => {
    const teamOn = async (date: string) =>
      (await subordinateLines(table, deputy?.employeeId ?? '', day(date))).map(
        ({ employeeId }) => employeeId,
      );
    expect(await teamOn('2026-10-04')).not.toContain(one);
    expect(await teamOn('2026-11-16')).toEqual(expect.arrayContaining(below));
    expect(await teamOn('2026-12-21')).not.toContain(one);
  });

  it('are told outside by ids alone: from which day, from whom to whom', async () => {
    const told = (await eventsIn(table)).filter(({ type }) => type === 'lineChanged');
    expect(told.length).toBeGreaterThanOrEqual(below.length);
    expect(Object.keys(told[0]?.public ?? {}).sort()).toEqual([
      'appraiserId',
      'changed',
      'employeeId',
      'formerAppraiserId',
      'since',
    ]);
    expect(told.map(({ public: { since } }) => since)).toContain('2026-10-05');
  });

  it('follow an office that is put below another one from a day on', async () => {
    clock.set('2026-11-16T03:00:00.000Z');
    const own = city.employees.find(({ employeeId }) => employeeId === one);
    const head = city.positions[1];
    await move(
      own?.position.positionId ?? '',
      { superiorPositionId: head?.positionId ?? null },
      '2026-11-20',
    );
    expect(await reline([one])).toBe(1);
    const lines = await linesOf(one);
    expect(lineOn(lines, day('2026-11-19'))?.basis).toBe('PLT');
    const holder = city.assignments.find(({ positionId }) => positionId === head?.positionId)?.employeeId;
    expect(lineOn(lines, day('2026-11-20'))).toMatchObject({ basis: 'DEFINITIVE', appraiserId: holder });
  });

  it('say on every day what is asked of the offices in the table', async () => {
    for (const employeeId of [one, deputy?.employeeId ?? '', ...below]) {
      const parts = await organisationAround(surroundingsIn(table), [employeeId], NEW_YEAR);
      const organisation = indexOrganisation(parts, { plhMayAppraise: false });
      const lines = await linesOf(employeeId);
      for (const date of ['2026-01-01', '2026-07-01', '2026-10-05', '2026-11-16', '2026-11-20', '2027-02-01'])
        expect(lineOn(lines, day(date))?.appraiserId).toBe(
          appraiserOf(organisation, employeeId, day(date)).appraiserId,
        );
    }
  });

  it('say on the card whom they have above, since when, and when they are out of office', async () => {
    const unpaid = { from: day('2026-12-01'), to: day('2027-05-31') };
    await bulkLoad(table, itemsOf.leave({ employeeId: one, type: 'CLTN', ...unpaid }));
    await reline([one]);
    const item = await getItem(table, keys.directoryCard(one));
    const line = lineOn(await linesOf(one), day('2026-11-16'));
    const away = [unpaid];
    expect(item && readDirectoryCard(item)).toMatchObject({
      appraiserId: line?.appraiserId,
      since: NEW_YEAR,
      away,
    });
  });

  it('leave an audit without a fault', async () => {
    expect((await verifyAudit(table)).broken).toEqual([]);
  });

  it('cost the same for each further member of a team: their own record, their own office, and units', async () => {
    const requests: string[] = [];
    const watched = tapped(table, (command) => void requests.push(command));
    const teams = Map.groupBy(
      city.lines.filter(
        ({ employeeId, appraiserId, to }) =>
          appraiserId &&
          to === null &&
          city.assignments.filter((each) => each.employeeId === employeeId).length === 1,
      ),
      ({ appraiserId }) => appraiserId,
    );
    const [team = []] = [...teams.values()].sort((a, b) => b.length - a.length);
    const costOf = async (members: number) => {
      requests.length = 0;
      const surroundings = surroundingsIn(watched);
      for (const { employeeId } of team.slice(0, members))
        await organisationAround(surroundings, [employeeId], NEW_YEAR);
      return requests.length;
    };
    const [one, two, all] = [await costOf(1), await costOf(2), await costOf(team.length)];
    expect(team.length).toBeGreaterThanOrEqual(6);
    expect(two - one).toBe(3);
    expect(all - one).toBe(3 * (team.length - 1));
  });
});
