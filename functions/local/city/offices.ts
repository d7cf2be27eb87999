/** The offices of an invented city: one for each head and for each of the staff. */
import { type Head, type Office } from '../../../data/demo.ts';
import { levels, type PositionFamily, positionFamilies } from '../../../data/reference.ts';
import type { Jenjang, Position } from '../../organisation/position/rules.ts';
import type { Chance } from './random.ts';

/** An office without its place. */
export type Post = Pick<Position, 'title' | 'kind' | 'jenjang' | 'eselon' | 'grade' | 'isPukm' | 'family'>;

const levelOf = (jenjang: Jenjang) => {
  const level = levels().find((each) => each.jenjang === jenjang);
  if (!level) throw new Error(`data/levels.json lacks ${jenjang}`);
  return level;
};

const familyOf = (code: string): PositionFamily => {
  const family = positionFamilies().find((each) => each.code === code);
  if (!family) throw new Error(`data/position-families.json lacks ${code}`);
  return family;
};

/** The office of a head; the lead of a work team is a functional officer of the team's own family. */
export function headPost({ head }: Office, chance: Chance): Post {
  if (head.title === '') return expertPost(head.family, 'AHLI_MUDA', chance);
  const { title, kind, eselon, grade, isPukm, family }: Head = head;
  return {
    title,
    kind,
    jenjang: kind === 'JF_KEAHLIAN' ? 'AHLI_MADYA' : null,
    eselon,
    grade,
    isPukm,
    family,
  };
}

/** An office by expertise of a family; families without one of their own have policy analysts. */
export function expertPost(familyCode: string, jenjang: Jenjang, chance: Chance): Post {
  const { experts } = familyOf(familyCode);
  const title = experts.length > 0 ? chance.pick(experts) : 'Analis Kebijakan';
  return functional(title, 'JF_KEAHLIAN', jenjang, experts.length > 0 ? familyCode : 'HUKUM_ORGANISASI');
}

/** An office of a unit's staff: an expert, a skilled officer or an executor, of one of the unit's families. */
export function staffPost(office: Office, chance: Chance): Post {
  const code = chance.pick(office.families);
  const family = familyOf(code);
  const kind = chance.weigh([
    ['expert', family.experts.length > 0 ? 45 : 0],
    ['skilled', family.skilled.length > 0 ? 30 : 0],
    ['executor', family.executors.length > 0 ? 35 : 0],
  ] as const);
  if (kind === 'expert') {
    return expertPost(
      code,
      chance.weigh([
        ['AHLI_PERTAMA', 50],
        ['AHLI_MUDA', 36],
        ['AHLI_MADYA', 14],
      ] as const),
      chance,
    );
  }
  if (kind === 'skilled') {
    const jenjang = chance.weigh([
      ['PEMULA', 5],
      ['TERAMPIL', 45],
      ['MAHIR', 32],
      ['PENYELIA', 18],
    ] as const);
    return functional(chance.pick(family.skilled), 'JF_KETERAMPILAN', jenjang, code);
  }
  const { title, jenjang } = chance.pick(family.executors);
  return {
    title,
    kind: 'PELAKSANA',
    jenjang,
    eselon: null,
    grade: levelOf(jenjang).grade,
    isPukm: false,
    family: code,
  };
}

function functional(
  title: string,
  kind: 'JF_KEAHLIAN' | 'JF_KETERAMPILAN',
  jenjang: Jenjang,
  family: string,
): Post {
  const { name, grade } = levelOf(jenjang);
  return { title: `${title} ${name}`, kind, jenjang, eselon: null, grade, isPukm: false, family };
}

/** The office of the demo's employee: docs/domain.md 5.5, the personnel agency's analyst. */
export const analystPost = (chance: Chance): Post => expertPost('KEPEGAWAIAN', 'AHLI_MUDA', chance);

/** The mayor's. */
export const mayorPost: Post = {
  title: 'Wali Kota',
  kind: 'KEPALA_DAERAH',
  jenjang: null,
  eselon: null,
  grade: null,
  isPukm: false,
  family: 'KEPALA_DAERAH',
};
