/**
 * The city's clock across processes and starts: a folder remembers how far its clock stood from the
 * real one, so that commands beside `npm start`, and the next start, read the same time.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import type { Instant } from '../platform/period.ts';
import { type MovableClock, movableClock } from './clock.ts';
import type { Settings } from './settings.ts';

const kept = z.object({ aheadMs: z.number() });
const fileIn = (dataDir: string): string => join(dataDir, 'clock.json');

function readAhead(dataDir: string): number | null {
  try {
    return kept.parse(JSON.parse(readFileSync(fileIn(dataDir), 'utf8'))).aheadMs;
  } catch {
    return null;
  }
}

const keepAhead = (dataDir: string, at: Instant): void =>
  writeFileSync(fileIn(dataDir), JSON.stringify({ aheadMs: Date.parse(at) - Date.now() }));

/** The clock of a folder's city: as `NOW` says, else as it went on since the last start. */
export function cityClock(settings: Settings, env: Record<string, string | undefined> = process.env): MovableClock {
  const ahead = env.NOW ? null : readAhead(settings.DATA_DIR);
  const start = ahead === null ? settings.NOW : (new Date(Date.now() + ahead).toISOString() as Instant);
  const clock = movableClock(settings.TIME_ZONE, start);
  return {
    ...clock,
    moveTo: (at) => {
      clock.moveTo(at);
      keepAhead(settings.DATA_DIR, at);
    },
  };
}
