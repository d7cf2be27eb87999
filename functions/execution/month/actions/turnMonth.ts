/** What the turn of the day does to a month: its target is missing, or nobody answers it. docs/domain.md 6.2, 6.7. */
import { aboveHolder, aboveIn } from '../../../organisation/line/reviewer.ts';
import { lineStands } from '../../../organisation/line/store.ts';
import { betweenDesks } from '../../../organisation/line/events.ts';
import { usingPolicies } from '../../../organisation/policy/rules.ts';
import { type AgendaItem, takeOffAgenda } from '../../../platform/agenda.ts';
import { commitAs, retrying } from '../../../platform/commit/commit.ts';
import type { Change } from '../../../platform/commit/plan.ts';
import { asRead, type Write } from '../../../platform/commit/writes.ts';
import type { Context } from '../../../platform/context.ts';
import { BKPP_DESK } from '../../../platform/desk.ts';
import type { PlainDate } from '../../../platform/period.ts';
import { ok, type Result } from '../../../platform/result.ts';
import { changed } from '../../../platform/versions.ts';
import { agendaOf, moveOnAgenda } from '../agenda.ts';
import { moveDesk } from '../desk.ts';
import { announceMonth } from '../events.ts';
import { type Month } from '../rules.ts';
import { monthKind, writeMonthCard } from '../store.ts';
import { turn, type Turned } from '../turning.ts';
import { agencyOf, daysOf, loadMonth, type Grounds } from './alter.ts';

/** Who is asked in the place of a silent holder; nobody where it lies with an office, or is nobody's to answer. */
async function whoIsAbove(context: Context, { owner, line, today, month }: Grounds): Promise<string | null> {
  const { status, verifierId, escalatedAt, to: date } = month.data;
  if (status !== 'TARGET_SUBMITTED' || escalatedAt || !verifierId || verifierId === BKPP_DESK) return null;
  const asked = { employeeId: owner.employeeId, line, date, today };
  return (await aboveHolder(aboveIn(context.table), asked, verifierId))?.employeeId ?? null;
}

/** The month as it becomes, with the policies that this rests on. */
function decided({ after, event }: Turned, { policies }: Grounds): Month {
  const key = event === 'monthTargetOverdue' ? 'month.targetWindow' : 'month.targetSilence';
  return usingPolicies(after, policies.used(key));
}

/** The month's change, and what goes with it: card, desk, and the line by which it climbs. */
function turning(loaded: Grounds, turned: Turned): { change: Change; writes: Write[] } {
  const { month: before, owner, line, now } = loaded;
  const after = decided(turned, loaded);
  const climbed =
    turned.event === 'monthTargetEscalated'
      ? betweenDesks(before.data.verifierId ?? '', after.verifierId ?? '')
      : undefined;
  return {
    change: changed(monthKind, before, after, announceMonth(turned.event, after, climbed)),
    writes: [
      writeMonthCard(after, owner, line?.data ?? null),
      ...moveDesk(before.data, after, now),
      ...(line ? [lineStands(line)] : []),
    ],
  };
}

async function attempt(context: Context, item: AgendaItem, day: PlainDate): Promise<Result<boolean>> {
  const found = await loadMonth(context, item.subjectId);
  if (!found.ok) return found;
  const loaded: Grounds = { ...found.value, today: day };
  const { month } = loaded;
  const facts = {
    ...daysOf(loaded, month.data),
    now: loaded.now,
    today: day,
    aboveId: await whoIsAbove(context, loaded),
  };
  const turned = turn(month.data, facts);
  const { change, writes } = turned ? turning(loaded, turned) : { change: null, writes: [] };
  const after = turned?.after ?? month.data;
  const next = agendaOf(after, agencyOf(loaded), daysOf(loaded, after), day);
  const stands = asRead(month);
  const committed = await commitAs(context, 'JOB:turnDay', {
    changes: change ? [change] : [],
    writes: [takeOffAgenda(item), ...moveOnAgenda(null, next), ...writes, ...(change ? [] : [stands])],
  });
  return committed.ok ? ok(change !== null) : committed;
}

/**
 * Turns a month on a day: marks a target that is missing once its window is over, carries one that nobody answered to
 * whoever is above, and then counts it as approved; once, however often and late it comes. Answers whether anything
 * changed.
 */
export const turnMonth = (context: Context, item: AgendaItem, day: PlainDate): Promise<Result<boolean>> =>
  retrying(() => attempt(context, item, day));
