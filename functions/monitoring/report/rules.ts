/**
 * The monthly monitoring report of an agency: what its page says, all of it numbers of the overview, and the names of
 * superiors that the overview shows. docs/decisions/report.md. Pure.
 */
import * as z from 'zod';
import { instantSchema, periodSchema, plainDateSchema } from '../../platform/period.ts';

const count = z.number();

const ageSchema = z.object({
  kind: z.string(),
  count,
  upTo3: count,
  upTo7: count,
  upTo14: count,
  longer: count,
  oldestOn: plainDateSchema,
});
const clauseSchema = z.object({ kind: z.string(), of: z.array(z.string()), percent: z.number().nullable() });

export const reportSchema = z.object({
  agency: z.string(),
  period: periodSchema,
  /** The day on which it is made, in the instance's zone. */
  today: plainDateSchema,
  /** What happened up to this moment is counted; null before anything was. */
  observedUntil: instantSchema.nullable(),
  numbers: z.record(z.string(), count),
  waiting: z.array(ageSchema),
  /** Those who keep somebody waiting longest, and how many there are in all; without a name BKPP's desk. */
  superiors: z.array(z.object({ name: z.string().nullable(), ages: z.array(ageSchema) })),
  superiorsInAll: count,
  distribution: z.object({
    organisation: z.string().nullable(),
    counts: z.record(z.string(), count),
    open: count,
    guide: z.array(clauseSchema),
    /** Null where it cannot be said to its reader: only the guide is shown. */
    broken: z.array(clauseSchema).nullable(),
  }),
  /** What the lint says of plans in force; its share is null before any was looked at. */
  lint: z.object({
    plans: count,
    faultless: count,
    unfit: count,
    perMille: count.nullable(),
    violations: z.array(z.object({ rule: z.string(), plans: count })),
  }),
  findings: z.array(
    z.object({ code: z.string(), open: count, waived: count, openOfYear: count, waivedOfYear: count }),
  ),
  /** The twelve months up to the report's. */
  months: z.array(periodSchema),
  trend: z.array(z.object({ period: periodSchema, code: z.string(), opened: count, closed: count })),
  /** The agency's place by each measure of which it has anything, among so many. */
  ranking: z.array(
    z.object({
      measure: z.string(),
      rank: count,
      among: count,
      perMille: count,
      count: count.nullable(),
      of: count.nullable(),
    }),
  ),
});
export type Report = z.output<typeof reportSchema>;

/** How many superiors the page names: the others are counted. */
export const SUPERIORS = 15;

/** Makes the page of a report as a file of a name: a function of its own in the cloud. */
export interface Reporter {
  make(report: Report, name: string): Promise<void>;
}

/** What the function is handed. */
export const orderSchema = z.object({
  name: z.string().regex(/^reports\/[\w-]+\.html$/),
  report: reportSchema,
});
export type Order = z.output<typeof orderSchema>;

export const fileName = (id: string): string => `reports/${id}.html`;
