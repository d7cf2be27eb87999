/** Findings on the desks of whoever can mend them: who meets them there, with what to do, and who does not. */
import { afterAll, describe, expect, it } from 'vitest';
import { bulkLoad } from '../../../functions/local/bulkLoad.ts';
import { laidOf, moveOnDesks } from '../../../functions/monitoring/finding/laid.ts';
import { desksOf, type Menders } from '../../../functions/monitoring/finding/onDesks.ts';
import type { Finding } from '../../../functions/monitoring/finding/rules.ts';
import { findingId, findingsOnRecord } from '../../../functions/monitoring/finding/store.ts';
import type { Employee } from '../../../functions/organisation/employee/rules.ts';
import { commitAs } from '../../../functions/platform/commit/commit.ts';
import type { Instant, Period, PlainDate } from '../../../functions/platform/period.ts';
import { findingItems, makeFinding } from '../../support/findingItems.ts';
import { openHouse } from '../../support/house.ts';
import { jobOf, makeMonth, monthItem } from '../../support/months.ts';
import {
  itemsOf,
  makeEmployee,
  makeLine,
  makeOffice,
  makePlatform,
  testClock,
  unit,
} from '../../support/office.ts';
import { scanned } from '../../support/scanning.ts';
import { makeTable, tapped } from '../../support/table.ts';

const plain = await makeTable();
const sent: string[] = [];
const table = tapped(plain, (command) => void sent.push(command));
const office = await makeOffice(table);
const { appraiser, bkpp, manager, outsider, superior } = office;
const clock = testClock();
const platform = makePlatform(table, clock);
const house = await openHouse(platform);
afterAll(() => house.stop());

const TODAY = '2026-11-16' as PlainDate;
type Who = Pick<Employee, 'employeeId'>;
const ROW = `id step count since dueOn employee { name } subject { __typename ... on Employee { name } ... on Unit { name } }
  findings { id code severity message whatToDo mends employee { name } }`;
const rowsOf = async (who: Who, desk = 'desk', step = 'FINDINGS') => {
  const answer = await house.as(who)(
    `{ viewer { ${desk}(first: 100, step: ${step}) { edges { node { ${ROW} } } } } }`,
  );
  expect(answer.errors).toBeUndefined();
  return answer.data.viewer[desk].edges.map(({ node }: { node: object }) => node);
};
type Row = {
  id: string;
  count: number;
  findings: { id: string; code: string }[];
  employee: { name: string };
};
const about = async (who: Who, owner: Employee, desk = 'desk'): Promise<Row | undefined> =>
  (await rowsOf(who, desk)).find((row: Row) => row.employee.name === owner.name);

let no = 0;
/** Somebody new of the office under its appraiser. */
async function somebody(line: object = {}): Promise<Employee> {
  no += 1;
  const owner = makeEmployee(`Dwi Astuti ${no}`);
  const own = { ...makeLine(owner, appraiser, superior), ...line };
  await bulkLoad(table, [...itemsOf.employee(owner), ...itemsOf.line(own)]);
  return owner;
}
const whose = (owner: Employee): Menders => ({
  employeeId: owner.employeeId,
  appraiserId: appraiser.employeeId,
  managers: [manager.employeeId],
});
/** Lays findings of somebody as a scan would that found them. */
async function laid(owner: Employee, changes: readonly Partial<Finding>[], menders = whose(owner)) {
  await bulkLoad(
    table,
    changes.flatMap((one) => findingItems(makeFinding(owner, one))),
  );
  const subject = { employeeId: owner.employeeId };
  const { findings, laid: before } = await findingsOnRecord(table, subject);
  const rows = desksOf(
    { ...subject, unitId: null },
    findings.map(({ data }) => data),
    menders,
    TODAY,
  );
  const writes = moveOnDesks(subject, before, rows);
  const job = jobOf(platform, 'scanFindings');
  if (writes.length > 0) expect((await commitAs(job, 'JOB:scanFindings', { writes })).ok).toBe(true);
}
const MISSING = {};
const WAITING: Partial<Finding> = {
  kind: 'PLAN_WAITING_LONG',
  period: '2026-Y' as Period,
  since: '2026-09-01T21:00:00.000Z' as Instant,
  facts: { since: '2026-08-01', workingDays: 20, limit: 5 },
};
const OFFICES: Partial<Finding> = { kind: 'MONTH_ON_NO_DESK' };
const HABIT: Partial<Finding> = { kind: 'ACTIVITIES_BY_HABIT', planNo: 0 };
const FOLLOW_UP: Partial<Finding> = { kind: 'FOLLOW_UP_OVERDUE', detail: 'x' };

