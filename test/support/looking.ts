/** What the rules of a code find of somebody, or of a unit, as a scan reads them: of the running year and its months. */
import {
  findAll,
  monthRules,
  unitRules,
  yearRules,
} from '../../functions/monitoring/finding/detections/registry.ts';
import {
  loadScanShared,
  monthFacts,
  readMonth,
  readPerson,
  readYear,
  unitFacts,
  yearFacts,
} from '../../functions/monitoring/finding/actions/loadFacts.ts';
import type { Found } from '../../functions/monitoring/finding/found.ts';
import { type FindingCode, type FindingKind, kindOf } from '../../functions/monitoring/finding/kinds.ts';
import { unitsOf } from '../../functions/organisation/unit/store.ts';
import type { Platform } from '../../functions/platform/context.ts';
import {
  monthOfDate,
  monthPeriod,
  monthsThrough,
  today,
  yearOf,
  yearPeriod,
} from '../../functions/platform/period.ts';
import { jobOf } from './months.ts';

const of = (found: readonly Found[], code: FindingCode): Found[] =>
  found.filter(({ kind }) => kindOf(kind).code === code);

/** Of a person. */
export async function foundOf(
  platform: Platform,
  { employeeId }: { readonly employeeId: string },
  code: FindingCode,
): Promise<Found[]> {
  const context = jobOf(platform, 'scanFindings');
  const running = monthOfDate(today(platform.clock));
  const shared = await loadScanShared(context);
  const person = await readPerson(context, employeeId);
  if (!person) throw new Error(`${employeeId} is not on record`);
  const year = await readYear(context, employeeId, yearPeriod(yearOf(running)));
  const months = await Promise.all(
    monthsThrough(monthPeriod(yearOf(running), 1), running).map((month) =>
      readMonth(context, employeeId, month),
    ),
  );
  const found: Found[] = [];
  for (const month of months)
    found.push(...findAll(monthRules, await monthFacts(context, shared, { person, year }, month)));
  found.push(...findAll(yearRules, await yearFacts(context, shared, { person, year }, months)));
  return of(found, code);
}

/** Of a unit. */
export async function foundIn(platform: Platform, unitId: string, code: FindingCode): Promise<Found[]> {
  const context = jobOf(platform, 'scanFindings');
  const [unit] = await unitsOf(platform.table, [unitId]);
  if (!unit) throw new Error(`${unitId} is no unit`);
  return of(findAll(unitRules, await unitFacts(context, await loadScanShared(context), unit.data)), code);
}

/** Their kinds. */
export const kindsOf = (found: readonly Found[]): FindingKind[] => found.map(({ kind }) => kind);
