/**
 * What still waits on the desk of somebody who left office: things of days on which they were in charge, whose
 * owners' lines say the same as before. Each climbs to the superior of that day, or lies on BKPP's desk where
 * nobody is left. docs/architecture.md 7.
 */
import { isActiveOn } from '../organisation/employee/rules.ts';
import { aboveOnce } from '../organisation/line/reviewer.ts';
import type { Person } from '../organisation/person/store.ts';
import { rerouteAchievement } from '../evaluation/achievement/actions/rerouteAchievement.ts';
import { AUTHORITY, handOverPeriod } from '../monitoring/placement/handOverPeriod.ts';
import { passQuestions } from '../planning/matrix/actions/passQuestions.ts';
import { rowOnItem } from '../planning/matrix/desk.ts';
import type { Context } from '../platform/context.ts';
import { type DeskItem, deskKind } from '../platform/desk.ts';
import { readItem } from '../platform/item.ts';
import { type DeskStep, lists } from '../platform/keys.ts';
import { today } from '../platform/period.ts';
import { queryPages } from '../platform/table.ts';

/** What lies on a desk because a line says so; anything else is the holder's own, or an office's. */
const byLine: ReadonlySet<DeskStep> = new Set([
  'PLAN_APPROVAL',
  'DIALOGUE_SCHEDULED',
  'DIALOGUE_CONFIRMATION',
  'DIALOGUE_FOLLOW_UP',
  'LINE_QUESTION',
  'AMENDMENT_APPROVAL',
  'TARGET_APPROVAL',
  'MONTH_VERIFICATION',
  'ACTIVITY_VERIFICATION',
  'EVALUATION_RATING',
  'OBJECTION_DECISION',
]);

/** What lies on a leader's desk because they lead: whoever acts in their place has it. */
const byOffice: ReadonlySet<DeskStep> = new Set(['ASSIGNMENT_QUESTION']);

/** Desk items read at a time: a desk of any size takes no more memory, and what is done has left it. */
const PAGE = 100;

/** Whose periods a page of a desk is about, each once. */
function subjectsOf(items: readonly DeskItem[]): DeskItem[] {
  const waiting = items.filter(({ step }) => byLine.has(step));
  return [...new Map(waiting.map((item) => [`${item.employeeId} ${item.period}`, item])).values()];
}

/**
 * Empties the desk of somebody who is not in office, by status or leave, or gone; how many things moved. Of
 * somebody in office: none.
 */
export async function emptyLeftDesk(
  context: Context,
  { employee: holder, leaves }: Pick<Person, 'employee' | 'leaves'>,
): Promise<number> {
  const since = today(context.clock);
  if (isActiveOn(holder, leaves, since)) return 0;
  const above = aboveOnce(context.table);
  let moved = 0;
  for await (const page of queryPages(context.table, lists.desk(holder.employeeId), { limit: PAGE })) {
    const items = page.map((item) => readItem(deskKind, item).data);
    for (const { employeeId, period } of subjectsOf(items))
      moved += await handOverPeriod(context, above, { employeeId, since }, period);
    for (const item of items.filter(({ step }) => byOffice.has(step)))
      if (await passQuestions(context, rowOnItem(item))) moved += 1;
    for (const item of items.filter(({ step }) => step === 'ACHIEVEMENT_SETTING'))
      if (await rerouteAchievement(context, item, AUTHORITY)) moved += 1;
  }
  return moved;
}
