/**
 * The agreements that a file of e-Sakip tells: its rows by unit, year and version. An agreement is taken whole or
 * not at all, so a row that cannot be read spoils every agreement that it may belong to. Pure.
 */
import { type CellProblem, errorOf } from '../../organisation/register/cells.ts';
import type { EsakipField } from '../../../data/esakip.ts';
import type { Period } from '../../platform/period.ts';
import type { EsakipRow } from './row.ts';
import type { AgreementItem } from './rules.ts';

export type RowProblem = CellProblem<EsakipField> & { readonly row: number };

/** One agreement as a file tells it; `items` null when it is left out. */
export interface Telling {
  readonly unitCode: string;
  readonly year: Period;
  readonly version: number;
  /** The first of its rows: what concerns the whole is told there. */
  readonly row: number;
  readonly rows: readonly number[];
  readonly items: readonly AgreementItem[] | null;
}

/** The agreements of a file in order of unit, year and version, and every problem of its rows. */
export interface Tellings {
  readonly tellings: readonly Telling[];
  readonly problems: readonly RowProblem[];
}

/** A row whose cell of the unit was merged with the one above belongs where that one does, though it is refused. */
function unitOfEach(rows: readonly EsakipRow[]): Map<string, EsakipRow[]> {
  const byUnit = new Map<string, EsakipRow[]>();
  let last: string | null = null;
  for (const row of rows) {
    last = row.unitCode ?? last;
    if (last === null) continue;
    const of = byUnit.get(last);
    if (of) of.push(row);
    else byUnit.set(last, [row]);
  }
  return byUnit;
}

/** Items that are there more than once: an error on each but the first. */
function twice(rows: readonly EsakipRow[]): RowProblem[] {
  const first = new Map<string, number>();
  return rows.flatMap(({ no, item }): RowProblem[] => {
    if (!item) return [];
    const other = first.get(item.itemId);
    first.set(item.itemId, other ?? no);
    return other === undefined ? [] : [{ row: no, ...errorOf('indikator', 'ROW_ITEM_TWICE', { other }) }];
  });
}

/** The agreements of one unit; `stray` rows do not say of which year or version they are. */
function ofUnit(unitCode: string, rows: readonly EsakipRow[]): Tellings {
  const strays = rows.filter(({ year, version }) => year === null || version === null).map(({ no }) => no);
  const known = rows.filter(({ year, version }) => year !== null && version !== null);
  const groups = Map.groupBy(known, ({ year, version }) => `${year}#${String(version).padStart(3, '0')}`);
  const told = [...groups.entries()].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
  const problems: RowProblem[] = [];
  const tellings = told.flatMap((group): Telling[] => {
    const [head] = group;
    if (!head?.year || head.version === null) return [];
    const doubled = twice(group);
    problems.push(...doubled);
    if (strays.length > 0)
      problems.push({
        row: head.no,
        ...errorOf<EsakipField>(null, 'ROW_AGREEMENT_PARTIAL', { rows: strays.join(', ') }),
      });
    const items = group.flatMap(({ item }) => item ?? []);
    const isWhole = items.length === group.length && doubled.length === 0 && strays.length === 0;
    const { no: row, year, version } = head;
    return [{ unitCode, year, version, row, rows: group.map(({ no }) => no), items: isWhole ? items : null }];
  });
  return { tellings, problems };
}

/** Puts the rows of a file together as agreements. */
export function tellingsOf(rows: readonly EsakipRow[]): Tellings {
  const all = [...unitOfEach(rows)].map(([code, of]) => ofUnit(code, of));
  const own = rows.flatMap(({ no, problems }) => problems.map((problem) => ({ row: no, ...problem })));
  return {
    tellings: all.flatMap(({ tellings }) => tellings),
    problems: [...own, ...all.flatMap(({ problems }) => problems)],
  };
}
