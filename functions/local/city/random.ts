/** Chance that repeats itself: the same seed gives the same city on every machine. */
import { addDays, type PlainDate } from '../../platform/period.ts';

export interface Chance {
  /** A whole number from `min` to `max`, both included. */
  int(min: number, max: number): number;
  /** True `share` (0 to 1) of the time. */
  is(share: number): boolean;
  pick<T>(list: readonly T[]): T;
  /** One of the values, each as often as its weight says. */
  weigh<T>(weights: readonly (readonly [T, number])[]): T;
  date(from: PlainDate, days: number): PlainDate;
  /** A UUID of version 7 by its shape; ids made later sort later. */
  uuid(): string;
}

/** The ids' clock starts here, so that they sort before those that the system makes. */
const EPOCH = Date.UTC(2025, 0, 1);

/** Chance from a seed (mulberry32, of 32 bits: enough for names and dates, and for nothing secret). */
export function chanceOf(seed: string): Chance {
  let state = 2_166_136_261;
  for (const char of seed) state = Math.imul(state ^ (char.codePointAt(0) ?? 0), 16_777_619);
  const bits = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  const int = (min: number, max: number): number => min + Math.floor((bits() / 2 ** 32) * (max - min + 1));
  const hex = (value: number, digits: number): string => value.toString(16).padStart(digits, '0');
  let made = 0;
  return {
    int,
    is: (share) => bits() / 2 ** 32 < share,
    pick: <T>(list: readonly T[]): T => list[int(0, list.length - 1)] as T,
    weigh: <T>(weights: readonly (readonly [T, number])[]): T => {
      let left = (bits() / 2 ** 32) * weights.reduce((sum, [, weight]) => sum + weight, 0);
      for (const [value, weight] of weights) {
        left -= weight;
        if (left < 0) return value;
      }
      return (weights.at(-1) as readonly [T, number])[0];
    },
    date: (from, days) => addDays(from, int(0, days)),
    uuid: () => {
      const time = hex(EPOCH + made, 12);
      made += 1;
      const tail = hex(bits(), 8) + hex(bits() >>> 16, 4);
      return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(bits() >>> 20, 3)}-${hex(0x8000 | (bits() >>> 18), 4)}-${tail}`;
    },
  };
}
