/**
 * Who distributes the results of a leader's plan: the leader, and once they are no longer in office whoever acts
 * in theirs, else the first in office above them (docs/domain.md 1.3, 1.9). While they are in office, whoever
 * they have handed it on to as well, by an approved request DELEGATION.
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
import { requestOf } from '../../../organisation/request/store.ts';
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

/**
 * Whether somebody has the office by a delegation of that day: an approved request DELEGATION. The other way to the
 * same role (VERIFIER) is asked for whoever has too much to verify, and hands nothing else on. The office's holders,
 * and the request of whoever stands among them.
 */
async function isDelegate(
  table: Table,
  positionId: string,
  employeeId: string,
  day: PlainDate,
): Promise<boolean> {
  const [seats = []] = await holdersOf(table, [positionId]);
  const given = seats.filter(
    (seat) =>
      seat.role === 'DELEGATE_VERIFIER' &&
      seat.employeeId === employeeId &&
      isKnown(seat) &&
      inForce(seat, day),
  );
  const ids = given.flatMap(({ requestId }) => requestId ?? []);
  const requests = await Promise.all(ids.map((id) => requestOf(table, id)));
  return requests.some((request) => request?.data.type === 'DELEGATION');
}

/**
 * Who distributes today: two reads for a leader in office, two more for anybody else who asks, and up to four for
 * each level above one who is not.
 */
export async function leadingOf(
  { table, clock, actor }: Pick<Context, 'table' | 'clock' | 'actor'>,
  { leaderId, positionId }: Pick<Matrix, 'leaderId' | 'positionId'>,
): Promise<Leading> {
  const date = today(clock);
  const above = aboveIn(table);
  const [line, leader] = await Promise.all([
    lineOfDay(table, leaderId, date),
    above.inOffice(leaderId, date),
  ]);
  const subject = subjectOf(leaderId, line);
  if (leader) {
    const asks = actor.kind === 'PERSON' && actor.employeeId !== leaderId ? actor.employeeId : null;
    const delegateId = asks && (await isDelegate(table, positionId, asks, date)) ? asks : null;
    return { leaderId, inOffice: true, actingId: null, line, subject: { ...subject, delegateId } };
  }
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
