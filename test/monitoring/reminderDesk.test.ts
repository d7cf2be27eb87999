/** The desk and the digest: what is told lies on `viewer.desk`, by the same rules, and is gone from both at once. */
import { describe, expect, it } from 'vitest';
import type { Employee } from '../../functions/organisation/employee/rules.ts';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import { exceptionKind } from '../../functions/organisation/exception/store.ts';
import { makeItem } from '../../functions/platform/item.ts';
import { keys } from '../../functions/platform/keys.ts';
import type { Instant } from '../../functions/platform/period.ts';
import { codes, idOf } from '../support/monthHouse.ts';
import { date, remindingHouse, type Told } from '../support/reminding.ts';

const { at, clock, opened, submitTarget, works, person, lay, toldOn } = remindingHouse();

interface Row {
  readonly id: string;
  readonly step: string;
  readonly period: string;
  readonly since: string;
  readonly dueOn: string | null;
  readonly count: number | null;
  readonly subject: { readonly id: string } | null;
}
const FIELDS = 'id step period since dueOn count employee { name } subject { id }';
const DESK = `query ($step: DeskStep, $first: Int, $after: String, $last: Int, $before: String) { viewer {
  desk(step: $step, first: $first, after: $after, last: $last, before: $before) {
    edges { cursor node { ${FIELDS} } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } }`;

const page = async (who: Employee, args: object = { first: 100 }) =>
  (await at.house.as(who)(DESK, args)).data.viewer.desk;
const desk = async (who: Employee, args?: object): Promise<Row[]> =>
  (await page(who, args)).edges.map(({ node }: { node: Row }) => node);
const MONTHS = ['2026-M08', '2026-M09', '2026-M10', '2026-M11'];

/** Somebody with days without an activity in two months, a target that is due, and three things of others. */
async function busy(): Promise<Employee> {
  const owner = await opened();
  await works(owner, MONTHS, ['2026-09-29', '2026-09-30', '2026-10-01']);
  const since = '2026-09-30T02:00:00.000Z' as Instant;
  await lay(owner, { step: 'ACTIVITY_VERIFICATION', planNo: 0, since, count: 4 });
  await lay(owner, { step: 'PLAN_RETURNED', since: '2026-09-01T02:00:00.000Z' as Instant });
  await lay(owner, { step: 'LINE_QUESTION', subjectId: 'a/1', since, dueOn: date('2026-10-07') });
  return owner;
}

