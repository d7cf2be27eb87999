/** On whose desks a dialogue lies in each state: one item a side at most. docs/domain.md 3 (P01), 6.2. */
import type { Write } from '../../platform/commit/writes.ts';
import { type DeskItem, type DeskPlace, layOnDesk, takeOffDesk } from '../../platform/desk.ts';
import { dateIn } from '../../platform/period.ts';
import { owedBy } from './points.ts';
import { type Dialogue, type Side, sides } from './rules.ts';

/** Who stands on a side. */
export const holderOf = ({ employeeId, superiorId }: Dialogue, side: Side): string =>
  side === 'EMPLOYEE' ? employeeId : superiorId;

/** The id by which a desk names a dialogue: whose, and which of the plan's. */
export const subjectOfDialogue = ({ employeeId, no }: Pick<Dialogue, 'employeeId' | 'no'>): string =>
  `${employeeId}/${no}`;

/** What a side has to do in each state; null for nothing. */
function stepOf(dialogue: Dialogue, side: Side): DeskPlace['step'] | null {
  if (dialogue.state === 'SCHEDULED') return 'DIALOGUE_SCHEDULED';
  if (dialogue.state === 'HELD') return dialogue.confirmations[side] ? null : 'DIALOGUE_CONFIRMATION';
  return owedBy(dialogue, side).length > 0 ? 'DIALOGUE_FOLLOW_UP' : null;
}

/**
 * Where a dialogue waits for a side: to be held, to be confirmed, or for what they have still to do; null for
 * nothing.
 */
export function placeOf(dialogue: Dialogue, side: Side): DeskPlace | null {
  const step = stepOf(dialogue, side);
  const { employeeId, year: period, planNo } = dialogue;
  const subjectId = subjectOfDialogue(dialogue);
  return step && { holder: holderOf(dialogue, side), step, employeeId, subjectId, period, planNo };
}

/** Since when, until when and for how much a dialogue waits for a side. */
function waitingOf(
  dialogue: Dialogue,
  side: Side,
  zone: string,
): Pick<DeskItem, 'since' | 'dueOn' | 'count'> {
  const { state, scheduledAt, scheduledFor, recordedAt, closedAt } = dialogue;
  if (state === 'SCHEDULED') return { since: scheduledAt, dueOn: dateIn(zone, scheduledFor), count: null };
  if (state === 'HELD') return { since: recordedAt ?? scheduledAt, dueOn: null, count: null };
  const owed = owedBy(dialogue, side);
  const [dueOn = null] = owed.flatMap(({ due }) => due ?? []).sort();
  return { since: closedAt ?? scheduledAt, dueOn, count: owed.length };
}

/** Moves a dialogue from the desks where it lay to those where it lies now. */
export function moveDesks(before: Dialogue | null, after: Dialogue, zone: string): Write[] {
  return sides.flatMap((side) => {
    const [from, to] = [before && placeOf(before, side), placeOf(after, side)];
    const leaves = from && !(from.holder === to?.holder && from.step === to.step);
    return [
      ...(leaves ? [takeOffDesk(from)] : []),
      ...(to ? [layOnDesk({ ...to, ...waitingOf(after, side, zone) })] : []),
    ];
  });
}
