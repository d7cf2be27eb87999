/** What the turn of the day does to an objection: nobody decided in time, and it climbs. docs/domain.md 6.7. */
import { type AgendaItem, layOnAgenda, takeOffAgenda } from '../../../platform/agenda.ts';
import { commitAs, retrying } from '../../../platform/commit/commit.ts';
import type { Change } from '../../../platform/commit/plan.ts';
import { asRead, type Write } from '../../../platform/commit/writes.ts';
import type { Context } from '../../../platform/context.ts';
import { layOnDesk, takeOffDesk } from '../../../platform/desk.ts';
import type { PlainDate } from '../../../platform/period.ts';
import { ok, type Result } from '../../../platform/result.ts';
import { changed } from '../../../platform/versions.ts';
import { betweenDesks } from '../../../organisation/line/events.ts';
import { aboveIn } from '../../../organisation/line/reviewer.ts';
import { agendaOf } from '../agenda.ts';
import { aboveDecider } from '../decider.ts';
import { announceObjection } from '../events.ts';
import { escalate } from '../rules.ts';
import { decisionItem, objectionKind } from '../store.ts';
import { decideUntil } from '../terms.ts';
import { decidingOf, type Loaded, loadObjection, termsOfObjection } from './alter.ts';

/** The objection on the desk of whoever is above, with who was to decide still in charge; null where nobody else is. */
async function climbing(
  context: Context,
  loaded: Loaded,
): Promise<{ change: Change; writes: Write[] } | null> {
  const { objection } = loaded;
  const { deciderId, holderId: former } = objection.data;
  const asked = decidingOf(loaded, context.clock.zone);
  const holderId = await aboveDecider(aboveIn(context.table), asked, deciderId);
  // It lies with BKPP from the first: there is nowhere to climb to.
  if (holderId === former) return null;
  const at = context.clock.now();
  const after = escalate(objection.data, holderId, at);
  if (!after.ok) return null;
  const event = announceObjection('objectionEscalated', after.value, betweenDesks(former, holderId));
  const terms = await termsOfObjection(context, loaded);
  return {
    change: changed(objectionKind, objection, after.value, event),
    writes: [
      takeOffDesk(decisionItem(former, objection.data)),
      layOnDesk({
        ...decisionItem(holderId, objection.data),
        since: objection.data.filedAt,
        dueOn: decideUntil(objection.data, terms),
      }),
    ],
  };
}

async function attempt(context: Context, item: AgendaItem, day: PlainDate): Promise<Result<boolean>> {
  const found = await loadObjection(context, item.subjectId, 'input.id');
  if (!found.ok) return found;
  const loaded = { ...found.value, today: day };
  const next = agendaOf(loaded.objection.data, item.agencyId, await termsOfObjection(context, loaded));
  const climbed = next && next.day <= day ? await climbing(context, loaded) : null;
  const laid = next && !climbed && next.day > day ? [layOnAgenda(next)] : [];
  const committed = await commitAs(context, 'JOB:turnDay', {
    changes: climbed ? [climbed.change] : [],
    writes: [takeOffAgenda(item), ...laid, ...(climbed ? climbed.writes : [asRead(loaded.objection)])],
  });
  return committed.ok ? ok(climbed !== null) : committed;
}

/**
 * Turns an objection on a day: one that nobody decided in time climbs to whoever is above or to BKPP's desk, once; it is
 * never decided by itself. Answers whether anything changed.
 */
export const turnObjection = (context: Context, item: AgendaItem, day: PlainDate): Promise<Result<boolean>> =>
  retrying(() => attempt(context, item, day));
