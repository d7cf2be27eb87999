/**
 * How many people an invented city of a size has in which unit: a pyramid with teams of about 5 to 25.
 * A small city has some of the agencies, a large one has all, and teams within its units.
 */
import { agencies, type FieldOffice, fieldOffices, type Office } from '../../../data/demo.ts';
import type { Chance } from './random.ts';

/** A unit with its people: the head, the staff who answer to the head, and the units below. */
export interface Team {
  readonly office: Office;
  staff: number;
  readonly below: Team[];
}

const EDUCATION = 'Dinas Pendidikan';
const HEALTH = 'Dinas Kesehatan';
export const PERSONNEL = 'Badan Kepegawaian, Pendidikan dan Pelatihan';
/** Every city has these, however small. */
const essential = [
  'Sekretariat Daerah',
  PERSONNEL,
  'Dinas Kependudukan dan Pencatatan Sipil',
  'Dinas Komunikasi, Informatika, Statistik dan Persandian',
  EDUCATION,
  HEALTH,
  'Kecamatan Banyumanik',
  'Inspektorat',
  'Badan Perencanaan Pembangunan Daerah',
];
const MOST_IN_TEAM = 24;

/** The agencies of a city of `people` (the mayor among them), each with its units and schools or health centres. */
export function cityOf(people: number, chance: Chance): Team[] {
  const share = people < 60 ? 0.35 : people <= 20_000 ? 0.45 : 0.6;
  const field = Math.round(people * share);
  const health = Math.max(3, Math.round(field / 3));
  const schools = field - health;
  const chosen = chooseAgencies(people - 1 - field);
  const minimum = (office: Office) =>
    office.name === PERSONNEL ? 5 : office.name === 'Sekretariat Daerah' ? 2 : 1;
  const sizes = shareOut(
    people - 1 - field,
    chosen.map((office) => [office.weight, minimum(office)]),
  );
  return chosen.map((office, index) => {
    const team = grow(office, sizes[index] ?? 1);
    if (office.name === EDUCATION) place(schoolsOf(schools, chance), team);
    if (office.name === HEALTH) team.below.push(...healthCentresOf(health));
    return team;
  });
}

/** Puts units below an agency; where they are many, below its bureaus in turn. */
function place(teams: readonly Team[], agency: Team): void {
  const bureaus = agency.below.filter(({ office }) => office.kind === 'BIDANG');
  teams.forEach((team, index) => {
    const bureau = teams.length > 20 ? bureaus[index % bureaus.length] : undefined;
    (bureau ?? agency).below.push(team);
  });
}

function chooseAgencies(people: number): Office[] {
  const all = agencies();
  const first = essential.flatMap((name) => all.filter((office) => office.name === name));
  const rest = all.filter((office) => !essential.includes(office.name));
  return [...first, ...rest].slice(0, Math.max(people < 60 ? 7 : 9, Math.floor(people / 18)));
}

/** Shares a number out by weight, nobody below their minimum; the parts sum to the whole. */
export function shareOut(
  total: number,
  parts: readonly (readonly [weight: number, minimum: number])[],
): number[] {
  const free = total - parts.reduce((sum, [, minimum]) => sum + minimum, 0);
  if (free < 0) throw new Error(`${total} people are too few for ${parts.length} units`);
  const weights = parts.reduce((sum, [weight]) => sum + weight, 0);
  let given = 0;
  let passed = 0;
  return parts.map(([weight, minimum]) => {
    passed += weight;
    const upTo = Math.round((free * passed) / weights);
    const size = minimum + upTo - given;
    given = upTo;
    return size;
  });
}

/** A unit with `people` in it: its head, and the rest as staff or in as many units below as they fill. */
export function grow(office: Office, people: number): Team {
  const rest = people - 1;
  const units = inOrder(office);
  const open = units.slice(0, rest < 4 ? 0 : Math.max(1, Math.floor((rest - 1) / 7)));
  if (open.length === 0)
    return rest > MOST_IN_TEAM ? split(office, rest) : { office, staff: rest, below: [] };
  const staff = rest < 40 ? 1 : 3;
  const sizes = shareOut(
    rest - staff,
    open.map((unit) => [unit.weight, 3]),
  );
  return { office, staff, below: open.map((unit, index) => grow(unit, sizes[index] ?? 3)) };
}

/** In a kecamatan its kelurahan come between its sections, so that a small one has both. */
function inOrder(office: Office): Office[] {
  const kelurahan = office.units.filter((unit) => unit.kind === 'KELURAHAN');
  const others = office.units.filter((unit) => unit.kind !== 'KELURAHAN');
  return Array.from({ length: Math.max(kelurahan.length, others.length) }, (_, index) => [
    others[index],
    kelurahan[index],
  ])
    .flat()
    .filter((unit) => unit !== undefined);
}

/** Work teams (tim kerja) within a unit that is too large for one superior; their leads are functional officers. */
function split(office: Office, people: number): Team {
  const count = Math.min(20, Math.ceil(people / 17));
  const sizes = shareOut(
    people,
    Array.from({ length: count }, () => [1, 2]),
  );
  const below = sizes.map((size, index) => grow(workTeam(office, index + 1), size));
  return { office, staff: 0, below };
}

const workTeam = (office: Office, no: number): Office => ({
  ...office,
  code: `t${no}`,
  name: `Tim Kerja ${no} ${office.name}`,
  kind: 'SEKSI',
  isPerformanceUnit: false,
  units: [],
  head: {
    title: '',
    kind: 'JF_KEAHLIAN',
    eselon: null,
    grade: 9,
    isPukm: false,
    family: office.families[0] ?? 'ADMINISTRASI',
  },
});

/** The schools for so many people: two of three in primary schools; coordinators when there are many. */
function schoolsOf(people: number, chance: Chance): Team[] {
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

function healthCentresOf(people: number): Team[] {
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
    families: isSchool
      ? [...Array.from({ length: 9 }, () => 'GURU'), 'ADMINISTRASI']
      : [
          'PERAWAT',
          'PERAWAT',
          'PERAWAT',
          'PERAWAT',
          'BIDAN',
          'BIDAN',
          'BIDAN',
          'DOKTER',
          'DOKTER',
          'TENAGA_KESEHATAN',
          'TENAGA_KESEHATAN',
          'TENAGA_KESEHATAN',
          'ADMINISTRASI',
        ],
    workWeek,
    isPerformanceUnit: false,
    weight: 1,
    units: [],
  };
}
