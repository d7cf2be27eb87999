/** Performance agreements laid in a table, and a house in which a city's units have theirs. */
import { randomUUID } from 'node:crypto';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import type { Unit } from '../../functions/organisation/unit/rules.ts';
import { changeUnit } from '../../functions/organisation/unit/change.ts';
import { unitKind } from '../../functions/organisation/unit/store.ts';
import { type Agreement, type AgreementItem, documentOf } from '../../functions/planning/agreement/rules.ts';
import {
  agreementItemId,
  agreementKey,
  agreementKind,
  contentHashOf,
  versionKind,
} from '../../functions/planning/agreement/store.ts';
import { type Item, makeItem } from '../../functions/platform/item.ts';
import { keys } from '../../functions/platform/keys.ts';
import type { Instant, Period, PlainDate } from '../../functions/platform/period.ts';
import { openHouse } from './house.ts';
import { officeItems, officeOf } from './directory.ts';
import { itemsOf, makeEmployee, makeLine, makeOffice, makePlatform, testClock } from './office.ts';
import { holderItems } from './requests.ts';
import { makeTable } from './table.ts';

export const YEAR = '2026-Y' as Period;

/** An item by its code, of 90 % unless told otherwise. */
export const makeAgreementItem = (itemId: string, changes: Partial<AgreementItem> = {}): AgreementItem => ({
  itemId,
  goal: 'Meningkatnya kualitas penilaian kinerja ASN',
  indicator: `Persentase ASN dengan SKP ditetapkan tepat waktu, bagian ${itemId}`,
  target: 90_000,
  targetText: null,
  unit: '%',
  perspective: 'PENERIMA_LAYANAN',
  ...changes,
});

/** The same as somebody writes it by hand. */
export function inputOf(itemId: string, changes: object = {}) {
  const { target: _target, targetText: _text, ...item } = makeAgreementItem(itemId);
  return { ...item, target: 90, ...changes };
}

/** An agreement of 2026 whose first version has these items. */
export const makeAgreement = (
  unitId: string,
  items: readonly AgreementItem[],
  changes: Partial<Agreement> = {},
): Agreement => ({
  unitId,
  year: YEAR,
  items: [...items],
  versions: [
    {
      number: 1,
      source: 'MANUAL',
      sourceVersion: null,
      publishedAt: '2026-01-05T02:00:00.000Z' as Instant,
      contentHash: contentHashOf(items),
    },
  ],
  draft: null,
  ...changes,
});

/** The items of an agreement: as it stands, and the document of its newest version. */
export const agreementItems = (agreement: Agreement): Item[] => {
  const document = documentOf(agreement);
  const { unitId, year, number } = document;
  return [
    makeItem(agreementKind, agreementKey(agreement), agreement),
    makeItem(versionKind, keys.agreementVersion(unitId, year, number), document),
  ];
};

/** The id by which a plan refers to an item of a unit's agreement, of 2026 unless told otherwise. */
export const itemIdOf = (unitId: string, itemId: string, year = '2026-Y'): string =>
  agreementItemId({ unitId, year: year as Period }, itemId);

/** A unit with its rows, as its first change leaves them. */
export const unitItems = (unit: Unit): Item[] => [
  makeItem(unitKind, keys.unit(unit.unitId), unit),
  ...changeUnit(null, unit).writes.flatMap((write) => ('put' in write ? [write.put] : [])),
];

/** Opens a house with three performance units, by e-Sakip K.01 to K.03; the first has a head, and a manager. */
export async function openAgreementHouse() {
  const table = await makeTable();
  const office = await makeOffice(table);
  const clock = testClock('2026-02-02T02:00:00.000Z');
  const platform = makePlatform(table, clock);
  const place = { ...office.owner.unit, unitId: randomUUID(), path: '07/03/' };
  const units = ['01', '02', '03'].map(
    (no): Unit => ({
      unitId: no === '01' ? place.unitId : randomUUID(),
      code: `07.0${no}`,
      esakipCode: `K.${no}`,
      parentId: null,
      agencyId: place.agencyId,
      path: no === '01' ? place.path : `1${no}/`,
      name: `Dinas ${no}`,
      kind: 'OPD',
      isPerformanceUnit: true,
      workWeek: 'FIVE_DAYS',
      validFrom: '2020-01-01' as PlainDate,
      validTo: null,
    }),
  );
  const head = makeEmployee('Tri Rahayu, S.H., M.H.', {
    unit: place,
    position: {
      ...office.owner.position,
      positionId: randomUUID(),
      kind: 'JPT_PRATAMA',
      jenjang: null,
      eselon: 'II.b',
    },
  });
  await bulkLoad(table, [
    ...units.flatMap(unitItems),
    ...itemsOf.employee(head),
    ...itemsOf.line(makeLine(head, office.superior, null, { unitPath: place.path })),
    ...officeItems(officeOf(head, office.superior)),
    ...holderItems(head),
  ]);
  const house = await openHouse(platform);
  return { table, office, clock, platform, house, units, head };
}