describe('a desk', () => {
  it('has beside what lies there the days without an activity, month by month, and the target that is due', async () => {
    const owner = await busy();
    clock.set('2026-10-02T02:00:00.000Z');
    expect(await desk(owner)).toMatchObject([
      { step: 'ACTIVITY_GAP', period: '2026-M09', count: 2, dueOn: '2026-10-08' },
      { step: 'ACTIVITY_GAP', period: '2026-M10', count: 1, dueOn: '2026-10-12' },
      { step: 'ACTIVITY_VERIFICATION', count: 4, dueOn: '2026-11-13' },
      { step: 'LINE_QUESTION', dueOn: '2026-10-07' },
      { step: 'PLAN_RETURNED' },
      { step: 'TARGET_DUE', period: '2026-M10', dueOn: '2026-10-05', subject: { id: idOf(owner) } },
    ]);
    expect((await desk(owner, { step: 'TARGET_DUE' })).map(({ step }) => step)).toEqual(['TARGET_DUE']);
    expect(await desk(owner, { step: 'PLAN_APPROVAL' })).toEqual([]);
  });

  it('has what a longer window is of as long as that runs, though the month is five months back', async () => {
    const owner = await opened();
    await works(owner, MONTHS);
    const id = '01941f29-7c07-77fc-b196-eef14869c07c';
    const longer = {
      id,
      employeeId: owner.employeeId,
      window: 'TARGET',
      months: ['2026-M10'],
      until: '2027-03-12',
      reason: 'Dirawat di rumah sakit.',
      grantedAt: '2027-02-15T02:00:00.000Z',
      endedAt: null,
      endNote: null,
    };
    const key = keys.windowException(owner.employeeId, id);
    await bulkLoad(at.table, [makeItem(exceptionKind, key, exceptionKind.schema.parse(longer))]);
    clock.set('2027-03-12T02:00:00.000Z');
    expect(await desk(owner, { step: 'TARGET_DUE', first: 5 })).toMatchObject([
      { period: '2026-M10', dueOn: '2027-03-12' },
    ]);
    clock.set('2027-03-13T02:00:00.000Z');
    expect(await desk(owner, { step: 'TARGET_DUE', first: 5 })).toEqual([]);
  });

  it('reads alike by pages of any size, forwards and backwards', async () => {
    const owner = await busy();
    clock.set('2026-10-02T02:00:00.000Z');
    const whole = (await desk(owner)).map(({ id }) => id);
    for (const size of [1, 2, 3, 5]) {
      for (const [count, from, more, edge] of [
        ['first', 'after', 'hasNextPage', 'endCursor'],
        ['last', 'before', 'hasPreviousPage', 'startCursor'],
      ] as const) {
        const seen: string[] = [];
        for (let at: string | null = null; ; ) {
          const { edges, pageInfo } = await page(owner, { [count]: size, [from]: at });
          const ids = edges.map(({ node }: { node: Row }) => node.id);
          if (count === 'first') seen.push(...ids);
          else seen.unshift(...ids);
          if (!pageInfo[more]) break;
          at = pageInfo[edge];
        }
        expect(seen, `${count} ${size}`).toEqual(whole);
      }
    }
  });

  it('gives each of them by its id, as long as it is so, and to nobody else', async () => {
    const owner = await busy();
    clock.set('2026-10-02T02:00:00.000Z');
    const read = async (who: Employee, id: string) =>
      (
        await at.house.as(who)('query ($id: ID!) { node(id: $id) { ... on DeskItem { step dueOn } } }', {
          id,
        })
      ).data.node;
    const [gap, target] = [(await desk(owner))[0], (await desk(owner)).at(-1)];
    expect(await read(owner, gap?.id ?? '')).toEqual({ step: 'ACTIVITY_GAP', dueOn: '2026-10-08' });
    expect(await read(owner, target?.id ?? '')).toEqual({ step: 'TARGET_DUE', dueOn: '2026-10-05' });
    expect(await read(at.office.appraiser, gap?.id ?? '')).toBeNull();
    expect(codes(await submitTarget(owner, 1))).toEqual([]);
    expect(await read(owner, target?.id ?? '')).toBeNull();
  });

  it('of somebody for whom there is nothing is empty', async () => {
    clock.set('2026-10-02T02:00:00.000Z');
    expect(await desk(await person())).toEqual([]);
  });
});

/** A digest worked out anew from what the door shows of the desk, a row at a time. */
function recounted(rows: readonly Row[], told: Told) {
  return told.matters.map(({ kind, steps }) => {
    const of = rows.filter(({ step }) => steps.includes(step));
    const count = of.reduce((sum, row) => sum + (row.step === 'ACTIVITY_GAP' ? (row.count ?? 0) : 1), 0);
    const ahead = of.flatMap(({ dueOn }) => (dueOn && dueOn >= told.on ? [dueOn] : []));
    return { kind, count, dueOn: ahead.sort()[0] ?? null };
  });
}

describe('a digest', () => {
  it('is the sum of the desk as its holder sees it, day by day, until nothing is left', async () => {
    const owner = await busy();
    let digests = 0;
    for (const day of ['2026-10-02', '2026-10-05', '2026-10-06', '2026-10-07', '2026-10-08', '2026-10-09']) {
      const told = await toldOn(day, owner);
      const rows = await desk(owner);
      if (day === '2026-10-05') await works(owner, MONTHS, ['2026-09-30', '2026-10-01']);
      if (day === '2026-10-06') await submitTarget(owner, 1);
      if (!told) continue;
      digests += 1;
      expect(recounted(rows, told)).toEqual(
        told.matters.map(({ kind, count, dueOn }) => ({ kind, count, dueOn })),
      );
    }
    expect(digests).toBeGreaterThan(3);
  });
});
