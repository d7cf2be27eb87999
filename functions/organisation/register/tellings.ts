/**
 * How the rows of a register's file tell one unit or one office. Rows that contradict each other are held
 * against what most of the good ones say, and where that is even against the record, so that one bad row
 * never throws out the good ones. Kept are counts by code and telling, no copies of rows.
 */
import type { CellProblem } from './cells.ts';
import type { OfficeFacts, UnitFacts } from './row.ts';

/** An office that a file names: `row` is the first that does, `told` how most of the good ones tell it. */
export interface OfficeNamed {
  readonly code: string;
  readonly row: number;
  tellings: readonly OfficeTelling[];
  told: OfficeTelling | null;
  /** Whether a row of it can be committed; of those rows, by number: who holds it first and second, and who has left it. */
  isKept: boolean;
  holder: number | null;
  second: number | null;
  left: number | null;
}

/** What of an office a row may leave empty: then it says nothing of it. */
const OPTIONAL = ['eselon', 'grade', 'isPukm'] as const;

/** What rows say of an office beside its code, kept once, however many offices it is said of; `shape` is what each must say. */
export interface OfficeSaid extends Pick<OfficeFacts, 'superiorCode' | 'kind' | (typeof OPTIONAL)[number]> {
  readonly shape: string;
}

/** One way in which rows tell an office; `row` is the first, `votes` counts the good ones. */
export interface OfficeTelling {
  readonly office: OfficeNamed;
  readonly said: OfficeSaid;
  readonly row: number;
  votes: number;
}

/** One way in which rows tell a unit. */
export interface UnitTelling extends UnitFacts {
  readonly row: number;
  votes: number;
}

/** A unit that a file names, with the ways in which rows tell it: `row` is the first that does. */
export interface UnitNamed {
  readonly code: string;
  readonly row: number;
  readonly tellings: Map<string, UnitTelling>;
}

/** How a row tells its office and unit, whether it is out, and what keeps it out beside the others. */
export interface RowTold {
  readonly row: number;
  readonly office: OfficeTelling;
  readonly unit: UnitTelling;
  readonly holds: 'OFFICE' | 'NOTHING' | 'LEFT';
  faults: readonly CellProblem[];
  isOut: boolean;
}

/** Something told by some rows, the first of them, and by how many good ones. */
export interface Told<T> {
  readonly value: T;
  readonly row: number;
  votes: number;
}

const beginning = (title: string, superiorCode: string | null): string =>
  [title, superiorCode, ''].join('|').toLowerCase();

/** What a row says of an office beside its code, so that another row can be held against it. */
export function saidOf(facts: OfficeFacts): OfficeSaid {
  const { title, superiorCode, kind, jenjang, eselon, grade, isPukm, unitCode } = facts;
  const shape = beginning(title, superiorCode) + [kind, jenjang, unitCode].join('|').toLowerCase();
  return { superiorCode, kind, eselon, grade, isPukm, shape };
}

/** All of it as a text, by which it is kept once. */
export const wholeOf = (said: OfficeSaid): string =>
  [said.shape, ...OPTIONAL.map((field) => said[field])].join('|');

/** Whether a row says nothing of an office that is not as others tell it. */
export const agrees = (said: OfficeSaid, told: OfficeSaid): boolean =>
  said.shape === told.shape &&
  OPTIONAL.every((field) => said[field] === null || told[field] === null || said[field] === told[field]);

type Weighed = Pick<Told<unknown>, 'votes'> & { readonly isOnRecord: boolean };

/** Whether one telling counts for more than another that came before it: by its rows, else by the record. */
const outweighs = (one: Weighed, other: Weighed): boolean =>
  one.votes === other.votes ? one.isOnRecord && !other.isOnRecord : one.votes > other.votes;

/** The value that most good rows give in a cell that others leave empty; null where all do. */
function mostSaid(tellings: readonly OfficeTelling[], field: (typeof OPTIONAL)[number]) {
  const votes = new Map<OfficeSaid[typeof field], number>();
  for (const { said, votes: more } of tellings)
    if (said[field] !== null) votes.set(said[field], (votes.get(said[field]) ?? 0) + more);
  return [...votes].reduce<[OfficeSaid[typeof field], number]>(
    (best, one) => (one[1] > best[1] ? one : best),
    [null, -1],
  )[0];
}

/**
 * What tellings of one shape say together, cell by cell: whoever contradicts one is not heard in the next, so that
 * somebody always agrees with all of it. `row` is of those the first that says the most.
 */
function together(tellings: readonly OfficeTelling[], first: OfficeTelling): OfficeTelling {
  let heard = tellings;
  let { said } = first;
  for (const field of OPTIONAL) {
    said = { ...said, [field]: mostSaid(heard, field) };
    heard = heard.filter((each) => agrees(each.said, { ...each.said, [field]: said[field] }));
  }
  const weight = (each: OfficeTelling) =>
    Math.min(each.votes, 1) * 10 + OPTIONAL.filter((field) => each.said[field] !== null).length;
  const { row } = heard.reduce((best, one) => (weight(one) > weight(best) ? one : best), heard[0] ?? first);
  return { ...first, said, row };
}

/** Lays down how each office is told by most of the good rows. */
export function chooseOffices(
  offices: Iterable<OfficeNamed>,
  known: ReadonlyMap<string, { readonly title: string; readonly superiorCode: string | null }>,
): void {
  for (const office of offices) {
    const [first, ...others] = office.tellings;
    office.told = first ?? null;
    if (!first || others.length === 0) continue;
    const there = known.get(office.code);
    const begun = there && beginning(there.title, there.superiorCode);
    const shapes = [...Map.groupBy(office.tellings, ({ said }) => said.shape)].map(([shape, tellings]) => ({
      tellings,
      votes: tellings.reduce((sum, { votes }) => sum + votes, 0),
      isOnRecord: begun !== undefined && shape.startsWith(begun),
    }));
    const { tellings } = shapes.reduce((best, one) => (outweighs(one, best) ? one : best));
    office.told = together(tellings, tellings[0] ?? first);
  }
}

/** What most good rows say of one thing of a unit; rows that leave it empty say nothing of it. */
export function mostTold<F extends 'name' | 'parentCode' | 'kind' | 'workWeek'>(
  { tellings }: UnitNamed,
  field: F,
  onRecord: string | null = null,
): Told<NonNullable<UnitFacts[F]>> | null {
  const plain = (value: string): string => value.toLowerCase();
  const byValue = new Map<string, Told<NonNullable<UnitFacts[F]>>>();
  for (const { [field]: value, row, votes } of tellings.values()) {
    if (value === null) continue;
    const told = byValue.get(plain(value));
    if (told) told.votes += votes;
    else byValue.set(plain(value), { value, row, votes });
  }
  const weighed = ({ value, votes }: Told<NonNullable<UnitFacts[F]>>): Weighed => ({
    votes,
    isOnRecord: onRecord !== null && plain(value) === plain(onRecord),
  });
  const all = [...byValue.values()];
  return all.reduce<(typeof all)[number] | null>(
    (best, told) => (best && !outweighs(weighed(told), weighed(best)) ? best : told),
    null,
  );
}
