/**
 * Credit points (angka kredit) of functional posts: what a year's predicates give. docs/domain.md 1.11, I19;
 * docs/decisions/credit.md. What each month rests on is parts.ts's, the balance toward rank and level account.ts's.
 */
import * as z from 'zod';
import { policiesUsedSchema } from '../../organisation/policy/rules.ts';
import { functionalLevels, type Jenjang } from '../../organisation/position/rules.ts';
import {
  type Instant,
  instantSchema,
  monthPeriod,
  type Period,
  periodSchema,
  type PlainDate,
  plainDateSchema,
  yearOf,
} from '../../platform/period.ts';
import { predicates } from '../evaluation/rules.ts';

export type Level = (typeof functionalLevels)[number];

/** Whether a level is one of functional offices: the three groups of executors have no credit points. */
export const isFunctional = (jenjang: Jenjang | null): jenjang is Level =>
  jenjang !== null && (functionalLevels as readonly Jenjang[]).includes(jenjang);

/** What a part rests on: an evaluation by its document that stood. */
const groundSchema = z.object({
  period: periodSchema,
  planNo: z.int().positive(),
  documentNumber: z.int().positive().nullable(),
  documentHash: z.string().nullable(),
});

/** Months of one plan, level, predicate and rank; points in thousandths, the multiplier in per cent. */
export const partSchema = z.object({
  planNo: z.int().positive(),
  level: z.enum(functionalLevels),
  first: periodSchema,
  last: periodSchema,
  months: z.int().min(1).max(12),
  basis: z.enum(['ANNUAL', 'MONTHLY']),
  predicate: z.enum(predicates),
  multiplier: z.int().min(0),
  coefficient: z.int().min(0),
  value: z.int().min(0),
  grounds: z.array(groundSchema),
});
export type Part = z.infer<typeof partSchema>;

/** How somebody stood at the end of the year, as it was known when it was converted. */
export const standingSchema = z.object({
  on: plainDateSchema,
  level: z.enum(functionalLevels).nullable(),
  rank: z.string().nullable(),
  towardRank: z.int().min(0),
  towardLevel: z.int().min(0),
  rankNeeded: z.int().min(0).nullable(),
  levelNeeded: z.int().min(0).nullable(),
});
export type Standing = z.infer<typeof standingSchema>;

/** Why a version was made: the first that differs. */
export const causes = ['FIRST', 'EVALUATION', 'OFFICE', 'POLICY', 'STANDING'] as const;
export type Cause = (typeof causes)[number];

const versionSchema = z.object({
  number: z.int().positive(),
  supersedes: z.int().positive().nullable(),
  cause: z.enum(causes),
  /** None where no month of a functional post is left: it takes the place of one that gave points. */
  parts: z.array(partSchema),
  value: z.int().min(0),
  standing: standingSchema,
  policies: policiesUsedSchema,
  at: instantSchema,
});
export type Version = z.infer<typeof versionSchema>;

export const conversionSchema = z.object({
  employeeId: z.string(),
  year: periodSchema,
  versions: z.array(versionSchema).min(1),
});
export type Conversion = z.infer<typeof conversionSchema>;

/** The version that stands: the last. */
export const standingVersion = ({ versions }: Conversion): Version => {
  const last = versions.at(-1);
  if (!last) throw new Error('a conversion without a version');
  return last;
};

/** Which policies a conversion takes, of the year's last day. */
export const conversionPolicies = [
  'credit.multipliers',
  'credit.coefficients',
  'credit.thresholds',
  'credit.promotion',
] as const;

/** coefficient x multiplier x months / 12, rounded half up to a thousandth: 2/12 x 100 % x 12.5 = 2.083. */
export const pointsOf = ({
  coefficient,
  multiplier,
  months,
}: Pick<Part, 'coefficient' | 'multiplier' | 'months'>): number =>
  Math.floor((2 * coefficient * multiplier * months + 1200) / 2400);

/** The day of a month that says whose month it is: each has one, so that a year never has more than twelve. */
export const middleOf = (month: Period): PlainDate => {
  const [year, no] = [month.slice(0, 4), month.slice(6)];
  return `${year}-${no}-15` as PlainDate;
};

/** The twelve months of a year. */
export const monthsOf = (year: Period): Period[] =>
  Array.from({ length: 12 }, (_, at) => monthPeriod(yearOf(year), at + 1));

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** What parts rest on, each once: two of one evaluation, cut where a rank turns, rest on the same. */
const groundsOf = (parts: readonly Part[]): string[] => [
  ...new Set(
    parts.flatMap(({ predicate, basis, grounds }) =>
      grounds.map((ground) => JSON.stringify([predicate, basis, ground])),
    ),
  ),
];

/** Why what was worked out now differs from the version that stands; null where it does not. */
export function causeOf(before: Version | null, parts: readonly Part[], standing: Standing): Cause | null {
  if (!before) return 'FIRST';
  const differs = (pick: (part: Part) => unknown) => !same(before.parts.map(pick), parts.map(pick));
  const [had, has] = [before.parts.length > 0, parts.length > 0];
  if (had !== has) return 'OFFICE';
  if (!same(groundsOf(before.parts), groundsOf(parts))) return 'EVALUATION';
  if (differs(({ planNo, level, first, last, months }) => [planNo, level, first, last, months]))
    return 'OFFICE';
  if (differs(({ value }) => value)) return 'POLICY';
  return same(before.standing, standing) ? null : 'STANDING';
}

/** A conversion with one more version, which names what it supersedes and why; null where nothing is new. */
export function convert(
  before: Conversion | null,
  place: Pick<Conversion, 'employeeId' | 'year'>,
  made: Pick<Version, 'parts' | 'standing' | 'policies'>,
  at: Instant,
): Conversion | null {
  const last = before ? standingVersion(before) : null;
  const cause = causeOf(last, made.parts, made.standing);
  if (!cause) return null;
  const value = made.parts.reduce((sum, part) => sum + part.value, 0);
  const number = (last?.number ?? 0) + 1;
  const version = { ...made, number, supersedes: last?.number ?? null, cause, value, at };
  return { ...place, versions: [...(before?.versions ?? []), version] };
}
