/** Who verifies the months of a person: a longer window of the person's is time for them too. */
import type { Context } from '../../platform/context.ts';
import { datesOf, type Period, type PlainDate, today } from '../../platform/period.ts';
import { aboveOnce, subjectFor } from '../line/reviewer.ts';
import { personOf } from '../person/store.ts';
import { overlap } from '../validity/rules.ts';

/**
 * Whether the caller appraises a person, acts for who does, or verifies by delegation: today, or by a line of one of the
 * months. The person's query and, of each such line, those above whose appraiser left office.
 */
export async function verifiesAny(
  context: Context,
  employeeId: string,
  months: readonly Period[],
): Promise<boolean> {
  const { actor, table, clock } = context;
  if (actor.kind !== 'PERSON') return false;
  const day = today(clock);
  const person = await personOf(table, employeeId);
  const spans = [{ from: day, to: day }, ...months.map(spanOf)];
  const lines = (person?.lines ?? []).filter(({ data }) => spans.some((span) => overlap(data, span)));
  const above = aboveOnce(table);
  const theirs = lines.map(async (line) => {
    const date = line.data.to !== null && line.data.to < day ? line.data.to : day;
    const { actingId } = await subjectFor(above, actor, { employeeId, line, date, today: day });
    return [line.data.appraiserId, line.data.verifierId, actingId].includes(actor.employeeId);
  });
  return (await Promise.all(theirs)).includes(true);
}

function spanOf(month: Period): { from: PlainDate; to: PlainDate } {
  const { first: from, last: to } = datesOf(month);
  return { from, to };
}
