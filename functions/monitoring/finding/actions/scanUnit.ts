/** Units are looked at: each of them every night, and one on demand, with its people and whatever is below it. */
import { readDirectoryCard } from '../../../organisation/employee/directory.ts';
import { parseUnitId, unitsOf } from '../../../organisation/unit/store.ts';
import type { Unit } from '../../../organisation/unit/rules.ts';
import { authorise } from '../../../platform/access.ts';
import { eachGroup } from '../../../platform/bulk.ts';
import { retrying } from '../../../platform/commit/commit.ts';
import type { Context } from '../../../platform/context.ts';
import { lists } from '../../../platform/keys.ts';
import { directionOf, pageOf, type Place, writeCursor } from '../../../platform/page.ts';
import type { Period } from '../../../platform/period.ts';
import { ok, type Result, refuse } from '../../../platform/result.ts';
import { became, leftAs, type Pair } from '../becoming.ts';
import { findAll, unitRules } from '../detections/registry.ts';
import { isSecret } from '../kinds.ts';
import { periodsOn } from '../looking.ts';
import type { Finding } from '../rules.ts';
import { moveOnDesks } from '../laid.ts';
import { desksOf } from '../onDesks.ts';
import { findingsOnRecord } from '../store.ts';
import { commitFindings } from './commitFindings.ts';
import { unitFacts } from './loadFacts.ts';
import { mendersOfUnit } from './loadMenders.ts';
import { loadScanChunk, scanOnDemand, type ScanChunk } from './scanEmployee.ts';
import { unitsBehind } from './unitTree.ts';

/** Looks at a unit by itself, without its people: everything that is wrong with it is looked at. Refuses: CONFLICT. */
export async function scanOneUnit(
  context: Context,
  chunk: ScanChunk,
  unit: Unit,
  authority: string,
): Promise<Result<readonly Pair[]>> {
  const { unitId, agencyId, path } = unit;
  return retrying(async () => {
    const [facts, { findings: known, laid }] = await Promise.all([
      unitFacts(context, chunk, unit),
      findingsOnRecord(context.table, { unitId }),
    ]);
    const ever = new Set(periodsOn(chunk.today));
    const scan = {
      subject: { employeeId: null, unitId },
      place: { agencyId, unitPath: path },
      looked: new Set([facts.period, ...known.map(({ data }) => data.period)]),
      isPast: (period: Period) => !ever.has(period),
      isMissed: () => false,
      at: chunk.now,
      today: chunk.today,
      newId: context.newId,
    };
    const pairs = became(scan, known, findAll(unitRules, facts));
    const findings = leftAs(known, pairs);
    const menders = await mendersOfUnit(chunk, unit, findings);
    const rows = desksOf(scan.subject, findings, menders, chunk.today);
    const desks = moveOnDesks({ unitId }, laid, rows);
    const committed = await commitFindings(context, authority, pairs, desks);
    return committed.ok ? ok(pairs) : committed;
  });
}

/** What a scan on demand came to so far. */
export interface UnitScan {
  readonly unit: Unit;
  /** People who were looked at in this call. */
  readonly people: number;
  /** Units that were, each by itself. */
  readonly units: number;
  readonly opened: number;
  readonly closed: number;
  /** Where to go on; null where all of them were looked at. */
  readonly next: string | null;
}

/** How many came to a state; no signs about people, of which a number would tell a manager whom one is about. */
const stepsTo = (pairs: readonly Pair[], state: Finding['state']): number =>
  pairs.filter(
    ({ before, after }) => after.state === state && before?.data.state !== state && !isSecret(after.kind),
  ).length;

/** People of a call, and units: it answers well within the door's time. */
const AT_ONCE = 25;

/** What a call looked at, and where the next goes on. */
interface Part {
  readonly people: readonly string[];
  readonly units: readonly Unit[];
  readonly next: string | null;
}

