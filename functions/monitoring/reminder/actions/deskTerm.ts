/** Until when something of a desk is to be done, whatever it is about: each noun says it of its own. */
import { achievementDueOn } from '../../../evaluation/achievement/dueOn.ts';
import { evaluationDueOn } from '../../../evaluation/evaluation/dueOn.ts';
import { objectionDueOn } from '../../../evaluation/objection/dueOn.ts';
import { deskDueOn, type Reader } from '../../../execution/month/shownWindows.ts';
import { calendarLately } from '../../../organisation/calendar/store.ts';
import type { DeskItem } from '../../../platform/desk.ts';
import { datesOf, type PlainDate } from '../../../platform/period.ts';

/** The term of an item as windows, outages and policies stand; as it was laid where nothing moves it. */
export async function termOf(reader: Reader, item: DeskItem): Promise<PlainDate | null> {
  switch (item.step) {
    case 'EVALUATION_RATING':
    case 'EVALUATION_RECEIPT':
      return evaluationDueOn(reader, item);
    case 'OBJECTION_EXPLANATION':
    case 'OBJECTION_DECISION':
      return objectionDueOn(reader, item);
    case 'ACHIEVEMENT_SETTING': {
      const policies = await reader.loaders.policies(datesOf(item.period).last);
      return achievementDueOn(item.period, await calendarLately(reader), policies);
    }
    default:
      return deskDueOn(reader, item);
  }
}