describe('whoever can mend a finding', () => {
  it('meets it on their desk after the night that found it, with what to do, and no more once it is mended', async () => {
    const owner = await somebody();
    const late = {
      month: '2026-M09' as Period,
      from: '2026-09-01' as PlainDate,
      to: '2026-09-30' as PlainDate,
    };
    const without = { status: 'GENERATED', targetSubmittedAt: null, openedAt: null } as const;
    await bulkLoad(table, [monthItem(makeMonth(owner, { ...late, ...without }))]);
    clock.set('2026-09-10T21:00:00.000Z');
    const found = await scanned(platform, owner, 'D10');
    expect(found.map(({ kind }) => kind)).toContain('TARGET_MISSING');
    const row = await about(owner, owner);
    expect(row?.findings).toContainEqual(
      expect.objectContaining({ code: 'D10', mends: ['submitMonthTarget'], whatToDo: expect.any(String) }),
    );
    expect(await about(appraiser, owner)).toBeUndefined();
    await bulkLoad(table, [monthItem(makeMonth(owner, late))]);
    await scanned(platform, owner);
    expect((await about(owner, owner))?.findings.some(({ code }) => code === 'D10') ?? false).toBe(false);
    clock.set('2026-11-16T01:00:00.000Z');
  });

  it('is the employee, the appraiser, the unit’s manager or BKPP: each meets what is theirs, and nobody else anything', async () => {
    const owner = await somebody();
    const ofManager: Partial<Finding> = { ...WAITING, kind: 'PLAN_REVIEW_WAITING_LONG' };
    await laid(owner, [MISSING, WAITING, ofManager, OFFICES]);
    const codes = async (who: Who, desk = 'desk') =>
      (await about(who, owner, desk))?.findings.map(({ code }) => code) ?? null;
    expect(await codes(owner)).toEqual(['D10']);
    expect(await codes(appraiser)).toEqual(['D01']);
    expect(await codes(manager)).toEqual(['D01']);
    expect(await codes(bkpp, 'bkppDesk')).toEqual(['D05']);
    for (const who of [superior, outsider, bkpp]) expect(await codes(who)).toBeNull();
  });

  it('is BKPP where nobody else is there to do it', async () => {
    const owner = await somebody({ appraiserId: null, superiorOfAppraiserId: null, basis: null });
    await laid(owner, [WAITING], { employeeId: owner.employeeId, appraiserId: null, managers: [] });
    expect((await about(bkpp, owner, 'bkppDesk'))?.count).toBe(1);
  });

  it('reads the gravest first and ten at most, and how many there are', async () => {
    const owner = await somebody();
    const many = Array.from({ length: 11 }, (_, at) => ({ detail: `d${at}` }));
    await laid(owner, [
      ...many,
      { kind: 'PLAN_NOT_SENT', period: '2026-Y' as Period },
      { kind: 'PLAN_AGGREGATION' },
    ]);
    const row = await about(owner, owner);
    expect([row?.count, row?.findings.length, row?.findings[0]?.code]).toEqual([13, 10, 'D04']);
  });

  it('of a unit meets it with the unit', async () => {
    const subject = { unitId: unit.unitId };
    const changes = {
      ...subject,
      employeeId: null,
      kind: 'SUPERIOR_VACANT',
      planNo: 0,
      detail: 'p',
      facts: {},
    } as const;
    const finding = makeFinding({ employeeId: '', unit }, changes);
    await bulkLoad(table, findingItems(finding));
    const rows = desksOf(
      finding,
      [finding],
      { employeeId: null, appraiserId: null, managers: [manager.employeeId] },
      TODAY,
    );
    await commitAs(jobOf(platform, 'scanUnits'), 'JOB:scanUnits', {
      writes: moveOnDesks(subject, null, rows),
    });
    const [row] = await rowsOf(manager, 'desk', 'UNIT_FINDINGS');
    expect(row).toMatchObject({ count: 1, subject: { name: unit.name }, findings: [{ code: 'D06' }] });
    expect(await rowsOf(outsider, 'desk', 'UNIT_FINDINGS')).toEqual([]);
  });
});

describe('nobody is told', () => {
  it('of signs about a person or of what follows from an evaluation: they lie on no desk', async () => {
    const owner = await somebody();
    await laid(owner, [HABIT, FOLLOW_UP, { kind: 'PLAN_OF_ANOTHER_HAND' }]);
    for (const who of [owner, appraiser, manager]) expect(await about(who, owner)).toBeUndefined();
    expect(await about(bkpp, owner, 'bkppDesk')).toBeUndefined();
    expect(await laidOf(table, owner)).toBeNull();
  });

  it('of what BKPP waived, from that moment on', async () => {
    const owner = await somebody();
    await laid(owner, [MISSING, WAITING]);
    const mutation = `mutation ($input: WaiveFindingInput!) { waiveFinding(input: $input) { userErrors { code } } }`;
    const id = findingId(makeFinding(owner, WAITING));
    const input = { id, expectedVersion: 1, reason: 'Dirawat di rumah sakit.', until: '2026-12-31' };
    const answer = await house.as(bkpp)(mutation, { input });
    expect(answer.data.waiveFinding.userErrors).toEqual([]);
    expect(await about(appraiser, owner)).toBeUndefined();
    expect((await about(owner, owner))?.count).toBe(1);
  });

  it('of BKPP of what is found about themselves, on the desk of their office', async () => {
    await laid(bkpp, [OFFICES], { ...whose(bkpp), appraiserId: superior.employeeId });
    expect(await about(bkpp, bkpp, 'bkppDesk')).toBeUndefined();
  });

  it('of findings about somebody whom they appraise no more, though a row still lies there', async () => {
    const owner = await somebody({ appraiserId: outsider.employeeId });
    await laid(owner, [WAITING]);
    expect((await about(appraiser, owner))?.findings).toEqual([]);
  });
});

describe('a desk', () => {
  it('follows whoever appraises: the night after, it lies with the new superior alone', async () => {
    const owner = await somebody();
    await laid(owner, [WAITING]);
    await bulkLoad(table, itemsOf.line(makeLine(owner, outsider, superior)));
    await laid(owner, [], { ...whose(owner), appraiserId: outsider.employeeId });
    expect(await about(appraiser, owner)).toBeUndefined();
    expect((await about(outsider, owner))?.findings).toHaveLength(1);
  });

  it('with thirty people more on it costs as many requests as before', async () => {
    const costs = async () => {
      sent.length = 0;
      await rowsOf(appraiser);
      return sent.length;
    };
    const few = await Promise.all(Array.from({ length: 5 }, () => somebody()));
    for (const owner of few) await laid(owner, [WAITING]);
    const before = await costs();
    const many = await Promise.all(Array.from({ length: 30 }, () => somebody()));
    for (const owner of many) await laid(owner, [WAITING]);
    expect(await costs()).toBeLessThanOrEqual(before);
  });
});
