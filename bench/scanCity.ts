/**
 * A city whose people are scanned for findings on the first of December: everybody with eleven worked months. Of a city
 * that is larger than `TOLD` the others are copies, without daily activities: they are its bulk, and measured is whoever
 * was told whole.
 */
import { pastOf } from '../functions/local/city/ensureCity.ts';
import { registerItems } from '../functions/local/city/cityItems.ts';
import { tellAchievements } from '../functions/local/city/history/achievementStory.ts';
import { beginGroups } from '../functions/local/city/history/guidance.ts';
import { tellPerson } from '../functions/local/city/history/tellPerson.ts';
import { makeCity } from '../functions/local/city/people.ts';
import { readSettings } from '../functions/local/settings.ts';
import type { Employee } from '../functions/organisation/employee/rules.ts';
import type { Platform } from '../functions/platform/context.ts';
import type { Item } from '../functions/platform/item.ts';
import type { Instant, PlainDate } from '../functions/platform/period.ts';

export const ZONE = 'Asia/Jakarta';
/** 04:00 of a day in December. */
export const nightOf = (day: number): Instant =>
  `2026-${day === 1 ? '11-30' : `12-${String(day - 1).padStart(2, '0')}`}T21:00:00.000Z` as Instant;
/** People who are told whole, at most; `TOLD=60` where the machine is slow. */
export const TOLD = Number(process.env['TOLD'] ?? 1000);
const AS_OF = '2026-11-30' as PlainDate;
const NEW_YEAR = '2026-01-01' as PlainDate;

/** What a scan never reads: events would be two thirds of the loading. */
const isRead = ({ type }: Item): boolean => type !== 'event' && type !== 'marker';

/** What a copy has beside its own: the rest would be most of the memory. */
const isBulk = ({ PK, type }: Item): boolean => PK.startsWith('EMP#') && type !== 'activity';

/** The items of one person as another's. */
function copied(items: readonly Item[], of: Employee, to: Employee): Item[] {
  const text = JSON.stringify(items).replaceAll(of.employeeId, to.employeeId);
  return JSON.parse(text.replaceAll(of.unit.unitId, to.unit.unitId)) as Item[];
}

export interface ScanCity {
  /** Who is told whole. */
  readonly told: ReadonlySet<string>;
  readonly items: Iterable<Item>;
}

/** A city of a size, its items made as they are loaded. */
export function scanCity(platform: Platform, employees: number): ScanCity {
  const settings = readSettings({ EMPLOYEES: String(employees), MONTHS: '11' });
  const city = makeCity({ employees, seed: String(settings.SEED), asOf: AS_OF, zone: ZONE });
  const past = pastOf(city, platform, settings, AS_OF);
  const told = city.employees.slice(0, TOLD);
  function* items(): Generator<Item> {
    yield* registerItems(city, NEW_YEAR);
    yield* tellAchievements(past);
    beginGroups(past, city.employees, employees);
    // One of each kind of office is copied.
    const models = new Map<string, { readonly of: Employee; readonly items: readonly Item[] }>();
    for (const of of told) {
      const own = [...tellPerson(past, of, true)].filter(isRead);
      if (own.length > 0 && !models.has(of.position.kind))
        models.set(of.position.kind, { of, items: own.filter(isBulk) });
      yield* own;
    }
    for (const to of city.employees.slice(TOLD)) {
      const model = models.get(to.position.kind);
      if (model) yield* copied(model.items, model.of, to);
    }
  }
  return { told: new Set(told.map(({ employeeId }) => employeeId)), items: items() };
}
