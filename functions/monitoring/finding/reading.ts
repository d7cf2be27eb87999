/** That somebody looked at a sign about a person is on record. */
import type { Context } from '../../platform/context.ts';

/** Who looked at which sign, and for what; until readings have a noun of their own, in the log, by ids alone. */
export const recordLooking = async (
  { log, actor, requestId }: Context,
  employeeIds: readonly string[],
): Promise<void> =>
  log.info('signals read', {
    reader: actor.kind === 'PERSON' ? actor.employeeId : actor.kind,
    employeeIds,
    requestId,
  });
