/** How readings are kept: an item a person, day, reader and kind, to which every later reading of the day adds. */
import type { ActorRef } from '../../platform/actor.ts';
import { add, type Write } from '../../platform/commit/writes.ts';
import type { Item } from '../../platform/item.ts';
import { keys } from '../../platform/keys.ts';
import { epochSeconds, type Instant, type PlainDate } from '../../platform/period.ts';
import type { Noted } from './noted.ts';
import { type Reading, readingSchema } from './rules.ts';

const label = { type: 'reading', schemaVersion: 1 } as const;
const DAYS_A_YEAR = 366;
const DAY_SECONDS = 24 * 60 * 60;

/** When and by whom something was read, for what, and for how many years that is kept. */
export interface Occasion {
  readonly reader: ActorRef;
  readonly day: PlainDate;
  readonly at: Instant;
  readonly purpose: string | null;
  readonly years: number;
}

/** The write of one reading: it reads nothing before, and a repeated look is no new item. */
export function writeReading({ of, what, relation, periods }: Noted, occasion: Occasion): Write {
  const { reader, day, at, purpose, years } = occasion;
  const attributes = {
    ...label,
    employeeId: of,
    day,
    readerKind: reader.kind,
    readerId: reader.id,
    what,
    firstAt: at,
    lastAt: at,
    expiresAt: epochSeconds(at) + years * DAYS_A_YEAR * DAY_SECONDS,
  };
  const more = {
    count: 1,
    relations: new Set([relation]),
    periods,
    purposes: new Set(purpose ? [purpose] : []),
  };
  return { ...add(keys.reading(of, day, reader.id, what), more, attributes), kept: ['firstAt'] };
}

/** Reads an item; throws on one that its schema refuses. */
export const readReading = (item: Item): Reading => readingSchema.parse(item);
