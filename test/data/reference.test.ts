import { describe, expect, it } from 'vitest';
import type * as z from 'zod';
import { behaviours } from '../../data/behaviours.ts';
import {
  agencies,
  agreements,
  fieldOffices,
  names,
  type Office,
  planTemplates,
  planTexts,
} from '../../data/demo.ts';
import { file } from '../../data/load.ts';
import { holidayListSchema, holidays } from '../../data/holidays.ts';
import {
  activityBank,
  bankSchema,
  fitsFamily,
  levels,
  positionFamilies,
  positionKinds,
  ranks,
} from '../../data/reference.ts';
import { rankCodeSchema, rankFits } from '../../functions/organisation/employee/rules.ts';
import { jenjangs, positionKinds as kinds } from '../../functions/organisation/position/rules.ts';

const families = new Set(positionFamilies().map(({ code }) => code));
const isUnique = (list: readonly string[]) => new Set(list).size === list.length;
const unitsOf = (office: Office): Office[] => [office, ...office.units.flatMap(unitsOf)];

describe('the reference data', () => {
  it('has the 17 ranks of PNS with names and the 17 grades of PPPK without', () => {
    const pns = ranks().filter(({ scheme }) => scheme === 'PNS');
    const pppk = ranks().filter(({ scheme }) => scheme === 'PPPK');
    expect([pns.length, pppk.length]).toEqual([17, 17]);
    expect(
      pns.every(({ code, name }) => name !== null && rankFits('PNS', code) && !rankFits('PPPK', code)),
    ).toBe(true);
    expect(
      pppk.every(({ code, name }) => name === null && rankFits('PPPK', code) && !rankFits('PNS', code)),
    ).toBe(true);
    expect(ranks().every(({ code }) => rankCodeSchema.safeParse(code).success)).toBe(true);
    expect(['V/a', 'III/e', 'XVIII', 'IIII', ''].some((code) => rankCodeSchema.safeParse(code).success)).toBe(
      false,
    );
    expect(isUnique(ranks().map(({ code }) => code))).toBe(true);
  });

  it('has every kind and level of office, and levels only of ranks that are there', () => {
    const codes = new Set(ranks().map(({ code }) => code));
    expect(positionKinds().map(({ kind }) => kind)).toEqual([...kinds]);
    expect(levels().map(({ jenjang }) => jenjang)).toEqual([...jenjangs]);
    expect(
      levels().every(({ pnsRanks, pppkRank }) => [...pnsRanks, pppkRank].every((code) => codes.has(code))),
    ).toBe(true);
  });

  it('has agreements for agencies that there are, with a perspective of each kind', () => {
    const { byName, byKind, others } = agreements();
    const known = new Set(agencies().map(({ name }) => name));
    expect(Object.keys(byName).filter((name) => !known.has(name))).toEqual([]);
    const all = [...Object.values(byName), ...Object.values(byKind), others];
    for (const items of all)
      expect(new Set(items.map(({ perspective }) => perspective)).size).toBeGreaterThanOrEqual(3);
    expect(all.every((items) => isUnique(items.map(({ indicator }) => indicator)))).toBe(true);
  });

  it('has the seven values in order with three behaviours each', () => {
    expect(behaviours().map(({ name }) => name)).toEqual([
      'Berorientasi Pelayanan',
      'Akuntabel',
      'Kompeten',
      'Harmonis',
      'Loyal',
      'Adaptif',
      'Kolaboratif',
    ]);
    const all = behaviours().flatMap((value) => value.behaviours);
    expect(all).toHaveLength(21);
    expect(isUnique(all.map(({ code }) => code)) && isUnique(all.map(({ text }) => text))).toBe(true);
  });

  it('has a bank of at least 160 activities with norms in order, for families that are there', () => {
    expect(activityBank().length).toBeGreaterThanOrEqual(160);
    expect(isUnique(activityBank().map(({ code }) => code))).toBe(true);
    expect(isUnique(activityBank().map(({ name }) => name))).toBe(true);
    for (const { code, normMinutes, positionFamilies: fits } of activityBank()) {
      expect(normMinutes.min <= normMinutes.standard && normMinutes.standard <= normMinutes.max, code).toBe(
        true,
      );
      expect(
        fits.filter((family) => !families.has(family)),
        code,
      ).toEqual([]);
    }
  });

  it('has for every family of offices at least three activities of its own', () => {
    const own = (family: string) =>
      activityBank().filter((item) => item.positionFamilies.includes(family) && fitsFamily(item, family));
    const poor = [...families].filter((family) => family !== 'KEPALA_DAERAH' && own(family).length < 3);
    expect(poor).toEqual([]);
  });

  it('has the holidays of 2026 as decreed and of 2027, once each', () => {
    const of = (year: string, kind: string) =>
      holidays().filter((day) => day.date.startsWith(year) && day.kind === kind).length;
    expect([of('2026', 'LIBUR_NASIONAL'), of('2026', 'CUTI_BERSAMA')]).toEqual([17, 8]);
    expect(of('2027', 'LIBUR_NASIONAL')).toBe(17);
    expect(isUnique(holidays().map(({ date }) => date))).toBe(true);
    expect(holidays().map(({ date }) => date)).toEqual(
      holidays()
        .map(({ date }) => date)
        .toSorted(),
    );
    expect(holidays().some(({ date, provisional }) => date.startsWith('2026') && provisional)).toBe(false);
  });
});

