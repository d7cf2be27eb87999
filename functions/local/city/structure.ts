/**
 * How many people an invented city of a size has in which unit. A small city has some of the agencies,
 * a large one has all, and teams within its units.
 */
import { agencies, type Office } from '../../../data/demo.ts';
import { healthCentresOf, schoolsOf } from './field.ts';
import type { Chance } from './random.ts';
import { grow, shareOut, type Team } from './teams.ts';

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
