import { beforeAll, describe, expect, it } from 'vitest';
import { v7 } from 'uuid';
import { commitFindings } from '../../../functions/monitoring/finding/actions/commitFindings.ts';
import { dayJobs, jobs } from '../../../functions/jobs/registry.ts';
import { workChunk } from '../../../functions/jobs/worker.ts';
import { bulkLoad } from '../../../functions/local/bulkLoad.ts';
import type { Month } from '../../../functions/execution/month/rules.ts';
import { marksIn, markChanged } from '../../../functions/monitoring/finding/changes.ts';
import { findingLists } from '../../../functions/platform/findingKeys.ts';
import { findingKind, findingsOf } from '../../../functions/monitoring/finding/store.ts';
import type { Employee } from '../../../functions/organisation/employee/rules.ts';
import { commitAs } from '../../../functions/platform/commit/commit.ts';
import { waive } from '../../../functions/monitoring/finding/rules.ts';
import { announceFinding } from '../../../functions/monitoring/finding/events.ts';
import { seenItem } from '../../../functions/planning/plan/seen.ts';
import { lists } from '../../../functions/platform/keys.ts';
import type { Period, PlainDate } from '../../../functions/platform/period.ts';
import { queryAll, type Table } from '../../../functions/platform/table.ts';
import { changed } from '../../../functions/platform/versions.ts';
import { findingItems, makeFinding } from '../../support/findingItems.ts';
import { rowOfUnit } from '../../support/directory.ts';
import { jobOf, makeMonth, monthItem, OCTOBER } from '../../support/months.ts';
import {
  itemsOf,
  makeEmployee,
  makeLine,
  makeOffice,
  makePlatform,
  type Office,
  testClock,
  unit,
} from '../../support/office.ts';
import { makePlan, planItem } from '../../support/setPlans.ts';
import { makeTable, tapped } from '../../support/table.ts';

const clock = testClock();
let table: Table;
let office: Office;
beforeAll(async () => {
  table = await makeTable();
  office = await makeOffice(table);
});

const NOVEMBER = '2026-M11' as Period;
const september = {
  month: '2026-M09' as Period,
  from: '2026-09-01' as PlainDate,
  to: '2026-09-30' as PlainDate,
};
const without = { status: 'GENERATED', targetSubmittedAt: null, openedAt: null } as const;

/** The night of a day: 04:00 of it in Jakarta. */
const night = (day: string, who: Employee, at = table) => {
  clock.set(`${day}T21:00:00.000Z`);
  const chunk = { job: 'scanFindings', period: NOVEMBER, employeeIds: [who.employeeId] };
  return workChunk(makePlatform(at, clock), chunk, jobs);
};
const put = (owner: Employee, month: Partial<Month>) => bulkLoad(table, [monthItem(makeMonth(owner, month))]);
/** What an event about a month says to the next scan. */
const tell = (owner: Employee, period: string, room = '1#MONTH', commitId = crypto.randomUUID()) =>
  markChanged(table, [{ aggregate: `EMP#${owner.employeeId}|${period}#${room}`, commitId }]);
const marks = async ({ employeeId }: Employee) =>
  marksIn(await queryAll(table, findingLists.changes(employeeId))).map(({ scope }) => scope);
const found = async ({ employeeId }: Employee) =>
  (await findingsOf(table, { employeeId }))
    .map(({ data }) => data)
    .filter(({ kind }) => kind === 'TARGET_MISSING');
const eventsOf = async (owner: Employee) => {
  const kept = (await findingsOf(table, owner)).filter(({ data }) => data.kind === 'TARGET_MISSING');
  const events = await Promise.all(kept.map(({ key }) => queryAll(table, lists.events(key))));
  return events.flat().map(({ data }) => (data as { type: string }).type);
};

const november = { month: NOVEMBER, from: '2026-11-01' as PlainDate, to: '2026-11-30' as PlainDate };

/** Somebody whose September has no target, though its window is long over, and of whom nothing else is wrong. */
async function withoutTarget(): Promise<Employee> {
  const owner = makeEmployee('Dwi Astuti');
  const { employeeId: by } = office.appraiser;
  const decided = { targetApprovedBy: by, verifiedBy: by };
  await bulkLoad(table, [
    ...itemsOf.employee(owner),
    ...itemsOf.line(makeLine(owner, office.appraiser, office.superior)),
    planItem(makePlan(owner)),
    seenItem({ employeeId: owner.employeeId, year: '2026-Y' as Period, planNo: 1 }, clock.now()),
    monthItem(makeMonth(owner, { ...without, ...september })),
    monthItem(makeMonth(owner, { status: 'LOCKED', ...decided })),
    monthItem(makeMonth(owner, { ...november, status: 'TARGET_APPROVED', ...decided })),
  ]);
  return owner;
}

