/** The offices of a part of a register's file put on record or changed, many in a commit. */
import { commitAs, retrying } from '../../../platform/commit/commit.ts';
import { canonical } from '../../../platform/commit/hash.ts';
import type { Context } from '../../../platform/context.ts';
import type { Kept } from '../../../platform/item.ts';
import type { Instant, PlainDate } from '../../../platform/period.ts';
import { ok, type Result } from '../../../platform/result.ts';
import { changePosition } from '../../position/change.ts';
import { placeOfPosition, type Position, type PositionPlace, resettle } from '../../position/rules.ts';
import { positionsOf } from '../../position/store.ts';
import { isOver } from '../../validity/rules.ts';
import { idsOfCodes } from '../code.ts';
import { idOfCode } from '../ids.ts';
import type { OfficeFacts, RegisterRow } from '../row.ts';
import { type Committing, laterThan } from '../newest.ts';
import { AUTHORITY } from './judgeFile.ts';
import { asLostRace } from './lostRace.ts';

/** Offices of a commit: each is five writes or six, of the hundred that a transaction holds. */
const AT_ONCE = 16;

/**
 * An office as a part's rows tell it; `from` is the first day on which a row has somebody in it. A row of
 * somebody who only acts in it tells it where no other does.
 */
interface Told {
  readonly facts: OfficeFacts;
  readonly from: PlainDate;
}

/** What two rows tell of an office together: what one leaves empty the other says. */
function bothOf(one: OfficeFacts, other: OfficeFacts): OfficeFacts {
  if ((one.actingTitle === null) !== (other.actingTitle === null))
    return one.actingTitle === null ? one : other;
  const { eselon, grade, isPukm } = other;
  return {
    ...one,
    eselon: one.eselon ?? eselon,
    grade: one.grade ?? grade,
    isPukm: one.isPukm ?? isPukm,
  };
}

function toldBy(rows: readonly RegisterRow[], asOf: PlainDate): Told[] {
  const told = new Map<string, Told>();
  for (const { office, person } of rows) {
    const from = person?.from ?? asOf;
    const known = told.get(office.code);
    const facts = known ? bothOf(known.facts, office) : office;
    told.set(office.code, { facts, from: known && known.from < from ? known.from : from });
  }
  return [...told.values()];
}

/** Ids by code: those on record, else those that they will have. */
export async function positionIds(
  context: Context,
  codes: readonly string[],
): Promise<(code: string) => string> {
  const distinct = [...new Set(codes)];
  const ids = await idsOfCodes(context.table, 'POSITION', distinct);
  const byCode = new Map(distinct.map((code, at) => [code, ids[at] ?? idOfCode('POSITION', code)]));
  return (code) => byCode.get(code) ?? idOfCode('POSITION', code);
}

/** A title as it is on record where only capitals differ: rows that spell it so tell the same. */
const spelledAs = (before: Position | null, title: string): string =>
  before?.title.toLowerCase() === title.toLowerCase() ? before.title : title;

/** An office as it becomes. What the register does not say of it stays as it was. */
function positionAfter(
  before: Position | null,
  { facts, from }: Told,
  place: Pick<PositionPlace, 'unitId' | 'superiorPositionId'>,
  { positionId, asOf, at }: { readonly positionId: string; readonly asOf: PlainDate; readonly at: Instant },
): Position {
  // A Plt's row says who acts, and leaves the office as it is; nothing is said any more of one that ended.
  if (before && (facts.actingTitle !== null || isOver(before, asOf))) return before;
  const { code, kind, jenjang } = facts;
  const eselon = facts.eselon ?? (before?.kind === kind ? before.eselon : null);
  const title = spelledAs(before, facts.title);
  const family = facts.family === 'UMUM' ? (before?.family ?? 'UMUM') : facts.family;
  const grade = facts.grade ?? before?.grade ?? null;
  const isPukm = facts.isPukm ?? before?.isPukm ?? false;
  const office = { title, kind, jenjang, eselon, grade, isPukm, family };
  if (!before)
    return {
      positionId,
      code,
      ...office,
      ...place,
      appraiserOverrideId: null,
      validFrom: from,
      validTo: null,
    };
  const validFrom = before.validFrom < from ? before.validFrom : from;
  const after = { ...before, ...office, validFrom };
  const { unitId, superiorPositionId } = placeOfPosition(before, asOf);
  const isMoved = unitId !== place.unitId || superiorPositionId !== place.superiorPositionId;
  return isMoved ? resettle(after, place, asOf, at) : after;
}

interface Offices extends Committing {
  readonly unitIdOf: (code: string) => string | null;
}

/** An office of the file: as it is on record, as it becomes, and the later day of which it stays. */
interface Became {
  readonly before: Kept<Position> | null;
  readonly after: Position;
  readonly later: PlainDate | null;
}

function became(before: Kept<Position> | null, said: Position, committing: Committing): Became {
  const { asOf } = committing.of;
  if (before && canonical(before.data) === canonical(said)) return { before, after: said, later: null };
  const later = before && laterThan(committing, before.data.asOf ?? null);
  if (before && later) return { before, after: before.data, later };
  return { before, after: { ...said, asOf }, later: null };
}

async function commitSome(
  context: Context,
  told: readonly Told[],
  { of, lastRead, unitIdOf }: Offices,
): Promise<Result<Became[]>> {
  const codes = told.flatMap(({ facts }) => [facts.code, facts.superiorCode ?? facts.code]);
  const idOf = await positionIds(context, codes);
  const found = await positionsOf(
    context.table,
    told.map(({ facts }) => idOf(facts.code)),
  );
  const at = context.clock.now();
  const all = told.flatMap((each, no): Became[] => {
    const unitId = unitIdOf(each.facts.unitCode);
    if (unitId === null) return [];
    const { code, superiorCode } = each.facts;
    const place = { unitId, superiorPositionId: superiorCode === null ? null : idOf(superiorCode) };
    const before = found[no] ?? null;
    const said = positionAfter(before?.data ?? null, each, place, {
      positionId: idOf(code),
      asOf: of.asOf,
      at,
    });
    return [became(before, said, { of, lastRead })];
  });
  const changed = all.filter(({ before, after }) => canonical(before?.data ?? null) !== canonical(after));
  const changes = changed.map(({ before, after }) => changePosition(before, after));
  const committed =
    changes.length === 0
      ? ok([])
      : await commitAs(context, AUTHORITY, {
          at,
          changes: changes.map(({ change }) => change),
          writes: changes.flatMap(({ writes }) => writes),
        });
  return committed.ok ? ok(all) : committed;
}

/** An office of some rows as it is on record by now; `later` is the day of which it is where the file is older, and left it. */
export type Committed = Pick<Became, 'later'> & { readonly position: Position };

/** Puts the offices of some rows on record as the rows tell them; answers them by code. */
export async function commitOffices(
  context: Context,
  rows: readonly RegisterRow[],
  offices: Offices,
): Promise<Map<string, Committed>> {
  const told = toldBy(rows, offices.of.asOf);
  const byCode = new Map<string, Committed>();
  for (let at = 0; at < told.length; at += AT_ONCE) {
    const some = told.slice(at, at + AT_ONCE);
    const done = await retrying(async () => asLostRace(await commitSome(context, some, offices)));
    if (!done.ok) throw new Error(`offices of an import refused: ${done.problems[0].code}`);
    for (const { after: position, later } of done.value)
      if (position.code !== null) byCode.set(position.code, { position, later });
  }
  return byCode;
}
