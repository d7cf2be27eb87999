/** Offices that nobody holds, and requests to BKPP that are undecided or run (D06): of the whole city, and few. */
import { readDirectoryCard } from '../../../organisation/employee/directory.ts';
import { holdersOf } from '../../../organisation/assignment/store.ts';
import { placeOfPosition } from '../../../organisation/position/rules.ts';
import { positionsOf } from '../../../organisation/position/store.ts';
import type { AssignmentRequest } from '../../../organisation/request/rules.ts';
import { requestsListed } from '../../../organisation/request/store.ts';
import { lists } from '../../../platform/keys.ts';
import type { PlainDate } from '../../../platform/period.ts';
import { queryAll, type Table } from '../../../platform/table.ts';
import type { VacantOffice } from '../facts.ts';

/** What units' rules look at of roles, by the unit in which the office stands. */
export interface Roles {
  readonly vacant: ReadonlyMap<string, readonly VacantOffice[]>;
  readonly requests: ReadonlyMap<string, readonly AssignmentRequest[]>;
}

/** Offices without a holder in office, below which somebody stands today, by their unit: a query and two batches. */
async function vacantOffices(table: Table, today: PlainDate): Promise<Roles['vacant']> {
  const cards = (await queryAll(table, lists.belowVacancies())).map(readDirectoryCard);
  const below = Map.groupBy(cards, ({ vacantAbove }) => vacantAbove ?? '');
  const ids = [...below.keys()];
  const [positions, holders] = await Promise.all([positionsOf(table, ids), holdersOf(table, ids)]);
  const offices = positions.flatMap((kept, at) =>
    kept
      ? [
          {
            unitId: placeOfPosition(kept.data, today).unitId,
            office: {
              positionId: kept.data.positionId,
              holders: holders[at] ?? [],
              below: below.get(kept.data.positionId)?.length ?? 0,
            },
          },
        ]
      : [],
  );
  const byUnit = Map.groupBy(offices, ({ unitId }) => unitId);
  return new Map([...byUnit].map(([unitId, found]) => [unitId, found.map(({ office }) => office)]));
}

/** Requests with the head, with BKPP, or running, by the unit of their office: a query and a batch for each state. */
async function runningRequests(table: Table): Promise<Roles['requests']> {
  const states = ['SUBMITTED', 'FORWARDED', 'ACTIVE'];
  const found = await Promise.all(
    states.map(async (state) => requestsListed(table, await queryAll(table, lists.requestsOf(state)))),
  );
  const requests = found.flat().flatMap((kept) => kept?.data ?? []);
  return Map.groupBy(requests, ({ unitId }) => unitId);
}

/** What the rules of units look at of roles. */
export async function loadRoles(table: Table, today: PlainDate): Promise<Roles> {
  const [vacant, requests] = await Promise.all([vacantOffices(table, today), runningRequests(table)]);
  return { vacant, requests };
}
