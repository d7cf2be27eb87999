/** What a cascade is made of, from the agreement of an agency to whoever does the work, as people write it. */
import type { Position } from '../../functions/organisation/position/rules.ts';

type Months = (number | null)[];
type Aspect = 'KUANTITAS' | 'KUALITAS' | 'WAKTU';

/** An indicator as it is typed: in figures, or in words. */
export interface Measure {
  readonly text: string;
  readonly aspect?: Aspect;
  readonly target?: number;
  readonly comparator?: 'GTE' | 'LTE';
  readonly unit?: string;
  readonly aggregation?: 'SUM' | 'LAST' | 'MAX' | 'MIN' | 'AVERAGE' | 'MILESTONE';
  readonly months?: Months;
  readonly targetText?: string;
  readonly activities?: (string | null)[];
}

/** A main result; `from` is an item of the agreement (IKU-1) or a result of the leader (r1); `share` in thousandths: passed on directly. */
export interface Result {
  readonly from: string;
  readonly share?: number;
  readonly text: string;
  readonly measures: readonly Measure[];
}

/** Somebody's office, what they plan, and who stands below them. */
export interface Post {
  readonly office: Pick<Position, 'title' | 'kind'> & Partial<Position>;
  readonly approach: 'KUANTITATIF' | 'KUALITATIF';
  readonly results: readonly Result[];
  readonly below?: readonly Post[];
}

export interface Cascade {
  readonly name: string;
  /** Goal, indicator, target and unit of IKU-1, IKU-2 as e-Sakip has them. */
  readonly agreement: readonly (readonly [goal: string, indicator: string, target: string, unit: string])[];
  readonly head: Post;
}

const every = (target: number): Months => Array.from({ length: 12 }, () => target);
/** So many a month. */
export const sum = (text: string, monthly: number, unit: string, aspect: Aspect = 'KUANTITAS'): Measure => ({
  text,
  aspect,
  unit,
  comparator: 'GTE',
  aggregation: 'SUM',
  target: monthly * 12,
  months: every(monthly),
});
/** As much as in the last month. */
export const level = (text: string, target: number, unit: string, aspect: Aspect = 'KUALITAS'): Measure => ({
  text,
  aspect,
  unit,
  comparator: 'GTE',
  aggregation: 'LAST',
  target,
  months: every(target),
});
/** At most, in whichever month. */
export const atMost = (text: string, target: number, unit: string, aspect: Aspect = 'WAKTU'): Measure => ({
  text,
  aspect,
  unit,
  comparator: 'LTE',
  aggregation: 'MAX',
  target,
  months: every(target),
});
/** Due in one month. */
export const due = (
  text: string,
  month: number,
  target: number,
  unit: string,
  aspect: Aspect = 'WAKTU',
): Measure => ({
  text,
  aspect,
  unit,
  comparator: 'GTE',
  aggregation: 'MILESTONE',
  target,
  months: Array.from({ length: 12 }, (_, at) => (at + 1 === month ? target : null)),
});
/** In words, with something to do in these months. */
export const inWords = (
  text: string,
  targetText: string,
  activity: string,
  months = [2, 6, 12],
): Measure => ({
  text,
  targetText,
  activities: Array.from({ length: 12 }, (_, at) => (months.includes(at + 1) ? activity : null)),
});
export const result = (from: string, text: string, ...measures: readonly Measure[]): Result => ({
  from,
  text,
  measures,
});

export const JPT = { kind: 'JPT_PRATAMA', jenjang: null, eselon: 'II.b' } as const;
export const KABID = { kind: 'ADMINISTRATOR', jenjang: null, eselon: 'III.b' } as const;
export const PUKM = { kind: 'ADMINISTRATOR', jenjang: null, eselon: 'III.a', isPukm: true } as const;
export const OPERATOR = { kind: 'PELAKSANA', jenjang: 'OPERATOR' } as const;
export const KLERK = { kind: 'PELAKSANA', jenjang: 'KLEREK' } as const;
export const FIGURES = { approach: 'KUANTITATIF' } as const;
export const WORDS = { approach: 'KUALITATIF' } as const;
