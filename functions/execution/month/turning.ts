/**
 * What happens to a month by itself once a day has come: the window of targets is over without one, or nobody
 * answers a target (`month.targetSilence`). A superior's silence must not cost the employee (docs/domain.md 6.2,
 * 6.7). Pure: the day, the windows and who stands above are inputs.
 */
import { addDays, type PlainDate, type WorkCalendar } from '../../platform/period.ts';
import type { PolicyValues } from '../../organisation/policy/rules.ts';
import type { Moment } from './decisions.ts';
import { answerDays, isLate, type Windows } from './ownWindows.ts';
import { type Month, transitions } from './rules.ts';

/** What a month's days follow from. */
export interface Days {
  readonly zone: string;
  /** The one that windows count by: outages are made up for. */
  readonly calendar: WorkCalendar;
  readonly windows: Windows;
  readonly silence: PolicyValues['month.targetSilence'];
}

/**
 * The day after the window of targets. Where nothing came of it, since its owner does not work in the month, the next,
 * as long as a target is taken: leave may be ended early.
 */
function overdueOn({ target, targetUntil }: Windows, turned: PlainDate | undefined): PlainDate | null {
  if (turned === undefined || turned <= target.to) return addDays(target.to, 1);
  return turned <= targetUntil ? addDays(turned, 1) : null;
}

/**
 * The first day on which something is to happen to a month by itself, of those after a day that was turned; null when
 * nothing is. It is laid on the agenda, and worked out anew when it comes: windows and policies may have changed.
 */
export function turnsOn(month: Month, days: Days, turned?: PlainDate): PlainDate | null {
  if (month.status === 'GENERATED') return month.lateTarget ? null : overdueOn(days.windows, turned);
  const answer = month.status === 'TARGET_SUBMITTED' ? answerDays(month, days) : null;
  if (!answer) return null;
  const counts = addDays(answer.counts, 1);
  const climbs = addDays(answer.climbs, 1);
  const mayClimb = month.escalatedAt === null && (turned === undefined || climbs > turned);
  return mayClimb && climbs < counts ? climbs : counts;
}

/** What has become of a month by itself, and under which name it is told. */
export interface Turned {
  readonly after: Month;
  readonly event: 'monthTargetOverdue' | 'monthTargetEscalated' | 'monthTargetDeemed';
}

/** What a turn must know beside the month: the day that is turned, and who stands above the holder of the desk. */
export interface TurnFacts extends Moment, Days {
  readonly aboveId: string | null;
}

/** The window of targets is over, and there is none, though its owner works in the month. */
function overdue(month: Month, { today, windows }: TurnFacts): Turned | null {
  if (month.lateTarget || windows.targetDue.length === 0 || today <= windows.target.to) return null;
  return { after: { ...month, lateTarget: true }, event: 'monthTargetOverdue' };
}

/** Nobody has answered a target: it climbs, and in the end counts as approved, a late one as well. */
function unanswered(month: Month, facts: TurnFacts): Turned | null {
  const answer = answerDays(month, facts);
  if (!answer) return null;
  const { now, today, aboveId } = facts;
  if (today > answer.counts) {
    const status = transitions.deemApproved.TARGET_SUBMITTED;
    const lateTarget = isLate(month, facts.windows, facts);
    const after = {
      ...month,
      status,
      lateTarget,
      targetApprovedAt: now,
      targetDeemed: true,
      verifierId: null,
    };
    return { after, event: 'monthTargetDeemed' };
  }
  const climbs = today > answer.climbs && month.escalatedAt === null && aboveId !== null;
  return climbs
    ? { after: { ...month, verifierId: aboveId, escalatedAt: now }, event: 'monthTargetEscalated' }
    : null;
}

/** What a day makes of a month by itself; null when nothing, or not yet. */
export function turn(month: Month, facts: TurnFacts): Turned | null {
  switch (month.status) {
    case 'GENERATED':
      return overdue(month, facts);
    case 'TARGET_SUBMITTED':
      return unanswered(month, facts);
    default:
      return null;
  }
}
