/** A person's lines worked out anew, and what has changed of them written. docs/decisions/organisation.md. */
import { actorRef } from '../../../platform/actor.ts';
import { commit, MAX_WRITES, retrying } from '../../../platform/commit/commit.ts';
import { canonical } from '../../../platform/commit/hash.ts';
import type { Write } from '../../../platform/commit/writes.ts';
import type { Context } from '../../../platform/context.ts';
import { type Item, type Kept, readItem } from '../../../platform/item.ts';
import { keys, lists } from '../../../platform/keys.ts';
import { type PlainDate, today } from '../../../platform/period.ts';
import { ok, type Result } from '../../../platform/result.ts';
import { getItem, queryAll, type Table } from '../../../platform/table.ts';
import { changeRecord } from '../../employee/change.ts';
import { directoryCardOf, readDirectoryCard, writeDirectoryCard } from '../../employee/directory.ts';
import type { Employee } from '../../employee/rules.ts';
import { employeeKind } from '../../employee/store.ts';
import { type PolicyRevision, policyThrough } from '../../policy/rules.ts';
import { revisions } from '../../policy/store.ts';
import { organisationAround, type Surroundings, surroundingsIn } from '../around.ts';
import { lineChanges, linesWith } from '../change.ts';
import { announceLines } from '../events.ts';
import { indexOrganisation, type OrganisationParts } from '../organisation.ts';
import { type Line, lineOn, materialiseLines } from '../rules.ts';
import { lineKind } from '../store.ts';

/** What the people of a chunk have in common: who and what is above them, and the policies. */
export interface RelineShared {
  readonly surroundings: Surroundings;
  readonly revisions: readonly PolicyRevision[];
}

/** Reads what the people of a chunk have in common, each office and superior once. */
export const loadRelineShared = async ({ table }: { readonly table: Table }): Promise<RelineShared> => ({
  surroundings: surroundingsIn(table),
  revisions: await revisions(table),
});

/** Whose lines, and from which day on; lines of before that day stay. */
export interface Relining {
  readonly employeeId: string;
  readonly from: PlainDate;
}

/** What came of it: `since` is the first day on which a line says something else, null when none does. */
export interface Relined {
  readonly since: PlainDate | null;
}

interface Loaded {
  readonly employee: Kept<Employee>;
  readonly lines: readonly Kept<Line>[];
  readonly card: Item | null;
}

async function load(table: Table, employeeId: string): Promise<Loaded> {
  const [items, card] = await Promise.all([
    queryAll(table, lists.person(employeeId)),
    getItem(table, keys.directoryCard(employeeId)),
  ]);
  const profile = items.find(({ type }) => type === employeeKind.type);
  if (!profile) throw new Error('lines are worked out for a person who is not on record');
  return {
    employee: readItem(employeeKind, profile),
    lines: items.filter(({ type }) => type === lineKind.type).map((item) => readItem(lineKind, item)),
    card,
  };
}

/** The person with the unit as it stands in the tree today: a reorganisation moves it under them. */
function inTree(employee: Employee, line: Line | null, { units }: OrganisationParts): Employee {
  const nameOf = (id: string) => units.find(({ unitId }) => unitId === id)?.name;
  if (line?.unitId !== employee.unit.unitId) return employee;
  const { unitPath: path, agencyId } = line;
  const name = nameOf(line.unitId) ?? employee.unit.name;
  const agencyName = nameOf(agencyId) ?? employee.unit.agencyName;
  return { ...employee, unit: { ...employee.unit, name, path, agencyId, agencyName } };
}

/** The directory card, if it says something else than it should. */
function cardWrites(employee: Employee, line: Line | null, card: Item | null): Write[] {
  const wanted = directoryCardOf(employee, line?.vacantPositionId ?? null);
  const same = card && canonical(readDirectoryCard(card)) === canonical(wanted);
  return same ? [] : [writeDirectoryCard(wanted)];
}

/** How many writes of a commit are not lines: profile, event, card, and what the caller adds. */
const OTHERS = 10;

async function relineOnce(
  context: Context,
  { employeeId, from }: Relining,
  shared: RelineShared,
  alongside: readonly Write[],
): Promise<Result<Relined>> {
  const at = context.clock.now();
  const [loaded, parts] = await Promise.all([
    load(context.table, employeeId),
    organisationAround(shared.surroundings, [employeeId], from),
  ]);
  const plhMayAppraise = policyThrough(shared.revisions, 'org.plhMayAppraise');
  const organisation = indexOrganisation(parts, { plhMayAppraise });
  const before = loaded.lines.map(({ data }) => data);
  const worked = materialiseLines(organisation, employeeId, { from, to: null, recordedAt: at });
  const after = linesWith(before, from, worked);
  const changes = lineChanges(loaded.lines, after, at);
  const { since } = changes;
  if (changes.parts.length + changes.writes.length > MAX_WRITES - OTHERS)
    throw new Error(`lines of one person change at ${changes.parts.length} places at once`);
  const line = lineOn(after, today(context.clock));
  const employee = inTree(loaded.employee.data, line, parts);
  const changed = changes.parts.length > 0 || canonical(employee) !== canonical(loaded.employee.data);
  const appraisers = [before, after].map((lines) => (since && lineOn(lines, since)?.appraiserId) ?? null);
  const event = announceLines(employeeId, since, [appraisers[0] ?? null, appraisers[1] ?? null]);
  const writes = [...changes.writes, ...cardWrites(employee, line, loaded.card)];
  if (!changed && writes.length === 0) return ok({ since });
  const committed = await commit(context.table, {
    actor: actorRef(context.actor),
    authority: 'REGISTER',
    requestId: context.requestId,
    at,
    commitId: context.newId(),
    changes: changed ? [changeRecord(loaded.employee, employee, event, changes.parts)] : [],
    writes: [...writes, ...(changed ? alongside : [])],
  });
  return committed.ok ? ok({ since }) : committed;
}

/**
 * Works a person's lines out anew from a day on, and writes in one commit what has changed: lines, their
 * rows in teams, what was known of them until now, and the directory card; `alongside` goes with a
 * change of lines. Twice changes nothing. Throws when it keeps losing to other writers, or when more
 * than a commit holds would change.
 */
export async function relineEmployee(
  context: Context,
  relining: Relining,
  shared: RelineShared,
  alongside: readonly Write[] = [],
): Promise<Relined> {
  const relined = await retrying(() => relineOnce(context, relining, shared, alongside));
  if (!relined.ok) throw new Error(`lines not worked out: ${relined.problems[0].code}`);
  return relined.value;
}
