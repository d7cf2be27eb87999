/** The job scanFindings for one person: what is wrong with their periods, against what was known to be. */
import { retrying } from '../../../platform/commit/commit.ts';
import type { Write } from '../../../platform/commit/writes.ts';
import type { Context } from '../../../platform/context.ts';
import { findingLists } from '../../../platform/findingKeys.ts';
import { type Kept, readItem } from '../../../platform/item.ts';
import { keys } from '../../../platform/keys.ts';
import type { Period } from '../../../platform/period.ts';
import { ok, type Result } from '../../../platform/result.ts';
import { type Marker, markerKind, marking, markPerson } from '../../../platform/run/marker.ts';
import type { Outcome, PersonWork } from '../../../platform/run/outcome.ts';
import { getItem, queryAll } from '../../../platform/table.ts';
import { became, leftAs, type Pair } from '../becoming.ts';
import { type Mark, marksIn, readBasis, takeMark } from '../changes.ts';
import { findingKinds } from '../kinds.ts';
import { type Laid, moveOnDesks } from '../laid.ts';
import { keepScan, lastScanIn } from '../lastScan.ts';
import { type LastScan, lookOf, periodsOn } from '../looking.ts';
import type { Finding } from '../rules.ts';
import { desksOf } from '../onDesks.ts';
import { findingsOnRecord } from '../store.ts';
import type { WholePerson } from '../facts.ts';
import { commitFindings } from './commitFindings.ts';
import { loadScanShared, readPerson, type ScanShared } from './loadFacts.ts';
import { mendersOfPerson } from './loadMenders.ts';
import { lookAt, type Looked } from './lookAt.ts';

const JOB = 'scanFindings';

/** Counts the rules' own changes: raised with any that finds otherwise, so that everybody is looked at anew. */
const RULES = 8;

/** What the people of a chunk have in common. */
export interface ScanChunk extends ScanShared {
  readonly basis: string;
  /** Whether everything is looked at, whatever is known. */
  readonly isFull: boolean;
}

/** Three queries a chunk. On the first of a month everything is looked at. */
export async function loadScanChunk(context: Context): Promise<ScanChunk> {
  const [shared, changed] = await Promise.all([loadScanShared(context), readBasis(context.table)]);
  const basis = [RULES, findingKinds.length, changed ?? ''].join(' ');
  return { ...shared, basis, isFull: shared.today.endsWith('-01') };
}

/** A person as a scan finds them. */
interface Before {
  readonly person: WholePerson;
  readonly last: Kept<LastScan> | null;
  readonly marks: readonly Mark[];
  readonly findings: readonly Kept<Finding>[];
  readonly laid: Kept<Laid> | null;
}

/** Everything that is wrong with a person by what stands now; nothing is written, whatever was known. */
export async function findEverything(
  context: Context,
  chunk: ScanChunk,
  employeeId: string,
): Promise<Looked['found']> {
  const person = await readPerson(context, employeeId);
  if (!person) return [];
  const nothing = { ...chunk, last: null, marks: [], findings: [] };
  return (await lookAt(context, chunk, person, lookOf(nothing, true))).found;
}

/** Three queries: who they are, what has changed, and what is known to be wrong. */
async function readBefore(context: Context, employeeId: string): Promise<Before> {
  const [person, changes, onRecord] = await Promise.all([
    readPerson(context, employeeId),
    queryAll(context.table, findingLists.changes(employeeId)),
    findingsOnRecord(context.table, { employeeId }),
  ]);
  if (!person) throw new Error('a roster names a person who is not on record');
  return { person, last: lastScanIn(changes), marks: marksIn(changes), ...onRecord };
}

/** What a scan leaves of a person: each period that is looked at, as it was looked at last. */
function scanAfter({ last }: Before, { basis, today }: ScanChunk, { periods }: Looked): LastScan {
  const ever = new Set<string>(periodsOn(today));
  const known = { ...last?.data.periods, ...periods };
  return { basis, periods: Object.fromEntries(Object.entries(known).filter(([period]) => ever.has(period))) };
}

