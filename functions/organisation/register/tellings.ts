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

/** What rows say of an office beside its code: kept once, however many offices it is said of. */
export interface OfficeSaid {
  readonly superiorCode: string | null;
  readonly kind: OfficeFacts['kind'];
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
export function shapeOf(facts: OfficeFacts): string {
  const { title, superiorCode, kind, jenjang, eselon, grade, isPukm, unitCode } = facts;
  const rest = [kind, jenjang, eselon, grade, isPukm, unitCode].join('|').toLowerCase();
  return beginning(title, superiorCode) + rest;
}

type Weighed = Pick<Told<unknown>, 'votes'> & { readonly isOnRecord: boolean };

/** Whether one telling counts for more than another that came before it: by its rows, else by the record. */
const outweighs = (one: Weighed, other: Weighed): boolean =>
  one.votes === other.votes ? one.isOnRecord && !other.isOnRecord : one.votes > other.votes;

/** Lays down how each office is told by most of the good rows. */
export function chooseOffices(
  offices: Iterable<OfficeNamed>,
  known: ReadonlyMap<string, { readonly title: string; readonly superiorCode: string | null }>,
): void {
  const weighed = ({ office, said, votes }: OfficeTelling): Weighed => {
    const there = known.get(office.code);
    const begun = there && beginning(there.title, there.superiorCode);
    return { votes, isOnRecord: begun !== undefined && said.shape.startsWith(begun) };
  };
  for (const office of offices)
    for (const telling of office.tellings) {
      const { told } = office;
      if (!told || outweighs(weighed(telling), weighed(told))) office.told = telling;
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
