/** Cards and tickets of an invented city that change at random, and what overviews are to show of them, counted from the table itself. */
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import {
  numbersOfCard,
  numbersOfDiscrepancy,
  waitsOfCard,
} from '../../functions/monitoring/counting/numbers.ts';
import { readRow } from '../../functions/monitoring/counting/store.ts';
import { isSecret, kindOf } from '../../functions/monitoring/finding/kinds.ts';
import type { Finding } from '../../functions/monitoring/finding/rules.ts';
import { findingKind } from '../../functions/monitoring/finding/store.ts';
import { discrepancyKind } from '../../functions/monitoring/reconciliation/store.ts';
import type { Employee } from '../../functions/organisation/employee/rules.ts';
import { agencyItem } from '../../functions/organisation/roster/store.ts';
import { whoOf } from '../../functions/planning/plan/store.ts';
import { scanPages } from '../../functions/platform/audit/scan.ts';
import { type Card, readCard, type Who, writeCard } from '../../functions/platform/card.ts';
import { commitAs } from '../../functions/platform/commit/commit.ts';
import type { Platform } from '../../functions/platform/context.ts';
import { type Item, readItem } from '../../functions/platform/item.ts';
import { cardIndex, keys } from '../../functions/platform/keys.ts';
import { dateIn, type Instant, monthOfDate, type Period } from '../../functions/platform/period.ts';
import type { Table } from '../../functions/platform/table.ts';
import { jobOf } from './months.ts';
import { ZONE } from './office.ts';

export const OCTOBER = '2026-M10' as Period;
export const YEAR = '2026-Y' as Period;

/** Numbers that look random and are the same in each run. */
export function dice(seed: number) {
  let state = seed;
  return (sides: number): number => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * sides);
  };
}

const PLAN = ['DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED', 'CLOSED'];
const MONTH = [
  'GENERATED',
  'TARGET_SUBMITTED',
  'TARGET_APPROVED',
  'REALISED',
  'VERIFIED',
  'LOCKED',
  'CANCELLED',
];
const EVALUATION = ['OPEN', 'RATED', 'ISSUED', 'FINAL'];
const PREDICATES = ['BAIK', 'SANGAT_BAIK', 'BUTUH_PERBAIKAN'];
const of = <T>(all: readonly T[], roll: (sides: number) => number): T => all[roll(all.length)] as T;

export const agencyIds = ['1', '2', '3'].map((no) => `00000000-0000-4000-8000-00000000000${no}`);
const superiors = ['s1', 's2', 's3', 's4'];
const paths = ['01/', '01/01/', '01/01/02/', '02/'];

/** Somebody as a card names them, somewhere in the city. */
export function somebody(no: number, period: Period, roll: (sides: number) => number, planNo = 1): Who {
  return {
    employeeId: `p${no}`,
    name: `Pegawai ${String(no).padStart(4, '0')}`,
    positionTitle: 'Analis',
    unitName: 'Bidang',
    agencyId: of(agencyIds, roll),
    unitPath: of(paths, roll),
    appraiserId: of(superiors, roll),
    period,
    planNo,
  };
}

const instant = (roll: (sides: number) => number): Instant =>
  `2026-11-0${1 + roll(9)}T0${roll(10)}:00:00.000Z` as Instant;

/** Sections of a card as they may stand on some day. */
export function sections(period: Period, roll: (sides: number) => number): Partial<Omit<Card, 'who'>> {
  const waits = { holder: of(superiors, roll), since: instant(roll) };
  const status = of(EVALUATION, roll);
  const isIssued = status === 'ISSUED' || status === 'FINAL';
  const evaluation = {
    status,
    predicate: isIssued ? of(PREDICATES, roll) : null,
    ...(!isIssued && { waits }),
    ...(isIssued && roll(5) === 0 && { withoutDialogue: true }),
  };
  const some = roll(3) === 0 ? {} : { evaluation };
  if (period.endsWith('-Y')) {
    const plan = of(PLAN, roll);
    const submittedAt = plan === 'DRAFT' ? null : instant(roll);
    const more = plan === 'SUBMITTED' ? { waits } : {};
    const late = roll(4) === 0;
    const told = {
      kind: 'JA_JF',
      approach: submittedAt && late ? 'KUALITATIF' : 'KUANTITATIF',
      status: plan,
      late,
      submittedAt,
      results: 3,
    };
    const rules = ['L01', 'L08', 'L12'].filter(() => roll(3) === 0);
    const lint =
      plan === 'APPROVED' && roll(6) > 0 ? { lint: { rules, isUnfit: rules.includes('L01') } } : {};
    return { plan: { ...told, ...more }, ...lint, ...some };
  }
  const month = of(MONTH, roll);
  const isWaiting = month === 'TARGET_SUBMITTED' || month === 'REALISED';
  return {
    month: { status: month, late: roll(4) === 0, lines: 3, filled: 1, ...(isWaiting && { waits }) },
    ...(month !== 'LOCKED' && { activities: roll(3) === 0 ? { waits } : {} }),
    ...(month === 'LOCKED' && {
      activities: {},
      minutes: {
        verified: roll(9000),
        target: 6750,
        daysWithout: roll(4),
        ...(roll(9) === 0 && { elsewhere: true }),
      },
    }),
    ...some,
  };
}

/** Writes a card with some of its sections, as an action does. */
export async function tell(platform: Platform, who: Who, parts: Partial<Omit<Card, 'who'>>): Promise<void> {
  const done = await commitAs(jobOf(platform, 'test'), 'TEST', { writes: [writeCard(who, parts)] });
  if (!done.ok) throw new Error('a card was not written');
}

