/** What the organisations of an invented city achieved: brought by e-Sakip, recommended, set by the leader above, published. */
import type { Rating } from '../../../evaluation/evaluation/predicate.ts';
import { publish, recommend, set } from '../../../evaluation/achievement/decisions.ts';
import { type AchievementEvent, announceAchievement } from '../../../evaluation/achievement/events.ts';
import {
  type Achievement,
  arrive,
  type OrgPredicate,
  type Rested,
} from '../../../evaluation/achievement/rules.ts';
import {
  achievementKey,
  achievementKind,
  contentHashOf,
  deskWrites,
} from '../../../evaluation/achievement/store.ts';
import { leadingOffice } from '../../../organisation/line/leadership.ts';
import type { Line } from '../../../organisation/line/rules.ts';
import { placeOfPosition, type Position } from '../../../organisation/position/rules.ts';
import type { Unit } from '../../../organisation/unit/rules.ts';
import { inForce } from '../../../organisation/validity/rules.ts';
import { BKPP_DESK } from '../../../platform/desk.ts';
import type { Item, Kept } from '../../../platform/item.ts';
import {
  addWorkingDays,
  datesOf,
  type Instant,
  instantIn,
  monthOfDate,
  type Period,
  type PlainDate,
  shiftMonth,
} from '../../../platform/period.ts';
import { chanceOf } from '../random.ts';
import { scored } from './achievementSheet.ts';
import { openLedger } from './ledger.ts';
import { monthsTold, type Past } from './past.ts';
import { must, never } from './teller.ts';

/** In this agency the leader above has yet to set the last month: so the guide can show one that waits. */
const WAITING = 'Dinas Komunikasi, Informatika, Statistik dan Persandian';

/** What an organisation achieved in a month. */
const predicateOf = ({ seed }: Past, unitId: string, period: Period): OrgPredicate =>
  chanceOf(`${seed}/${unitId}/${period}`).weigh<OrgPredicate>([
    ['BAIK', 80],
    ['ISTIMEWA', 12],
    ['BUTUH_PERBAIKAN', 8],
  ]);

/** The unit whose achievement counts for a unit. */
function performanceUnitIn({ units }: Past, unitId: string): Unit | undefined {
  let unit = units.get(unitId);
  while (unit && !unit.isPerformanceUnit && unit.parentId) unit = units.get(unit.parentId);
  return unit;
}

const officesKnown = new WeakMap<Past, Map<string, Position[]>>();
/** The offices of the city by unit. */
function officesIn(past: Past, unitId: string): Position[] {
  const known = officesKnown.get(past) ?? Map.groupBy(past.offices, (one) => one.unitId);
  officesKnown.set(past, known);
  return known.get(unitId) ?? [];
}

/** What an evaluation rested on, and what the rating of a unit's head had to be. */
export function restedIn(
  past: Past,
  line: Line,
  period: Period,
): { achievement: Rested; achievementUnitId: string; overridden: boolean; resultMustBe: Rating | null } {
  const unit = performanceUnitIn(past, line.unitId);
  const unitId = unit?.unitId ?? line.unitId;
  const achievement = { unitId, period, predicate: predicateOf(past, unitId, period), number: 1 };
  const head = leadingOffice(officesIn(past, unitId), unitId, datesOf(period).last);
  const { mapping } = past.policies.value('eval.leaderResultFromOrg');
  const leads = head?.positionId === line.positionId;
  const resultMustBe = leads ? mapping[achievement.predicate] : null;
  return { achievement, achievementUnitId: unitId, overridden: false, resultMustBe };
}

/** Who exercises an office on a day, the definitive holder first. */
const holdersOn = ({ seats }: Past, positionId: string, date: PlainDate): string[] =>
  seats
    .filter((seat) => seat.positionId === positionId && inForce(seat, date))
    .filter(({ role }) => role === 'DEFINITIVE' || role === 'PLT')
    .toSorted((a, b) => (a.role === b.role ? 0 : a.role === 'DEFINITIVE' ? -1 : 1))
    .map(({ employeeId }) => employeeId);

/** Who heads a unit and who is above, on a day. */
function leadersOf(past: Past, unitId: string, date: PlainDate) {
  const head = leadingOffice(officesIn(past, unitId), unitId, date);
  const headIds = head ? holdersOn(past, head.positionId, date) : [];
  let office = head ?? undefined;
  while (office) {
    const { appraiserOverrideId, superiorPositionId } = placeOfPosition(office, date);
    const aboveId: string | null = appraiserOverrideId ?? superiorPositionId;
    office = past.offices.find(({ positionId }) => positionId === aboveId);
    const [leader] = office
      ? holdersOn(past, office.positionId, date).filter((id) => !headIds.includes(id))
      : [];
    if (leader && office) return { headIds, leader: { employeeId: leader, positionId: office.positionId } };
  }
  return { headIds, leader: null };
}

