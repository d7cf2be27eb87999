/** The instance's calendar as it is kept: one partition, read whole. docs/decisions/calendar.md. */
import * as z from 'zod';
import { absent, atVersion, conflict, type Write } from '../../platform/commit/writes.ts';
import type { Platform } from '../../platform/context.ts';
import { type Item, type Kept, type Kind, makeItem, ofKind, readItem } from '../../platform/item.ts';
import { type Key, keys, lists } from '../../platform/keys.ts';
import { nodeId, partsOf } from '../../platform/nodeId.ts';
import { parseDate, type WorkCalendar, type WorkWeek } from '../../platform/period.ts';
import { remembering } from '../../platform/remembered.ts';
import { queryAll, type Table } from '../../platform/table.ts';
import type { Weeks } from '../employee/rules.ts';
import { type Outage, outageSchema } from './outage.ts';
import {
  type Declaration,
  declarationSchema,
  instanceCalendar,
  type InstanceCalendar,
  workCalendar,
  workCalendarOf,
} from './rules.ts';

export const declarationKind: Kind<Declaration> = {
  type: 'calendarEntry',
  schemaVersion: 1,
  schema: declarationSchema,
};
export const outageKind: Kind<Outage> = { type: 'outage', schemaVersion: 1, schema: outageSchema };

/** Counts what was declared, so that two who declare at once cannot both rest on the same calendar. */
const guardKind: Kind<{ entries: number }> = {
  type: 'calendarGuard',
  schemaVersion: 1,
  schema: z.object({ entries: z.int().positive() }),
};

/** A declaration's first day is in its key, and never changes. */
export const declarationId = ({ from, id }: Pick<Declaration, 'from' | 'id'>): string =>
  nodeId('CalendarDeclaration', from, id);
export const outageId = ({ id }: Pick<Outage, 'id'>): string => nodeId('Outage', id);

/** The key of what a node id names, or null when it names something else. */
export function parseDeclarationId(id: string): Key | null {
  const [from = '', uuid = ''] = partsOf(id, 'CalendarDeclaration', 2);
  const date = parseDate(from);
  return date && uuid ? keys.calendarEntry(date, uuid) : null;
}
export function parseOutageId(id: string): Key | null {
  const [uuid] = partsOf(id, 'Outage', 1);
  return uuid ? keys.outage(uuid) : null;
}

type Asker = Pick<Platform, 'table' | 'clock' | 'holidays'>;

/** What is on record, each entry with its version, and the write by which a commit demands that it is all. */
export interface CalendarRecord {
  readonly declarations: readonly Kept<Declaration>[];
  readonly outages: readonly Kept<Outage>[];
  readonly guard: Write;
}

function recordOf(items: readonly Item[]): CalendarRecord {
  const item = items.find(({ type }) => type === guardKind.type);
  const { version, data } = item ? readItem(guardKind, item) : { version: 0, data: { entries: 0 } };
  const next = { entries: data.entries + 1 };
  return {
    declarations: ofKind(items, declarationKind),
    outages: ofKind(items, outageKind),
    guard: {
      put: makeItem(guardKind, keys.calendarGuard(), next, { version: version + 1 }),
      condition: version > 0 ? atVersion(version) : absent,
      onConflict: conflict,
    },
  };
}

/** The record, to change it. */
export const calendarRecord = async (table: Table): Promise<CalendarRecord> =>
  recordOf(await queryAll(table, lists.calendar()));

async function read({ table, clock, holidays }: Asker): Promise<InstanceCalendar> {
  const { declarations, outages } = await calendarRecord(table);
  return instanceCalendar(
    holidays,
    declarations.map(({ data }) => data),
    outages.map(({ data }) => data),
    clock.zone,
  );
}

const calendarRemembered = remembering(read);

/**
 * The calendar as it stands now, read strongly: for jobs and for whoever changes it. A month is closed for good, and what
 * a minute-old calendar would miss (an outage just registered) nobody could give back. Others of the process then
 * remember what it read.
 */
export const calendarNow = (asker: Asker): Promise<InstanceCalendar> => calendarRemembered.now(asker);

/**
 * The calendar as it stood at most a minute ago: one query a minute and process, shared by all who ask meanwhile. For
 * what people do: refused a minute too long, they try again.
 */
export const calendarLately = (asker: Asker): Promise<InstanceCalendar> => calendarRemembered.lately(asker);

/** The working days of a person, by the office that they have on each, as they stood at most a minute ago. */
export const calendarOfPerson = async (asker: Asker, person: Weeks): Promise<WorkCalendar> =>
  workCalendarOf(await calendarLately(asker), person);

/** The working days of an office that works five or six days a week, as they stood at most a minute ago. */
export const calendarOf = async (asker: Asker, week: WorkWeek): Promise<WorkCalendar> =>
  workCalendar(await calendarLately(asker), week);