describe('a night', () => {
  it('opens a finding of whoever was never looked at, and says so outside', async () => {
    const owner = await withoutTarget();
    expect(await night('2026-11-15', owner)).toEqual({ done: 1, unchanged: 0, refused: 0 });
    expect(await found(owner)).toMatchObject([
      {
        period: '2026-M09',
        state: 'OPEN',
        planNo: 1,
        detail: '-',
        agencyId: owner.unit.agencyId,
        reopened: 0,
      },
    ]);
  });

  it('changes nothing in the next, and writes nothing', async () => {
    const owner = await withoutTarget();
    await night('2026-11-13', owner); // of a weekend: no working day more is without an activity
    const commands: string[] = [];
    const tally = await night(
      '2026-11-14',
      owner,
      tapped(table, (command) => void commands.push(command)),
    );
    expect(tally).toEqual({ done: 0, unchanged: 1, refused: 0 });
    // Policies, calendar, basis and bank of the chunk; marker, person, changes, findings, the running month and its year.
    expect(commands.filter((command) => !/^(Query|Get|BatchGet)/.test(command))).toEqual([]);
    expect(commands.length).toBeLessThanOrEqual(10);
  });

  it('looks at what changed alone: a month that was mended closes by itself once its event marked it', async () => {
    const owner = await withoutTarget();
    await night('2026-11-15', owner);
    await put(owner, { ...september, status: 'TARGET_SUBMITTED', verifierId: null });
    await night('2026-11-16', owner);
    expect((await found(owner))[0]?.state).toBe('OPEN'); // nobody had told
    await tell(owner, '2026-M09');
    expect(await marks(owner)).toEqual(['2026-Y']);
    expect(await night('2026-11-17', owner)).toMatchObject({ done: 1 });
    expect(await found(owner)).toMatchObject([{ state: 'CLOSED', closedBecause: 'VANISHED' }]);
    expect(await marks(owner)).toEqual([]);
  });

  it('opens it again when it is back, as the same one', async () => {
    const owner = await withoutTarget();
    await night('2026-11-15', owner);
    for (const status of ['TARGET_SUBMITTED', 'GENERATED'] as const) {
      await put(owner, { ...without, ...september, status });
      await tell(owner, '2026-M09');
      await night('2026-11-16', owner);
    }
    expect(await found(owner)).toMatchObject([{ state: 'OPEN', reopened: 1, closedAt: null }]);
    expect(await eventsOf(owner)).toEqual(['findingOpened', 'findingClosed', 'findingReopened']);
  });

  it('lists it under the unit where its person stands by now', async () => {
    const owner = await withoutTarget();
    await night('2026-11-15', owner);
    const moved = { ...owner, unit: { ...owner.unit, path: '07/03/' } };
    await bulkLoad(table, itemsOf.employee(moved));
    await markChanged(table, [{ aggregate: `EMP#${owner.employeeId}|PROFILE`, commitId: 'x' }]);
    await night('2026-11-16', owner);
    expect(await found(owner)).toMatchObject([{ state: 'OPEN', unitPath: '07/03/' }]);
    expect(await eventsOf(owner)).toEqual(['findingOpened', 'findingMoved']);
  });

  it('lets what BKPP waived stand until its last day, and opens it after that by itself', async () => {
    const owner = await withoutTarget();
    await night('2026-11-15', owner);
    const before = (await findingsOf(table, owner)).find(({ data }) => data.kind === 'TARGET_MISSING');
    if (!before) throw new Error('nothing was found');
    const waiver = {
      by: office.bkpp.employeeId,
      reason: 'Dirawat di rumah sakit.',
      until: '2026-11-20' as PlainDate,
    };
    const waived = waive(before.data, waiver, clock.now());
    if (!waived.ok) throw new Error('not waived');
    const context = jobOf(makePlatform(table, clock), 'test');
    await commitAs(context, 'TEST', {
      changes: [changed(findingKind, before, waived.value, announceFinding('findingWaived', waived.value))],
    });
    await night('2026-11-18', owner);
    expect((await found(owner))[0]?.state).toBe('WAIVED');
    await night('2026-11-20', owner); // the morning of the 21st
    expect(await found(owner)).toMatchObject([{ state: 'OPEN', waiver: null }]);
  });
});

