/** What every action is given: the table, the clock, new ids, and who calls. Nothing is ambient. */
import type { Caller } from './access.ts';
import type { Log } from './log.ts';
import type { Clock, WorkCalendar, WorkWeek } from './period.ts';
import type { Table } from './table.ts';

/** What a process has: made once by a door from its environment. */
export interface Platform {
  readonly table: Table;
  readonly clock: Clock;
  readonly newId: () => string;
  readonly log: Log;
  /** National holidays and joint leave. */
  readonly holidays: ReadonlySet<string>;
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
}

/** The calendar of an office that works five or six days a week. */
export const calendarOf = (context: Platform, week: WorkWeek): WorkCalendar => ({
  week,
  holidays: context.holidays,
});
