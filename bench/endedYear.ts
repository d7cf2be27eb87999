/** What a year that is over takes, a person's share: closed, and its predicates converted to credit points. */
import { conversionKind } from '../functions/evaluation/credit/store.ts';
import { evaluationKind } from '../functions/evaluation/evaluation/store.ts';
import { bulkLoad } from '../functions/local/bulkLoad.ts';
import { readItem } from '../functions/platform/item.ts';
import type { Platform } from '../functions/platform/context.ts';
import { closeYear } from './closings.ts';
import { PEOPLE, takeUp, workAll } from './everybody.ts';
import { newTable, platformOn } from './faults/office.ts';
import { knownOf, meter } from './meter.ts';
import { taken } from './taken.ts';
import { concluded, YEAR } from './yearToClose.ts';

/** Units of an ended year, a person and a twelfth of it; and of a night in which predicates are waited for. */
export async function endedYear(endpoint: string) {
  const items = [...closeYear.items(PEOPLE, 'ended')];
  const table = await newTable(endpoint, items);
  const clock = { zone: 'Asia/Jakarta', now: () => closeYear.now };
  const platform: Platform = { ...platformOn(endpoint, table), clock };
  const known = knownOf(items);
  const count = meter(table, known);
  const night = () => takeUp(platform, 'convertCredits', YEAR);
  const closing = await taken(count, () => workAll(platform, ['closeYear'], YEAR));
  const refusing = await taken(count, () => workAll(platform, ['convertCredits'], YEAR));
  const waiting = await taken(count, night);
  const final = [...known.values()]
    .filter(({ type, SK }) => type === evaluationKind.type && SK.startsWith(YEAR))
    .map((item) => ({ ...item, data: concluded(readItem(evaluationKind, item).data) }));
  await bulkLoad(table, final);
  for (const item of final) known.set(`${item.PK}\n${item.SK}`, item);
  const converting = await taken(count, night);
  const conversions = [...known.values()].filter(({ type }) => type === conversionKind.type).length;
  if (conversions < PEOPLE / 4) throw new Error(`conversions: ${conversions}`);
  const all = [closing, refusing, converting];
  const aTwelfth = (unit: 'readUnits' | 'writeUnits') =>
    all.reduce((sum, one) => sum + one[unit], 0) / PEOPLE / 12;
  return {
    yearWriteUnits: aTwelfth('writeUnits'),
    yearReadUnits: aTwelfth('readUnits'),
    creditWaitReadUnits: waiting.readUnits / PEOPLE,
  };
}