describe("the demo's data", () => {
  it('has the agencies of the city, its 16 kecamatan with 177 kelurahan and 37 health centres', () => {
    const all = agencies().flatMap(unitsOf);
    const count = (kind: string) => all.filter((unit) => unit.kind === kind).length;
    expect([
      agencies().length,
      count('KECAMATAN'),
      count('KELURAHAN'),
      fieldOffices().puskesmas.length,
    ]).toEqual([52, 16, 177, 37]);
    expect(isUnique(agencies().map(({ code }) => code))).toBe(true);
    for (const unit of all) {
      expect(isUnique(unit.units.map(({ code }) => code)), unit.name).toBe(true);
      expect(
        [...unit.families, unit.head.family].filter((family) => !families.has(family)),
        unit.name,
      ).toEqual([]);
    }
  });

  it('has plans for every family but heads’: results, not activities, with measurable indicators', () => {
    const { families: templates, additional } = planTemplates();
    const planned = new Set(templates.map(({ family }) => family));
    expect([...families].filter((family) => !planned.has(family))).toEqual([
      'UMUM',
      'KEPALA_DAERAH',
      // Heads plan what their agreements say.
      'PIMPINAN_TINGGI',
      'CAMAT',
    ]);
    const results = [...templates.flatMap((template) => template.results), ...additional];
    for (const { text, indicators } of results) {
      expect(text).toMatch(/^(?:Ter|Men|Mening)\w+nya /);
      for (const indicator of indicators) {
        expect(indicator.text).toMatch(/^(?:Persentase|Jumlah|Nilai|Rata-rata|Jangka waktu|Tingkat) /);
        expect(indicator.unit !== '%' || indicator.target <= 100, indicator.text).toBe(true);
      }
    }
  });

  it('has texts for every value and names enough that few are alike', () => {
    expect(Object.keys(planTexts().specialExpectations)).toEqual(behaviours().map(({ code }) => code));
    const { male, female } = names();
    for (const { given, middle, family } of [male, female])
      expect(given.length * middle.length * family.length).toBeGreaterThan(50_000);
  });
});

describe('a file that is not what it should be is named with its fault', () => {
  const bank = bankSchema(new Set(['GURU']));
  const item = {
    code: 'ADM-001',
    category: 'Administrasi',
    name: 'Menyusun surat',
    unit: 'surat',
    normMinutes: { min: 10, standard: 20, max: 30 },
    output: 'Surat',
    positionFamilies: ['UMUM'],
  };
  const day = { date: '2026-01-01', name: 'Tahun Baru', kind: 'LIBUR_NASIONAL', provisional: false };

  it.each<[string, z.ZodType, unknown, RegExp]>([
    [
      'a norm out of order',
      bank,
      [{ ...item, normMinutes: { min: 30, standard: 20, max: 40 } }],
      /min <= standard <= max/,
    ],
    ['a family that is none', bank, [{ ...item, positionFamilies: ['GURUH'] }], /ADM-001: no family GURUH/],
    ['a code twice', bank, [item, item], /ADM-001 twice/],
    ['a holiday that is no date', holidayListSchema, [{ ...day, date: '2026-02-30' }], /yyyy-mm-dd/],
    ['a holiday twice', holidayListSchema, [day, day], /a date stands in it twice/],
  ])('%s', (_, schema, content, fault) => {
    const read = file('made-up.json', schema, content);
    expect(read).toThrow(/^data\/made-up\.json is not valid:/);
    expect(read).toThrow(fault);
  });

  it('and one that is right is read once', () => {
    expect(file('made-up.json', bank, [{ ...item, positionFamilies: ['GURU'] }])()).toHaveLength(1);
    expect(activityBank()).toBe(activityBank());
    expect(holidays()).toBe(holidays());
    expect(behaviours()).toBe(behaviours());
  });
});
