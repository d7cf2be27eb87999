/**
 * What the owner of a plan (SKP) writes, in every form: JPT/PUKM and JA/JF, each quantitative or
 * qualitative. A draft may lack what its form asks for: completeness.ts says what. docs/domain.md 1.4.
 */
import * as z from 'zod';
import type { PlainDate } from '../../platform/period.ts';
import type { Problem } from '../../platform/result.ts';
import { aggregations } from './actionPlan.ts';
import { behaviourValues } from './behaviours.ts';

/** A text that says something: without the spaces round it, of so many characters at most. */
export const text = (max: number) => z.string().trim().min(1).max(max);
/** An id within an aggregate: the client's, so that an edit keeps what it does not touch. */
export const localId = z.string().regex(/^[A-Za-z0-9_-]{1,40}$/, '1–40: A–Z a–z 0–9 _ -');
/** The largest quantity, in thousandths: far from where integers lose their last digits. */
export const LARGEST = 1_000_000_000_000_000;
/** A quantity in thousandths. */
export const thousandths = z.int().min(0).max(LARGEST);
/** Results of a plan, and indicators of each: a month made of them stays well below the largest aggregate. */
export const MOST_RESULTS = 20;
export const MOST_INDICATORS = 8;
/** An id of a noun that a result comes from. */
const sourceId = z.string().min(1).max(500);

/** The form: that of heads (JPT and PUKM), or that of everybody else. */
export const kinds = ['JPT_PUKM', 'JA_JF'] as const;
/** How results are measured: by figures, or in words. One approach a plan. */
export const approaches = ['KUANTITATIF', 'KUALITATIF'] as const;
export const aspects = ['KUANTITAS', 'KUALITAS', 'WAKTU', 'BIAYA'] as const;
export const perspectives = ['PENERIMA_LAYANAN', 'PROSES_BISNIS', 'PENGUATAN_INTERNAL', 'ANGGARAN'] as const;
export const comparators = ['GTE', 'LTE', 'EQ'] as const;

export const indicatorSchema = z.object({
  id: localId,
  aspect: z.enum(aspects).nullable(),
  /** Of heads alone: by which the indicators of their form are grouped. */
  perspective: z.enum(perspectives).nullable(),
  text: text(500),
  target: thousandths.nullable(),
  comparator: z.enum(comparators).nullable(),
  unit: text(60).nullable(),
  /** The target of a qualitative plan, in words. */
  targetText: text(1000).nullable(),
  aggregation: z.enum(aggregations).nullable(),
  /** The action plan (rencana aksi): a target for each of the 12 months. */
  months: z.array(thousandths.nullable()).length(12),
  /** The action plan in words: what is done in each of the 12 months. */
  activities: z.array(text(300).nullable()).length(12),
});

export const workResultSchema = z.object({
  id: localId,
  category: z.enum(['UTAMA', 'TAMBAHAN']),
  classification: z.enum(['ORGANISASI', 'INDIVIDU']),
  text: text(1000),
  /** The leader's result that a main result contributes to (RHK pimpinan yang diintervensi). */
  leaderResult: text(1000).nullable(),
  /** The cell of the leader's matrix (MPH) that it comes from: the leader's result is copied from there. */
  assignmentId: sourceId.nullable(),
  /** The item of the unit's performance agreement (PK) that a head's main result comes from. */
  agreementItemId: sourceId.nullable(),
  /** Who assigned an additional result (penugasan dari). */
  assignedBy: text(200).nullable(),
  indicators: z.array(indicatorSchema).max(MOST_INDICATORS),
});

/** What the owner writes; everything else of a plan follows from actions. */
export const contentSchema = z.object({
  workResults: z.array(workResultSchema).max(MOST_RESULTS),
  behaviours: z.array(
    z.object({ value: z.enum(behaviourValues), specialExpectation: text(1000).nullable() }),
  ),
  resourceSupport: z.array(text(500)).max(20),
  accountabilityScheme: z.array(text(500)).max(20),
  consequences: z.array(text(500)).max(20),
});
export type Content = z.infer<typeof contentSchema>;
export type WorkResult = z.infer<typeof workResultSchema>;
export type Indicator = z.infer<typeof indicatorSchema>;
export type PlanKind = (typeof kinds)[number];
export type Approach = (typeof approaches)[number];

/** A plan's content with what decides which rules hold of it. */
export interface Formed extends Content {
  readonly kind: PlanKind;
  readonly approach: Approach;
  readonly from: PlainDate;
  readonly to: PlainDate;
  /** Months, 1 to 12, that are open already: what they were given in figures stays in a plan that is in words by now. */
  readonly opened?: readonly number[];
  /** Of an amendment, the results of the plan in force: what was given up of them keeps where it came from. */
  readonly inForce?: readonly WorkResult[];
}

/** Twelve months without anything. */
export const noMonths = (): null[] => Array.from({ length: 12 }, () => null);

/** The seven behaviours, in the regulation's order, without special expectations (I13). */
export const noExpectations = (): Content['behaviours'] =>
  behaviourValues.map((value) => ({ value, specialExpectation: null }));

/** An empty plan's content. */
export const emptyContent = (): Content => ({
  workResults: [],
  behaviours: noExpectations(),
  resourceSupport: [],
  accountabilityScheme: [],
  consequences: [],
});

/** A problem of the content, at a path within it. */
export const problem = (code: Problem['code'], at: string, params?: Problem['params']): Problem => ({
  code,
  field: ['input', 'content', ...at.split('.')],
  ...(params && { params }),
});

/** Faults of what is written that no draft may hold: repeated ids, behaviours out of order. */
export function contentProblems(content: Content): Problem[] {
  const ids = content.workResults.flatMap(({ id, indicators }) => [id, ...indicators.map((one) => one.id)]);
  const inOrder =
    content.behaviours.length === behaviourValues.length &&
    content.behaviours.every(({ value }, at) => value === behaviourValues[at]);
  return [
    ...(new Set(ids).size === ids.length ? [] : [problem('PLAN_IDS', 'workResults')]),
    ...(inOrder ? [] : [problem('PLAN_BEHAVIOURS', 'behaviours')]),
  ];
}