describe('a scan that does not go as it should', () => {
  it('is taken up again where it was killed, and doubles nothing', async () => {
    const owner = await withoutTarget();
    const dying = tapped(table, (command) => {
      if (command.startsWith('TransactWrite')) throw new Error('killed');
    });
    await expect(night('2026-11-15', owner, dying)).rejects.toThrow();
    expect(await found(owner)).toEqual([]);
    await night('2026-11-15', owner);
    await night('2026-11-15', owner);
    expect(await eventsOf(owner)).toEqual(['findingOpened']);
  });

  it('happens once, though two workers do it at the same time', async () => {
    const owner = await withoutTarget();
    await Promise.all([night('2026-11-15', owner), night('2026-11-15', owner)]);
    expect(await eventsOf(owner)).toEqual(['findingOpened']);
  });

  it('leaves a mark that moved while it ran, for the next', async () => {
    const owner = await withoutTarget();
    await night('2026-11-15', owner);
    await tell(owner, '2026-M09');
    let isTold = false;
    const late = tapped(table, async (command) => {
      if (isTold || !command.startsWith('TransactWrite')) return;
      isTold = true;
      await put(owner, { ...september, status: 'TARGET_SUBMITTED', verifierId: null });
      await tell(owner, '2026-M09');
    });
    await night('2026-11-16', owner, late);
    expect(await found(owner)).toMatchObject([{ state: 'CLOSED' }]);
    expect(await marks(owner)).toEqual([]);
  });
});

describe('a target that never came', () => {
  it('is found no more once its month is closed as missed, and nobody reads that it was mended', async () => {
    const owner = await withoutTarget();
    await night('2026-11-15', owner);
    await put(owner, { ...september, status: 'MISSED', missedBy: 'OWNER' });
    await tell(owner, '2026-M09');
    await night('2026-11-16', owner);
    expect(await found(owner)).toMatchObject([{ state: 'CLOSED', closedBecause: 'MISSED' }]);
  });
});

describe('findings of a year that is looked at no more', () => {
  it('close as past', async () => {
    const owner = await withoutTarget();
    await night('2026-11-15', owner);
    clock.set('2028-01-02T21:00:00.000Z');
    const chunk = { job: 'scanFindings', period: OCTOBER, employeeIds: [owner.employeeId] };
    await workChunk(makePlatform(table, clock), chunk, jobs);
    expect(await found(owner)).toMatchObject([{ state: 'CLOSED', closedBecause: 'PAST' }]);
  });
});

describe('a sign about a person', () => {
  it('is told outside as something that moved, and neither of whom nor what', async () => {
    const owner = makeEmployee('Dwi Astuti');
    const signalId = v7();
    const context = jobOf(makePlatform(table, clock), 'scanFindings');
    const after = { ...makeFinding(owner), signalId };
    const committed = await commitFindings(
      context,
      'JOB:scanFindings',
      [{ before: null, after, event: 'findingOpened' }],
      [],
    );
    expect(committed.ok).toBe(true);
    const [kept] = await findingsOf(table, owner);
    const events = kept ? await queryAll(table, lists.events(kept.key)) : [];
    expect(events.map(({ data }) => data)).toMatchObject([
      { type: 'signalMoved', public: { signalId, changed: [] } },
    ]);
    const told = events.map(({ data }) => Object.keys((data as { public: object }).public));
    expect(told).toEqual([['signalId', 'changed']]);
  });
});

describe('the night of the units', () => {
  it('closes what is of a year that is looked at no more as past: nothing was mended', async () => {
    const about = { employeeId: null, unitId: unit.unitId, planNo: 0, period: '2025-M03' as Period };
    const finding = makeFinding(
      { employeeId: '', unit },
      { ...about, kind: 'GROUP_NOT_MOST', detail: 'BAIK' },
    );
    await bulkLoad(table, [rowOfUnit({ ...unit, parentId: null }), ...findingItems(finding)]);
    clock.set('2027-01-02T21:10:00.000Z');
    await dayJobs.scanUnits(makePlatform(table, clock), '2027-01-03' as PlainDate);
    const ofUnit = (await findingsOf(table, { unitId: unit.unitId })).map(({ data }) => data);
    const group = ofUnit.find(({ kind }) => kind === 'GROUP_NOT_MOST');
    expect(group).toMatchObject({ state: 'CLOSED', closedBecause: 'PAST' });
  });

  it('closes what is wrong with a unit no more, and changes nothing in the next', async () => {
    const about = { employeeId: null, unitId: unit.unitId, planNo: 0, period: '2026-Y' as Period };
    const finding = makeFinding({ employeeId: '', unit }, { ...about, detail: 'made-up' });
    await bulkLoad(table, [rowOfUnit({ ...unit, parentId: null }), ...findingItems(finding)]);
    clock.set('2026-11-15T21:10:00.000Z');
    const platform = makePlatform(table, clock);
    await dayJobs.scanUnits(platform, '2026-11-16' as PlainDate);
    const ofUnit = (await findingsOf(table, { unitId: unit.unitId })).map(({ data }) => data);
    const madeUp = ofUnit.find(({ detail }) => detail === 'made-up');
    expect(madeUp).toMatchObject({ state: 'CLOSED', closedBecause: 'VANISHED', unitPath: unit.path });
    expect(await dayJobs.scanUnits(platform, '2026-11-16' as PlainDate)).toMatchObject({ changed: 0 });
  });
});
