/** Matrix, approach, dialogues and action plan (D12 to D14, D19): made, found by the scan, mended through the door, gone. */
import { DeleteCommand } from '@aws-sdk/lib-dynamodb';
import { v7 } from 'uuid';
import { afterAll, describe, expect, it } from 'vitest';
import { bulkLoad } from '../../../functions/local/bulkLoad.ts';
import { policyItem } from '../../../functions/organisation/policy/store.ts';
import { planId } from '../../../functions/planning/plan/store.ts';
import { keys } from '../../../functions/platform/keys.ts';
import type { Instant, PlainDate } from '../../../functions/platform/period.ts';
import { openAmendmentHouse, raised } from '../../support/amendmentHouse.ts';
import { amend, amendment } from '../../support/amendments.ts';
import { openDialogueHouse } from '../../support/dialogueHouse.ts';
import { talk } from '../../support/dialogues.ts';
import { makeCell, shareOf, YEAR_2026 } from '../../support/matrices.ts';
import { openMatrixHouse } from '../../support/matrixHouse.ts';
import { itemsOf, makeLine, makePlatform } from '../../support/office.ts';
import { kindsIn, scanned, scannedUnmarked } from '../../support/scanning.ts';
import { makePlan, planItem } from '../../support/setPlans.ts';

describe('a leader who has distributed nothing', async () => {
  const { table, office, clock, house, team, started, verb, rowFor, read } = await openMatrixHouse();
  afterAll(() => house.stop());
  const scan = async (who: Parameters<typeof scanned>[1]) =>
    kindsIn(await scanned(makePlatform(table, clock), who, 'D12'));

  it('is told so, then of what the matrix leaves out, and of nothing once everybody has a part', async () => {
    const { leader, people } = await team(['Dwi Astuti', 'Eko Saputra']);
    const [dwi, eko] = people as [(typeof people)[0], (typeof people)[0]];
    clock.set('2026-01-31T02:00:00.000Z');
    expect(await scan(leader)).toEqual([]);
    clock.set('2026-02-02T02:00:00.000Z');
    expect(await scan(leader)).toEqual(['MATRIX_MISSING']);

    const drawn = await verb(leader, 'editMatrix', await started(leader), {
      rows: [rowFor(dwi, [shareOf('r1', 1000)])],
    });
    expect(await scan(leader)).toEqual(['MATRIX_MISSING']);
    const first = await verb(leader, 'publishMatrix', drawn.matrix);
    expect(first.userErrors).toEqual([]);
    expect(await scan(leader)).toEqual([
      'RESULT_WITHOUT_ASSIGNEE r2',
      `STAFF_WITHOUT_ASSIGNMENT ${eko.employeeId}`,
    ]);

    const revised = await verb(leader, 'reviseMatrix', await read(leader, first.matrix.id));
    const redrawn = await verb(leader, 'editMatrix', revised.matrix, {
      rows: [rowFor(eko, [makeCell('r2')])],
    });
    expect((await verb(leader, 'publishMatrix', redrawn.matrix)).userErrors).toEqual([]);
    expect(await scan(leader)).toEqual([]);
    // Whoever leads nobody has no matrix to be asked for.
    expect(await scan(eko)).toEqual([]);
  });

  it('is told of somebody who was moved to another superior and has their part still', async () => {
    const { leader, people } = await team(['Dwi Astuti', 'Eko Saputra']);
    const [dwi, eko] = people as [(typeof people)[0], (typeof people)[0]];
    const rows = [rowFor(dwi, [makeCell('r1')]), rowFor(eko, [makeCell('r2')])];
    const drawn = await verb(leader, 'editMatrix', await started(leader), { rows });
    await verb(leader, 'publishMatrix', drawn.matrix);
    expect(await scan(leader)).toEqual([]);
    // Eko is somebody else's from 16 February on.
    const line = makeLine(eko, leader, office.appraiser);
    await table.doc.send(
      new DeleteCommand({ TableName: table.name, Key: keys.teamMember(leader.employeeId, line) }),
    );
    await bulkLoad(table, itemsOf.line({ ...line, to: '2026-02-15' as PlainDate }));
    clock.set('2026-02-15T02:00:00.000Z');
    expect(await scan(leader)).toEqual([]);
    clock.set('2026-02-15T17:00:00.000Z');
    // Nothing of the leader's has changed: who leads people is looked at every night.
    const found = await scannedUnmarked(makePlatform(table, clock), leader, 'D12');
    expect(kindsIn(found)).toEqual([`ASSIGNMENT_OUTSIDE_LINE ${eko.employeeId}`]);
  });
});

