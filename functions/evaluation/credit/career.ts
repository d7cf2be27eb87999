/** What the register has of somebody's levels and ranks through time, as credit points ask for it. */
import type { Person } from '../../organisation/person/store.ts';
import { functionalLevels, type Jenjang } from '../../organisation/position/rules.ts';
import { positionsOf } from '../../organisation/position/store.ts';
import { type RegisterSnapshot, snapshotsOf } from '../../organisation/register/snapshot.ts';
import { BEGINNING } from '../../organisation/validity/rules.ts';
import { addDays, dateIn, type PlainDate } from '../../platform/period.ts';
import type { Table } from '../../platform/table.ts';
import type { Promotion } from './account.ts';
import { isFunctional, type Level } from './rules.ts';

export interface Career {
  /** The level of the functional office of a day; null where the office has none. */
  readonly levelOn: (date: PlainDate) => Level | null;
  readonly rankOn: (date: PlainDate) => string | null;
  readonly promotions: readonly Promotion[];
}

/** A rank from its first day. */
interface HeldRank {
  readonly code: string;
  readonly on: PlainDate;
}

/**
 * Ranks from their first days (TMT) or, where the register does not say, from when it first said so. The register's last
 * word holds from that day on: of a rank that it had wrongly nothing is left, nor of a first day that it has corrected.
 */
function ranksOf(facts: readonly RegisterSnapshot['facts'][], zone: string): HeldRank[] {
  let ranks: HeldRank[] = [];
  for (const { rank, hrAsOf } of facts) {
    if (!rank) continue;
    const { code, from } = rank;
    const on = from ?? (ranks.length === 0 ? BEGINNING : dateIn(zone, hrAsOf));
    const before = ranks.filter((one) => one.on < on);
    const last = before.at(-1);
    if (last?.code !== code) ranks = [...before, { code, on }];
    else ranks = from ? [...before.slice(0, -1), { code, on }] : before;
  }
  return ranks;
}

const isAbove = (level: Level, other: Level): boolean =>
  functionalLevels.indexOf(level) > functionalLevels.indexOf(other);

function rankPromotions(ranks: readonly HeldRank[], levelOn: Career['levelOn']): Promotion[] {
  return ranks.flatMap(({ code, on }, at) => {
    const before = ranks[at - 1];
    // Codes of a PNS sort as their ranks do: II/d before III/a before IV/a.
    const isHigher = before && before.code.includes('/') && code.includes('/') && code > before.code;
    const level = levelOn(addDays(on, -1));
    return isHigher ? [{ on, kind: 'RANK' as const, from: before.code, to: code, level }] : [];
  });
}

function levelPromotions(turns: readonly PlainDate[], levelOn: Career['levelOn']): Promotion[] {
  return turns.flatMap((on) => {
    const [from, to] = [levelOn(addDays(on, -1)), levelOn(on)];
    return from && to && isAbove(to, from) ? [{ on, kind: 'LEVEL' as const, from, to, level: from }] : [];
  });
}

/**
 * By office of the lines, between two of them by that of the one before, so that a rise behind a gap is one too; the
 * present office needs no read, the others are one batch.
 */
async function levelsOn(table: Table, person: Person): Promise<Career['levelOn']> {
  const { positionId: present, jenjang } = person.employee.position;
  const former = [...new Set(person.lines.map(({ data }) => data.positionId))].filter((id) => id !== present);
  const offices = former.length > 0 ? await positionsOf(table, former) : [];
  const levels = new Map<string, Jenjang | null>(
    offices.map((office, at) => [former[at] ?? '', office?.data.jenjang ?? null]),
  );
  levels.set(present, jenjang);
  return (date) => {
    const line = person.lines.findLast(({ data }) => data.from <= date) ?? person.lines[0];
    const level = levels.get(line?.data.positionId ?? present) ?? null;
    return isFunctional(level) ? level : null;
  };
}

/** A person's levels, ranks and promotions: a query of their snapshots, and a batch where they had other offices. */
export async function careerOf(table: Table, person: Person, zone: string): Promise<Career> {
  const [snapshots, levelOn] = await Promise.all([
    snapshotsOf(table, person.employee.employeeId),
    levelsOn(table, person),
  ]);
  const facts = snapshots.length > 0 ? snapshots.map(({ data }) => data.facts) : [person.employee];
  const ranks = ranksOf(facts, zone);
  const turns = person.lines.map(({ data }) => data.from);
  return {
    levelOn,
    rankOn: (date) => (ranks.findLast(({ on }) => on <= date) ?? ranks[0])?.code ?? null,
    promotions: [...rankPromotions(ranks, levelOn), ...levelPromotions(turns, levelOn)],
  };
}
