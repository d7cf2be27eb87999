/** A person's desk with what is kept nowhere: one reading for the API and for reminders. */
import type { PersonFacts } from '../../../execution/month/personWindows.ts';
import { calendarLately } from '../../../organisation/calendar/store.ts';
import type { InstanceCalendar } from '../../../organisation/calendar/rules.ts';
import { type Person, personOf } from '../../../organisation/person/store.ts';
import { hasLeft } from '../../../organisation/employee/rules.ts';
import { subordinateLines } from '../../../organisation/line/store.ts';
import { policyOn, type PolicyRevision } from '../../../organisation/policy/rules.ts';
import { revisions } from '../../../organisation/policy/store.ts';
import type { Platform } from '../../../platform/context.ts';
import { type DeskItem, deskKind, keyOfPlace } from '../../../platform/desk.ts';
import { type Item, makeItem, readItem } from '../../../platform/item.ts';
import { type DeskStep, lists } from '../../../platform/keys.ts';
import { type Page, type PageArgs, pageOf } from '../../../platform/page.ts';
import { type Period, today } from '../../../platform/period.ts';
import type { Result } from '../../../platform/result.ts';
import { queryAll, type Table } from '../../../platform/table.ts';
import { teamCardsOf } from '../../overview/withoutDialogue.ts';
import { dialoguesOverdue } from '../dialogueOverdue.ts';
import { achievementsFor } from './achievements.ts';
import { openMonths, type OwnMatter, ownMatters, ownSteps } from '../ownMatters.ts';

/** What all people of a call have in common. */
export interface Common {
  readonly calendar: InstanceCalendar;
  readonly revisions: readonly PolicyRevision[];
}

/** What a person's own matters follow from. */
export const factsOf = ({ clock }: Pick<Platform, 'clock'>, person: Person, common: Common): PersonFacts => ({
  person,
  ...common,
  zone: clock.zone,
  today: today(clock),
});

/** What the months of a person hold but for the activities: a query a month. */
export const monthsHeld = (table: Table, employeeId: string, months: readonly Period[]) =>
  Promise.all(
    months.map(async (period) => ({
      period,
      items: await queryAll(table, lists.personPeriod(employeeId, period)),
    })),
  );

/** A person's own matters as they stand: their record and offices, the policies, and a query for each open month. */
async function ownOf(platform: Platform, employeeId: string): Promise<OwnMatter[]> {
  const { table } = platform;
  const [person, all, calendar] = await Promise.all([
    personOf(table, employeeId),
    revisions(table),
    calendarLately(platform),
  ]);
  if (!person) return [];
  const facts = factsOf(platform, person, { calendar, revisions: all });
  const [months, overdue, ofAchievements] = await Promise.all([
    monthsHeld(table, employeeId, openMonths(facts)),
    overdueOf(table, facts),
    achievementsFor(platform, employeeId, { calendar, revisions: all }),
  ]);
  return [...ownMatters(facts, months), ...overdue, ...ofAchievements];
}

/**
 * With how many of a person's people a dialogue is overdue: where `dialogue.overdueMonths` asks for it a strong query of
 * the team and, of who has one, a query for the cards of this year and of the last, however large the team.
 */
export async function overdueOf(table: Table, facts: PersonFacts): Promise<OwnMatter[]> {
  const { today: day, zone } = facts;
  const { employee } = facts.person;
  const months = policyOn(facts.revisions, day).value('dialogue.overdueMonths');
  if (months === null || hasLeft(employee, day)) return [];
  const team = await subordinateLines(table, employee.employeeId, day);
  if (team.length === 0) return [];
  const cards = await teamCardsOf(table, employee.employeeId, day);
  const leaderId = employee.employeeId;
  return [dialoguesOverdue({ leaderId, team, cards, months, zone, today: day })].filter(
    (one) => one !== null,
  );
}

const isOwn = (step: DeskStep | null | undefined): boolean => !step || ownSteps.includes(step);

/** Own matters as rows of the desk. */
const rowsOf = (own: readonly OwnMatter[]): Item[] =>
  own.map((item) => makeItem(deskKind, keyOfPlace(item), item));

/** A page of a person's desk: what lies there, and their own matters in their place among it. Refuses as `pageOf`. */
export async function pageOfDesk(
  platform: Platform,
  employeeId: string,
  step: DeskStep | null | undefined,
  args: PageArgs,
): Promise<Result<Page<DeskItem>>> {
  const list = lists.desk(employeeId, step ?? undefined);
  const own = isOwn(step) ? rowsOf(await ownOf(platform, employeeId)) : [];
  const read = (item: Item) => readItem(deskKind, item).data;
  return pageOf(platform.table, list, args, read, undefined, own);
}

/** One of a person's own matters, by the place that its id names; null when it is none any more. */
export async function ownMatterAt(
  platform: Platform,
  { holder, step, period, planNo }: Pick<DeskItem, 'holder' | 'step' | 'period' | 'planNo'>,
): Promise<DeskItem | null> {
  const own = await ownOf(platform, holder);
  const found = own.find((one) => one.step === step && one.period === period && one.planNo === planNo);
  if (!found) return null;
  const { days: _days, rejections: _rejections, ...item } = found;
  return item;
}
