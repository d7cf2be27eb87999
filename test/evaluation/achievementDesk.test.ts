import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { emptyLeftDesk } from '../../functions/jobs/leftDesk.ts';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import { unitId as unitNodeId } from '../../functions/organisation/unit/store.ts';
import type { PlainDate } from '../../functions/platform/period.ts';
import { openAchievementHouse } from '../support/achievementHouse.ts';
import { achievementItem, makeAchievement } from '../support/achievements.ts';
import { unitItems } from '../support/agreements.ts';
import { jobOf } from '../support/months.ts';
import { itemsOf } from '../support/office.ts';
import { tapped } from '../support/table.ts';

let sent: string[] = [];
const house = await openAchievementHouse((table) => tapped(table, (command) => void sent.push(command)));
const { units, people, as, act, now, recommended, set, kept, table } = house;
afterAll(() => house.house.stop());

const SEEN = `query Q($id: ID!) { unit(id: $id) {
  achievements(year: 2026) { period status } achievement(period: "2026-M10") { status } } }`;
const seen = async (name: keyof typeof people, unit = units.agency) =>
  (await as(name)(SEEN, { id: unitNodeId(unit) })).data.unit;

describe('before it is published', () => {
  it('the head, the manager, the leader above, assessors, BKPP and the auditor see it, and nobody else', async () => {
    await recommended();
    for (const name of ['head', 'manager', 'secretary', 'assessor', 'bkpp', 'auditor'] as const)
      expect([name, (await seen(name)).achievement]).toEqual([name, { status: 'RECOMMENDED' }]);
    for (const name of ['chief', 'staff', 'outsider', 'mayor'] as const)
      expect([name, await seen(name)]).toEqual([name, { achievements: [], achievement: null }]);
  });

  it('its id answers a stranger as what does not exist', async () => {
    const query = 'query Q($id: ID!) { achievement(id: $id) { status } node(id: $id) { id } }';
    const { id } = await now();
    expect((await as('staff')(query, { id })).data).toEqual({ achievement: null, node: null });
    expect((await as('head')(query, { id })).data.achievement).toEqual({ status: 'RECOMMENDED' });
  });
});

describe('the leader above leaves office', () => {
  it('and what waited on their desk goes to the next above', async () => {
    const retired = {
      ...people.secretary,
      legalStatus: 'PENSIUN' as const,
      legalStatusFrom: '2026-11-10' as PlainDate,
    };
    await bulkLoad(table, itemsOf.employee(retired));
    const job = jobOf(house.platform, 'reconcileHr');
    expect(await emptyLeftDesk(job, { employee: retired, leaves: [] })).toBe(1);
    expect((await kept())?.data.waitsFor?.holder).toBe(people.mayor.employeeId);
    expect(await emptyLeftDesk(job, { employee: retired, leaves: [] })).toBe(0);
    await bulkLoad(table, itemsOf.employee(people.secretary));
  });
});

describe('the view of what is missing', () => {
  const LIST = `query Q($agency: ID, $missing: Boolean, $first: Int, $after: String) {
    achievements(period: "2026-M10", agency: $agency, missing: $missing, first: $first, after: $after) {
      edges { node { name } waitsFor holder { name } achievement { status } } pageInfo { hasNextPage endCursor } } }`;
  const listed = async (name: keyof typeof people, variables: object = {}) =>
    (await as(name)(LIST, variables)).data.achievements;

  it('names every performance unit, its state and on whose desk it lies', async () => {
    const rows = (await listed('bkpp')).edges.toSorted(
      (a: { node: { name: string } }, b: { node: { name: string } }) => (a.node.name < b.node.name ? -1 : 1),
    );
    expect(rows).toEqual([
      {
        node: { name: 'Dinas Perhubungan' },
        waitsFor: 'LEADER',
        holder: { name: people.mayor.name },
        achievement: { status: 'RECOMMENDED' },
      },
      { node: { name: 'Pemerintah Kota' }, waitsFor: 'DRAFT', holder: null, achievement: null },
      { node: { name: 'Sekretariat Daerah' }, waitsFor: 'DRAFT', holder: null, achievement: null },
    ]);
  });

  it('of an agency to its manager too, and of the city to no manager', async () => {
    const own = await listed('manager', { agency: unitNodeId(units.agency) });
    expect(own.edges).toHaveLength(1);
    expect(await listed('manager')).toBeNull();
    expect(await listed('manager', { agency: unitNodeId(units.secretariat) })).toBeNull();
    expect(await listed('staff', { agency: unitNodeId(units.agency) })).toBeNull();
  });

  it('leaves out what is set, where that is asked', async () => {
    await set('BAIK', 'secretary');
    const names = (await listed('bkpp', { missing: true })).edges.map(
      ({ node }: { node: { name: string } }) => node.name,
    );
    expect(names.toSorted()).toEqual(['Pemerintah Kota', 'Sekretariat Daerah']);
    const { edges } = await listed('assessor');
    expect(
      edges.find(({ node }: { node: { name: string } }) => node.name === 'Dinas Perhubungan'),
    ).toMatchObject({
      waitsFor: 'PUBLICATION',
    });
    await act('bkpp', 'publishAchievement', await now());
    expect((await seen('staff')).achievement).toEqual({ status: 'PUBLISHED' });
    expect((await seen('staff', units.division)).achievement).toEqual({ status: 'PUBLISHED' });
    expect((await seen('staff', units.division)).achievements).toEqual([]);
    const why = { predicate: 'KURANG', reason: 'Salah hitung.', legalReference: 'SK 12/2026' };
    expect((await act('bkpp', 'correctAchievement', { ...(await now()), ...why })).userErrors).toEqual([]);
  });

  it('costs the same requests for a page of three and of fifty', async () => {
    const cost = async () => {
      sent = [];
      const { edges } = await listed('bkpp', { first: 50 });
      return { rows: edges.length, requests: sent.length };
    };
    const few = await cost();
    const more = Array.from({ length: 47 }, (_, no) => ({
      ...units.agency,
      unitId: randomUUID(),
      name: `Dinas ${no}`,
      esakipCode: null,
      path: `4${no}/`,
    }));
    await bulkLoad(table, [
      ...more.flatMap(unitItems),
      ...more.map(({ unitId }) => achievementItem(makeAchievement(unitId))),
    ]);
    const many = await cost();
    expect([few.rows, many.rows]).toEqual([3, 50]);
    expect(many.requests).toBe(few.requests);
  });
});
