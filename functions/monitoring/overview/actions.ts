import { authorise } from '../../platform/access.ts';
import { type Card, readCard } from '../../platform/card.ts';
import type { Context } from '../../platform/context.ts';
import { keys, lists } from '../../platform/keys.ts';
import { nodeId, partsOf } from '../../platform/nodeId.ts';
import { type Filter, type Page, type PageArgs, pageOf } from '../../platform/page.ts';
import { datesOf, isMonth, parsePeriod, type Period, type PlainDate, today } from '../../platform/period.ts';
import { ok, type Result, refuse } from '../../platform/result.ts';
import { getItem } from '../../platform/table.ts';
import { type MonthRef, monthRecordOf } from '../../execution/month/store.ts';
import { lineOfDay, subjectOf } from '../../organisation/line/store.ts';
import { lineOfPerson, personOf } from '../../organisation/person/store.ts';
import type { Unit } from '../../organisation/unit/rules.ts';

/** Those about whose plan no planning dialogue stands that both sides confirmed. */
const withNone: Filter<Card> = { name: 'withoutDialogue', keep: ({ dialogue }) => !dialogue?.agreedOn };

/** Those whose evaluation was issued below expectation though no dialogue came before. */
const surprised: Filter<Card> = {
  name: 'ratedWithoutDialogue',
  keep: ({ evaluation }) => evaluation?.withoutDialogue === true,
};

/** Those that a unit's list is asked for: by the mark, by the state, or by both. */
function wanted(surprising?: boolean, status?: string | null): Filter<Card> | undefined {
  if (!status) return surprising ? surprised : undefined;
  return {
    name: `${surprising ? `${surprised.name} ` : ''}evaluationStatus ${status}`,
    keep: (card) => card.evaluation?.status === status && (!surprising || surprised.keep(card)),
  };
}

/**
 * A superior's team in a period: a card each, by name, in one query of the index; `withoutDialogue` keeps those
 * with whom the planning dialogue is still to be held, and pages may be short. Refuses: NOT_FOUND
 * for whoever may not see it, PAGE_SIZE, PAGE_BOTH_WAYS, CURSOR_INVALID.
 */
export async function readTeam(
  context: Context,
  leaderId: string,
  period: Period,
  { withoutDialogue, ...args }: PageArgs & { readonly withoutDialogue?: boolean },
): Promise<Result<Page<Card>>> {
  const line = await lineOfDay(context.table, leaderId, today(context.clock));
  const authority = await authorise(context, 'team.read', subjectOf(leaderId, line));
  if (!authority.ok) return authority;
  const list = lists.teamPeriod(leaderId, period);
  return pageOf(context.table, list, args, readCard, withoutDialogue ? withNone : undefined);
}

/**
 * The people of a unit and of those below it in a period: a card each, in one query of the index; `ratedWithoutDialogue`
 * keeps those whose rating surprises, `evaluationStatus` those whose evaluation is in a state; pages may be short. Refuses as
 * `readTeam`.
 */
export async function readUnitPeriod(
  context: Context,
  unit: Unit,
  period: Period,
  {
    ratedWithoutDialogue,
    evaluationStatus,
    ...args
  }: PageArgs & {
    readonly ratedWithoutDialogue?: boolean;
    readonly evaluationStatus?: string | null | undefined;
  },
): Promise<Result<Page<Card>>> {
  const authority = await authorise(context, 'unit.read', { unitPath: unit.path });
  if (!authority.ok) return authority;
  const list = lists.unitPeriod(unit.agencyId, period, unit.path);
  return pageOf(context.table, list, args, readCard, wanted(ratedWithoutDialogue, evaluationStatus));
}

/** The card's id: it names whose, of which period and plan. */
export const cardId = ({ who }: Card): string => nodeId('PeriodCard', who.employeeId, who.period, who.planNo);

/** As of which day a card is seen: of a month the last of the plan's part of it, of a year today. */
async function asOf({ table, clock }: Context, ref: MonthRef): Promise<PlainDate> {
  if (!isMonth(ref.month)) return today(clock);
  return (await monthRecordOf(table, ref))?.data.to ?? datesOf(ref.month).last;
}

/**
 * Reads one card, as of its period: who finds it on a list reads it by its id too. Refuses: ID_INVALID,
 * and NOT_FOUND alike for what is absent and what may not be seen.
 */
export async function readPeriodCard(context: Context, id: string): Promise<Result<Card>> {
  const [employeeId, token, planNo] = partsOf(id, 'PeriodCard', 3);
  const period = token && parsePeriod(token);
  if (!employeeId || !period || !/^[1-9]\d?$/.test(planNo ?? ''))
    return refuse('ID_INVALID', 'id', { type: 'PeriodCard' });
  const ref: MonthRef = { employeeId, month: period, planNo: Number(planNo) };
  const [item, person, date] = await Promise.all([
    getItem(context.table, keys.card(employeeId, period, ref.planNo)),
    personOf(context.table, employeeId),
    asOf(context, ref),
  ]);
  const line = person && lineOfPerson(person, date);
  const authority = await authorise(context, 'month.read', subjectOf(employeeId, line));
  if (!authority.ok) return authority;
  return item ? ok(readCard(item)) : refuse('NOT_FOUND', 'id');
}
