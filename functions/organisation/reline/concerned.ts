/**
 * Whose lines a change in some offices concerns, and those lines worked out: right after the change, so that
 * authority follows at once; what a call has no time for, the night does.
 */
import type { Context } from '../../platform/context.ts';
import { lists } from '../../platform/keys.ts';
import type { PlainDate } from '../../platform/period.ts';
import { queryAll, type Table } from '../../platform/table.ts';
import { holdersOf } from '../assignment/store.ts';
import { readDirectoryCard } from '../employee/directory.ts';
import { loadRelineShared, relineEmployee, type Relined } from '../line/actions/relineEmployee.ts';
import { subordinateLines } from '../line/store.ts';
import { positionsOf } from '../position/store.ts';
import { inForce, isKnown, lasts } from '../validity/rules.ts';

/** A change from a day on: in which offices, and of whom. */
export interface Around {
  readonly offices: ReadonlySet<string>;
  readonly employeeIds: readonly string[];
  readonly from: PlainDate;
  /** The agency of the offices, where they are all of one. */
  readonly agencyId?: string;
}

/** Levels above a vacant office at which somebody is looked for to whom its people climb meanwhile. */
const LEVELS = 12;

/** An office: who is assigned to it on some day from one on, and which office decides over it. */
async function officeSince(table: Table, officeId: string, from: PlainDate) {
  const [[office], [held = []]] = await Promise.all([
    positionsOf(table, [officeId]),
    holdersOf(table, [officeId]),
  ]);
  const above = office ? (office.data.appraiserOverrideId ?? office.data.superiorPositionId) : null;
  return { above, held: held.filter((one) => isKnown(one) && lasts(one, from)) };
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

/** Whoever is appraised by one of some people on a day. */
export async function teamsOf(
  table: Table,
  appraiserIds: Iterable<string>,
  day: PlainDate,
): Promise<string[]> {
  const teams = await Promise.all([...appraiserIds].map((id) => subordinateLines(table, id, day)));
  return teams.flat().map(({ employeeId }) => employeeId);
}

/**
 * Whose lines may change: who is concerned themselves, the teams of all who exercise the offices or stand in
 * for them, whoever stands below them while they are vacant, and the teams of those, whose superior they are.
 */
async function concernedBy(
  table: Table,
  { agencyId, offices, employeeIds, from }: Around,
): Promise<string[]> {
  const [around, vacant] = await Promise.all([
    Promise.all([...offices].map((office) => appraisersAround(table, office, from))),
    queryAll(table, lists.belowVacancies(agencyId)),
  ]);
  const appraisers = new Set(around.flatMap((found) => [...found]));
  const below = vacant
    .map(readDirectoryCard)
    .filter(({ vacantAbove }) => vacantAbove !== null && offices.has(vacantAbove));
  const first = new Set([...employeeIds, ...appraisers, ...below.map((card) => card.employeeId)]);
  for (const id of await teamsOf(table, appraisers, from)) first.add(id);
  return [...new Set([...first, ...(await teamsOf(table, first, from))])];
}

/** What is done about a person whose lines were worked out: what waits of them is handed over, by a floor above. */
export type Afterwards = (context: Context, relined: Relined) => Promise<unknown>;

/** Works out the lines around a change, one person after another; twice changes nothing. Answers how many people it looked at. */
export async function relineAround(
  context: Context,
  around: Around,
  { most = Infinity, afterwards }: { most?: number; afterwards?: Afterwards },
): Promise<number> {
  const people = await concernedBy(context.table, around);
  if (people.length > most) return 0;
  const shared = await loadRelineShared(context);
  for (const employeeId of people) {
    const relined = await relineEmployee(context, { employeeId, from: around.from }, shared);
    await afterwards?.(context, relined);
  }
  return people.length;
}

/** So many people's lines a call of the API works out itself; those of more wait for the night. */
const AT_ONCE = 40;

/**
 * Works out the lines around a change right after it, so that authority follows at once. What fails here,
 * and what concerns more people than a call has time for, the night does; it also hands over what waits, of
 * which a change of lines leaves a note. `about` says in the log what was changed.
 */
export async function relineNow(context: Context, around: Around, about: object): Promise<void> {
  const asJob: Context = { ...context, actor: { kind: 'JOB', name: 'turnDay' } };
  try {
    await relineAround(asJob, around, { most: AT_ONCE });
  } catch (fault) {
    context.log.warn('lines wait for the turn of the day', { ...about, fault });
  }
}
