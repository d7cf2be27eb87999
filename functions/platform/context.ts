/** What every action is given: the table, the clock, new ids, and who calls. Nothing is ambient. */
import type { Caller } from './access.ts';
import type { Log } from './log.ts';
import type { BaseHoliday, Clock } from './period.ts';
import type { Table } from './table.ts';

/** What a process has: made once by a door from its environment. */
export interface Platform {
  readonly table: Table;
  readonly clock: Clock;
  readonly newId: () => string;
  readonly log: Log;
  /**
   * The national holidays and joint leave of data/holidays.json by date: the base of the instance's calendar. Whoever
   * asks which days are worked asks `calendarOf` (organisation/calendar), which knows what was declared since.
   */
  readonly holidays: ReadonlyMap<string, BaseHoliday>;
}

/**
 * Where a person's call comes from, as hashes that are no address and no name: of the login, and of the machine
 * by its address and browser. Of an office's people behind one address and with one browser it is the same.
 */
export interface Origin {
  readonly session: string | null;
  readonly device: string;
}

/** What a call has: the process's, and the caller's. */
export interface Context extends Platform, Caller {
  readonly requestId: string;
  /** Null, or left out, where no person calls from outside. */
  readonly origin?: Origin | null;
  /** What the caller says that they read for; null, or left out, where they say nothing. */
  readonly purpose?: string | null;
}