/** What stands after the first step. */
function stands(before: Achievement | null): Achievement {
  if (!before) throw new Error('a step of an achievement before its first');
  return before;
}

type After = (before: Achievement | null, at: Instant) => Achievement;

/** A step of the way of an achievement, with the working day after the month on which it was taken. */
interface Told {
  readonly day: number;
  readonly event: AchievementEvent;
  readonly by: { readonly kind: 'PERSON' | 'AGENCY'; readonly id: string };
  readonly authority: string;
  readonly after: After;
}

/** Who takes the steps of an achievement, and by which right. */
function actorsOf({ cast, asOf }: Past, { headIds, leader }: ReturnType<typeof leadersOf>) {
  const byOffice = (role: string, id: string) => ({
    by: { kind: 'PERSON' as const, id },
    authority: `${role} APPT#${role}#${asOf.slice(0, 4)}-01-01`,
  });
  const bkpp = byOffice('BKPP', cast.bkpp.find((id) => !headIds.includes(id)) ?? cast.bkpp[0]);
  const authority = `HEAD POSITION#${leader?.positionId ?? ''}`;
  return {
    esakip: {
      by: { kind: 'AGENCY' as const, id: 'esakip' },
      authority: 'SCOPE:kinerja/achievements.import',
    },
    assessor: byOffice('ASSESSOR', cast.assessor),
    setter: leader ? { by: { kind: 'PERSON' as const, id: leader.employeeId }, authority } : bkpp,
    bkpp,
  };
}

/** What happened to one achievement, in order. */
function stepsOf(past: Past, unit: Unit, period: Period): Told[] {
  const leaders = leadersOf(past, unit.unitId, datesOf(period).last);
  const { headIds, leader } = leaders;
  const { esakip, assessor, setter, bkpp } = actorsOf(past, leaders);
  const predicate = predicateOf(past, unit.unitId, period);
  const { content, sheet } = scored(predicate, assessor.by.id);
  const ref = { unitId: unit.unitId, period };
  const brought = { content, contentHash: contentHashOf(content), sourceVersion: 1 };
  const waitsFor = { holder: leader?.employeeId ?? BKPP_DESK, about: headIds[0] ?? assessor.by.id };
  const draft: After = (before, at) => must(arrive(ref, before, brought, at)).after;
  const hand: After = (before, at) =>
    must(recommend(stands(before), sheet, { by: assessor.by.id, at }, waitsFor));
  const settle: After = (before, at) => {
    const by = { by: setter.by.id, at, positionId: leader?.positionId ?? null };
    return must(set(stands(before), { predicate, reason: null }, by));
  };
  const all: Told[] = [
    { day: 2, event: 'achievementDrafted', ...esakip, after: draft },
    { day: 4, event: 'achievementRecommended', ...assessor, after: hand },
    { day: 6, event: 'achievementSet', ...setter, after: settle },
    {
      day: 7,
      event: 'achievementPublished',
      ...bkpp,
      after: (before, at) => must(publish(stands(before), at)),
    },
  ];
  const isLast = shiftMonth(period, 1) === monthOfDate(past.asOf);
  const told = unit.name === WAITING && isLast ? all.slice(0, 2) : all;
  // Nobody of the team recommends on the unit that they head.
  return told.filter(({ event, by }) => event !== 'achievementRecommended' || !headIds.includes(by.id));
}

/** One unit's achievement of one month, as far as it has come. */
function* tellAchievement(past: Past, unit: Unit, period: Period): Generator<Item> {
  const { zone, holidays, asOf } = past;
  const ledger = openLedger(chanceOf(`${past.seed}/${unit.unitId}/${period}/ids`));
  let kept: Kept<Achievement> | null = null;
  for (const { day, event, by, authority, after } of stepsOf(past, unit, period)) {
    const on = addWorkingDays({ week: 'FIVE_DAYS', holidays }, datesOf(period).last, day);
    if (on >= asOf) break;
    const at = instantIn(zone, on, '10:00');
    const before: Kept<Achievement> | null = kept;
    const next = after(before?.data ?? null, at);
    const [done] = ledger.commit({
      actor: by,
      authority,
      at,
      changes: [
        {
          kind: achievementKind,
          key: achievementKey(next),
          before,
          after: next,
          event: announceAchievement(event, next),
          onConflict: never,
        },
      ],
      writes: deskWrites(before?.data ?? null, next, at),
    });
    kept = done as Kept<Achievement>;
  }
  yield* ledger.items();
}

/** The achievements of every performance unit in the months that are told, but the running one. */
export function* tellAchievements(past: Past): Generator<Item> {
  const months = monthsTold(past).slice(0, -1);
  for (const unit of past.units.values())
    if (unit.isPerformanceUnit) for (const period of months) yield* tellAchievement(past, unit, period);
}
