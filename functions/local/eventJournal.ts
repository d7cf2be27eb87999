/**
 * The event bus of one machine: a file with a CloudEvent a line, which any program can follow
 * (`tail -f .data/events.ndjson`), and the last of them for the explorer.
 */
import { appendFileSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Bus } from '../outbox/bus.ts';
import type { CloudEvent } from '../outbox/cloudEvent.ts';
import type { Letters } from '../platform/letters.ts';
import { json } from './answer.ts';
import type { LocalRoute } from './gateway.ts';

/** How many events the explorer can look back on. */
const REMEMBERED = 500;

/** An event with its place in the order in which they left. */
export type Listed = CloudEvent & { readonly no: number };

export interface EventJournal extends Bus {
  /** The remembered events behind a place. */
  after(no: number): Listed[];
}

/** The file of a folder's events, of its letters, and of the place up to which its stream was dealt with. */
export const eventsFile = (dataDir: string): string => join(dataDir, 'events.ndjson');
const lettersFile = (dataDir: string): string => join(dataDir, 'letters.ndjson');
export const placeFile = (dataDir: string): string => join(dataDir, 'outbox.json');
/** The same of what is not counted, and of the observer's place. */
const uncountedFile = (dataDir: string): string => join(dataDir, 'uncounted.ndjson');
export const observerPlaceFile = (dataDir: string): string => join(dataDir, 'observer.json');

/** Forgets what left a folder's city, for one that is made anew. */
export function forgetEvents(dataDir: string): void {
  for (const file of [eventsFile, lettersFile, placeFile, uncountedFile, observerPlaceFile])
    rmSync(file(dataDir), { force: true });
}

const linesOf = (file: string): string[] =>
  existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];

/** Opens the journal of a folder; `tell` is given every event as it leaves. A repeat is kept once. */
export function openEventJournal(dataDir: string, tell: (event: CloudEvent) => void): EventJournal {
  const file = eventsFile(dataDir);
  const lines = linesOf(file);
  let left = lines.length;
  const first = Math.max(0, left - REMEMBERED);
  const known: Listed[] = lines
    .slice(first)
    .map((line, at) => ({ ...(JSON.parse(line) as CloudEvent), no: first + at + 1 }));
  const keep = (event: CloudEvent) => {
    if (known.some(({ id }) => id === event.id)) return;
    appendFileSync(file, `${JSON.stringify(event)}\n`);
    left += 1;
    known.push({ ...event, no: left });
    if (known.length > REMEMBERED) known.shift();
    tell(event);
  };
  return {
    send: async (events) => {
      for (const event of events) keep(event);
      return events.map(() => 'KEPT');
    },
    after: (no) => known.filter((event) => event.no > no),
  };
}

/** Letters of one machine: a line each in a file of the folder, and a sentence to who looks. */
export const folderLetters = (dataDir: string): Letters => ({
  put: async (letter) => {
    appendFileSync(lettersFile(dataDir), `${JSON.stringify(letter)}\n`);
    console.error(`an event cannot leave (${letter.reason}): see ${lettersFile(dataDir)}`);
  },
});

/** The same of what cannot be counted for overviews. */
export const folderUncounted = (dataDir: string): Letters => ({
  put: async (letter) => {
    appendFileSync(uncountedFile(dataDir), `${JSON.stringify(letter)}\n`);
    console.error(`something cannot be counted (${letter.reason}): see ${uncountedFile(dataDir)}`);
  },
});

/** `GET /explorer/events.json?after=<no>`: the events behind a place, in the order in which they left. */
export const eventRoutes = (journal: EventJournal): Readonly<Record<string, LocalRoute>> => ({
  'GET /explorer/events.json': (request) => {
    const asked = new URL(request.url ?? '/', 'http://localhost').searchParams.get('after');
    return json(200, { events: journal.after(Number(asked ?? 0) || 0) });
  },
});
