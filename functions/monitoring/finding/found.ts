/** What a rule finds, and what a rule is: pure, of facts that were read before. */
import type { Period } from '../../platform/period.ts';
import type { PeriodFacts, UnitFacts, YearFacts } from './facts.ts';
import type { Evidence, FindingKind } from './kinds.ts';

/**
 * One thing that is wrong: of which kind, of which period and plan (0: of none), and of which detail where there are
 * several ('-' where there is one): the id of a line, a position, a request.
 */
export interface Found {
  readonly kind: FindingKind;
  readonly period: Period;
  readonly planNo: number;
  readonly detail: string;
  readonly facts: Evidence;
}

/** In place of a detail, of a finding that is of the whole plan or person. */
export const NO_DETAIL = '-';

/** A rule over what is known of something. */
export type Rule<Facts> = (facts: Facts) => readonly Found[];

/** The rules of a code: of a person's month, of a person's year, of a unit. */
export interface Detections {
  readonly month?: readonly Rule<PeriodFacts>[];
  readonly year?: readonly Rule<YearFacts>[];
  readonly unit?: readonly Rule<UnitFacts>[];
}
