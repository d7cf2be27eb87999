/** Exceptions as they are kept: parts of the person's record, and a row by their last day for BKPP's list. */
import { layOnAgenda } from '../../platform/agenda.ts';
import { put, remove, type Write } from '../../platform/commit/writes.ts';
import { type Kind, makeItem, readItem } from '../../platform/item.ts';
import { keys, lists } from '../../platform/keys.ts';
import { nodeId, partsOf } from '../../platform/nodeId.ts';
import { addDays, type Period, type PlainDate } from '../../platform/period.ts';
import { queryAll, type Table } from '../../platform/table.ts';
import type { Employee } from '../employee/rules.ts';
import { type WindowException, windowExceptionSchema } from './rules.ts';

export const exceptionKind: Kind<WindowException> = {
  type: 'windowException',
  schemaVersion: 1,
  schema: windowExceptionSchema,
};

/** The same, as BKPP's list has it while it runs. */
export const runningKind: Kind<WindowException> = {
  type: 'runningException',
  schemaVersion: 1,
  schema: windowExceptionSchema,
};

const rowOf = ({ until, employeeId, id }: WindowException) => keys.runningException(until, employeeId, id);

/** Puts an exception on BKPP's list, or takes one that was ended from it. */
export const listException = (exception: WindowException): Write =>
  exception.endedAt === null
    ? put(makeItem(runningKind, rowOf(exception), exception))
    : remove(rowOf(exception));

/** Puts the closing of a person's month on the agenda: on a day on which what it was kept open for is over. */
export const closingOn = (day: PlainDate, month: Period, { employeeId, unit }: Employee): Write =>
  layOnAgenda({
    agencyId: unit.agencyId,
    day,
    step: 'MONTH_CLOSING',
    subjectId: `${employeeId}/${month}`,
  });

/** Days back from which an exception may still have moved a window of a month that is not closed. */
const LASTING_DAYS = 180;

/** Everybody's exceptions that were not ended early, of which a month that is open may still have days. */
export const lastingExceptions = async (table: Table, day: PlainDate): Promise<WindowException[]> =>
  (await queryAll(table, lists.exceptionsFrom(addDays(day, -LASTING_DAYS)))).map(
    (item) => readItem(runningKind, item).data,
  );

export const windowExceptionId = ({ employeeId, id }: Pick<WindowException, 'employeeId' | 'id'>): string =>
  nodeId('WindowException', employeeId, id);

/** The exception that a node id names, or null when it names something else. */
export function parseExceptionId(id: string): Pick<WindowException, 'employeeId' | 'id'> | null {
  const [employeeId, exceptionId] = partsOf(id, 'WindowException', 2);
  return employeeId && exceptionId ? { employeeId, id: exceptionId } : null;
}
