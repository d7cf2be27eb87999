/**
 * Whether a file is behind what is on record. A thing that a reading left unchanged was not written, so that
 * its own day is not enough: the last whole reading of the register spoke of it too, and of a person any that named them.
 */
import type { Table } from '../../platform/table.ts';
import type { PlainDate } from '../../platform/period.ts';
import { registerReadOf } from './registerRead.ts';
import type { RegisterImport } from './rules.ts';

/** An import on its way onto the record, and of which day the last whole reading before it spoke. */
export interface Committing {
  readonly of: RegisterImport;
  readonly lastRead: PlainDate | null;
}

/** An import with the last whole reading of the register (one read). */
export async function committing(table: Table, of: RegisterImport): Promise<Committing> {
  return { of, lastRead: (await registerReadOf(table))?.asOf ?? null };
}

/** The day of what is on record where that is later than the file's; else null. `saidOn`: of which days it is by itself. */
export function laterThan({ of, lastRead }: Committing, ...saidOn: (PlainDate | null)[]): PlainDate | null {
  const newest = [lastRead, ...saidOn].reduce((a, b) => (a !== null && (b === null || a > b) ? a : b), null);
  return newest !== null && newest > of.asOf ? newest : null;
}
