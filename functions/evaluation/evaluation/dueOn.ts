/** Until when an evaluation on a desk is to be rated or received: worked out when the desk is read, as outages move it. */
import type { Reader } from '../../execution/month/shownWindows.ts';
import { windowCalendar } from '../../execution/month/windows.ts';
import { calendarLately, calendarOfPerson } from '../../organisation/calendar/store.ts';
import { workCalendar } from '../../organisation/calendar/rules.ts';
import type { Policies } from '../../organisation/policy/rules.ts';
import { BKPP_DESK, type DeskItem } from '../../platform/desk.ts';
import { readItem } from '../../platform/item.ts';
import { keys } from '../../platform/keys.ts';
import type { PlainDate } from '../../platform/period.ts';
import { achievementKind } from '../achievement/store.ts';
import { type Evaluation, isIssued } from './rules.ts';
import { achievementRefOf, evaluationKind, keyOf } from './store.ts';
import { ratedUntil, receivedUntil, type TermFacts } from './terms.ts';

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

/** Until when an evaluation that lies on a desk is to be rated and issued, or received; null while it cannot be. */
export async function evaluationDueOn(reader: Reader, item: DeskItem): Promise<PlainDate | null> {
  const stored = await reader.loaders.item(keyOf(item));
  if (!stored) return item.dueOn;
  const { data } = readItem(evaluationKind, stored);
  const policies = await reader.loaders.policies(data.businessDate);
  if (item.step === 'EVALUATION_RATING')
    return isIssued(data)
      ? null
      : ratedUntil(data, await achievementFor(reader, data), await termsBy(reader, item.holder, policies));
  return data.issuedAt && receivedUntil(data.issuedAt, await termsBy(reader, data.employeeId, policies));
}
