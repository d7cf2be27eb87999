/** An invented city of the register alone, without anybody's past, and what is decreed in it. */
import { v7 } from 'uuid';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import { registerItems } from '../../functions/local/city/cityItems.ts';
import { type City, makeCity } from '../../functions/local/city/people.ts';
import { assignmentWrites } from '../../functions/organisation/assignment/store.ts';
import { changeEmployee } from '../../functions/organisation/employee/change.ts';
import { employeeOf } from '../../functions/organisation/employee/store.ts';
import {
  loadRelineShared,
  relineEmployee,
} from '../../functions/organisation/line/actions/relineEmployee.ts';
import { changePosition } from '../../functions/organisation/position/change.ts';
import {
  movePosition,
  type PositionAssignment,
  type PositionPlace,
} from '../../functions/organisation/position/rules.ts';
import { positionsOf } from '../../functions/organisation/position/store.ts';
import { changeUnit } from '../../functions/organisation/unit/change.ts';
import { moveUnit, type UnitPlace } from '../../functions/organisation/unit/rules.ts';
import { unitsOf } from '../../functions/organisation/unit/store.ts';
import { commit } from '../../functions/platform/commit/commit.ts';
import type { Change } from '../../functions/platform/commit/plan.ts';
import type { Write } from '../../functions/platform/commit/writes.ts';
import type { Context, Platform } from '../../functions/platform/context.ts';
import type { PlainDate } from '../../functions/platform/period.ts';
import { makePlatform, testClock } from './office.ts';
import { makeTable } from './table.ts';

export const NEW_YEAR = '2026-01-01' as PlainDate;

/** A call of a job. */
export const jobContext = (platform: Platform, name = 'relineEmployees'): Context => ({
  ...platform,
  actor: { kind: 'JOB', name },
  offices: async () => [],
  requestId: v7(),
});

/** Works out the lines of some people since the new year, as the night after the register came does. */
export async function relineAll(platform: Platform, people: Iterable<{ readonly employeeId: string }>) {
  const context = jobContext(platform);
  const shared = await loadRelineShared(platform);
  for (const { employeeId } of people) await relineEmployee(context, { employeeId, from: NEW_YEAR }, shared);
}

/** A city of so many people in a table of its own, and a hand to change it with. */
export async function openRegisteredCity(employees = 60, seed = 'kota') {
  const city = makeCity({ employees, seed, asOf: '2026-11-16' as PlainDate });
  const clock = testClock();
  const platform = makePlatform(await makeTable(), clock);
  await bulkLoad(platform.table, registerItems(city, NEW_YEAR));
  return { city, clock, ...handsOn(platform, city) };
}

function handsOn(platform: ReturnType<typeof makePlatform>, city: City) {
  const { table } = platform;
  const context = jobContext(platform);
  const decree = async (change: Change, writes: readonly Write[]) => {
    const committed = await commit(table, {
      actor: { kind: 'JOB', id: 'test' },
      authority: 'REGISTER',
      requestId: v7(),
      at: platform.clock.now(),
      commitId: v7(),
      changes: [change],
      writes,
    });
    if (!committed.ok) throw new Error(committed.problems[0].code);
  };
  return {
    platform,
    context,
    /** Puts an assignment on record. */
    assign: async (
      given: Pick<PositionAssignment, 'employeeId' | 'positionId' | 'role'> & { from: string; to?: string },
    ) => {
      const employee = await employeeOf(table, given.employeeId);
      if (!employee) throw new Error('nobody to assign');
      const after: PositionAssignment = {
        assignmentId: v7(),
        letterNo: '821/7/2026',
        requestId: null,
        recordedAt: platform.clock.now(),
        supersededAt: null,
        ...given,
        from: given.from as PlainDate,
        to: (given.to ?? null) as PlainDate | null,
      };
      const { parts, writes } = assignmentWrites([{ before: null, after }]);
      await decree(changeEmployee(employee, employee.data, 'assignmentRecorded', parts), writes);
      return after;
    },
    /** Puts an office elsewhere from a day on. */
    move: async (positionId: string, place: Partial<PositionPlace>, from: string) => {
      const [kept] = await positionsOf(table, [positionId]);
      if (!kept) throw new Error('no such office');
      const { unitId, superiorPositionId, appraiserOverrideId } = kept.data;
      const to = { unitId, superiorPositionId, appraiserOverrideId, ...place };
      const { change, writes } = changePosition(
        kept,
        movePosition(kept.data, to, from as PlainDate, platform.clock.now()),
      );
      await decree(change, writes);
    },
    /** Puts a unit elsewhere in the tree from a day on. */
    reorganise: async (unitId: string, place: UnitPlace, from: string) => {
      const [kept] = await unitsOf(table, [unitId]);
      if (!kept) throw new Error('no such unit');
      const moved = moveUnit(kept.data, place, from as PlainDate, platform.clock.now());
      const { change, writes } = changeUnit(kept, moved);
      await decree(change, writes);
    },
    /** Works the lines of some people out anew, or of everybody; how many of them changed. */
    reline: async (ids: readonly string[] = city.employees.map(({ employeeId }) => employeeId)) => {
      const shared = await loadRelineShared(platform);
      const waiting = [...ids];
      let changed = 0;
      const lane = async () => {
        for (let employeeId = waiting.shift(); employeeId; employeeId = waiting.shift()) {
          const { since } = await relineEmployee(context, { employeeId, from: NEW_YEAR }, shared);
          if (since !== null) changed += 1;
        }
      };
      await Promise.all(Array.from({ length: 8 }, lane));
      return changed;
    },
  };
}
