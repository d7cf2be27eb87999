/** Until when an evaluation on a desk is to be rated or received: worked out when the desk is read, as outages move it. */
import type { Reader } from '../../execution/month/shownWindows.ts';
import { windowCalendar } from '../../execution/month/windows.ts';
import { calendarLately, calendarOfPerson } from '../../organisation/calendar/store.ts';
import { workCalendar } from '../../organisation/calendar/rules.ts';
import type { Policies } from '../../organisation/policy/rules.ts';
import { BKPP_DESK, type DeskItem } from '../../platform/desk.ts';
import { readItem } from '../../platform/item.ts';
import { keys } from '../../platform/keys.ts';
import { type PlainDate, today } from '../../platform/period.ts';
import { achievementKind } from '../achievement/store.ts';
import { type Evaluation, isIssued } from './rules.ts';
import { achievementRefOf, evaluationKind, keyOf } from './store.ts';
import { ratedUntil, receivedUntil, type TermFacts } from './terms.ts';
import { yearOn, type YearsReader } from './actions/yearWaits.ts';

/** Terms by somebody's calendar; an office of BKPP works five days. */
export async function termsBy(reader: Reader, holder: string, policies: Policies): Promise<TermFacts> {
  const calendar =
    holder === BKPP_DESK
      ? workCalendar(await calendarLately(reader), 'FIVE_DAYS')
      : await calendarOfPerson(reader, await reader.loaders.employee(holder));
  return { zone: reader.clock.zone, calendar: windowCalendar(calendar, policies), policies };
}

/** The achievement of an evaluation's unit; of one that was opened before it kept its unit, none. */
async function achievementFor({ loaders }: Reader, evaluation: Evaluation) {
  const ref = achievementRefOf(evaluation);
  const item = ref && (await loaders.item(keys.achievement(ref.unitId, ref.period)));
  return item ? readItem(achievementKind, item).data : null;
}

const yearsReader = (reader: Reader): YearsReader => ({
  table: reader.table,
  zone: reader.clock.zone,
  today: today(reader.clock),
  item: (key) => reader.loaders.item(key),
  employee: (id) => reader.loaders.employee(id),
  calendarOf: (person) => calendarOfPerson(reader, person),
});

/** Until when an evaluation is to be rated and issued by whoever has it on their desk; null while it may not be. */
async function ratingDueOn(
  reader: Reader,
  evaluation: Evaluation,
  holder: string,
  policies: Policies,
): Promise<PlainDate | null> {
  if (isIssued(evaluation)) return null;
  const [achievement, on, terms] = await Promise.all([
    achievementFor(reader, evaluation),
    yearOn(yearsReader(reader), evaluation, policies),
    termsBy(reader, holder, policies),
  ]);
  return ratedUntil(evaluation, { achievement, yearOn: on }, terms);
}

/** Until when an evaluation that lies on a desk is to be rated and issued, or received; null while it cannot be. */
export async function evaluationDueOn(reader: Reader, item: DeskItem): Promise<PlainDate | null> {
  const stored = await reader.loaders.item(keyOf(item));
  if (!stored) return item.dueOn;
  const { data } = readItem(evaluationKind, stored);
  const policies = await reader.loaders.policies(data.businessDate);
  if (item.step === 'EVALUATION_RATING') return ratingDueOn(reader, data, item.holder, policies);
  return data.issuedAt && receivedUntil(data.issuedAt, await termsBy(reader, data.employeeId, policies));
}
