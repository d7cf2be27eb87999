/**
 * What everybody's allowance of a month must come to, by docs/domain.md 2 and what the notebook says that people did;
 * worked out here, in thousandths of a per cent, and not by the rules under test.
 */
import { firstOf, isWorked, lastOf, later, tokenOf } from './calendar.ts';
import { MINUTES } from './happenings.ts';
import { type Notebook, predicateBy } from './notebook.ts';
import { type Person, stintOn } from './town.ts';

const WHOLE = 100_000;
/** Part of a value, to the nearest thousandth; halves upwards. */
const of = (value: number, part: number, whole = WHOLE): number =>
  Math.floor((2 * value * part + whole) / (2 * whole));

/** A formula in words of per cents, as BKPP writes it. */
export interface Formula {
  readonly from: string;
  readonly mode: 'PROPORTIONAL_CAPPED' | 'BRACKETS';
  readonly productivity: number;
  readonly brackets: readonly { readonly from: number; readonly productivity: number }[];
  readonly leave: Readonly<Record<string, number>>;
  readonly acting: number;
  readonly factor: Readonly<Record<string, number>>;
  readonly penalties: readonly { readonly code: string; readonly percent: number; readonly months: number }[];
}

/** That of January, and the revised one of June. */
export const FORMULAS: readonly [Formula, Formula] = [
  {
    from: '2026-01-01',
    mode: 'PROPORTIONAL_CAPPED',
    productivity: 60,
    brackets: [],
    leave: { CUTI_MELAHIRKAN: 300, CUTI_TAHUNAN: 300 },
    acting: 20,
    factor: { SANGAT_BAIK: 100, BAIK: 95, BUTUH_PERBAIKAN: 80, KURANG: 60, SANGAT_KURANG: 40 },
    penalties: [],
  },
  {
    from: MINUTES.from,
    mode: 'BRACKETS',
    productivity: 70,
    brackets: [
      { from: 0, productivity: 20 },
      { from: 40, productivity: 55.5 },
      { from: 65, productivity: 80 },
      { from: 90, productivity: 100 },
    ],
    leave: { CUTI_MELAHIRKAN: 200, CUTI_TAHUNAN: 360 },
    acting: 12.5,
    factor: { SANGAT_BAIK: 110, BAIK: 100, BUTUH_PERBAIKAN: 75, KURANG: 50, SANGAT_KURANG: 25 },
    penalties: [{ code: 'HD_RINGAN', percent: 15, months: 2 }],
  },
];
export const formulaOf = (month: number): Formula => FORMULAS[month < 6 ? 0 : 1];

/** The circular that cuts the allowances of an agency in a month. */
export const CIRCULAR = { month: 8, agency: '07.0', percent: 10 } as const;

const OUT_OF_OFFICE = new Set(['CLTN', 'TUGAS_BELAJAR']);
const leaveOn = (notebook: Notebook, one: Person, date: string) =>
  notebook.leaves.get(one)?.find(({ from, to }) => from <= date && date <= to);

/** Working days of a month, and those on which somebody is in service: in an office, and on no leave that takes them from it. */
export function serviceOf(notebook: Notebook, one: Person, month: number) {
  const days: string[] = [];
  for (let date = firstOf(month); date <= lastOf(month); date = later(date, 1))
    if (isWorked(date)) days.push(date);
  const service = days.filter(
    (date) =>
      one.joins <= date &&
      stintOn(one, date) !== null &&
      !OUT_OF_OFFICE.has(leaveOn(notebook, one, date)?.type ?? ''),
  );
  return { days: days.length, service };
}

/** The predicate of the month's last part that was evaluated. */
export function predicateIn(notebook: Notebook, one: Person, month: number): string | null {
  const noted = [3, 2, 1].map((planNo) => notebook.noted(one, tokenOf(month), planNo)).find(Boolean);
  return noted ? predicateBy(noted.result, noted.behaviour) : null;
}

/** By minutes and target, what productivity a formula gives. */
function productivityOf({ mode, brackets }: Formula, minutes: number, target: number): number {
  const reached = of(minutes, WHOLE, target);
  if (mode === 'PROPORTIONAL_CAPPED') return Math.min(WHOLE, reached);
  return (brackets.findLast(({ from }) => from * 1000 <= reached)?.productivity ?? 0) * 1000;
}

/** Per cents that penalties of this month and those before, which still last, take. */
function penaltiesOf({ pay }: Notebook, one: Person, month: number): number[] {
  return formulaOf(month).penalties.flatMap(({ code, percent, months }) =>
    Array.from({ length: months }, (_, back) => pay.attended(one, month - back)).flatMap((told) =>
      told?.penalties.includes(code) ? [percent] : [],
    ),
  );
}

/** Thousandths of a per cent; null of whoever was in service on no working day of the month. */
export function allowanceOf(notebook: Notebook, one: Person, month: number): number | null {
  const { days, service } = serviceOf(notebook, one, month);
  const told = notebook.pay.attended(one, month);
  if (service.length === 0 || !told) return null;
  const formula = formulaOf(month);
  const whole = month < 6 ? MINUTES.before : MINUTES.since;
  const target = of(whole, service.length, days);
  const credit = service
    .map((date) => formula.leave[leaveOn(notebook, one, date)?.type ?? ''] ?? 0)
    .reduce((sum, minutes) => sum + minutes, 0);
  const minutes = notebook.minutes(one, tokenOf(month)).verified + credit;
  const weight = formula.productivity * 1000;
  const predicate = predicateIn(notebook, one, month);
  const factor = predicate ? (formula.factor[predicate] ?? 0) * 1000 : WHOLE;
  const paid = (part: number) => of(of(part, factor), service.length, days);
  const parts =
    paid(of(productivityOf(formula, minutes, target), weight)) +
    paid(of(told.discipline * 1000, WHOLE - weight));
  const acting = service.filter((date) => notebook.actsOn(one, date)).length;
  const earned = parts + of(of(parts, formula.acting * 1000), acting, days);
  const penalised = penaltiesOf(notebook, one, month).reduce(
    (left, percent) => left - of(earned, percent * 1000),
    earned,
  );
  const unit = stintOn(one, service.at(-1) ?? '')?.unit ?? '';
  const isCut = month === CIRCULAR.month && `${unit}.`.startsWith(`${CIRCULAR.agency}.`);
  const left = Math.max(0, penalised) - (isCut ? of(Math.max(0, penalised), CIRCULAR.percent * 1000) : 0);
  return of(Math.max(0, left), 1, 10) * 10;
}
