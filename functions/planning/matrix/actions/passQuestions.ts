import { betweenDesks } from '../../../organisation/line/events.ts';
import { commitAs, retrying } from '../../../platform/commit/commit.ts';
import type { Context } from '../../../platform/context.ts';
import { deskKind, keyOfPlace, moveToDesk } from '../../../platform/desk.ts';
import { readItem } from '../../../platform/item.ts';
import { ok, type Result } from '../../../platform/result.ts';
import { getItem } from '../../../platform/table.ts';
import { changed } from '../../../platform/versions.ts';
import { questionItem } from '../desk.ts';
import { announceAnswers } from '../events.ts';
import { inForce, waiting } from '../rules.ts';
import { answersKind, assignedIn, noteAssigned, type RowRef, standsAsPublished } from '../store.ts';
import { leadingOf } from './leading.ts';

/** What gives the right to move questions: the register, by which the leader is in office or not. */
const AUTHORITY = 'REGISTER';

async function attempt(context: Context, ref: RowRef, authority: string): Promise<Result<boolean>> {
  const [found] = await assignedIn(context.table, [ref]);
  const answers = found?.answers;
  const askedOf = answers?.data.askedOf;
  if (!found || !answers || !askedOf) return ok(false);
  const { inOffice, leaderId, actingId } = await leadingOf(context, found.matrix.data);
  const holder = inOffice ? leaderId : actingId;
  const item = await getItem(context.table, keyOfPlace(questionItem(ref, askedOf)));
  if (!item || !holder || holder === askedOf) return ok(false);
  const after = { ...answers.data, askedOf: holder };
  const event = announceAnswers('assignmentQuestionsRerouted', after, betweenDesks(askedOf, holder));
  const { questions: count } = waiting(inForce(found.row.data, found.matrix.data).cells, answers.data);
  // What a publication has answered meanwhile is that one's to take off.
  if (count === 0) return ok(false);
  const committed = await commitAs(context, authority, {
    changes: [changed(answersKind, answers, after, event)],
    writes: [
      ...moveToDesk({ ...readItem(deskKind, item).data, count }, holder),
      noteAssigned(ref, holder),
      standsAsPublished(found.matrix),
    ],
  });
  return committed.ok ? ok(true) : committed;
}

/**
 * Moves what an assignee asked of a leader to the desk of whoever may revise: the leader in office, else whoever acts
 * for them; whether anything moved. Where nobody does, it stays. Throws when it keeps losing to other writers.
 */
export async function passQuestions(context: Context, ref: RowRef, authority = AUTHORITY): Promise<boolean> {
  const passed = await retrying(() => attempt(context, ref, authority));
  if (!passed.ok) throw new Error(`not passed on: ${passed.problems[0].code}`);
  return passed.value;
}
