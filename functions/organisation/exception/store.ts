/** Exceptions as they are kept: parts of the person's record, and a row by their last day for BKPP's list. */
import { put, remove, type Write } from '../../platform/commit/writes.ts';
import { type Kind, makeItem } from '../../platform/item.ts';
import { keys } from '../../platform/keys.ts';
import { nodeId, partsOf } from '../../platform/nodeId.ts';
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

export const windowExceptionId = ({ employeeId, id }: Pick<WindowException, 'employeeId' | 'id'>): string =>
  nodeId('WindowException', employeeId, id);

/** The exception that a node id names, or null when it names something else. */
export function parseExceptionId(id: string): Pick<WindowException, 'employeeId' | 'id'> | null {
  const [employeeId, exceptionId] = partsOf(id, 'WindowException', 2);
  return employeeId && exceptionId ? { employeeId, id: exceptionId } : null;
}
