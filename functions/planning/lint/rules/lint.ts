/** The lint: every rule of docs/domain.md 3 (L01 to L16), each a function of the plan. */
import type { LintCode, LintFinding } from './finding.ts';
import { aspectUnfit, milestoneEveryMonth, noMeasure, noTarget } from './indicator.ts';
import { percentBeyond } from './percentage.ts';
import type { LintPlan } from './plan.ts';
import {
  levelUnfit,
  mainResultCount,
  nobodyAssigned,
  notLinked,
  onlyCost,
  sharesOff,
  writtenTwice,
} from './result.ts';
import {
  activityInsteadOfResult,
  compoundResult,
  copyOfLeader,
  vagueWithoutCriterion,
} from './resultText.ts';

/** A rule: what it finds in a plan, each finding with a path to what is there. */
export type LintRule = (plan: LintPlan) => LintFinding[];

export const lintRules: Readonly<Record<LintCode, LintRule>> = {
  L01: activityInsteadOfResult,
  L02: copyOfLeader,
  L03: noMeasure,
  L04: noTarget,
  L05: aspectUnfit,
  L06: percentBeyond,
  L07: levelUnfit,
  L08: onlyCost,
  L09: writtenTwice,
  L10: mainResultCount,
  L11: sharesOff,
  L12: vagueWithoutCriterion,
  L13: compoundResult,
  L14: milestoneEveryMonth,
  L15: nobodyAssigned,
  L16: notLinked,
};

/** Everything that the rules find in a plan, in the order of their codes. */
export const lint = (plan: LintPlan): LintFinding[] => Object.values(lintRules).flatMap((rule) => rule(plan));
