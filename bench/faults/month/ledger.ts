/**
 * What a person knows of their month, kept as one keeps a notebook: an entry an activity, changed by what the person
 * was answered. Nothing of it comes from the code under test: the minutes are multiplied here.
 */

import { lastDayFor } from './calendar.ts';

export const STATES = ['RECORDED', 'PENDING', 'VERIFIED', 'REJECTED', 'VOIDED'] as const;
export type State = (typeof STATES)[number];

/** What is written of an activity. */
export interface Content {
  readonly bankCode: string;
  readonly volume: number;
  readonly object: string;
}
export interface Entry extends Content {
  readonly id: string;
  readonly date: string;
}

/** An activity as its owner and appraiser know it. */
export interface Known {
  readonly date: string;
  readonly content: Content;
  readonly state: State;
  readonly version: number;
  /** The day on which it was rejected last. */
  readonly rejectedOn?: string;
}

/** Whether an activity waits for its owner to mend it: rejected, or edited since and not sent in again. */
export const isToMend = ({ state, rejectedOn }: Known): boolean =>
  state === 'REJECTED' || (state === 'RECORDED' && rejectedOn !== undefined);

/** The last day on which its owner may write an activity anew, or take it out. */
export const lastDayOf = (known: Known): string =>
  lastDayFor(known.date, isToMend(known) ? known.rejectedOn : undefined);

/** Minutes of one unit by the bank, as everybody in the office knows them. */
const NORM: Readonly<Record<string, number>> = { 'ADM-001': 45, 'ADM-002': 5 };
export const minutesOf = ({ bankCode, volume }: Content): number => volume * (NORM[bankCode] ?? Number.NaN);

/** The most minutes of a day. */
export const DAY_MAX = 660;

/** Minutes by where they stand. */
export interface Sums {
  readonly counted: number;
  readonly verified: number;
  readonly pending: number;
  readonly rejected: number;
}

/** A plain recount of activities. */
export function recount(activities: Iterable<Pick<Known, 'state'> & { readonly minutes: number }>): Sums {
  const sum: Record<State, number> = { RECORDED: 0, PENDING: 0, VERIFIED: 0, REJECTED: 0, VOIDED: 0 };
  for (const { state, minutes } of activities) sum[state] += minutes;
  const { RECORDED, PENDING: pending, VERIFIED: verified, REJECTED: rejected } = sum;
  return { counted: RECORDED + pending + verified, verified, pending, rejected };
}

/** A person's notebook. */
export class Ledger {
  /** By the activity's id, as the client made it or was told it. */
  readonly activities = new Map<string, Known>();

  /** Those in a state, in the order in which they were noted. */
  in(...states: readonly State[]): [string, Known][] {
    return [...this.activities].filter(([, { state }]) => states.includes(state));
  }

  on(date: string): Known[] {
    return [...this.activities.values()].filter((known) => known.date === date);
  }

  /** Minutes, of a day or of all. */
  sums(date?: string): Sums {
    const all = date ? this.on(date) : [...this.activities.values()];
    return recount(all.map(({ content, state }) => ({ state, minutes: minutesOf(content) })));
  }

  /** Notes that an activity changed; it must be known. */
  change(id: string, changes: Partial<Known>): void {
    const known = this.activities.get(id);
    if (!known) throw new Error('an activity changed that nobody had noted');
    this.activities.set(id, { ...known, version: known.version + 1, ...changes });
  }
}