const isUnit = (place: Place): boolean => Object.keys(place).join() === 'unitId';
const namedBelow = ({ unitId }: Unit) => ({ unitsBelow: unitId });
const cursorOf = (root: Unit, unitId: string): string => writeCursor(namedBelow(root), { unitId });

/** The units below one behind another that was looked at. Refuses CURSOR_INVALID where that one has left. */
async function someUnits({ table }: Context, root: Unit, behind: string): Promise<Result<Part>> {
  const found = await unitsBehind(table, root, behind, AT_ONCE);
  if (!found) return refuse('CURSOR_INVALID', 'after');
  const last = found.units.at(-1);
  const next = found.isMore && last ? cursorOf(root, last.unitId) : null;
  return ok({ people: [], units: found.units, next });
}

/** Some of the people of a unit and of those below it, and with the first of them the unit itself. */
async function somePeople({ table }: Context, root: Unit, after: string | null): Promise<Result<Part>> {
  const list = lists.people(root.agencyId, root.path);
  const page = await pageOf(table, list, { first: AT_ONCE, after }, readDirectoryCard);
  if (!page.ok) return page;
  const { edges, pageInfo } = page.value;
  const isLast = !pageInfo.hasNextPage;
  const hasUnits = isLast && (await unitsBehind(table, root, root.unitId, 1))?.units.length === 1;
  return ok({
    people: edges.map(({ node }) => node.employeeId),
    units: after ? [] : [root],
    next: isLast ? (hasUnits ? cursorOf(root, root.unitId) : null) : pageInfo.endCursor,
  });
}

/** What a call looks at: the people, then the units below. Refuses: CURSOR_INVALID. */
async function partOf(context: Context, root: Unit, after: string | null): Promise<Result<Part>> {
  const below = directionOf(namedBelow(root), { after }, isUnit);
  const behind = below.ok && below.value.after?.unitId;
  return behind ? someUnits(context, root, behind) : somePeople(context, root, after);
}

/** Looks at a part. Refuses as the first of it does that is refused: CONFLICT. */
async function look(context: Context, { people, units }: Part, authority: string): Promise<Result<Pair[]>> {
  const chunk = await loadScanChunk(context);
  const ofPeople = await eachGroup(people, (employeeId) =>
    scanOnDemand(context, chunk, employeeId, authority),
  );
  const ofUnits = await eachGroup(units, (unit) => scanOneUnit(context, chunk, unit, authority));
  const pairs: Pair[] = [];
  for (const result of [...ofPeople.values(), ...ofUnits.values()]) {
    if (!result.ok) return result;
    pairs.push(...result.value);
  }
  return ok(pairs);
}

/**
 * Looks at a unit, at its people and those of the units below it, then at those units themselves: 25 people or units a
 * call, of whatever size it is; `next` says where the next call goes on. By BKPP or the unit's manager. Refuses:
 * ID_INVALID, NOT_FOUND, NOT_ALLOWED, CURSOR_INVALID, CONFLICT.
 */
export async function scanUnit(
  context: Context,
  { unitId: id, after }: { readonly unitId: string; readonly after?: string | null },
): Promise<Result<UnitScan>> {
  const unitId = parseUnitId(id);
  if (!unitId) return refuse('ID_INVALID', 'input.unitId', { type: 'Unit' });
  const [kept] = await unitsOf(context.table, [unitId]);
  if (!kept) return refuse('NOT_FOUND', 'input.unitId');
  const unit = kept.data;
  const authority = await authorise(context, 'finding.scan', { unitPath: unit.path }, ['input', 'unitId']);
  if (!authority.ok) return authority;
  const part = await partOf(context, unit, after ?? null);
  if (!part.ok) return part;
  const pairs = await look(context, part.value, authority.value);
  if (!pairs.ok) return pairs;
  return ok({
    unit,
    people: part.value.people.length,
    units: part.value.units.length,
    opened: stepsTo(pairs.value, 'OPEN'),
    closed: stepsTo(pairs.value, 'CLOSED'),
    next: part.value.next,
  });
}
