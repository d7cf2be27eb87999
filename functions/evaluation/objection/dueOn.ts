/** Until when an objection on a desk is explained or decided: worked out when the desk is read, as outages move it. */
import type { Reader } from '../../execution/month/shownWindows.ts';
import type { DeskItem } from '../../platform/desk.ts';
import { dateIn, type PlainDate } from '../../platform/period.ts';
import { termsBy } from '../evaluation/dueOn.ts';
import { decideUntil, explainUntil } from './terms.ts';

/** By the employee's calendar and the policies of the day of filing, which is since when it lies there. */
export async function objectionDueOn(reader: Reader, item: DeskItem): Promise<PlainDate> {
  const policies = await reader.loaders.policies(dateIn(reader.clock.zone, item.since));
  const terms = await termsBy(reader, item.employeeId, policies);
  const filed = { filedAt: item.since };
  return item.step === 'OBJECTION_DECISION' ? decideUntil(filed, terms) : explainUntil(filed, terms);
}
