/** A person's lines worked out anew, and what has changed of them written. docs/decisions/organisation.md. */
import { commitAs, MAX_WRITES, retrying } from '../../../platform/commit/commit.ts';
import { canonical } from '../../../platform/commit/hash.ts';
import type { Change } from '../../../platform/commit/plan.ts';
import { remove, type Write } from '../../../platform/commit/writes.ts';
import type { Context } from '../../../platform/context.ts';
import { type Item, type Kept, ofKind, readItem } from '../../../platform/item.ts';
import { type Key, keys, lists } from '../../../platform/keys.ts';
import { type Instant, type PlainDate, today } from '../../../platform/period.ts';
import { ok, type Result } from '../../../platform/result.ts';
import { getItems, queryAll, type Table } from '../../../platform/table.ts';
import { changeRecord } from '../../employee/change.ts';
import {
  directoryCardOf,
  readDirectoryCard,
  tenureOf,
  writeDirectoryCard,
} from '../../employee/directory.ts';
import type { Employee, Leave } from '../../employee/rules.ts';
import { employeeKind, leaveKind } from '../../employee/store.ts';
import { type PolicyRevision, policyThrough } from '../../policy/rules.ts';
import { revisions } from '../../policy/store.ts';
import { organisationAround, type Surroundings, surroundingsIn } from '../around.ts';
import { lineChanges, linesWith } from '../change.ts';
import { announceLines } from '../events.ts';
import { type Handover, handoverIn, noteHandover } from '../handover.ts';
import { type DatedFlag, indexOrganisation, type OrganisationParts } from '../organisation.ts';
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

/**
 * What came of it: `since` is the first day on which a line says something else, null when none does;
 * `handover` what is still to be handed over, from this change or an earlier one.
 */
export interface Relined {
  readonly since: PlainDate | null;
  readonly handover: Handover | null;
  /** The person, as they now are on record. */
  readonly employee: Employee;
  readonly leaves: readonly Leave[];
}

/** What a working out rests on beside the organisation. */
interface Given {
  readonly at: Instant;
  readonly today: PlainDate;
  readonly noteId: string;
  readonly plhMayAppraise: DatedFlag;
}

interface Loaded {
  readonly employee: Kept<Employee>;
  readonly leaves: readonly Leave[];
  readonly lines: readonly Kept<Line>[];
  readonly card: Item | null;
  readonly handover: Handover | null;
}

