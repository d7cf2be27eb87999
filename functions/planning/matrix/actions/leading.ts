/**
 * Who distributes the results of a leader's plan: the leader, and once they are no longer in office whoever acts
 * in theirs, else the first in office above them (docs/domain.md 1.3, 1.9). A delegation of the office verifies
 * and nothing else (docs/decisions/organisation.md), so that it writes no cells.
 */
import type { Subject } from '../../../platform/access.ts';
import type { Context } from '../../../platform/context.ts';
import type { Kept } from '../../../platform/item.ts';
import { type PlainDate, today } from '../../../platform/period.ts';
import type { Table } from '../../../platform/table.ts';
import { holdersOf } from '../../../organisation/assignment/store.ts';
import { isInService } from '../../../organisation/employee/store.ts';
import { aboveIn, reviewerOf } from '../../../organisation/line/reviewer.ts';
import type { Line } from '../../../organisation/line/rules.ts';
import { lineOfDay, subjectOf } from '../../../organisation/line/store.ts';
import { policiesOn } from '../../../organisation/policy/store.ts';
import { inForce, isKnown } from '../../../organisation/validity/rules.ts';
import type { Matrix } from '../rules.ts';

/** Whose matrix it is, and who acts for them today. */
export interface Leading {
  readonly leaderId: string;
  readonly inOffice: boolean;
  /** Who acts for a leader who is not in office: in their office, or above it. */
  readonly actingId: string | null;
  readonly line: Kept<Line> | null;
  readonly subject: Subject;
}

/** Who acts in an office on a day and is in service: a Plt, or a Plh where they appraise (`org.plhMayAppraise`). */
async function actingHolder(table: Table, positionId: string, day: PlainDate): Promise<string | null> {
  const [seats = []] = await holdersOf(table, [positionId]);
  const acting = seats.filter((seat) => isKnown(seat) && inForce(seat, day));
  const plt = acting.filter(({ role }) => role === 'PLT');
  const plh = acting.filter(({ role }) => role === 'PLH');
  const mayAppraise = plh.length > 0 && (await policiesOn(table, day)).value('org.plhMayAppraise');
  for (const { employeeId } of [...plt, ...(mayAppraise ? plh : [])])
    if (await isInService(table, employeeId, day)) return employeeId;
  return null;
}

/** Who distributes today: two reads for a leader in office, and up to four for each level above one who is not. */
export async function leadingOf(
  { table, clock }: Pick<Context, 'table' | 'clock'>,
  { leaderId, positionId }: Pick<Matrix, 'leaderId' | 'positionId'>,
): Promise<Leading> {
  const date = today(clock);
  const above = aboveIn(table);
  const [line, leader] = await Promise.all([
    lineOfDay(table, leaderId, date),
    above.inOffice(leaderId, date),
  ]);
  const subject = subjectOf(leaderId, line);
  if (leader) return { leaderId, inOffice: true, actingId: null, line, subject };
  const actingHolderId = await actingHolder(table, positionId, date);
  if (actingHolderId)
    return {
      leaderId,
      inOffice: false,
      actingId: actingHolderId,
      line,
      subject: { ...subject, actingHolderId },
    };
  const reviewer = await reviewerOf(above, { employeeId: leaderId, line, date, today: date });
  const actingId = reviewer.ok ? reviewer.value.employeeId : null;
  return { leaderId, inOffice: false, actingId, line, subject: { ...subject, actingId } };
}
