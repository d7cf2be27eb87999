/**
 * The lines that an approved or revoked request changes: who appraises the people below the office from its
 * first day on. Worked out from the facts, never written by hand (docs/decisions/organisation.md).
 */
import { type AgendaItem, layOnAgenda, takeOffAgenda } from '../../../platform/agenda.ts';
import { commit } from '../../../platform/commit/commit.ts';
import type { Write } from '../../../platform/commit/writes.ts';
import type { Context } from '../../../platform/context.ts';
import { actorRef } from '../../../platform/actor.ts';
import { lists } from '../../../platform/keys.ts';
import type { PlainDate } from '../../../platform/period.ts';
import { ok, type Result } from '../../../platform/result.ts';
import { queryAll, type Table } from '../../../platform/table.ts';
import { holdersOf } from '../../assignment/store.ts';
import { readDirectoryCard } from '../../employee/directory.ts';
import { loadRelineShared, relineEmployee, type Relined } from '../../line/actions/relineEmployee.ts';
import { subordinateLines } from '../../line/store.ts';
import { positionsOf } from '../../position/store.ts';
import { inForce, isKnown } from '../../validity/rules.ts';
import type { AssignmentRequest } from '../rules.ts';
import { requestOf } from '../store.ts';

type Concerned = Pick<
  AssignmentRequest,
  'requestId' | 'agencyId' | 'positionId' | 'employeeId' | 'from' | 'ended'
>;

/** Has the lines around a request worked out by the next turn of the day, whatever comes of it before. */
export const linesAreDue = (request: Concerned, day: PlainDate): Write =>
  layOnAgenda({ agencyId: request.agencyId, day, step: 'REQUEST_LINES', subjectId: request.requestId });

/** Levels above a vacant office at which somebody is looked for to whom its people climb meanwhile. */
const LEVELS = 12;

/** An office: who is assigned to it on some day from one on, and which office decides over it. */
async function officeSince(table: Table, officeId: string, from: PlainDate) {
  const [[office], [held = []]] = await Promise.all([
    positionsOf(table, [officeId]),
    holdersOf(table, [officeId]),
  ]);
  const above = office ? (office.data.appraiserOverrideId ?? office.data.superiorPositionId) : null;
  return { above, held: held.filter((one) => isKnown(one) && (one.to === null || one.to >= from)) };
}

/** Those who exercise an office on some day from one on, and those above it up to the first who holds theirs for good. */
async function appraisersAround(table: Table, positionId: string, from: PlainDate): Promise<Set<string>> {
  const found = new Set<string>();
  let officeId: string | null = positionId;
  for (let level = 0; officeId !== null && level < LEVELS; level += 1) {
    const { above, held }: Awaited<ReturnType<typeof officeSince>> = await officeSince(table, officeId, from);
    for (const { employeeId } of held) found.add(employeeId);
    const settled = held.some((one) => one.role === 'DEFINITIVE' && one.to === null && inForce(one, from));
    officeId = settled && level > 0 ? null : above;
  }
  return found;
}

const teamsOf = async (table: Table, appraiserIds: Iterable<string>, day: PlainDate): Promise<string[]> => {
  const teams = await Promise.all([...appraiserIds].map((id) => subordinateLines(table, id, day)));
  return teams.flat().map(({ employeeId }) => employeeId);
};

/**
 * Whose lines may change with a request: who is assigned, the teams of all who exercise the office or stand in
 * for it, whoever stands below it while it is vacant, and the teams of those, whose superior they are. The
 * same around an office that was left for it.
 */
async function concernedBy(table: Table, request: Concerned): Promise<string[]> {
  const { agencyId, positionId, employeeId, from, ended = [] } = request;
  const offices = new Set([positionId, ...ended.map((one) => one.positionId)]);
  const [around, vacant] = await Promise.all([
    Promise.all([...offices].map((office) => appraisersAround(table, office, from))),
    queryAll(table, lists.belowVacancies(offices.size > 1 ? undefined : agencyId)),
  ]);
  const appraisers = new Set(around.flatMap((found) => [...found]));
  const below = vacant
    .map(readDirectoryCard)
    .filter(({ vacantAbove }) => vacantAbove !== null && offices.has(vacantAbove));
  const first = new Set([employeeId, ...appraisers, ...below.map((card) => card.employeeId)]);
  for (const id of await teamsOf(table, appraisers, from)) first.add(id);
  return [...new Set([...first, ...(await teamsOf(table, first, from))])];
}

/** What is done about a person whose lines were worked out: what waits of them is handed over, by a floor above. */
export type Afterwards = (context: Context, relined: Relined) => Promise<unknown>;

/** Works out the lines around a request, one person after another; twice changes nothing. Answers how many people it looked at. */
async function relineConcerned(
  context: Context,
  request: Concerned,
  { most = Infinity, afterwards }: { most?: number; afterwards?: Afterwards },
): Promise<number> {
  const people = await concernedBy(context.table, request);
  if (people.length > most) return 0;
  const shared = await loadRelineShared(context);
  for (const employeeId of people) {
    const relined = await relineEmployee(context, { employeeId, from: request.from }, shared);
    await afterwards?.(context, relined);
  }
  return people.length;
}

/** So many people's lines a call of the API works out itself; those of more wait for the turn of the day. */
const AT_ONCE = 40;

/**
 * Works out the lines around a request right after its decision, so that authority changes at once. What
 * fails here, and what concerns more people than a call has time for, the turn of the day does; it also
 * hands over what waits, of which a change of lines leaves a note.
 */
export async function relineAtOnce(context: Context, request: Concerned): Promise<void> {
  const asJob: Context = { ...context, actor: { kind: 'JOB', name: 'turnDay' } };
  try {
    await relineConcerned(asJob, request, { most: AT_ONCE });
  } catch (fault) {
    context.log.warn('lines wait for the turn of the day', { requestId: request.requestId, fault });
  }
}

/** Works out the lines around a request, and takes that off the agenda; answers whether there was anybody. */
export async function turnLines(
  context: Context,
  item: AgendaItem,
  afterwards: Afterwards,
): Promise<Result<boolean>> {
  const request = await requestOf(context.table, item.subjectId);
  const people = request ? await relineConcerned(context, request.data, { afterwards }) : 0;
  const committed = await commit(context.table, {
    actor: actorRef(context.actor),
    authority: `JOB:${actorRef(context.actor).id}`,
    requestId: context.requestId,
    at: context.clock.now(),
    commitId: context.newId(),
    changes: [],
    writes: [takeOffAgenda(item)],
  });
  return committed.ok ? ok(people > 0) : committed;
}
