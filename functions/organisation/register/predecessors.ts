/**
 * Who gave an office up without a row that says so: gone to another government, or a mayor whose term is over. A row
 * of a successor ends nobody's seat by itself, since the predecessor's own may come later in the file; once all of
 * the register is read, whoever is in none of it has left. docs/decisions/register-import.md.
 */
import { plainWord } from '../../../data/register.ts';
import { addDays, type PlainDate } from '../../platform/period.ts';
import type { Employee } from '../employee/rules.ts';
import type { PositionAssignment } from '../position/rules.ts';
import { inForce, isKnown } from '../validity/rules.ts';
import { contentOf } from './cells.ts';
import type { SheetRow } from './sheet.ts';

/** The seat of a predecessor, and its last day: the eve of the successor's first. */
export interface Succession {
  readonly seat: PositionAssignment;
  readonly lastDay: PlainDate;
}

/**
 * Who stands in an office beside a successor who came after them, on the day of the register; null where nobody does,
 * and where several do: then it is not told who of them gave way.
 */
export function predecessorBeside(
  holders: readonly PositionAssignment[],
  successorId: string,
  date: PlainDate,
): Succession | null {
  const seats = holders.filter((seat) => seat.role === 'DEFINITIVE' && isKnown(seat));
  const [seat, ...others] = seats.filter((one) => one.employeeId !== successorId && inForce(one, date));
  if (!seat || others.length > 0) return null;
  const after = seats.filter((one) => one.employeeId === successorId && one.from > seat.from);
  const first = after.map(({ from }) => from).toSorted()[0];
  return first !== undefined && first <= date ? { seat, lastDay: addDays(first, -1) } : null;
}

/** Of a row: its number where it can be read, else the plain name; null when there is nobody in it. */
export type RowPerson = { readonly nip: string } | { readonly name: string } | null;

/** Whom a row is about; of one whose cells are shifted only the number counts. The name `` may be anybody's. */
export function personOfRow({ cells, fault }: SheetRow, nip: string | null): RowPerson {
  if (nip !== null) return { nip };
  if (fault) return { name: '' };
  const name = plainWord(contentOf(cells.nama));
  return name === '' && contentOf(cells.nip) === '' ? null : { name };
}

/** Whether a row that has no number to be read may be somebody's: their name, with degrees or without. */
export function mayBe({ name }: Pick<Employee, 'name'>, row: { readonly name: string }): boolean {
  const known = plainWord(name);
  return known.includes(row.name) || row.name.includes(known);
}
