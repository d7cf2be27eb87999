/**
 * The city's clock across processes and starts. It stands still while `npm start` does not run, so
 * that no night passes unseen; its folder keeps where it stood, and up to when the schedule had fired.
 */
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { type Clock, type Instant, instantSchema } from '../platform/period.ts';
import { type MovableClock, movableClock } from './clock.ts';
import type { Settings } from './settings.ts';

const keptSchema = z.object({ now: instantSchema, fired: instantSchema });
type KeptClock = z.infer<typeof keptSchema>;

const KEEP_EVERY_MS = 1000;

/** The clock of a running start. */
export interface CityClock extends MovableClock {
  /** Up to when the schedule has fired. */
  fired(): Instant;
  markFired(at: Instant): void;
  /** Keeps it a last time. */
  stop(): void;
}

const fileIn = (dataDir: string): string => join(dataDir, 'clock.json');

function readKept(dataDir: string): KeptClock | null {
  try {
    return keptSchema.parse(JSON.parse(readFileSync(fileIn(dataDir), 'utf8')));
  } catch {
    return null; // none yet
  }
}

/** Writes whole or not at all: a kill while writing loses no more than this second. */
function keep(dataDir: string, clock: KeptClock): void {
  writeFileSync(`${fileIn(dataDir)}.new`, JSON.stringify(clock));
  renameSync(`${fileIn(dataDir)}.new`, fileIn(dataDir));
}

type Env = Readonly<Record<string, string | undefined>>;

/** The clock for a command: as `NOW` says, else as the folder's city has it, a second ago at most. */
export const readCityClock = (settings: Settings, env: Env = process.env): Clock =>
  movableClock(
    settings.TIME_ZONE,
    env.NOW ? settings.NOW : (readKept(settings.DATA_DIR)?.now ?? settings.NOW),
  );

/** Opens the folder's clock for `npm start`: at `NOW` when that is given, else where it stood; and keeps it. */
export function openCityClock(settings: Settings, env: Env = process.env): CityClock {
  const { DATA_DIR: dataDir, NOW: given } = settings;
  const kept = readKept(dataDir);
  const start = kept && !env.NOW ? kept.now : given;
  const clock = movableClock(settings.TIME_ZONE, start);
  let fired = kept && kept.fired < start ? kept.fired : start;
  const keepNow = () => keep(dataDir, { now: clock.now(), fired });
  keepNow();
  const timer = setInterval(keepNow, KEEP_EVERY_MS);
  return {
    ...clock,
    moveTo: (at) => {
      clock.moveTo(at);
      keepNow();
    },
    fired: () => fired,
    markFired: (at) => {
      fired = at;
    },
    stop: () => {
      clearInterval(timer);
      keepNow();
    },
  };
}
