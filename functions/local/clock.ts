/** The city's clock: it begins at a given instant, goes on at the pace of the real one, and can be moved. */
import * as z from 'zod';
import { type Clock, type Instant, parseInstant, toInstant } from '../platform/period.ts';
import { json, plain } from './answer.ts';
import type { LocalRoute } from './gateway.ts';

export interface MovableClock extends Clock {
  /** Sets the clock, forwards or backwards. */
  moveTo(at: Instant): void;
}

/** A clock that shows `start` now, or the real time when none is given. */
export function movableClock(zone: string, start?: Instant): MovableClock {
  let ahead = start === undefined ? 0 : Date.parse(start) - Date.now();
  return {
    zone,
    now: () => toInstant(Date.now() + ahead),
    moveTo: (at) => {
      ahead = Date.parse(at) - Date.now();
    },
  };
}

const order = z.object({ now: z.string() });

function instantIn(body: Buffer): Instant | null {
  try {
    return parseInstant(order.parse(JSON.parse(body.toString())).now);
  } catch {
    return null;
  }
}

/** `GET /local/clock` shows the clock as `{now, zone}`; `POST /local/clock` with `{"now": "<ISO 8601 with offset>"}` moves it. */
export function clockRoutes(clock: MovableClock): Readonly<Record<string, LocalRoute>> {
  const shown = () => json(200, { now: clock.now(), zone: clock.zone });
  return {
    'GET /local/clock': shown,
    'POST /local/clock': (_request, body) => {
      const at = instantIn(body);
      if (at === null) return plain(400, 'Send {"now": "2026-12-01T08:00:00+07:00"}.');
      clock.moveTo(at);
      return shown();
    },
  };
}
