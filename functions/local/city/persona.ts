/** Who fills an office of an invented city: a name, a rank and a number that nobody has. */
import { names } from '../../../data/demo.ts';
import { levels, ranks } from '../../../data/reference.ts';
import type { Employee, EmploymentStatus } from '../../organisation/employee/rules.ts';
import { datesOf, monthPeriod, type PlainDate } from '../../platform/period.ts';
import type { Post } from './offices.ts';
import type { Chance } from './random.ts';

export type Persona = Pick<Employee, 'nip' | 'name' | 'employmentStatus' | 'rank'> & {
  readonly sex: 'MALE' | 'FEMALE';
};

/** Ranks of heads by eselon, the commonest first. */
const ranksByEselon: Readonly<Record<string, readonly string[]>> = {
  'II.a': ['IV/d', 'IV/c'],
  'II.b': ['IV/c', 'IV/b'],
  'III.a': ['IV/b', 'IV/a'],
  'III.b': ['IV/a', 'III/d'],
  'IV.a': ['III/d', 'III/c'],
  'IV.b': ['III/c', 'III/b'],
};

const womenOf: Readonly<Record<string, number>> = {
  BIDAN: 1,
  PERAWAT: 0.75,
  GURU: 0.66,
  KEPALA_SEKOLAH: 0.55,
  KEBENCANAAN: 0.08,
  KETERTIBAN: 0.15,
  PERHUBUNGAN: 0.2,
};

/** A maker of personas; each number is given once. `asOf` is the day on which all are at work. */
export function personas(chance: Chance, asOf: PlainDate): (post: Post) => Persona {
  const taken = new Set<string>();
  const year = Number(asOf.slice(0, 4));
  return (post) => {
    const sex = chance.is(womenOf[post.family] ?? 0.48) ? 'FEMALE' : 'MALE';
    if (post.kind === 'KEPALA_DAERAH')
      return { nip: null, name: nameOf(sex, post, null, chance), employmentStatus: null, rank: null, sex };
    const employmentStatus = statusOf(post, chance);
    const code = rankOf(post, employmentStatus, chance);
    const rank = { code, name: ranks().find((each) => each.code === code)?.name ?? null };
    return {
      nip: nipOf(code, employmentStatus, sex, year, chance, taken),
      name: nameOf(sex, post, code, chance),
      employmentStatus,
      rank,
      sex,
    };
  };
}

/** Contract and candidate civil servants stand at the entry of their career. */
function statusOf({ kind, jenjang, family }: Post, chance: Chance): EmploymentStatus {
  const isEntry = kind === 'PELAKSANA' || jenjang === 'AHLI_PERTAMA' || jenjang === 'TERAMPIL';
  if (!isEntry) return 'PNS';
  const inField = ['GURU', 'PERAWAT', 'BIDAN', 'TENAGA_KESEHATAN'].includes(family);
  return chance.weigh([
    ['PNS', inField ? 40 : 64],
    ['PPPK', inField ? 52 : 24],
    ['CPNS', 6],
    ['PPPK_PARUH_WAKTU', kind === 'PELAKSANA' ? 6 : 0],
  ] as const);
}

function rankOf({ eselon, jenjang }: Post, status: EmploymentStatus, chance: Chance): string {
  const level = levels().find((each) => each.jenjang === jenjang);
  if (status.startsWith('PPPK')) return level?.pppkRank ?? 'IX';
  const fitting = level?.pnsRanks ?? ranksByEselon[eselon ?? ''] ?? ['III/c'];
  return status === 'CPNS' ? (fitting[0] ?? 'III/a') : chance.pick(fitting);
}

/** A valid number: born and appointed so that age and rank agree; of the candidates last year. docs/domain.md 5.3. */
function nipOf(
  rank: string,
  status: EmploymentStatus,
  sex: Persona['sex'],
  year: number,
  chance: Chance,
  taken: Set<string>,
): string {
  const isPppk = status.startsWith('PPPK');
  const order = isPppk ? 0 : (ranks().find((each) => each.code === rank)?.order ?? 9);
  const service =
    status === 'CPNS'
      ? 1
      : isPppk
        ? chance.int(1, 5)
        : Math.min(28, Math.max(2, (order - 8) * 4 + chance.int(1, 6)));
  const appointed = year - service;
  const age = chance.int(21, 28) + (isPppk ? chance.int(0, 7) : 0);
  const month = chance.int(1, 12);
  const two = (value: number) => String(value).padStart(2, '0');
  const born = `${appointed - age}${two(month)}${two(chance.int(1, Number(datesOf(monthPeriod(appointed - age, month)).last.slice(8))))}`;
  const start = `${appointed}${isPppk ? '21' : two(chance.pick([1, 3, 4, 12]))}${sex === 'MALE' ? 1 : 2}`;
  // Real numbers hardly ever run past a few hundred a month: from 901 on, nobody's is met by chance.
  for (let sequence = chance.int(901, 960); ; sequence += 1) {
    const nip = `${born}${start}${String(sequence).padStart(3, '0')}`;
    if (!taken.has(nip)) {
      taken.add(nip);
      return nip;
    }
  }
}

function nameOf(sex: Persona['sex'], post: Post, rank: string | null, chance: Chance): string {
  const parts = sex === 'MALE' ? names().male : names().female;
  const words = [
    chance.pick(parts.given),
    ...(chance.is(0.45) ? [chance.pick(parts.middle)] : []),
    chance.pick(parts.family),
  ];
  const name = [...new Set(words)].join(' ');
  const titled =
    post.family === 'DOKTER' || post.family === 'KEPALA_PUSKESMAS' ? `${names().doctorTitle} ${name}` : name;
  const degrees = degreesOf(post, rank, chance);
  return degrees.length > 0 ? `${titled}, ${degrees.join(', ')}` : titled;
}

function degreesOf(post: Post, rank: string | null, chance: Chance): string[] {
  const { general, senior, diploma, byFamily } = names().degrees;
  if (post.family === 'DOKTER') return chance.is(0.2) ? ['M.Kes.'] : [];
  if (post.kind === 'PELAKSANA')
    return chance.weigh([
      [[], 60],
      [[chance.pick(diploma)], 22],
      [[chance.pick(general)], 18],
    ]);
  if (post.kind === 'JF_KETERAMPILAN')
    return [
      post.family === 'BIDAN' || post.family === 'PERAWAT'
        ? `A.Md.${post.family === 'BIDAN' ? 'Keb.' : 'Kep.'}`
        : chance.pick(diploma),
    ];
  const first = chance.pick(byFamily[post.family] ?? general);
  const isSenior = post.eselon !== null || rank?.startsWith('IV/') === true;
  return isSenior && chance.is(0.7) && !first.includes('M.') ? [first, chance.pick(senior)] : [first];
}
