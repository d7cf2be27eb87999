/**
 * Daily activities (aktivitas harian): bank item x volume = minutes, on a working day, inside the input
 * window, within the day's cap; only verified ones count. docs/domain.md 5.6, 6.1, 6.2, 6.4 I8.
 */
import * as z from 'zod';
import { dutyTypes } from '../../organisation/employee/rules.ts';
import { policiesUsedSchema } from '../../organisation/policy/rules.ts';
import { instantSchema, type Period, periodSchema, plainDateSchema } from '../../platform/period.ts';
import { ok, refuse, type Result } from '../../platform/result.ts';
import { evidenceListSchema, fileIdsSchema } from '../evidence/rules.ts';

export const states = ['RECORDED', 'PENDING', 'VERIFIED', 'REJECTED', 'VOIDED'] as const;
export type State = (typeof states)[number];

/** A time of day, `HH:mm`. */
export const timeSchema = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'HH:mm');

/** When something ended: also at midnight, which is the end of its day. What goes on past it is of the next day. */
export const endSchema = z.string().regex(/^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/, 'HH:mm');

/** What may be changed when a rejected activity is sent in again as it was meant. */
export const contentSchema = z.object({
  volume: z.int().min(1).max(1000),
  /** The norm's standard when left out. */
  minutesPerUnit: z.int().min(1).max(1440).nullable(),
  object: z.string().trim().min(1).max(300),
  note: z.string().trim().min(1).max(1000).nullable(),
  evidence: evidenceListSchema.max(3),
  files: fileIdsSchema.max(3).optional(),
});

/** All that is written of what was done but the day, under which an activity lies, and its id. */
export const writingSchema = contentSchema.extend({
  bankCode: z.string().max(20),
  start: timeSchema.nullable(),
  end: endSchema.nullable(),
  planNo: z.int().positive().max(99).nullable(),
  resultId: z.string().max(40).nullable(),
});

export const activitySchema = z.object({
  /** The client's UUIDv7. */
  id: z.uuid(),
  employeeId: z.uuid(),
  month: periodSchema,
  date: plainDateSchema,
  bankCode: z.string(),
  bankVersion: z.int().positive(),
  bankName: z.string(),
  unit: z.string(),
  volume: z.int().positive(),
  minutesPerUnit: z.int().positive(),
  minutes: z.int().positive(),
  start: timeSchema.nullable(),
  end: endSchema.nullable(),
  planNo: z.int().positive().nullable(),
  resultId: z.string().nullable(),
  object: z.string(),
  note: z.string().nullable(),
  evidence: evidenceListSchema,
  /** Files that its owner brought, by the ids of their nodes. */
  files: fileIdsSchema.optional(),
  state: z.enum(states),
  /** Why it was rejected. */
  reason: z.string().nullable(),
  /** The duty elsewhere that its owner was on: it may lie on a day that the office does not work. */
  duty: z.enum(dutyTypes).optional(),
  /** The exception of its owner's input window that it was entered by. */
  exceptionId: z.uuid().optional(),
  recordedAt: instantSchema,
  /** When it was last put before the appraiser. */
  submittedAt: instantSchema.optional(),
  decidedAt: instantSchema.nullable(),
  decidedBy: z.string().nullable(),
  /** Of one that was edited after its rejection and is not sent in again: when it was rejected. */
  mendedFrom: instantSchema.optional(),
});
export type Activity = z.infer<typeof activitySchema>;

/**
 * A day's minutes: recorded and not rejected or voided, and of these what is verified and what waits (none where it is
 * left out), and what belongs to a result of a plan (`linked`); what was rejected apart from them. `times` are the hours taken, `HH:mm-HH:mm`.
 */
const daySchema = z.object({
  counted: z.int().nonnegative(),
  verified: z.int().nonnegative(),
  pending: z.int().positive().optional(),
  rejected: z.int().positive().optional(),
  linked: z.int().positive().optional(),
  times: z.array(z.string()).default([]),
});
export type Day = z.infer<typeof daySchema>;

/** How many activities of a date were rejected on a day and are neither sent in again nor voided. */
const rejectedSchema = z.object({
  date: plainDateSchema,
  decidedOn: plainDateSchema,
  count: z.int().positive(),
});
export type Rejected = z.infer<typeof rejectedSchema>;

/** A month's minutes, kept with every change of its activities; the aggregate whose parts they are. */
export const activityMonthSchema = z.object({
  employeeId: z.uuid(),
  month: periodSchema,
  /** By day of the month, `01` to `31`; a day without minutes is left out. */
  days: z.record(z.string().regex(/^\d{2}$/), daySchema),
  pending: z.int().nonnegative(),
  recordedMinutes: z.int().nonnegative(),
  verifiedMinutes: z.int().nonnegative(),
  /** Since when something waits for verification, and on whose desk. */
  pendingSince: instantSchema.nullable(),
  verifierId: z.string().nullable(),
  /** What was rejected and waits for its owner to mend it, and when the last of it was rejected. */
  mending: z.object({ since: instantSchema, left: z.array(rejectedSchema).min(1) }).optional(),
  /** The days on which something was rejected: verification may end later for the last in time (deadline.ts). */
  rejections: z.array(plainDateSchema).optional(),
  /** Those of them in time by a longer window alone: ended early, it takes nobody the days to mend. */
  rejectedLonger: z.array(plainDateSchema).optional(),
  closedAt: instantSchema.nullable(),
  /** What waited when the month was closed, on whose desk, and whether it counts (`activity.unverifiedAtDeadline`). */
  unverified: z
    .object({
      minutes: z.int().nonnegative(),
      count: z.int().positive(),
      counted: z.boolean(),
      /** Of its minutes, by day of the month, those sent in too late to be looked at: they count in no case. */
      late: z.record(z.string(), z.int().positive()).optional(),
      by: z.string().nullable(),
    })
    .optional(),
  /** The policy revisions that its activities were recorded under: those of the month's last day. */
  policies: policiesUsedSchema,
  /** Exceptions of the verification's window by which something was decided after its ordinary end. */
  exceptions: z.array(z.uuid()).optional(),
});
export type ActivityMonth = z.infer<typeof activityMonthSchema>;

/** A month in which nothing was recorded. */
export const emptyMonth = (employeeId: string, month: Period): ActivityMonth => ({
  employeeId,
  month,
  days: {},
  pending: 0,
  recordedMinutes: 0,
  verifiedMinutes: 0,
  pendingSince: null,
  verifierId: null,
  closedAt: null,
  policies: [],
});

/** The state table of docs/domain.md 6.2. */
export const transitions = {
  edit: { from: ['RECORDED', 'REJECTED'], to: 'RECORDED' },
  submit: { from: ['RECORDED'], to: 'PENDING' },
  void: { from: ['RECORDED', 'PENDING', 'REJECTED'], to: 'VOIDED' },
  verify: { from: ['PENDING'], to: 'VERIFIED' },
  reject: { from: ['PENDING'], to: 'REJECTED' },
  resubmit: { from: ['REJECTED'], to: 'PENDING' },
} as const satisfies Record<string, { from: readonly State[]; to: State }>;
export type Step = keyof typeof transitions;

/** The state that a step leads to; refuses STATE_INVALID on `field`, the input that named the activity. */
export function step(activity: Activity, name: Step, field: readonly string[]): Result<State> {
  const { from, to } = transitions[name];
  if ((from as readonly State[]).includes(activity.state)) return ok(to);
  return refuse('STATE_INVALID', field, { status: activity.state, needed: from.join(' / ') });
}
