/** What a person's year rests on that does not lie beside it. */
import { followUpsOf } from '../../../evaluation/followUp/store.ts';
import type { AchievementRef } from '../../../evaluation/achievement/rules.ts';
import { achievementOf } from '../../../evaluation/achievement/store.ts';
import type { Evaluation } from '../../../evaluation/evaluation/rules.ts';
import type { Above } from '../../../organisation/line/reviewer.ts';
import type { Policies } from '../../../organisation/policy/rules.ts';
import { hasOneHolder } from '../../../organisation/position/rules.ts';
import {
  planMismatches,
  planTargetsOff,
  planUncovered,
} from '../../../planning/agreement/actions/readPlanAgreement.ts';
import { lastHeldOn, dialogueKind } from '../../../planning/dialogue/store.ts';
import { hasEnded, isInForce, type Plan } from '../../../planning/plan/rules.ts';
import type { Context } from '../../../platform/context.ts';
import { type Item, type Kept, ofKind } from '../../../platform/item.ts';
import { type Key, lists } from '../../../platform/keys.ts';
import { type Instant, monthOfDate, type PlainDate, yearOf, yearPeriod } from '../../../platform/period.ts';
import { getItem, queryAll, type Table } from '../../../platform/table.ts';
import { type AgreedPlan, type Elsewhere, nameOfAchievement, type SetAt } from '../elsewhere.ts';
import type { YearItems } from '../facts.ts';
import { type Asked, loadLed } from './loadLed.ts';

/** When achievements were first set, each read once however many rest on it: for a chunk of people. */
export type ReadSetAt = (ref: AchievementRef) => Promise<Instant | null>;

export function setAtOnce(table: Table): ReadSetAt {
  const known = new Map<string, Promise<Instant | null>>();
  return (ref) => {
    const name = nameOfAchievement(ref);
    const found =
      known.get(name) ?? achievementOf(table, ref).then((kept) => kept?.data.determinations[0]?.at ?? null);
    known.set(name, found);
    return found;
  };
}

/** When the achievements were set on which some evaluations rest. */
export async function loadSetAt(read: ReadSetAt, evaluations: readonly Kept<Evaluation>[]): Promise<SetAt> {
  const refs = evaluations.flatMap(({ data }) => data.achievement ?? []);
  const found = await Promise.all(
    refs.map(async (ref) => [nameOfAchievement(ref), await read(ref)] as const),
  );
  return new Map(found.flatMap(([name, at]) => (at ? [[name, at] as const] : [])));
}

/** A reader of items that asks for each once. */
function itemsOnce(table: Table): (key: Key) => Promise<Item | null> {
  const known = new Map<string, Promise<Item | null>>();
  return (key) => {
    const name = `${key.PK} ${key.SK}`;
    const found = known.get(name) ?? getItem(table, key);
    known.set(name, found);
    return found;
  };
}

/** A head's plans that were put forward, held against the newest agreement: a read or two; none for anybody else. */
async function loadAgreed(table: Table, plans: readonly Kept<Plan>[]): Promise<AgreedPlan[]> {
  const read = itemsOnce(table);
  const heads = plans
    .map(({ data }) => data)
    .filter((plan) => plan.kind === 'JPT_PUKM' && !hasEnded(plan) && plan.submittedAt !== null);
  return Promise.all(
    heads.map(async (plan) => {
      const [mismatches, uncovered, targetsOff] = await Promise.all([
        planMismatches(plan, read),
        planUncovered(plan, read),
        planTargetsOff(plan, read),
      ]);
      return { planNo: plan.planNo, mismatches, uncovered, targetsOff };
    }),
  );
}

/** A year's own items, and the policies by which they are looked at. */
interface OfYear {
  readonly items: YearItems;
  readonly policies: Policies;
}

const yearOfDate = (date: PlainDate): number => yearOf(monthOfDate(date));

/**
 * The last dialogue of the year before, where this year has none and policy asks for dialogues (one query).
 */
async function loadTalkedBefore(
  table: Table,
  { person, year, today }: Asked,
  { items, policies }: OfYear,
): Promise<{ readonly isAsked: boolean; readonly heldOn: PlainDate | null }> {
  const months = policies.value('dialogue.overdueMonths');
  const heldOn = lastHeldOn(items.dialogues.map(({ data }) => data));
  if (months === null || yearOfDate(today) !== yearOf(year) || heldOn !== null)
    return { isAsked: false, heldOn: null };
  const before = yearPeriod(yearOf(year) - 1);
  const all = await queryAll(table, lists.personPeriod(person.employee.employeeId, before));
  return { isAsked: true, heldOn: lastHeldOn(ofKind(all, dialogueKind).map(({ data }) => data)) };
}

/** Whether somebody has an office that leads, and a plan: people may come to be theirs by what happens to those. */
const leadsByOffice = ({ person: { employee }, plans }: Asked): boolean =>
  plans.some(({ data }) => isInForce(data)) &&
  (hasOneHolder(employee.position.kind) || employee.position.isPukm);

/** What a person's year rests on elsewhere: three requests; of a head, or of whoever leads people, more. */
export async function loadElsewhere(
  context: Context,
  above: Above,
  asked: Asked,
  of: OfYear,
): Promise<Elsewhere> {
  const { table } = context;
  const isRunning = yearOfDate(asked.today) === yearOf(asked.year);
  const [{ leads, ...led }, agreed, talk, kept] = await Promise.all([
    isRunning ? loadLed(context, above, asked) : { led: [], approaches: [], leads: false },
    loadAgreed(table, asked.plans),
    loadTalkedBefore(table, asked, of),
    followUpsOf(table, asked.person.employee.employeeId),
  ]);
  return {
    ...led,
    agreed,
    talkedBefore: talk.heldOn,
    followUps: kept.map(({ data }) => data),
    restsOnOthers: leadsByOffice(asked) || leads || agreed.length > 0 || talk.isAsked,
  };
}
