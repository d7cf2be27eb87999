/**
 * The year of one plan as its annual evaluation keeps it: the plan's part of the year, days away, the months that were
 * evaluated, what was considered of earlier plans, the result of a study. Pure. docs/domain.md 1.9.
 */
import * as z from 'zod';
import { evidenceListSchema } from '../../execution/evidence/rules.ts';
import {
  absenceTypes,
  type Employee,
  employmentStatuses,
  lastDayInOffice,
  type Leave,
} from '../../organisation/employee/rules.ts';
import { statusOn } from '../../organisation/employee/status.ts';
import { inForce } from '../../organisation/validity/rules.ts';
import { text } from '../../planning/plan/rules.ts';
import {
  datesOf,
  eachDate,
  instantSchema,
  isMonth,
  monthOfDate,
  type Period,
  periodSchema,
  type PlainDate,
  plainDateSchema,
} from '../../platform/period.ts';
import { predicates, ratings } from './predicate.ts';

/** A stretch of days, both included. */
export interface Part {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

/** The result of a study, as who studies or BKPP puts it on record: the grade in thousandths. */
export const academicSchema = z.object({
  institution: text(200),
  term: text(100),
  gradeThousandths: z.int().min(0).max(1_000_000),
  evidence: evidenceListSchema.min(1),
});
export type AcademicResult = z.infer<typeof academicSchema>;

const rated = {
  ratingResult: z.enum(ratings).nullable(),
  ratingBehaviour: z.enum(ratings).nullable(),
  predicate: z.enum(predicates).nullable(),
};
const document = { number: z.int().positive().nullable(), hash: z.string().nullable() };

/** A month of the plan: how it ended, and its evaluation once that is issued; minutes in thousandths of a per cent. */
const monthOfYearSchema = z.object({
  period: periodSchema,
  status: z.string(),
  ...rated,
  ...document,
  percent: z.int().nullable(),
  /** Its evaluation is not issued: whose it is was waited for in vain. Left out of all others. */
  late: z.literal(true).optional(),
});
export type MonthOfYear = z.infer<typeof monthOfYearSchema>;

/** An earlier plan's evaluation of the same year as it was considered; `late`: its appraiser was waited for in vain. */
const consideredSchema = z.object({
  planNo: z.int().positive(),
  /** Null where it was not opened: nobody had been asked yet. */
  appraiserId: z.string().nullable(),
  ...rated,
  ...document,
  /** Thousandths of a month. */
  weight: z.int(),
  late: z.boolean(),
});
export type Considered = z.infer<typeof consideredSchema>;

/** What both axes come to, weighted by months: `mean` of 1,000 (below) to 3,000 (above expectation). */
const weightedSchema = z.object({
  ratingResult: z.enum(ratings),
  meanResult: z.int(),
  ratingBehaviour: z.enum(ratings),
  meanBehaviour: z.int(),
});
export type Weighted = z.infer<typeof weightedSchema>;

export const yearSchema = z.object({
  from: plainDateSchema,
  to: plainDateSchema,
  employment: z.enum(employmentStatuses).nullable(),
  absences: z.array(z.object({ type: z.enum(absenceTypes), days: z.int().positive() })),
  /** Study took at least half of the days: rated by an academic result. */
  study: z.boolean(),
  academic: academicSchema.extend({ by: z.string(), at: instantSchema }).nullish(),
  /** As it was when it was rated. */
  months: z.array(monthOfYearSchema).optional(),
  considered: z.array(consideredSchema).optional(),
  weighted: weightedSchema.extend({ reason: z.string().nullable() }).nullish(),
});
export type Year = z.infer<typeof yearSchema>;

/** The part of a leave that lies within a stretch, in days. */
const daysWithin = (leave: Leave, { from, to }: Part): number =>
  eachDate(leave.from > from ? leave.from : from, leave.to < to ? leave.to : to).length;

/** Whether a person is on study assignment on a date, by leave or by status. */
const studiesOn = (employee: Employee, leaves: readonly Leave[], date: PlainDate): boolean =>
  statusOn(employee, date) === 'TUGAS_BELAJAR' ||
  leaves.some((leave) => leave.type === 'TUGAS_BELAJAR' && inForce(leave, date));

/** Whether a person was ever on study assignment: of nearly everybody no day need be looked at. */
const everStudied = ({ legalStatus, statuses = [] }: Employee, leaves: readonly Leave[]): boolean =>
  [legalStatus, ...statuses.map((one) => one.legalStatus), ...leaves.map(({ type }) => type)].includes(
    'TUGAS_BELAJAR',
  );

/** Whether study took at least half of the days of a stretch. */
export function isOfStudy(employee: Employee, leaves: readonly Leave[], part: Part): boolean {
  if (!everStudied(employee, leaves)) return false;
  const days = eachDate(part.from, part.to);
  return days.filter((date) => studiesOn(employee, leaves, date)).length * 2 >= days.length;
}

/** What an annual evaluation is opened with: the plan's part of the year, and the days away in it by their type. */
export function yearOfPart(employee: Employee, leaves: readonly Leave[], { from, to }: Part): Year {
  const absences = absenceTypes.flatMap((type) => {
    const of = leaves.filter((leave) => leave.type === type);
    const days = of.reduce((sum, leave) => sum + daysWithin(leave, { from, to }), 0);
    return days > 0 ? [{ type, days }] : [];
  });
  const study = isOfStudy(employee, leaves, { from, to });
  return { from, to, employment: employee.employmentStatus, absences, study };
}

/**
 * The business date of a part of a year: its last day in office or, of whoever studies, the last on which they did.
 * Null of whoever was neither on any day (unpaid leave): of them there is no evaluation (docs/domain.md 1.9).
 */
export const businessDateOf = (employee: Employee, leaves: readonly Leave[], part: Part): PlainDate | null =>
  lastDayInOffice(employee, leaves, part) ??
  eachDate(part.from, part.to).findLast((date) => studiesOn(employee, leaves, date)) ??
  null;

/** What of an evaluation says of which part of a year it is. */
interface PartOfYear {
  readonly period: Period;
  readonly businessDate: PlainDate;
  readonly year?: Year | null | undefined;
}

/**
 * Of which period the organisation's achievement counts: an annual evaluation's year or, where the plan ended within it,
 * the month of its last day, since the year's is set when the year is over.
 */
export const achievementPeriodOf = ({ period, businessDate, year }: PartOfYear): Period =>
  !isMonth(period) && year && year.to < datesOf(period).last ? monthOfDate(businessDate) : period;
