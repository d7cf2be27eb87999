/** What was counted of a large city, without its cards: the rows that the observer would have written of them. */
import { randomUUID } from 'node:crypto';
import { Additions, count } from '../../functions/monitoring/counting/difference.ts';
import { partsOf } from '../../functions/monitoring/counting/sources.ts';
import { attributeOf, type Head } from '../../functions/monitoring/counting/store.ts';
import type { Item } from '../../functions/platform/item.ts';
import { keys } from '../../functions/platform/keys.ts';
import type { Period } from '../../functions/platform/period.ts';
import { dice, sections } from './counting.ts';
import { makeUnit, unitItem } from './largeOffice.ts';
import { itemsOf, makeEmployee, ZONE } from './office.ts';

/** A superior of some people: of which agency and unit, and who. */
interface Place {
  readonly agencyId: string;
  readonly unitPath: string;
  readonly holder: ReturnType<typeof makeEmployee>;
}

/** A superior for each eight people: of the large agency's 600 units, and of 48 agencies with a dozen each. */
function placesOf(people: number, bigAgencyId: string): Place[] {
  const others = Array.from({ length: 48 }, (_, no) => ({ agencyId: randomUUID(), path: `${10 + no}/` }));
  return Array.from({ length: Math.ceil(people / 8) }, (_, no) => {
    const holder = makeEmployee(`Atasan ${no}`);
    const other = others[no % 48];
    if (no % 5 < 3 || !other)
      return {
        agencyId: bigAgencyId,
        unitPath: `0701/${no % 3}/${String(no % 600).padStart(3, '0')}/`,
        holder,
      };
    return {
      agencyId: other.agencyId,
      unitPath: `${other.path}${String(no % 12).padStart(2, '0')}/`,
      holder,
    };
  });
}

const headOf = (generation: number) => (): Head => ({
  current: generation,
  building: null,
  place: null,
  builtAt: null,
});

/** Counts an invented card of a person of each place, as the observer does. */
function countedRows(places: readonly Place[], periods: readonly Period[], generation: number): Item[] {
  const [additions, roll] = [new Additions(), dice(5)];
  for (const [no, { agencyId, unitPath, holder }] of places.entries())
    for (const period of periods)
      for (let person = 0; person < 8; person += 1) {
        const employeeId = `p${no}-${person}`;
        const who = {
          employeeId,
          name: 'P',
          positionTitle: 'P',
          unitName: 'U',
          agencyId,
          unitPath,
          appraiserId: holder.employeeId,
          period,
          planNo: 1,
        };
        const told = JSON.stringify(sections(period, roll)).replaceAll(/"s[1-4]"/g, `"${holder.employeeId}"`);
        const item = { ...keys.card(employeeId, period, 1), type: 'card', who, ...JSON.parse(told) } as Item;
        count(additions, null, partsOf(item, ZONE), headOf(generation));
      }
  return additions.rows().map(({ key, numbers }) => ({
    ...key,
    type: 'counts',
    at: '2026-11-10T01:00:00.000Z',
    ...Object.fromEntries([...numbers].map(([name, value]) => [attributeOf(name), value])),
  }));
}

/** The rows of a city of so many people beside one agency, with its superiors and the units of its agencies. */
export function cityRows(
  people: number,
  bigAgencyId: string,
  periods: readonly Period[],
  generation: number,
): Item[] {
  const places = placesOf(people, bigAgencyId);
  const agencyIds = [...new Set(places.map(({ agencyId }) => agencyId))];
  return [
    ...countedRows(places, periods, generation),
    ...places.flatMap(({ holder }) => itemsOf.employee(holder)),
    ...agencyIds.map((agencyId, no) =>
      unitItem({ ...makeUnit(`${no}/`, agencyId, `Dinas ${no}`), unitId: agencyId }),
    ),
  ];
}