async function load(table: Table, employeeId: string): Promise<Loaded> {
  const [items, [card, handover]] = await Promise.all([
    queryAll(table, lists.person(employeeId)),
    getItems(table, [keys.directoryCard(employeeId), keys.handover(employeeId)]),
  ]);
  const profile = items.find(({ type }) => type === employeeKind.type);
  if (!profile) throw new Error('lines are worked out for a person who is not on record');
  return {
    employee: readItem(employeeKind, profile),
    leaves: ofKind(items, leaveKind).map(({ data }) => data),
    lines: ofKind(items, lineKind),
    card: card ?? null,
    handover: handoverIn(handover ?? null),
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
function cardWrites(employee: Employee, line: Line | null, lines: readonly Line[], loaded: Loaded): Write[] {
  const { card, leaves } = loaded;
  const tenure = tenureOf(employee, line, { lines, leaves });
  const wanted = directoryCardOf(employee, line?.vacantPositionId ?? null, tenure);
  const same = card && canonical(readDirectoryCard(card)) === canonical(wanted);
  return same ? [] : [writeDirectoryCard(wanted)];
}

/** How many writes of a commit are neither lines nor follow from them: the profile and its event. */
const OTHERS = 2;

/** What a person's lines become, and all that follows from it. */
function workOut(loaded: Loaded, parts: OrganisationParts, { from }: Relining, given: Given) {
  const { employeeId } = loaded.employee.data;
  const organisation = indexOrganisation(parts, { plhMayAppraise: given.plhMayAppraise });
  const before = loaded.lines.map(({ data }) => data);
  const worked = materialiseLines(organisation, employeeId, { from, to: null, recordedAt: given.at });
  const after = linesWith(before, from, worked);
  const changes = lineChanges(loaded.lines, after, given.at);
  const { since } = changes;
  const line = lineOn(after, given.today);
  const employee = inTree(loaded.employee.data, line, parts);
  const appraiserOf = (lines: readonly Line[]) => (since && lineOn(lines, since)?.appraiserId) ?? null;
  const pending = loaded.handover;
  const handover = since
    ? { employeeId, since: pending && pending.since < since ? pending.since : since, noteId: given.noteId }
    : null;
  return {
    since,
    employee,
    handover: handover ?? pending,
    changed: changes.parts.length > 0 || canonical(employee) !== canonical(loaded.employee.data),
    event: announceLines(employeeId, since, [appraiserOf(before), appraiserOf(after)]),
    parts: changes.parts,
    writes: [
      ...changes.writes,
      ...cardWrites(employee, line, after, loaded),
      ...(handover ? [noteHandover(handover)] : []),
    ],
  };
}

/** Writes some marks in commits of their own. */
async function takeAway(context: Context, marks: readonly Key[], at: Instant): Promise<Result<null>> {
  for (let from = 0; from < marks.length; from += MAX_WRITES) {
    const writes = marks.slice(from, from + MAX_WRITES).map((key) => remove(key));
    const taken = await commitAs(context, 'REGISTER', { at, changes: [], writes });
    if (!taken.ok) return taken;
  }
  return ok(null);
}

/**
 * Writes what has changed of somebody. Marks of allowances that do not fit beside it are taken away before it, so that a
 * death in between loses none, and once more after it, since a night may have put one again. Throws where it does not fit
 * without them.
 */
async function write(
  context: Context,
  change: Change | null,
  writes: readonly Write[],
  at: Instant,
): Promise<Result<unknown>> {
  const size = (change?.parts?.length ?? 0) + writes.length;
  if (size > MAX_WRITES - OTHERS) throw new Error(`lines of one person change at ${size} places at once`);
  const marks = change?.takesAway?.(at) ?? [];
  const apart = size + marks.length > MAX_WRITES - OTHERS ? marks : [];
  const { takesAway: _apart, ...bare } = change ?? {};
  const alone = apart.length > 0 ? (bare as Change) : change;
  const ahead = await takeAway(context, apart, at);
  if (!ahead.ok) return ahead;
  const committed = await commitAs(context, 'REGISTER', { at, changes: alone ? [alone] : [], writes });
  return committed.ok ? takeAway(context, apart, at) : committed;
}

async function relineOnce(
  context: Context,
  relining: Relining,
  shared: RelineShared,
): Promise<Result<Relined>> {
  const { table, clock } = context;
  const [loaded, around] = await Promise.all([
    load(table, relining.employeeId),
    organisationAround(shared.surroundings, [relining.employeeId], relining.from),
  ]);
  const at = clock.now();
  const plhMayAppraise = policyThrough(shared.revisions, 'org.plhMayAppraise');
  const worked = workOut(loaded, around, relining, {
    at,
    today: today(clock),
    noteId: context.newId(),
    plhMayAppraise,
  });
  const { since, handover, changed, employee, event, parts, writes } = worked;
  const change = changeRecord(loaded.employee, employee, event, parts);
  const relined = { since, handover, employee, leaves: loaded.leaves };
  if (!changed && writes.length === 0) return ok(relined);
  const committed = await write(context, changed ? change : null, writes, at);
  return committed.ok ? ok(relined) : committed;
}

/**
 * Works a person's lines out anew from a day on, and writes in one commit what has changed: lines, their
 * rows in teams, what was known of them until now, the directory card, and that what waits must be handed
 * over. Twice changes nothing. Throws when it keeps losing to other writers, or when more than a commit
 * holds would change.
 */
export async function relineEmployee(
  context: Context,
  relining: Relining,
  shared: RelineShared,
): Promise<Relined> {
  const relined = await retrying(() => relineOnce(context, relining, shared));
  if (!relined.ok) throw new Error(`lines not worked out: ${relined.problems[0].code}`);
  return relined.value;
}