describe('an approach that nobody talked over', async () => {
  const { table, clock, house, newOwner, closed } = await openDialogueHouse();
  afterAll(() => house.stop());

  it('is found until both have confirmed a dialogue that was held before the plan was put forward', async () => {
    const owner = await newOwner();
    await bulkLoad(table, [planItem(makePlan(owner))]);
    clock.set('2026-01-20T02:00:00.000Z');
    const scan = async () => kindsIn(await scanned(makePlatform(table, clock), owner, 'D13'));
    expect(await scan()).toEqual(['APPROACH_WITHOUT_DIALOGUE']);
    const id = planId({ employeeId: owner.employeeId, year: YEAR_2026, planNo: 1 });
    await closed(owner, talk(), { id });
    expect(await scan()).toEqual([]);
  });
});

describe('what was agreed in a dialogue, and the next dialogue', async () => {
  const { table, office, clock, house, newOwner, closed, done } = await openDialogueHouse();
  afterAll(() => house.stop());
  const policy = (value: number) =>
    bulkLoad(table, [
      policyItem({
        key: 'dialogue.overdueMonths',
        effectiveFrom: '2026-01-01' as PlainDate,
        value,
        setBy: 'BKPP',
        setAt: '2026-01-01T00:00:00.000Z' as Instant,
        legalBasis: null,
      }),
    ]);

  it('are found once they are overdue, and gone when the superior has done what they owed and talked again', async () => {
    await policy(2);
    const owner = await newOwner();
    await bulkLoad(table, [planItem(makePlan(owner))]);
    const planned = { id: planId({ employeeId: owner.employeeId, year: YEAR_2026, planNo: 1 }) };
    const { id } = await closed(owner, talk(), planned);
    const scan = async () => kindsIn(await scanned(makePlatform(table, clock), owner, 'D14'));
    clock.set('2026-01-30T02:00:00.000Z');
    expect(await scan()).toEqual([]);
    clock.set('2026-03-10T02:00:00.000Z');
    expect(await scan()).toEqual(['NO_DIALOGUE', 'SUPERIOR_POINTS_OVERDUE']);

    const settled = { id, expectedVersion: 4, pointId: 'f1', state: 'DONE', note: 'Akses sudah dibuka.' };
    await done(office.appraiser, 'settleDialoguePoint', settled);
    const call = { idempotencyKey: v7(), planId: planned.id, kind: 'MONITORING' };
    const next = await done(office.appraiser, 'scheduleDialogue', {
      ...call,
      scheduledFor: '2026-03-10T03:00:00.000Z',
    });
    expect(await scan()).toEqual(['NO_DIALOGUE']);
    const content = talk({ approach: null, followUps: [] });
    await done(owner, 'recordDialogue', { id: next.id, expectedVersion: 1, heldOn: '2026-03-10', content });
    expect(await scan()).toEqual([]);
  });
});

describe('a plan most of which is left for the last quarter', async () => {
  const { table, clock, house, appraiser, contentFor, putForward, talkedAgain } = await openAmendmentHouse();
  afterAll(() => house.stop());

  it('is found as it is set, and gone once it is amended', async () => {
    const heavy = (whole: Parameters<typeof raised>[0]) => {
      const content = raised(whole, 10);
      const [first, ...others] = content.workResults as {
        indicators: { months: number[]; target: number }[];
      }[];
      const [reports, ...more] = first?.indicators ?? [];
      const months = (reports?.months ?? []).map((each) => (each === 3 ? 4 : each));
      const target = months.reduce((sum, each) => sum + each, 0);
      return {
        ...content,
        workResults: [{ ...first, indicators: [{ ...reports, months, target }, ...more] }, ...others],
      };
    };
    const { owner, ask, id, one } = await putForward(heavy);
    const scan = async () => kindsIn(await scanned(makePlatform(table, clock), owner, 'D19'));
    expect(await scan()).toEqual([]);
    const set = await amendment(appraiser, 'approveAmendment', { ...one, expectedVersion: 3 });
    expect(set.userErrors).toEqual([]);
    expect(await scan()).toEqual(['PLAN_BACK_LOADED r1i1']);

    const begun = await amend(ask, { id, expectedVersion: set.amendment.plan.version });
    expect(begun.userErrors).toEqual([]);
    await talkedAgain(owner, { no: 3 });
    const again = { id: begun.plan.amendment.id as string };
    const { amendment: edited } = await amendment(ask, 'editAmendment', {
      ...again,
      expectedVersion: begun.plan.amendment.version,
      content: raised(contentFor(owner), 3),
    });
    const { amendment: sent } = await amendment(ask, 'submitAmendment', {
      ...again,
      expectedVersion: edited.version,
    });
    await amendment(appraiser, 'approveAmendment', { ...again, expectedVersion: sent.version });
    expect(await scan()).toEqual([]);
  });
});
