/**
 * Signs that a plan may have been drawn up by another hand than its owner's (docs/domain.md 3, D07): evidence for
 * whoever looks into it, never a proof, and never a ground to refuse or to punish by itself.
 */
import * as z from 'zod';
import {
  type Instant,
  instantSchema,
  minutesBetween,
  type PlainDate,
  plainDateSchema,
} from '../../platform/period.ts';
import { type Leave, leaveOn, leaveTypes } from '../../organisation/employee/rules.ts';

/** What was seen, and of whom else. */
const signalSchema = z.discriminatedUnion('kind', [
  /** Several owners submitted from one device within a stretch of time. */
  z.object({ kind: z.literal('SAME_DEVICE'), owners: z.int(), minutes: z.int() }),
  /** The owner was on leave on the day. */
  z.object({
    kind: z.literal('ON_LEAVE'),
    type: z.enum(leaveTypes),
    from: plainDateSchema,
    to: plainDateSchema,
  }),
  /** It was begun and submitted within minutes. */
  z.object({ kind: z.literal('QUICK'), minutes: z.int(), limit: z.int() }),
  /** Beginning it was the first thing that the owner ever made here. */
  z.object({ kind: z.literal('FIRST_SEEN') }),
  /** It says nearly the same as others' plans; alike in thousandths. */
  z.object({ kind: z.literal('SIMILAR_TEXT'), similarity: z.int() }),
]);
export type Signal = z.infer<typeof signalSchema>;

const foundSchema = z.object({
  signal: signalSchema,
  at: instantSchema,
  /** Whose submissions it was seen beside. */
  others: z.array(z.string()),
});
export type Found = z.infer<typeof foundSchema>;

/** As many of the latest are kept of a plan. */
const KEPT = 20;

/** What was found of a plan at its submissions, oldest first. */
export const authorshipSchema = z.object({ found: z.array(foundSchema).max(KEPT) });
export type Authorship = z.infer<typeof authorshipSchema>;

/** A plan's findings with those of one more submission. */
export const withFound = (before: Authorship | null, found: readonly Found[]): Authorship => ({
  found: [...(before?.found ?? []), ...found].slice(-KEPT),
});

/** A submission from a device: whose, and when. */
export const useSchema = z.object({ employeeId: z.string(), at: instantSchema });
export type Use = z.infer<typeof useSchema>;

/** What a judgement of signals rests on; limits are the policies of the day. */
export interface Evidence {
  readonly employeeId: string;
  readonly at: Instant;
  readonly today: PlainDate;
  readonly createdAt: Instant;
  readonly leaves: readonly Leave[];
  /** Whether beginning this plan was the first creation of the owner's. */
  readonly isFirst: boolean;
  /** Earlier submissions from the same device. */
  readonly uses: readonly Use[];
  /** Others' plans with how much of their text is the same, in thousandths. */
  readonly alike: readonly { readonly employeeId: string; readonly similarity: number }[];
  readonly limits: {
    readonly owners: number;
    readonly windowMinutes: number;
    readonly quickMinutes: number;
    /** From 0 to 1. */
    readonly similarity: number;
  };
}

/** Other owners who submitted from the device within the window. */
function othersOnDevice({ uses, employeeId, at, limits }: Evidence): string[] {
  const recent = uses.filter((use) => minutesBetween(use.at, at) <= limits.windowMinutes);
  return [...new Set(recent.map((use) => use.employeeId))].filter((id) => id !== employeeId);
}

/** Every sign that the evidence of a submission gives. */
export function signalsOf(evidence: Evidence): Found[] {
  const { at, today, createdAt, leaves, isFirst, alike, limits } = evidence;
  const found = (signal: Signal, others: readonly string[] = []) => ({ signal, at, others: [...others] });
  const device = othersOnDevice(evidence);
  const leave = leaveOn(leaves, today);
  const minutes = minutesBetween(createdAt, at);
  const same = alike.filter(({ similarity }) => similarity >= Math.round(limits.similarity * 1000));
  const most = Math.max(0, ...same.map(({ similarity }) => similarity));
  return [
    ...(device.length + 1 >= limits.owners
      ? [found({ kind: 'SAME_DEVICE', owners: device.length + 1, minutes: limits.windowMinutes }, device)]
      : []),
    ...(leave ? [found({ kind: 'ON_LEAVE', type: leave.type, from: leave.from, to: leave.to })] : []),
    ...(minutes < limits.quickMinutes ? [found({ kind: 'QUICK', minutes, limit: limits.quickMinutes })] : []),
    ...(isFirst ? [found({ kind: 'FIRST_SEEN' })] : []),
    ...(same.length > 0
      ? [
          found(
            { kind: 'SIMILAR_TEXT', similarity: most },
            same.map(({ employeeId }) => employeeId),
          ),
        ]
      : []),
  ];
}
