/**
 * Credit points that rest on a person's record: their years are due for conversion again once it says something else of
 * an office, a rank, or days away from office. Pure. docs/domain.md 1.11, docs/decisions/credit.md.
 */
import type { Part } from '../../platform/commit/plan.ts';
import { type Key, keys } from '../../platform/keys.ts';
import { type Instant, monthOfDate, type PlainDate, yearOf, yearPeriod } from '../../platform/period.ts';
import type { Line } from '../line/rules.ts';
import { lineKind } from '../line/store.ts';
import { BEGINNING, type Validity } from '../validity/rules.ts';
import { daysChanged, type Said } from './recordSpan.ts';
import { type Employee, type Leave, leavesOffice } from './rules.ts';
import { statusSpans } from './status.ts';
import { leaveKind } from './store.ts';

/** The job that converts predicates to credit points: by its name, since it stands above. */
const CREDIT_JOB = 'convertCredits';
/** Whole years back of which a conversion is due again. */
const MOST_YEARS_BACK = 5;

const yearOfDay = (day: PlainDate): number => yearOf(monthOfDate(day));

/** The marks of a person's conversions of the years that share a day with some days: the running one, and five back. */
export function creditMarks(employeeId: string, { from, to }: Validity, at: Instant): Key[] {
  const running = yearOfDay(at.slice(0, 10) as PlainDate);
  const first = Math.max(yearOfDay(from), running - MOST_YEARS_BACK);
  const last = to === null ? running : Math.min(yearOfDay(to), running);
  const years = Array.from({ length: Math.max(0, last - first + 1) }, (_, more) => first + more);
  return years.map((year) => keys.marker(employeeId, yearPeriod(year), CREDIT_JOB));
}

/** Away from office by leave or by a status: months of which nothing counts. */
const awaySaid = ({ type, ...days }: Validity & { readonly type: string }): Said[] =>
  leavesOffice({ type }) ? [{ ...days, says: `away ${type}` }] : [];

function saidBy(type: string, data: unknown): Said[] {
  if (type === leaveKind.type) return awaySaid(data as Leave);
  if (type !== lineKind.type) return [];
  const { from, to, positionId } = data as Line;
  return [{ from, to, says: `office ${positionId}` }];
}

const profileSaid = (employee: Employee): Said[] => [
  ...statusSpans(employee).flatMap(({ legalStatus, ...days }) => awaySaid({ ...days, type: legalStatus })),
  ...(employee.goneFrom ? [{ from: employee.goneFrom, to: null, says: 'gone' }] : []),
];

/** The first day from which a rank is another, or begins on another day; null where it is the same. */
function rankFrom(before: Employee, after: Employee, on: PlainDate): PlainDate | null {
  const [was, is] = [before.rank, after.rank];
  const [wasFrom, isFrom] = [was?.from ?? on, is?.from ?? on];
  if (was?.code !== is?.code) return isFrom;
  return (was?.from ?? null) === (is?.from ?? null) ? null : wasFrom < isFrom ? wasFrom : isFrom;
}

/** A level that is corrected within one office is so for the whole of the office's time. */
const isOtherLevel = ({ position: was }: Employee, { position: is }: Employee): boolean =>
  was.positionId === is.positionId && was.jenjang !== is.jenjang;

/** The marks of the conversions that rest on what a change of a person's record says anew. */
export function creditMarksOf(before: Employee, after: Employee, parts: readonly Part[], at: Instant): Key[] {
  const days = daysChanged({ profile: profileSaid, part: saidBy }, before, after, parts);
  const rank = rankFrom(before, after, at.slice(0, 10) as PlainDate);
  const spans: Validity[] = [
    ...(days ? [days] : []),
    ...(rank ? [{ from: rank, to: null }] : []),
    ...(isOtherLevel(before, after) ? [{ from: BEGINNING, to: null }] : []),
  ];
  return spans.flatMap((span) => creditMarks(after.employeeId, span, at));
}
