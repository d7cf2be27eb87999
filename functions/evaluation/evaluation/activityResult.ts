/**
 * What a month's activities came to: verified minutes and leave credit against the month's target,
 * with every step of the way. Minutes are whole, percentages integer thousandths. docs/domain.md 2
 * (the reference formula), 6.8. It is the person's month, of whatever plan: 6,750 minutes are due
 * from a person, not from a post.
 */
import * as z from 'zod';
import { leaveCredit, type LeaveFacts } from '../../execution/activity/leaveCredit.ts';

/** 100 per cent, in thousandths: more than the target earns no more. docs/domain.md 6.8. */
const CAP = 100_000;

export const activitySteps = [
  'VERIFIED_MINUTES',
  'UNVERIFIED_MINUTES',
  'LEAVE_DAYS',
  'LEAVE_DAYS_WORKED',
  'LEAVE_CREDIT',
  'COUNTED_MINUTES',
  'MINUTE_TARGET',
  'PERCENT',
  'CAPPED_PERCENT',
] as const;
export type ActivityStep = (typeof activitySteps)[number];

/** `value` in minutes or days, percentages in thousandths; `rule`: the policy or the rule's source. */
const stepSchema = z.object({ step: z.enum(activitySteps), value: z.int(), rule: z.string() });
export type ExplanationStep = z.infer<typeof stepSchema>;

export const activityResultSchema = z.object({
  verifiedMinutes: z.int().min(0),
  /** What nobody verified by the deadline and counts all the same; left out where there is none. */
  unverifiedMinutes: z.int().positive().optional(),
  leaveCreditMinutes: z.int().min(0),
  /** Zero of a year in which no month was evaluated. */
  target: z.int().min(0),
  /** Thousandths of a per cent, 0 to 100,000. */
  percent: z.int().min(0).max(CAP),
  /** Whether more was done than counts. */
  capped: z.boolean(),
  trace: z.array(stepSchema),
});
export type ActivityResult = z.infer<typeof activityResultSchema>;

/** What the result rests on: minutes of the month, the leave taken, and the policies' values. */
export interface ActivityFacts extends LeaveFacts {
  readonly verifiedMinutes: number;
  /** What nobody verified by the deadline, where it counts all the same. */
  readonly unverifiedMinutes: number;
  readonly target: number;
  /** How the trace names the policy revisions: `activity.monthlyMinuteTarget@2026-01-01`. */
  readonly sources: Readonly<Record<'target' | 'leaveCredit' | 'unverified', string>>;
}

/** The result of a month's activities, each step explained. docs/domain.md 2, 6.8. */
export function activityResult(facts: ActivityFacts): ActivityResult {
  const { verifiedMinutes, unverifiedMinutes, target, sources } = facts;
  const leave = leaveCredit(facts);
  const counted = verifiedMinutes + unverifiedMinutes + leave.minutes;
  const uncapped = Math.round((counted * CAP) / target);
  const percent = Math.min(CAP, uncapped);
  const inSilence: ExplanationStep = {
    step: 'UNVERIFIED_MINUTES',
    value: unverifiedMinutes,
    rule: sources.unverified,
  };
  const onLeave: ExplanationStep[] = [
    { step: 'LEAVE_DAYS', value: leave.days, rule: 'docs/domain.md 1.9' },
    ...(leave.worked.length > 0
      ? [{ step: 'LEAVE_DAYS_WORKED' as const, value: leave.worked.length, rule: 'docs/domain.md 6.7' }]
      : []),
    { step: 'LEAVE_CREDIT', value: leave.minutes, rule: sources.leaveCredit },
  ];
  return {
    verifiedMinutes,
    ...(unverifiedMinutes > 0 && { unverifiedMinutes }),
    leaveCreditMinutes: leave.minutes,
    target,
    percent,
    capped: uncapped > CAP,
    trace: [
      { step: 'VERIFIED_MINUTES', value: verifiedMinutes, rule: 'docs/domain.md 6.4 I8' },
      ...(unverifiedMinutes > 0 ? [inSilence] : []),
      ...(leave.days > 0 ? onLeave : []),
      { step: 'COUNTED_MINUTES', value: counted, rule: 'docs/domain.md 2' },
      { step: 'MINUTE_TARGET', value: target, rule: sources.target },
      { step: 'PERCENT', value: uncapped, rule: 'docs/domain.md 2' },
      { step: 'CAPPED_PERCENT', value: percent, rule: 'docs/domain.md 6.8' },
    ],
  };
}
