/**
 * Whether personal data of people may be shown: by who they stand below today, whatever list or document of
 * whatever day names them. docs/domain.md 6.3.
 */
import { may } from '../../platform/access.ts';
import type { Context } from '../../platform/context.ts';
import { keys } from '../../platform/keys.ts';
import { today } from '../../platform/period.ts';
import type { Line } from '../line/rules.ts';
import { linesInReach, subjectOf } from '../line/store.ts';
import { type Employee, hasLeft } from './rules.ts';

/** Whether the caller may see personal data of a person. */
export type Granted = (employee: Employee) => Promise<boolean>;

/** Whom the caller appraises or oversees today, by id. */
async function reachOf({ table, clock, actor }: Context): Promise<ReadonlyMap<string, Line>> {
  if (actor.kind !== 'PERSON') return new Map();
  const lines = await linesInReach(table, actor.employeeId, today(clock));
  return new Map(lines.map((line) => [line.employeeId, line]));
}

/**
 * Answers for as many people as a call shows, with one query for all of them: whom the caller appraises and
 * oversees stands in one place. The unit is the profile's, which follows the line; whoever has left the
 * service is in none.
 */
export function grantsOf(context: Context): Granted {
  let reach: ReturnType<typeof reachOf> | undefined;
  return async (employee) => {
    const { employeeId, unit } = employee;
    const unitPath = hasLeft(employee, today(context.clock)) ? null : unit.path;
    if (await may(context, 'employee.read', { ownerId: employeeId, unitPath })) return true;
    reach ??= reachOf(context);
    const line = (await reach).get(employeeId);
    if (!line) return false;
    const subject = subjectOf(employeeId, { data: line, key: keys.line(employeeId, line.from) });
    return (await may(context, 'employee.read', subject)) !== null;
  };
}
