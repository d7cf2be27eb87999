/** `npm run replay -- <from> <until>`: sends the events of a stretch of time again, a line each on standard output. */
import type { Bus } from '../outbox/bus.ts';
import { replayPage } from '../outbox/replay.ts';
import type { Place } from '../platform/audit/scan.ts';
import { localInstant, parseInstant } from '../platform/period.ts';
import { CannotStart, endWithSentence } from './cannotStart.ts';
import { readCityClock } from './cityClock.ts';
import { openData } from './openData.ts';
import { localPlatform } from './platform.ts';
import { INSTANCE } from './runOutbox.ts';
import { readSettings } from './settings.ts';

/** Standard output in the bus's place: CloudEvents that another program reads. */
const toOutput: Bus = {
  send: async (events) => {
    for (const event of events) console.log(JSON.stringify(event));
    return events.map(() => 'KEPT');
  },
};

function stretchOf([from = '', until = '']: string[]) {
  const [begin, end] = [parseInstant(from), parseInstant(until)];
  if (begin && end && begin < end) return { from: begin, until: end };
  throw new CannotStart(
    'Say from when until when, each with its offset: `npm run replay -- 2026-11-16T00:00+07:00 2026-11-17T00:00+07:00`.',
  );
}

async function replay(words: string[]): Promise<void> {
  const stretch = stretchOf(words);
  const settings = readSettings();
  const dynamo = await openData(settings);
  try {
    const clock = readCityClock(settings);
    const { table, log } = localPlatform(dynamo.endpoint, clock);
    const replaying = { table, log, bus: toOutput, origin: { instance: INSTANCE, zone: clock.zone } };
    let [sent, after]: [number, Place | null] = [0, null];
    do {
      const page = await replayPage(replaying, stretch, after, 0);
      sent += page.sent;
      after = page.next;
    } while (after);
    const [from, until] = [stretch.from, stretch.until].map((at) => localInstant(clock.zone, at));
    console.error(`${sent} events from ${from} until ${until}`);
  } finally {
    await dynamo.stop();
  }
}

try {
  await replay(process.argv.slice(2));
  process.exit(0);
} catch (fault) {
  endWithSentence(fault);
}
