/** What comes before a plan is submitted, done through the door: results distributed and accepted, and talked over. */
import { v7 } from 'uuid';
import type { Employee } from '../../functions/organisation/employee/rules.ts';
import { employeeNodeId } from '../../functions/organisation/employee/store.ts';
import type { CellContent } from '../../functions/planning/matrix/rules.ts';
import { dialogue, talk } from './dialogues.ts';
import type { House } from './house.ts';
import { matrix } from './matrices.ts';

type Person = Pick<Employee, 'employeeId'>;

interface Payload {
  readonly userErrors: readonly object[];
}
/** The payload of what was done, which nothing refused. */
function must<T extends Payload>(payload: T): T {
  if (payload.userErrors.length > 0) throw new Error(JSON.stringify(payload.userErrors));
  return payload;
}

/** A leader draws up the matrix of a plan and publishes it. */
export async function distribute(
  house: House,
  leader: Person,
  planId: string,
  rows: readonly (readonly [person: Person, cells: readonly CellContent[]])[],
) {
  const ask = house.as(leader);
  const { matrix: begun } = must(await matrix(ask, 'startMatrix', { planId }));
  const drawn = must(
    await matrix(ask, 'editMatrix', {
      id: begun.id,
      expectedVersion: begun.version,
      rows: rows.map(([{ employeeId }, cells]) => ({ assigneeId: employeeNodeId(employeeId), cells })),
    }),
  );
  const seen = { id: begun.id, expectedVersion: drawn.matrix.version };
  return must(await matrix(ask, 'publishMatrix', seen)).matrix;
}

const OFFERED = `{ viewer { employee { assignments(year: 2026) { id version contentVersion cells { id resultId } } } } }`;

/** Somebody accepts all that is assigned to them; the ids of the assignments by the leader's result. */
export async function acceptAll(house: House, person: Person): Promise<Record<string, string>> {
  const ask = house.as(person);
  const rows = (await ask(OFFERED)).data.viewer.employee.assignments as {
    id: string;
    version: number;
    contentVersion: number;
    cells: { id: string; resultId: string }[];
  }[];
  for (const { id, version, contentVersion, cells } of rows) {
    const resultIds = cells.map(({ resultId }) => resultId);
    must(await matrix(ask, 'acceptAssignments', { id, expectedVersion: version, contentVersion, resultIds }));
  }
  return Object.fromEntries(rows.flatMap(({ cells }) => cells.map(({ id, resultId }) => [resultId, id])));
}

/** Owner and appraiser talk a plan over on a day, and both confirm what the owner has recorded. */
export async function talkOver(
  house: House,
  [owner, appraiser]: readonly [Person, Person],
  planId: string,
  { approach = 'KUANTITATIF', heldOn = '2026-01-08' } = {},
) {
  const ask = house.as(owner);
  const { dialogue: called } = must(
    await dialogue(ask, 'scheduleDialogue', {
      idempotencyKey: v7(),
      planId,
      kind: 'PLANNING',
      scheduledFor: `${heldOn}T01:30:00.000Z`,
    }),
  );
  const { id } = called;
  const record = { id, expectedVersion: 1, heldOn, content: talk({ approach, followUps: [] }) };
  const { contentHash } = must(await dialogue(ask, 'recordDialogue', record)).dialogue;
  must(await dialogue(ask, 'confirmDialogue', { id, expectedVersion: 2, contentHash }));
  const last = { id, expectedVersion: 3, contentHash };
  return must(await dialogue(house.as(appraiser), 'confirmDialogue', last)).dialogue;
}
