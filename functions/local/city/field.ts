/** Where a third of a city works: schools and health centres. */
import { type FieldOffice, fieldOffices, type Office } from '../../../data/demo.ts';
import type { Chance } from './random.ts';
import { grow, shareOut, type Team } from './teams.ts';

/** The schools for so many people: two of three in primary schools; coordinators when there are many. */
export function schoolsOf(people: number, chance: Chance): Team[] {
  const { primarySchool, secondarySchool, schoolAreas } = fieldOffices();
  const secondary = people < 24 ? 0 : Math.round(people * 0.35);
  const primaries = fieldTeams(people - secondary, primarySchool, chance, (index) => ({
    area: schoolAreas[index % schoolAreas.length] ?? '',
    no: Math.floor(index / schoolAreas.length) + 1,
  }));
  const secondaries = fieldTeams(secondary, secondarySchool, chance, (index) => ({
    area: '',
    no: index + 1,
  }));
  if (primaries.length + secondaries.length <= 10) return [...primaries, ...secondaries];
  return [...coordinated('SD', primaries, 0), ...coordinated('SMP', secondaries, 500)];
}

function fieldTeams(
  people: number,
  office: FieldOffice,
  chance: Chance,
  nameOf: (index: number) => { area: string; no: number },
): Team[] {
  if (people === 0) return [];
  const mean = (office.people[0] + office.people[1]) / 2;
  const count = Math.max(1, Math.round(people / mean));
  const sizes = shareOut(
    people,
    Array.from({ length: count }, () => [chance.int(office.people[0], office.people[1]), 2]),
  );
  return sizes.map((size, index) => {
    const { area, no } = nameOf(index);
    const name = office.name.replace('{area}', area).replace('{no}', String(no));
    const code = `${area ? 's' : 'm'}${(index + 1).toString(36)}`;
    return { office: fieldOffice(code, name, 'SEKOLAH', office), staff: size - 1, below: [] };
  });
}

/** Up to 18 schools under each coordinator, who takes the place of one of their people. */
function coordinated(level: string, schools: Team[], codesFrom: number): Team[] {
  const groups = Math.ceil(schools.length / 18);
  return Array.from({ length: groups }, (_, group) => {
    const below = schools.filter((_, index) => index % groups === group);
    const largest = below.toSorted((a, b) => b.staff - a.staff)[0];
    if (largest) largest.staff -= 1;
    return { office: coordinator(level, group + 1, codesFrom), staff: 0, below };
  });
}

const coordinator = (level: string, no: number, codesFrom: number): Office => ({
  code: `u${(codesFrom + no).toString(36)}`,
  name: `Koordinator Satuan Pendidikan ${level} Wilayah ${no}`,
  kind: 'UPTD',
  head: {
    title: `Koordinator Satuan Pendidikan ${level} Wilayah ${no}`,
    kind: 'PENGAWAS',
    eselon: 'IV.a',
    grade: 9,
    isPukm: false,
    family: 'PENGAWAS',
  },
  families: ['ADMINISTRASI'],
  workWeek: 'FIVE_DAYS',
  isPerformanceUnit: false,
  weight: 1,
  units: [],
});

/** The health centres for so many people. */
export function healthCentresOf(people: number): Team[] {
  const { puskesmas, healthCentre } = fieldOffices();
  const mean = (healthCentre.people[0] + healthCentre.people[1]) / 2;
  const named = puskesmas.slice(0, Math.max(1, Math.round(people / mean)));
  const sizes = shareOut(
    people,
    named.map(() => [1, 2]),
  );
  return named.map((name, index) =>
    grow(
      fieldOffice(`p${index + 1}`, healthCentre.name.replace('{name}', name), 'PUSKESMAS', healthCentre),
      sizes[index] ?? 2,
    ),
  );
}

/** Who works there, each family as often as it is named. */
const schoolFamilies = [...Array.from({ length: 9 }, () => 'GURU'), 'ADMINISTRASI'];
const healthFamilies =
  'PERAWAT PERAWAT PERAWAT PERAWAT BIDAN BIDAN BIDAN DOKTER DOKTER TENAGA_KESEHATAN TENAGA_KESEHATAN TENAGA_KESEHATAN ADMINISTRASI'.split(
    ' ',
  );

function fieldOffice(
  code: string,
  name: string,
  kind: 'SEKOLAH' | 'PUSKESMAS',
  { workWeek }: FieldOffice,
): Office {
  const isSchool = kind === 'SEKOLAH';
  return {
    code,
    name,
    kind,
    head: {
      title: `${isSchool ? 'Guru' : 'Dokter'} Ahli Madya, Kepala ${name}`,
      kind: 'JF_KEAHLIAN',
      eselon: null,
      grade: 11,
      isPukm: false,
      family: isSchool ? 'KEPALA_SEKOLAH' : 'KEPALA_PUSKESMAS',
    },
    families: isSchool ? schoolFamilies : healthFamilies,
    workWeek,
    isPerformanceUnit: false,
    weight: 1,
    units: [],
  };
}