export const loadAgencies = (table: Table) =>
  bulkLoad(
    table,
    agencyIds.map((agencyId) => agencyItem({ agencyId, name: `Dinas ${agencyId}` })),
  );

type Tally = Record<string, Record<string, number>>;
function into(tally: Tally, row: string, name: string, count: number): void {
  const numbers = (tally[row] ??= {});
  numbers[name] = (numbers[name] ?? 0) + count;
}

type Numbers = readonly (readonly [string, number | undefined])[];
/** The units of a path below its agency: `05/02/01/` is of `05/02/` too. */
const unitsOver = (path: string): string[] =>
  [...path.matchAll(/[^/]+[/]/g)].slice(1).map(({ index, 0: code }) => path.slice(0, index + code.length));

/** Into the rows of a unit and of those above it, of its agency and of the city. */
function intoAll(
  tally: Tally,
  bucket: string,
  { agencyId, unitPath }: { readonly agencyId: string; readonly unitPath: string },
  numbers: Numbers,
  slot = '',
): void {
  for (const [name, count] of numbers)
    for (const place of [...unitsOver(unitPath).map((path) => `${agencyId} ${path}`), agencyId, 'ALL'])
      into(tally, `${bucket} ${place}${slot}`, name, count ?? 0);
}

const monthIn = (at: Instant): Period => monthOfDate(dateIn(ZONE, at));

/** A finding in its period while it stands, and in the months in which it was found and gone; of a secret one nothing. */
function tallyFinding(tally: Tally, finding: Finding): void {
  const { kind, state, period, foundAt, closedAt } = finding;
  if (isSecret(kind)) return;
  const { code } = kindOf(kind);
  if (state !== 'CLOSED')
    intoAll(tally, period, finding, [[`${state === 'OPEN' ? 'FINDING' : 'WAIVED'}_${code}`, 1]]);
  for (const [name, at] of [
    ['OPENED', foundAt],
    ['CLOSED', closedAt],
  ] as const)
    if (at)
      intoAll(
        tally,
        'ALWAYS',
        finding,
        [[`${name}_${code}@${monthIn(at)}`, 1]],
        ` ${monthIn(at).slice(0, 4)}`,
      );
}

function tallyCard(tally: Tally, card: Card): void {
  const { agencyId, unitPath, period } = card.who;
  intoAll(tally, period, card.who, Object.entries(numbersOfCard(card)));
  for (const { name, holder, since } of waitsOfCard(card))
    into(tally, `${period} ${agencyId} ${unitPath} ${holder}`, `${name}@${dateIn(ZONE, since)}`, 1);
}

async function* itemsIn(table: Table): AsyncGenerator<Item> {
  for await (const items of scanPages(table, { ConsistentRead: true })) yield* items;
}

/** What is to be counted, by the cards and tickets that the table holds. */
export async function expected(table: Table): Promise<Tally> {
  const tally: Tally = {};
  for await (const item of itemsIn(table)) {
    if (item.type === 'card') tallyCard(tally, readCard(item));
    if (item.type === findingKind.type) tallyFinding(tally, readItem(findingKind, item).data);
    if (item.type !== discrepancyKind.type) continue;
    const { data } = readItem(discrepancyKind, item);
    intoAll(tally, 'ALWAYS', data, Object.entries(numbersOfDiscrepancy(data)));
  }
  return tally;
}

/** Of which bucket and generation a row is, and whose: the city's, the agencies' and the superiors' lie by year. */
function placeOfRow(list: string, bucket: string, agency: string, [first = '', ...rest]: readonly string[]) {
  const [second = '', third = '', ...more] = rest;
  if (list === 'WAITS') return { of: first, generation: second, place: [third, ...more] };
  if (agency !== 'CITY') return { of: bucket, generation: first, place: [agency, ...rest] };
  if (first !== 'ALL') return { of: first, generation: second, place: [third, ...more] };
  return { of: second, generation: third, place: ['ALL', ...more] };
}

/** What the rows of numbers say, of the generations that are read. */
export async function counted(table: Table): Promise<Tally> {
  const [tally, current, rows]: [Tally, Map<string, number>, Item[]] = [{}, new Map(), []];
  for await (const item of itemsIn(table)) {
    if (item.type === 'counts') rows.push(item);
    if (item.type === 'countHead')
      current.set(item.PK.slice('COUNTS#'.length), (item.data as { current: number }).current);
  }
  for (const row of rows) {
    const { key, numbers } = readRow(row);
    const [list = '', bucket = '', agency = ''] = key.PK.split('#');
    const { of, generation, place } = placeOfRow(list, bucket, agency, key.SK.split('#'));
    if (Number(generation) !== (current.get(of) ?? 0)) continue;
    for (const [name, count] of numbers) into(tally, [of, ...place].join(' '), name, count);
  }
  return tally;
}

/** A person's card of a period, as it may stand on some day; what waits of it does so for one of `holders`. */
export function cardOf(
  employee: Employee,
  period: Period,
  roll: (sides: number) => number,
  holders: readonly string[],
): Item {
  const holder = of(holders, roll);
  const who = whoOf({ ...employee, planNo: 1 }, employee, period, holder);
  const told = JSON.stringify(sections(period, roll)).replaceAll(/"s[1-4]"/g, `"${holder}"`);
  const parts = JSON.parse(told) as object;
  return {
    ...keys.card(employee.employeeId, period, 1),
    type: 'card',
    schemaVersion: 1,
    ...cardIndex(who),
    who,
    ...parts,
  };
}
