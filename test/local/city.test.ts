import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { registerItems } from '../../functions/local/city/cityItems.ts';
import { cityAgreements } from '../../functions/local/city/agreements.ts';
import { otherCity } from '../../functions/local/city/ensureCity.ts';
import { readSettings } from '../../functions/local/settings.ts';
import { type City, makeCity } from '../../functions/local/city/people.ts';
import { appointmentSchema, holdsOffice } from '../../functions/organisation/appointment/rules.ts';
import { parseNip } from '../../functions/organisation/employee/nip.ts';
import { employeeSchema, leaveSchema, rankFits } from '../../functions/organisation/employee/rules.ts';
import { lineOn, lineSchema } from '../../functions/organisation/line/rules.ts';
import {
  positionAssignmentSchema,
  positionSchema,
  usesLeaderForm,
} from '../../functions/organisation/position/rules.ts';
import { unitSchema } from '../../functions/organisation/unit/rules.ts';
import { agreementKind } from '../../functions/planning/agreement/store.ts';
import { readItem } from '../../functions/platform/item.ts';
import { instantSchema, type PlainDate } from '../../functions/platform/period.ts';

const asOf = '2026-11-16' as PlainDate;
const citySchema = z.object({
  zone: z.string(),
  recordedAt: instantSchema,
  units: z.array(unitSchema),
  positions: z.array(positionSchema),
  employees: z.array(employeeSchema),
  assignments: z.array(positionAssignmentSchema),
  leaves: z.array(leaveSchema),
  appointments: z.array(appointmentSchema),
  lines: z.array(lineSchema),
});
const linesToday = (city: City) => {
  const byPerson = Map.groupBy(city.lines, ({ employeeId }) => employeeId);
  return city.employees.map(({ employeeId }) => ({
    employeeId,
    line: lineOn(byPerson.get(employeeId) ?? [], asOf),
  }));
};

