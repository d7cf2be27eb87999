/**
 * Who decided about what of a person (D06). Nothing is read for it but the events of months that were decided before they
 * kept by whom, and more of those alone whom the lines as they stand do not explain.
 */
import type { Above } from '../../../organisation/line/reviewer.ts';
import { LEVELS } from '../../../organisation/line/leadership.ts';
import { type FormerLine, type Line, lineKnownOn, lineOn } from '../../../organisation/line/rules.ts';
import { formerLinesOf } from '../../../organisation/line/store.ts';
import { memo } from '../../../organisation/line/tree.ts';
import { assignmentsOf } from '../../../organisation/assignment/store.ts';
import { lineOfPerson, personOf } from '../../../organisation/person/store.ts';
import type { PositionAssignment } from '../../../organisation/position/rules.ts';
import { type Event, eventKind } from '../../../platform/commit/event.ts';
import type { Context } from '../../../platform/context.ts';
import { readItem } from '../../../platform/item.ts';
import { lists } from '../../../platform/keys.ts';
import { dateIn, type PlainDate } from '../../../platform/period.ts';
import { queryAll, type Table } from '../../../platform/table.ts';
import { isToldByEvents } from '../made.ts';
import { type Decision, type Lines, linesFor, type Made, needsMore } from '../decisions.ts';
import type { Decided, MonthItems, WholePerson } from '../facts.ts';

/** The offices of somebody, each person's read once. */
export type SeatsOf = (employeeId: string) => Promise<readonly PositionAssignment[]>;

/** The events of a month's parts, by plan: of those alone that do not keep who decided about them. */
export async function eventsOfMonths(
  { table }: Context,
  { months }: MonthItems,
): Promise<ReadonlyMap<number, readonly Event[]>> {
  const untold = months.filter(({ data }) => isToldByEvents(data));
  const found = await Promise.all(
    untold.map(async ({ key, data }) => {
      const items = await queryAll(table, lists.events(key));
      return [data.planNo, items.map((item) => readItem(eventKind, item).data)] as const;
    }),
  );
  return new Map(found);
}

/** What is asked about those who decided and those above them: each person's read once, for a chunk of people. */
export interface Deciders {
  readonly seatsOf: SeatsOf;
  /** Somebody's lines, as they stand and as they were known: two queries. */
  readonly linesOf: (employeeId: string) => Promise<Lines>;
}

export const decidersOnce = (table: Table): Deciders => ({
  seatsOf: memo(async (id: string) => (await assignmentsOf(table, id)).map(({ data }) => data)),
  linesOf: memo(async (id: string) => {
    const [person, former] = await Promise.all([personOf(table, id), formerLinesOf(table, id)]);
    return { lines: person?.lines.map(({ data }) => data) ?? [], former };
  }),
});

const aboveIn = ({ appraiserId, superiorOfAppraiserId }: Line): string[] =>
  [appraiserId, superiorOfAppraiserId].filter((id) => id !== null);

/**
 * Whether somebody stood above whoever is named, level by level: two queries for each whom the way up passes, once a chunk.
 */
async function standsAbove({ linesOf }: Deciders, named: readonly Line[], made: Made): Promise<boolean> {
  const { by, at, dates, notBy } = made;
  const passed = new Set<string>();
  let next = [...named.flatMap(aboveIn), ...(notBy ? [notBy] : [])];
  for (let level = 0; level < LEVELS && next.length > 0; level += 1) {
    const unseen = [...new Set(next)].filter((id) => !passed.has(id));
    for (const id of unseen) passed.add(id);
    const lines = (await Promise.all(unseen.map(linesOf))).flatMap((theirs) =>
      dates.flatMap((date) => [
        lineOn(theirs.lines, date) ?? [],
        lineKnownOn(theirs.lines, theirs.former, date, at) ?? [],
      ]),
    );
    next = lines.flat().flatMap(aboveIn);
    if (next.includes(by)) return true;
  }
  return false;
}

/** Whether somebody has the office by now of whoever a line names. */
async function hasSucceeded(
  above: Above,
  named: readonly Line[],
  made: Made,
  zone: string,
): Promise<boolean> {
  const [date] = made.dates;
  const found = await Promise.all(
    named.map((line) => above.successor({ line, date, today: dateIn(zone, made.at) })),
  );
  return found.includes(made.by);
}

/** Reads what those decisions need that the lines as they stand do not explain. */
export async function loadDecided(
  { table, clock: { zone } }: Context,
  above: Above,
  deciders: Deciders,
  { employee, lines: kept }: WholePerson,
  made: readonly Made[],
): Promise<Decided> {
  const lines = kept.map(({ data }) => data);
  const open = made.filter((one) => needsMore({ lines, former: [] }, one));
  if (open.length === 0) return { former: [], decisions: [] };
  const former: readonly FormerLine[] = await formerLinesOf(table, employee.employeeId);
  const decisions = open
    .filter((one) => needsMore({ lines, former }, one))
    .map(async (one): Promise<Decision> => {
      const named = linesFor({ lines, former }, one);
      const isAbove =
        (await standsAbove(deciders, named, one)) || (await hasSucceeded(above, named, one, zone));
      return { ...one, isAbove, seats: await deciders.seatsOf(one.by) };
    });
  return { former, decisions: await Promise.all(decisions) };
}

/** The offices of whoever acts or verifies by delegation for a person's appraiser on a day: nothing is read where nobody does. */
export async function seatsOfActing(
  seatsOf: SeatsOf,
  { lines }: Pick<WholePerson, 'lines'>,
  day: PlainDate,
): Promise<readonly PositionAssignment[]> {
  const line = lineOfPerson({ lines }, day)?.data;
  const acts = line?.basis === 'PLT' || line?.basis === 'PLH' ? line.appraiserId : null;
  const ids = [acts, line?.verifierId ?? null].filter((id) => id !== null);
  return (await Promise.all(ids.map(seatsOf))).flat();
}
