/**
 * What has changed since the last scan, as events tell it: marks beside the people concerned, by which a scan looks at
 * their changed periods alone. A mark is put and put again without an event; a scan takes it away once it has used it.
 */
import * as z from 'zod';
import type { Event } from '../../platform/commit/event.ts';
import { hashOf } from '../../platform/commit/hash.ts';
import { conflict, put, remove, type Write } from '../../platform/commit/writes.ts';
import { send } from '../../platform/commit/commit.ts';
import { type Item, type Kind, makeItem, ofKind, readItem } from '../../platform/item.ts';
import { findingKeys } from '../../platform/findingKeys.ts';
import { isMonth, parsePeriod, type Period } from '../../platform/period.ts';
import { getItem, type Table } from '../../platform/table.ts';

/** What a mark is of: a month by itself, a year with all of its months, or whatever there is of a person. */
export type Scope = Period | 'ALL';

const scopeSchema = z.custom<Scope>(
  (text) => text === 'ALL' || (typeof text === 'string' && parsePeriod(text) !== null),
);
const markSchema = z.object({ scope: scopeSchema, commitId: z.string() });
export type Mark = z.infer<typeof markSchema>;
const markKind: Kind<Mark> = { type: 'findingMark', schemaVersion: 1, schema: markSchema };

const basisSchema = z.object({ commitId: z.string() });
const basisKind: Kind<{ commitId: string }> = {
  type: 'findingBasis',
  schemaVersion: 1,
  schema: basisSchema,
};

/** Rooms of a month that no rule of its year looks at: everything else of a month marks its year. */
const OF_MONTH_ALONE = /#(?:MINUTES|FEED#|ATTENDANCE|ADJUSTMENTS|ALLOWANCE)/;

/** What lies beside a person and no rule looks at. */
const UNSEEN =
  /^(?:FIND#|EVIDENCE#|BANK|TEMPLATES|REMINDER|UNATTENDED|CREDIT#|GAVE#|TALLY#|UPWARD#|HANDOVER|CARD)/;

/** What of a person an aggregate beside them is about; null where no rule looks at it. */
function scopeOf(room: string): Scope | null {
  const period = parsePeriod(room.split('#')[0] ?? '');
  if (!period) return UNSEEN.test(room) ? null : 'ALL';
  if (!isMonth(period)) return period;
  return OF_MONTH_ALONE.test(room) ? period : parsePeriod(`${period.slice(0, 4)}-Y`);
}

/** Whom an event concerns, and what of them; `EVERYBODY` where what many rest on has changed. */
export type Concerned = { readonly employeeId: string; readonly scope: Scope } | 'EVERYBODY';

/**
 * Whom an event of the chain concerns, by its aggregate: a person's own items by their period; a row of a matrix the
 * leader and whoever it assigns; policies and the calendar everybody. Units are looked at whole every night, and need
 * none. Of an aggregate of a person that nobody knows yet everything is looked at.
 */
export function concernedBy({ aggregate }: Pick<Event, 'aggregate'>): Concerned[] {
  const [partition = '', room = ''] = aggregate.split('|');
  const [of = '', id = '', year = ''] = partition.split('#');
  if (of === 'CONFIG' || of === 'CALENDAR') return ['EVERYBODY'];
  if (of === 'EMP') {
    const scope = scopeOf(room);
    return scope ? [{ employeeId: id, scope }] : [];
  }
  const scope = of === 'MPH' ? parsePeriod(year) : null;
  const assigneeId = /^(?:ROW|ANSWER)#([\w-]+)$/.exec(room)?.[1];
  return scope ? [id, ...(assigneeId ? [assigneeId] : [])].map((employeeId) => ({ employeeId, scope })) : [];
}

type Told = Pick<Event, 'aggregate' | 'commitId'>;

const markOf = (concerned: Concerned, commitId: string): Item =>
  concerned === 'EVERYBODY'
    ? makeItem(basisKind, findingKeys.findingBasis(), { commitId })
    : makeItem(markKind, findingKeys.findingMark(concerned.employeeId, concerned.scope), {
        scope: concerned.scope,
        commitId,
      });

/** The marks that events call for, each once: the last event of one says when it moved. Pure. */
export function marksOf(events: readonly Told[]): Write[] {
  const marks = events.flatMap((event) =>
    concernedBy(event).map((concerned) => markOf(concerned, event.commitId)),
  );
  return [...new Map(marks.map((mark) => [`${mark.PK} ${mark.SK}`, mark])).values()].map(put);
}

/** Marks in one transaction. */
const AT_ONCE = 90;

/**
 * Marks whom events concern, for the next scan: as often as the events come, in whatever order. A request for each 90
 * marks, none where they concern nobody.
 */
export async function markChanged(table: Table, events: readonly Told[]): Promise<void> {
  const marks = marksOf(events);
  for (let at = 0; at < marks.length; at += AT_ONCE) {
    const writes = marks.slice(at, at + AT_ONCE);
    // Told apart by what they say: sent again with the same marks, nothing is written twice.
    const commitId = hashOf(writes).slice(0, 36);
    const sent = await send(table, { commitId, writes, kept: [] });
    if (!sent.ok) throw new Error('marks have no condition that could fail');
  }
}

/** The marks among a person's items. */
export const marksIn = (items: readonly Item[]): Mark[] => ofKind(items, markKind).map(({ data }) => data);

/** Takes a mark away that a scan has used, unless it moved meanwhile: then it stays for the next. */
export const takeMark = (employeeId: string, { scope, commitId }: Mark): Write => ({
  ...remove(findingKeys.findingMark(employeeId, scope)),
  condition: {
    expression: 'attribute_not_exists(PK) OR #data.#commitId = :commitId',
    names: { '#data': 'data', '#commitId': 'commitId' },
    values: { ':commitId': commitId },
  },
  onConflict: conflict,
});

/** What everybody's findings rest on, by its last change; null where nothing of it was ever changed. */
export async function readBasis(table: Table): Promise<string | null> {
  const item = await getItem(table, findingKeys.findingBasis());
  return item && readItem(basisKind, item).data.commitId;
}
