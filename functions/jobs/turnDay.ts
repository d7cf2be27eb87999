/**
 * The job `turnDay`: what the agenda holds up to a day happens, each once, in a commit of its own. A step
 * more is a row of `steps` and an item that somebody lays on the agenda.
 * Killed, late or twice: what is done has left the agenda, what is not is still on it.
 * docs/architecture.md 9, docs/decisions/agenda.md.
 */
import { closeOver } from './closeOver.ts';
import { closeWaiting } from './closeWaiting.ts';
import { closeYearOf } from './closeYearOf.ts';
import { endPlans } from './endPlans.ts';
import { yearWithoutBase } from '../organisation/calendar/rules.ts';
import { calendarNow } from '../organisation/calendar/store.ts';
import { personOf } from '../organisation/person/store.ts';
import { agencies } from '../organisation/roster/store.ts';
import { turnLines } from '../organisation/request/actions/relineConcerned.ts';
import { rerouteRequest, submittedRequests } from '../organisation/request/actions/rerouteRequest.ts';
import { endRequest, markOverdueRequest } from '../organisation/request/actions/turnRequest.ts';
import { turnEvaluation } from '../evaluation/evaluation/actions/turnEvaluation.ts';
import { turnObjection } from '../evaluation/objection/actions/turnObjection.ts';
import { turnMonth } from '../execution/month/actions/turnMonth.ts';
import { layOffers } from '../planning/matrix/actions/layOffers.ts';
import { settleGone } from '../planning/thread/actions/settleGone.ts';
import { type AgendaItem, agendaUpTo } from '../platform/agenda.ts';
import type { Context, Platform } from '../platform/context.ts';
import { handOver } from './handOver.ts';
import { emptyLeftDesk } from './leftDesk.ts';
import { openKept } from './openKept.ts';
import type { AgendaStep } from '../platform/keys.ts';
import type { PlainDate } from '../platform/period.ts';
import type { Result } from '../platform/result.ts';

/** Does what an item says, and takes it off the agenda with it; answers whether anything changed. */
type Turn = (context: Context, item: AgendaItem, day: PlainDate) => Promise<Result<boolean>>;

const steps: Record<AgendaStep, Turn> = {
  REQUEST_OVERDUE: markOverdueRequest,
  REQUEST_END: endRequest,
  REQUEST_LINES: (context, item, day) =>
    turnLines(context, item, async (own, { handover }) => {
      if (handover && handover.since <= day) await handOver(own, handover);
    }),
  PLAN_END: async (context, item) => {
    // Before the item is off the agenda: a death in between is made good by the next call.
    const person = await personOf(context.table, item.subjectId);
    if (person) await emptyLeftDesk(context, person);
    return endPlans(context, item);
  },
  MATRIX_OFFERS: layOffers,
  LINES_GONE: settleGone,
  PLAN_OVER: closeOver,
  MONTH_TURN: turnMonth,
  MONTH_CLOSING: closeWaiting,
  YEAR_CLOSING: closeYearOf,
  EVALUATION_TURN: turnEvaluation,
  OBJECTION_TURN: turnObjection,
};

/** Commits in flight. */
const IN_FLIGHT = 8;

/** What a day's turning came to: `changed` of the items that were `due`. */
export interface Turned {
  readonly due: number;
  readonly changed: number;
}

const jobContext = (platform: Platform, day: PlainDate): Context => ({
  ...platform,
  actor: { kind: 'JOB', name: 'turnDay' },
  offices: async () => [],
  requestId: `turnDay ${day}`,
});

async function turnItem(context: Context, item: AgendaItem, day: PlainDate): Promise<boolean> {
  const turned = await steps[item.step](context, item, day);
  if (!turned.ok) throw new Error(turned.problems[0].code);
  return turned.value;
}

/** The items of the subject that waits first, then those of the next: lanes share what waits. */
function* nextItems(waiting: AgendaItem[][]): Generator<AgendaItem> {
  for (let items = waiting.shift(); items; items = waiting.shift()) yield* items;
}

/**
 * Turns a page of items, those of some subjects at once and those of one by their days: whoever was moved and
 * then died has the plan ended by the first. A fault of one keeps the others from nothing.
 */
async function turnPage(context: Context, items: readonly AgendaItem[], day: PlainDate) {
  const waiting = [...Map.groupBy(items, ({ subjectId }) => subjectId).values()];
  const faults: unknown[] = [];
  let changed = 0;
  const lane = async () => {
    for (const item of nextItems(waiting)) {
      try {
        if (await turnItem(context, item, day)) changed += 1;
      } catch (fault) {
        context.log.error('agenda', { step: item.step, subjectId: item.subjectId, day: item.day, fault });
        faults.push(fault);
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(IN_FLIGHT, waiting.length) }, lane));
  return { changed, faults };
}

/** Has submitted requests follow their heads; few wait at a time, so that all are looked at. */
async function turnHeads(context: Context, day: PlainDate) {
  const faults: unknown[] = [];
  let moved = 0;
  for await (const requestId of submittedRequests(context.table)) {
    try {
      const turned = await rerouteRequest(context, requestId, day);
      if (!turned.ok) throw new Error(turned.problems[0].code);
      if (turned.value) moved += 1;
    } catch (fault) {
      context.log.error('heads', { requestId, day, fault });
      faults.push(fault);
    }
  }
  return { due: moved + faults.length, changed: moved, faults };
}

/**
 * Turns a day for every agency: all that was due on it, or before and is not done yet, and then whatever lies
 * before a head who is it no longer; before all, the months that longer windows keep open. Warns of a year that begins soon and has no list of holidays. Throws after the last item when any failed, so that the call comes again;
 * what was done is not done twice.
 */
export async function turnDay(platform: Platform, day: PlainDate): Promise<Turned> {
  await calendarNow(platform); // what an outage registered a minute ago has moved, is not turned
  const context = jobContext(platform, day);
  const year = yearWithoutBase(platform.holidays, day);
  if (year !== null) platform.log.warn('no national holidays of a year in data/holidays.json', { year });
  // Before the closings: what a plan set on the last day of a longer window calls for is there when that is over.
  const kept = await openKept(context, day);
  let [due, changed] = [0, 0];
  const faults: unknown[] = [...kept.faults];
  for (const { agencyId } of await agencies(platform.table)) {
    for await (const items of agendaUpTo(platform.table, agencyId, day)) {
      const page = await turnPage(context, items, day);
      due += items.length;
      changed += page.changed;
      faults.push(...page.faults);
    }
  }
  const heads = await turnHeads(context, day);
  due += heads.due + kept.changed + kept.faults.length;
  changed += heads.changed + kept.changed;
  faults.push(...heads.faults);
  if (faults.length > 0) throw new AggregateError(faults, `${faults.length} of ${due} items failed`);
  return { due, changed };
}