describe.each([20, 25, 47, 200, 1000, 5000])('an invented city of %i', (employees) => {
  const city = makeCity({ employees, seed: 'semarang', asOf });

  it('is of that size and fits its schemas', () => {
    expect(city.employees).toHaveLength(employees);
    const { cast: _, ...parts } = city;
    expect(citySchema.parse(parts)).toEqual(parts);
  });

  it('can be loaded: no two of its items have one key', () => {
    const keys = [...registerItems(city, '2026-01-01' as PlainDate)].map(({ PK, SK }) => `${PK} ${SK}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('has an agreement for every unit whose head uses the form of JPT and PUKM, by its code of e-Sakip', () => {
    const led = city.positions.flatMap((position) => (usesLeaderForm(position) ? [position.unitId] : []));
    const agreed = [...cityAgreements(city, '2026-01-01' as PlainDate)].flatMap((item) =>
      item.type === 'agreement' ? [readItem(agreementKind, item).data] : [],
    );
    expect(new Set(agreed.map(({ unitId }) => unitId))).toEqual(new Set(led));
    expect(agreed.every(({ items, versions }) => items.length > 1 && versions.length === 1)).toBe(true);
    const codes = city.units.flatMap(({ esakipCode }) => esakipCode ?? []);
    expect(codes).toHaveLength(new Set(led).size);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('has ids, paths and NIPs that are unique and valid', () => {
    const ids = [
      ...city.units.map(({ unitId }) => unitId),
      ...city.positions.map(({ positionId }) => positionId),
      ...city.employees.map(({ employeeId }) => employeeId),
    ];
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((id) => /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab]/.test(id))).toBe(true);
    expect(new Set(city.units.map(({ path }) => path)).size).toBe(city.units.length);
    const nips = city.employees.flatMap(({ nip }) => nip ?? []);
    expect(nips).toHaveLength(employees - 1);
    expect(new Set(nips).size).toBe(nips.length);
    expect(nips.filter((nip) => !parseNip(nip, asOf).ok)).toEqual([]);
  });

  it('gives everyone an appraiser but the mayor, who is no civil servant', () => {
    const alone = linesToday(city).filter(({ line }) => !line?.appraiserId);
    expect(alone.map(({ line }) => line?.reason)).toEqual(['NO_REVIEWER']);
    const mayor = city.employees.find(({ employeeId }) => employeeId === alone[0]?.employeeId);
    expect(mayor).toMatchObject({
      nip: null,
      rank: null,
      employmentStatus: null,
      position: { title: 'Wali Kota' },
    });
  });

  it('has ranks of the kind of each employment', () => {
    expect(
      city.employees.filter(({ employmentStatus, rank }) => !rankFits(employmentStatus, rank?.code ?? null)),
    ).toEqual([]);
  });

  it('has a third of its people in schools and health, and offices of six days', () => {
    const kinds = new Map(city.units.map(({ unitId, kind }) => [unitId, kind]));
    const paths = city.units
      .filter(({ kind }) => kind === 'SEKOLAH' || kind === 'PUSKESMAS')
      .map(({ path }) => path);
    const inField = city.employees.filter(
      ({ unit }) => kinds.get(unit.unitId) === 'SEKOLAH' || paths.some((path) => unit.path.startsWith(path)),
    );
    expect(inField.length * 3).toBeGreaterThanOrEqual(employees);
    expect(new Set(city.employees.map(({ workWeek }) => workWeek))).toEqual(
      new Set(['FIVE_DAYS', 'SIX_DAYS']),
    );
  });

  it('has a Plt in a vacant office, a vacant office whose line climbs, and someone on leave', () => {
    const bases = new Set(linesToday(city).map(({ line }) => line?.basis));
    expect(bases.has('PLT') && bases.has('CLIMBED')).toBe(true);
    expect(city.employees.some(({ legalStatus }) => legalStatus === 'CUTI')).toBe(true);
    expect(city.leaves.length).toBeGreaterThan(0);
  });

  it('casts its demo: an analyst of the personnel agency, the appraiser, and theirs', () => {
    const { cast } = city;
    const byId = new Map(city.employees.map((each) => [each.employeeId, each]));
    const line = lineOn(
      city.lines.filter(({ employeeId }) => employeeId === cast.employee),
      asOf,
    );
    expect(byId.get(cast.employee)?.position.title).toBe('Analis SDM Aparatur Ahli Muda');
    expect(byId.get(cast.employee)?.unit.agencyName).toBe('Badan Kepegawaian, Pendidikan dan Pelatihan');
    expect([line?.appraiserId, line?.superiorOfAppraiserId]).toEqual([cast.appraiser, cast.superior]);
    const roles = (id: string) =>
      city.appointments.flatMap((each) =>
        holdsOffice(each, asOf) && each.employeeId === id ? each.role : [],
      );
    expect(cast.bkpp.map((id) => roles(id).includes('BKPP'))).toEqual([true, true]);
    expect(cast.bkpp[0]).not.toBe(cast.bkpp[1]);
    expect(
      [roles(cast.manager), roles(cast.auditor), roles(cast.assessor)].map((list) => list.length > 0),
    ).toEqual([true, true, true]);
    expect(new Set(Object.values(cast).flat()).size).toBeGreaterThanOrEqual(employees < 60 ? 6 : 8);
  });

  it('is the same again for the same seed, and another for another', () => {
    expect(makeCity({ employees, seed: 'semarang', asOf })).toEqual(city);
    expect(makeCity({ employees, seed: 'solo', asOf }).employees[5]?.nip).not.toBe(city.employees[5]?.nip);
  });
});

it('an invented city of 5,000 has all agencies and every kind of office and employment', () => {
  const city = makeCity({ employees: 5000, seed: 'semarang', asOf });
  const teams = [...Map.groupBy(linesToday(city), ({ line }) => line?.appraiserId).values()].map(
    (team) => team.length,
  );
  expect(city.units.filter(({ unitId, agencyId }) => unitId === agencyId)).toHaveLength(53);
  expect(new Set(city.employees.map(({ position }) => position.kind)).size).toBe(7);
  expect(new Set(city.employees.map(({ employmentStatus }) => employmentStatus)).size).toBe(5);
  expect(teams.filter((size) => size <= 25).length / teams.length).toBeGreaterThan(0.95);
});

it('an invented city of 19 or 100,001 is refused', () => {
  for (const employees of [19, 100_001, 20.5])
    expect(() => makeCity({ employees, seed: 'x', asOf })).toThrow('20 to 100000');
});

it('an invented city of any other small size and seed is whole too', () => {
  for (let employees = 20; employees <= 140; employees += 3) {
    const city = makeCity({ employees, seed: `seed ${employees}`, asOf });
    expect(city.employees).toHaveLength(employees);
    expect(linesToday(city).filter(({ line }) => !line?.appraiserId)).toHaveLength(1);
  }
});

it('a folder that keeps another city than is asked for says so, whatever differs', () => {
  const kept = { employees: 200, months: 2, seed: 1 };
  expect(otherCity(kept, readSettings({}))).toBeNull();
  for (const other of [{ EMPLOYEES: '100' }, { MONTHS: '3' }, { SEED: '7' }])
    expect(otherCity(kept, readSettings(other))).toBe(
      '.data keeps its city of 200 people (EMPLOYEES=200 MONTHS=2 SEED=1); for another: `npm run reset` first.',
    );
});
