import { betweenDesks } from '../../../organisation/line/events.ts';
import { commitAs, retrying } from '../../../platform/commit/commit.ts';
import type { Context } from '../../../platform/context.ts';
import { type DeskItem, moveToDesk } from '../../../platform/desk.ts';
import { ok, type Result } from '../../../platform/result.ts';
import { changed } from '../../../platform/versions.ts';
import { rowOnItem } from '../desk.ts';
import { announceAnswers } from '../events.ts';
import { inForce, waiting } from '../rules.ts';
import { answersKind, assignedIn } from '../store.ts';
import { leadingOf } from './leading.ts';

/** What gives the right to move questions: the register, by which the leader is not in office. */
const AUTHORITY = 'REGISTER';

async function attempt(context: Context, item: DeskItem): Promise<Result<boolean>> {
  const [found] = await assignedIn(context.table, [rowOnItem(item)]);
  const answers = found?.answers;
  const askedOf = item.holder;
  if (!found || answers?.data.askedOf !== askedOf) return ok(false);
  const { inOffice, actingId: holder } = await leadingOf(context, found.matrix.data);
  if (inOffice || !holder || holder === askedOf) return ok(false);
  const after = { ...answers.data, askedOf: holder };
  const event = announceAnswers('assignmentQuestionsRerouted', after, betweenDesks(askedOf, holder));
  const { questions: count } = waiting(inForce(found.row.data, found.matrix.data).cells, answers.data);
  const committed = await commitAs(context, AUTHORITY, {
    changes: [changed(answersKind, answers, after, event)],
    writes: moveToDesk({ ...item, count }, holder),
  });
  return committed.ok ? ok(true) : committed;
}

/**
 * Moves what an assignee asked of a leader, who is not in office, from a desk to that of whoever acts for them; whether
 * anything moved. Where nobody does, it stays. Throws when it keeps losing to other writers.
 */
export async function passQuestions(context: Context, item: DeskItem): Promise<boolean> {
  const passed = await retrying(() => attempt(context, item));
  if (!passed.ok) throw new Error(`not passed on: ${passed.problems[0].code}`);
  return passed.value;
}
