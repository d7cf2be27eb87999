/** Rows that follow from states: those of a month's allowances, and where cards lie in the lists of agencies and teams. */
import { compare, dataOf, type Fields, ofType, statesOf } from './folded.ts';
import { firstOf, lastOf } from './calendar.ts';
import { predicateBy, type Rating } from './notebook.ts';
import type { Office } from './office.ts';
import type { Told, Whole } from './recount.ts';

const ISSUED = new Set(['ISSUED', 'RECEIVED', 'OBJECTED', 'FINAL']);
const predicateOf = ({ status, ratingResult, ratingBehaviour }: Fields): string | null =>
  ISSUED.has(status) && ratingResult && ratingBehaviour
    ? predicateBy(ratingResult as Rating, ratingBehaviour as Rating)
    : null;

/** The rows of payroll: one a person and month that has an allowance, with its version and the predicate that stands. */
export function allowances(office: Office, whole: Whole, told: ReadonlyMap<string, Told>): number {
  const evaluated = Map.groupBy(
    statesOf(told, /#EVAL$/).map(([, fields]) => fields),
    ({ employeeId, period }) => `${employeeId} ${period}`,
  );
  const wanted = statesOf(told, /#ALLOWANCE$/).map(([, fields]) => {
    const { employeeId, month, agencyId, no, percent, policyNo, resultHash } = fields;
    const last = (evaluated.get(`${employeeId} ${month}`) ?? [])
      .toSorted((a, b) => (a.businessDate < b.businessDate ? -1 : 1))
      .at(-1);
    const of = [no, percent, policyNo, resultHash, last ? predicateOf(last) : null].join(' ');
    return `ALLOWANCES#${month}|${agencyId}#${employeeId} ${of}`;
  });
  const found = ofType(whole, 'allowanceRow').map((item) => {
    const { no, percent, policyNo, resultHash, predicate } = dataOf(item);
    return `${item.PK}|${item.SK} ${[no, percent, policyNo, resultHash, predicate].join(' ')}`;
  });
  return compare(office, 'a row of allowances', wanted, found);
}

/** The line of somebody on a day, of those that the events tell. */
function lineOn(lines: ReadonlyMap<string, readonly Fields[]>, employeeId: string, date: string): Fields {
  return (lines.get(employeeId) ?? [])
    .filter(({ from }) => from <= date)
    .toSorted((a, b) => (a.from < b.from ? -1 : 1))
    .at(-1);
}

/** By whose line a card of a month lies in lists: on the day of its evaluation, or the last of the plan's part. */
function dayOf(told: ReadonlyMap<string, Told>, { employeeId, period, planNo }: Fields): string {
  const own = `EMP#${employeeId}|`;
  const evaluation = told.get(`${own}${period}#${planNo}#EVAL`)?.fields as Fields;
  const last = lastOf(Number(period.slice(6)));
  const to = (told.get(`${own}2026-Y#${planNo}#PLAN`)?.fields as Fields)?.to ?? last;
  return evaluation?.businessDate ?? (to < last ? to : last);
}

/** Where cards lie: by what they say of whom they are about, which is what the line of their day says. */
export function places(office: Office, whole: Whole, told: ReadonlyMap<string, Told>): number {
  const lines = Map.groupBy(
    statesOf(told, /\|LINE#[\d-]+$/).map(([, fields]) => fields),
    ({ employeeId }) => employeeId as string,
  );
  let count = 0;
  for (const card of ofType(whole, 'card') as Fields[]) {
    const { agencyId, unitPath, appraiserId, name, employeeId, period, planNo } = card.who;
    const what = `${employeeId} ${period} ${planNo}`;
    const person = `${name}#${employeeId}#${planNo}`;
    const keys = [`AGENCY#${agencyId}#${period}`, `${unitPath}#${person}`];
    const team = appraiserId ? [`TEAM#${appraiserId}#${period}`, person] : [card.GSI2PK, card.GSI2SK];
    const own = [card.GSI1PK, card.GSI1SK, card.GSI2PK, card.GSI2SK];
    office.same(`where the card of ${what} lies`, [...keys, ...team], own);
    count += 1;
    if (!/-M\d\d$/.test(period)) continue;
    const day = dayOf(told, card.who);
    // Opened before a change was known, and cancelled: its plan has no day in the month.
    if (day < firstOf(Number(period.slice(6)))) continue;
    const line = lineOn(lines, employeeId, day);
    const { agencyId: agency, unitPath: path, appraiserId: above } = line ?? {};
    office.same(
      `whom the card of ${what} is about`,
      [agency, path, above ?? null],
      [agencyId, unitPath, appraiserId],
    );
  }
  return count;
}