const sameScan = (one: LastScan | undefined, other: LastScan): boolean =>
  one !== undefined &&
  one.basis === other.basis &&
  Object.keys(one.periods).length === Object.keys(other.periods).length &&
  Object.entries(other.periods).every(([period, lookOn]) => one.periods[period] === lookOn);

/** What a scan of a person comes to: the findings that changed, and what closes it. */
export interface Scan {
  readonly pairs: readonly Pair[];
  readonly closing: readonly Write[];
}

/** What lays the findings before whoever can mend them, where that is not as it was. */
async function onDesks(
  chunk: ScanChunk,
  { person, laid }: Before,
  findings: readonly Finding[],
): Promise<Write[]> {
  const { employeeId } = person.employee;
  const menders = await mendersOfPerson(chunk, person, findings);
  const rows = desksOf({ employeeId, unitId: null }, findings, menders, chunk.today);
  return moveOnDesks({ employeeId }, laid, rows);
}

/** Looks at a person and works out what changes; nothing is written. */
async function scan(context: Context, chunk: ScanChunk, employeeId: string): Promise<Scan> {
  const before = await readBefore(context, employeeId);
  const { person, last, marks } = before;
  const findings = before.findings.map(({ data }) => data);
  const look = lookOf({ ...chunk, last: last?.data ?? null, marks, findings }, chunk.isFull);
  const looked = await lookAt(context, chunk, person, look);
  const ever = new Set(periodsOn(chunk.today));
  const { unit } = person.employee;
  const pairs = became(
    {
      subject: { employeeId, unitId: null },
      place: { agencyId: unit.agencyId, unitPath: unit.path },
      looked: new Set(Object.keys(looked.periods) as Period[]),
      isPast: (period) => !ever.has(period),
      isMissed: (period, planNo) =>
        looked.missed.some((one) => one.month === period && one.planNo === planNo),
      at: chunk.now,
      today: chunk.today,
      newId: context.newId,
    },
    before.findings,
    looked.found,
  );
  const scanned = scanAfter(before, chunk, looked);
  return {
    pairs,
    closing: [
      ...(sameScan(last?.data, scanned) ? [] : [keepScan(employeeId, last, scanned)]),
      ...looked.cards,
      ...(await onDesks(chunk, before, leftAs(before.findings, pairs))),
      ...marks.map((mark) => takeMark(employeeId, mark)),
    ],
  };
}

async function attempt(
  context: Context,
  chunk: ScanChunk,
  { employeeId, period }: { readonly employeeId: string; readonly period: Period },
): Promise<Result<Outcome>> {
  const item = await getItem(context.table, keys.marker(employeeId, period, JOB));
  const marker: Marker | null = item && readItem(markerKind, item).data;
  const { pairs, closing } = await scan(context, chunk, employeeId);
  const mark = marker ? [] : [marking(markPerson(JOB, employeeId, period, chunk.now), null)];
  const committed = await commitFindings(context, `JOB:${JOB}`, pairs, [...closing, ...mark]);
  return committed.ok ? ok({ outcome: pairs.length > 0 ? 'DONE' : 'UNCHANGED' }) : committed;
}

/**
 * Scans a person: findings are opened, opened again, moved or closed, in one commit where they fit, and the marks that
 * called for it go with them. Five queries where nothing changed (their running month and its year among them), and a
 * read of the marker. It looks anew each night, whatever its marker says. Throws when it keeps losing to other writers.
 */
export const scanEmployee: PersonWork<ScanChunk> = async (context, whose, chunk) => {
  const outcome = await retrying(() => attempt(context, chunk, whose));
  if (!outcome.ok) throw new Error(`not scanned: ${outcome.problems[0].code}`);
  return outcome.value;
};

/** The same on demand, without a marker: how many findings it opened or closed. Refuses: CONFLICT. */
export async function scanOnDemand(
  context: Context,
  chunk: ScanChunk,
  employeeId: string,
  authority: string,
): Promise<Result<readonly Pair[]>> {
  return retrying(async () => {
    const { pairs, closing } = await scan(context, chunk, employeeId);
    const committed = await commitFindings(context, authority, pairs, closing);
    return committed.ok ? ok(pairs) : committed;
  });
}
