/** What ends with a plan that is closed by itself: its desks, its card, the amendment that is open, and its matrix. */
import { abandonedWith } from '../planning/amendment/closing.ts';
import { endDialogue } from '../planning/dialogue/closing.ts';
import { dialoguesAmong } from '../planning/dialogue/ended.ts';
import { offerNow } from '../planning/matrix/actions/layOffers.ts';
import { endMatrix } from '../planning/matrix/closing.ts';
import type { Matrix } from '../planning/matrix/rules.ts';
import { matricesOf } from '../planning/matrix/store.ts';
import { agreementNotice, returnedItem, waitingItem } from '../planning/plan/desk.ts';
import { announcePlan } from '../planning/plan/events.ts';
import { hasEnded, type Plan } from '../planning/plan/rules.ts';
import { planKind, planSection } from '../planning/plan/store.ts';
import { linesGone, questionsWait } from '../planning/thread/closing.ts';
import { settleGoneNow } from '../planning/thread/actions/settleGone.ts';
import { type AgendaItem, layOnAgenda } from '../platform/agenda.ts';
import { cardAmong, writeCard } from '../platform/card.ts';
import type { Change } from '../platform/commit/plan.ts';
import type { Write } from '../platform/commit/writes.ts';
import type { Context } from '../platform/context.ts';
import { takeOffDesk } from '../platform/desk.ts';
import type { Item, Kept } from '../platform/item.ts';
import { type Clock, today } from '../platform/period.ts';
import { changed } from '../platform/versions.ts';
import { yearOfEnded } from './closeYearOf.ts';

/** What a closing writes of one aggregate and of what ends with it, and what of it is done afterwards (settleGone). */
export interface Ending {
  readonly changes: readonly Change[];
  readonly writes: readonly Write[];
  readonly gone?: readonly AgendaItem[];
  readonly ended?: Matrix | null;
}

/** What a person's plans end among: the items of the person, the matrices of those plans, and the day. */
export interface Around {
  readonly items: readonly Item[];
  readonly matrices: readonly Kept<Matrix>[];
  readonly clock: Clock;
  /** Of whose agenda the end is. */
  readonly agencyId: string;
  /** Whether the owner has left the service. */
  readonly hasLeft: boolean;
}

/** What some plans of a person end among, as it stands (one batch, and none of a person who has no plan to end). */
export async function around(
  { table, clock }: Context,
  { agencyId }: Pick<AgendaItem, 'agencyId'>,
  items: readonly Item[],
  plans: readonly Kept<Plan>[],
  hasLeft = false,
): Promise<Around> {
  const refs = plans.map(({ data: { employeeId: leaderId, year, planNo } }) => ({ leaderId, year, planNo }));
  const matrices = refs.length > 0 ? await matricesOf(table, refs) : [];
  return { items, matrices, clock, agencyId, hasLeft };
}

/**
 * What the agenda has of questions about lines of a plan that has ended: nothing where none waits. One of an amendment
 * that is open may be asked while that is abandoned, so that there it is laid in any case.
 */
const questionsOf = ({ items, clock, agencyId }: Around, plan: Plan, amended: boolean): AgendaItem[] =>
  amended || questionsWait(items, plan) ? [linesGone(plan, agencyId, today(clock))] : [];

/** The plan as closed by what an agency's agenda held, with all that ends with it. */
export function planEnding(here: Around, before: Kept<Plan>, after: Plan): Ending {
  const { items, matrices, clock, hasLeft } = here;
  const { data } = before;
  const isOf = (one: Pick<Plan, 'year' | 'planNo'>) => one.year === data.year && one.planNo === data.planNo;
  const who = cardAmong(items, data.year, data.planNo);
  const waiting = waitingItem(data);
  const desks = [returnedItem(data), agreementNotice(data), ...(waiting ? [waiting] : [])];
  const event = announcePlan('planClosed', after);
  const change = changed(planKind, before, after, event);
  const amendment = abandonedWith(items, data);
  const gone = questionsOf(here, data, amendment.changes.length > 0);
  const dialogue = endDialogue(dialoguesAmong(items, data), data, clock.zone, hasLeft);
  const matrix = endMatrix(matrices.find((one) => isOf(one.data)) ?? null, after, today(clock));
  return {
    changes: [change, ...amendment.changes, ...dialogue.changes, ...matrix.changes],
    writes: [
      ...(who ? [writeCard(who, { plan: planSection(after), ...dialogue.section })] : []),
      ...desks.map(takeOffDesk),
      ...dialogue.writes,
      ...amendment.writes,
      ...matrix.writes,
      ...gone.map(layOnAgenda),
      ...yearOfEnded(after, here.agencyId),
    ],
    gone,
    ended: matrix.ended,
  };
}

/** What of a plan that ended before is still to be done, for whose owner nobody does it any more: they have left. */
export function undoneEnding(here: Around, { data }: Kept<Plan>): Ending {
  const { items, clock } = here;
  const who = cardAmong(items, data.year, data.planNo);
  const { changes, writes, section } = endDialogue(dialoguesAmong(items, data), data, clock.zone, true);
  const gone = hasEnded(data) ? questionsOf(here, data, false) : [];
  const ofDialogue = changes.length > 0 ? [...writes, ...(who ? [writeCard(who, section)] : [])] : [];
  return { changes, writes: [...ofDialogue, ...gone.map(layOnAgenda)], gone };
}

/** Does after a closing what did not fit into it; what fails here the turn of the day does. */
export async function afterEndings(context: Context, endings: readonly Ending[]): Promise<void> {
  for (const item of endings.flatMap(({ gone = [] }) => gone)) await settleGoneNow(context, item);
  for (const { ended } of endings) if (ended) await offerNow(context, ended);
}
