/** The notebook of the year: what everybody did and was answered, and what must have come of it, worked out here. */
import { type Chance, chanceOf } from '../../../functions/local/city/random.ts';
import { employeeNodeId } from '../../../functions/organisation/employee/store.ts';
import { Pay } from './attended.ts';
import { tokenOf } from './calendar.ts';
import { type Person, stintOn, type Town } from './town.ts';

export const RATINGS = ['DI_BAWAH_EKSPEKTASI', 'SESUAI_EKSPEKTASI', 'DI_ATAS_EKSPEKTASI'] as const;
export type Rating = (typeof RATINGS)[number];
const [BELOW, AS, ABOVE] = RATINGS;

/** The table of PermenPANRB 6/2022 as it is printed: by the rating of the result, then of the behaviour. */
const TABLE: Readonly<Record<Rating, Readonly<Record<Rating, string>>>> = {
  [ABOVE]: { [BELOW]: 'KURANG', [AS]: 'BAIK', [ABOVE]: 'SANGAT_BAIK' },
  [AS]: { [BELOW]: 'KURANG', [AS]: 'BAIK', [ABOVE]: 'BAIK' },
  [BELOW]: { [BELOW]: 'SANGAT_KURANG', [AS]: 'BUTUH_PERBAIKAN', [ABOVE]: 'BUTUH_PERBAIKAN' },
};
export const predicateBy = (result: Rating, behaviour: Rating): string => TABLE[result][behaviour];

/** Days on which somebody is away, of a type of leave. */
export interface Away {
  readonly type: string;
  readonly from: string;
  readonly to: string;
}

/** What is noted of an evaluation. */
export interface Noted {
  result: Rating;
  behaviour: Rating;
  status: 'ISSUED' | 'RECEIVED' | 'OBJECTED' | 'FINAL';
  finalBy: 'ACCEPTED' | 'EXPIRED' | 'DECIDED' | 'WITHDRAWN';
  documents: number;
  /** Whoever rated it last. */
  by: Person;
}

const placeOf = (period: string, planNo: number): string => `${period}#${planNo}`;

export class Notebook {
  readonly town: Town;
  readonly seed: string;
  readonly leaves = new Map<Person, Away[]>();
  /** Evaluations by person, then period and plan. */
  readonly evaluations = new Map<Person, Map<string, Noted>>();
  /** What was told of allowances, and what follows from whose year. */
  readonly pay = new Pay();
  readonly followUps = new Map<Person, string[]>();
  readonly #acting: { readonly one: Person; readonly from: string; readonly to: string }[] = [];
  readonly #realised = new Set<string>();
  readonly #minutes = new Map<string, { pending: number; verified: number }>();

  constructor(town: Town, seed: string) {
    this.town = town;
    this.seed = seed;
  }

  chanceOf(one: Person, of: string): Chance {
    return chanceOf(`${this.seed} ${one.no} ${of}`);
  }

  byNode(node: string): Person | undefined {
    return this.town.people.find(({ employeeId }) => employeeNodeId(employeeId) === node);
  }

  away(one: Person, away: Away): void {
    this.leaves.set(one, [...(this.leaves.get(one) ?? []), away]);
  }

  /** Somebody is Plt from a day to a day. */
  acts(one: Person, from: string, to: string): void {
    this.#acting.push({ one, from, to });
  }
  actsOn(one: Person, date: string): boolean {
    return this.#acting.some((each) => each.one === one && each.from <= date && date <= each.to);
  }

  /** Whether somebody is in office and not on leave on a day. */
  worksOn(one: Person, date: string): boolean {
    const leaves = this.leaves.get(one) ?? [];
    return stintOn(one, date) !== null && !leaves.some(({ from, to }) => from <= date && date <= to);
  }

  realised(one: Person, period: string, planNo: number): void {
    this.#realised.add(`${one.no} ${placeOf(period, planNo)}`);
  }
  isRealised(one: Person, period: string, planNo: number): boolean {
    return this.#realised.has(`${one.no} ${placeOf(period, planNo)}`);
  }

  recorded(one: Person, date: string, minutes: number): void {
    const of = this.minutes(one, tokenOf(Number(date.slice(5, 7))));
    of.pending += minutes;
  }
  verified(node: string, period: string): void {
    const one = this.byNode(node);
    if (!one) return;
    const of = this.minutes(one, period);
    of.verified += of.pending;
    of.pending = 0;
  }
  minutes(one: Person, period: string): { pending: number; verified: number } {
    const key = `${one.no} ${period}`;
    const kept = this.#minutes.get(key) ?? { pending: 0, verified: 0 };
    this.#minutes.set(key, kept);
    return kept;
  }

  note(one: Person, period: string, planNo: number, noted: Noted): void {
    const of = this.evaluations.get(one) ?? new Map<string, Noted>();
    of.set(placeOf(period, planNo), noted);
    this.evaluations.set(one, of);
  }
  noted(one: Person, period: string, planNo: number): Noted | undefined {
    return this.evaluations.get(one)?.get(placeOf(period, planNo));
  }
}
