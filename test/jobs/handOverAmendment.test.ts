/** An amendment that waits moves with the line of its owner, and when the appraiser leaves, as a plan does. */
import { describe, expect, it } from 'vitest';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import { emptyLeftDesk } from '../../functions/jobs/leftDesk.ts';
import { approvalPlace } from '../../functions/planning/amendment/desk.ts';
import { amendmentOf } from '../../functions/planning/amendment/store.ts';
import type { Employee } from '../../functions/organisation/employee/rules.ts';
import type { PositionAssignment } from '../../functions/organisation/position/rules.ts';
import { commitAs } from '../../functions/platform/commit/commit.ts';
import { layOnDesk } from '../../functions/platform/desk.ts';
import type { PlainDate } from '../../functions/platform/period.ts';
import { amendmentItem, makeAmendment } from '../support/amendments.ts';
import { openOffice, seat, seatOf } from '../support/handOverHouse.ts';
import { itemsOf } from '../support/office.ts';
import { jobContext } from '../support/registeredCity.ts';
import { makePlan, planItem } from '../support/setPlans.ts';

const WAITING = 'AMENDMENT_APPROVAL 2026-Y';

/** The office of the handover, in which the amendment of a set plan waits for the head. */
async function openAmending(status: 'SUBMITTED' | 'REVIEWED' = 'SUBMITTED') {
  const at = await openOffice();
  const { table, platform, head, owner } = at;
  const plan = makePlan(owner, { status: 'AMENDING', planNo: 2 });
  const reviewerId = head.employeeId;
  const amendment = makeAmendment(plan, { status, reviewerId, reviewRequired: status === 'REVIEWED' });
  const item = {
    ...approvalPlace(amendment, reviewerId),
    since: platform.clock.now(),
    dueOn: null,
    count: null,
  };
  await bulkLoad(table, [planItem(plan), amendmentItem(amendment)]);
  await commitAs(jobContext(platform), 'TEST', { writes: [layOnDesk(item)] });
  await at.work();
  return { ...at, plan, held: async () => (await amendmentOf(table, plan))?.data };
}
const retired = (who: Employee) =>
  itemsOf.employee({ ...who, legalStatus: 'PENSIUN', legalStatusFrom: '2026-11-10' as PlainDate });

describe('an amendment that waits for the head', () => {
  it('stays where it lies while nothing changes', async () => {
    const { head, work, deskOf } = await openAmending();
    expect(await deskOf(head)).toContain(WAITING);
    expect(await work()).toEqual({ outcome: 'UNCHANGED' });
  });

  it.each(['SUBMITTED', 'REVIEWED'] as const)(
    '%s, moves to whoever holds the office above by now',
    async (status) => {
      const { table, seats, head, successor, work, deskOf, held } = await openAmending(status);
      await seat(
        table,
        { ...(seats.get(head) as PositionAssignment), to: '2026-11-09' as PlainDate },
        seatOf(successor, head.position.positionId, { from: '2026-11-10' as PlainDate }),
      );
      await work();
      expect(await deskOf(head)).not.toContain(WAITING);
      expect(await deskOf(successor)).toContain(WAITING);
      expect(await held()).toMatchObject({
        status,
        reviewerId: successor.employeeId,
        appraiser: { name: successor.name },
      });
      expect(await work()).toEqual({ outcome: 'UNCHANGED' });
    },
  );

  it('climbs to the superior when the head has left, by the line and by the desk that was left', async () => {
    const byLine = await openAmending();
    await bulkLoad(byLine.table, retired(byLine.head));
    await byLine.work();
    expect(await byLine.deskOf(byLine.superior)).toContain(WAITING);
    const byDesk = await openAmending();
    await bulkLoad(byDesk.table, retired(byDesk.head));
    const left = {
      ...byDesk.head,
      legalStatus: 'PENSIUN' as const,
      legalStatusFrom: '2026-11-10' as PlainDate,
    };
    await emptyLeftDesk(jobContext(byDesk.platform), { employee: left, leaves: [] });
    expect(await byDesk.deskOf(byDesk.head)).toEqual([]);
    expect(await byDesk.deskOf(byDesk.superior)).toContain(WAITING);
  });
});
