/**
 * What rules look at of a person's year or of a unit that does not lie beside them: the matrix that they lead, their
 * people's plans, the agreement of a head's unit, achievements of organisations. Read before by actions/load*.ts. Pure.
 */
import type { Achievement, AchievementRef } from '../../evaluation/achievement/rules.ts';
import type { GuideRule } from '../../evaluation/distribution/guide.ts';
import type { Group } from '../../evaluation/distribution/rules.ts';
import type { FollowUp } from '../../evaluation/followUp/rules.ts';
import type { Mismatch, TargetOff } from '../../planning/agreement/compare.ts';
import type { AgreementItem } from '../../planning/agreement/rules.ts';
import type { Coverage } from '../../planning/matrix/coverage.ts';
import type { Approach } from '../../planning/plan/rules.ts';
import type { Instant, Period, PlainDate } from '../../platform/period.ts';

/** Somebody whose main results come from an assignment of their leader's, is in office, and since when they are theirs. */
export interface StaffMember {
  readonly employeeId: string;
  readonly from: PlainDate;
}

/** A plan in force of whoever leads people: what was distributed of it. */
export interface Led {
  readonly planNo: number;
  /** As of today; null where nothing was ever published. */
  readonly coverage: Coverage | null;
  /** The words under which results are assigned, for those that the plan has no more. */
  readonly assigned: ReadonlyMap<string, string>;
  /** Of their people those who need an assignment and have none. */
  readonly without: readonly StaffMember[];
}

/** A head's plan held against the newest agreement of the unit. */
export interface AgreedPlan {
  readonly planNo: number;
  readonly mismatches: readonly Mismatch[];
  readonly uncovered: readonly AgreementItem[];
  readonly targetsOff: readonly TargetOff[];
}

/** What a person's year rests on elsewhere. */
export interface Elsewhere {
  readonly led: readonly Led[];
  /** The approaches of the plans in force of those whom they appraise. */
  readonly approaches: readonly Approach[];
  readonly agreed: readonly AgreedPlan[];
  /** The last day of the year before on which a dialogue was held; read where `dialogue.overdueMonths` asks for it. */
  readonly talkedBefore: PlainDate | null;
  readonly followUps: readonly FollowUp[];
  /** Whether it may change by what others do, of which no event is theirs: it is looked at daily. */
  readonly restsOnOthers: boolean;
}

/** Nothing of it: of whoever leads nobody and heads nothing. */
export const NOTHING_ELSEWHERE: Elsewhere = {
  led: [],
  approaches: [],
  agreed: [],
  talkedBefore: null,
  followUps: [],
  restsOnOthers: false,
};

/** When achievements were first set, by what evaluations rest on. */
export type SetAt = ReadonlyMap<string, Instant>;

export const nameOfAchievement = ({ unitId, period }: AchievementRef): string => `${unitId} ${period}`;

/** An achievement that a performance unit is to have, of a period that is over. */
export interface AchievementDue {
  readonly period: Period;
  readonly dueOn: PlainDate;
  readonly achievement: Achievement | null;
  /** How many are evaluated by it. */
  readonly people: number;
}

/** The group of a performance unit and period, by the evaluations that are issued. */
export interface IssuedGroup {
  readonly period: Period;
  readonly rule: GuideRule;
  readonly group: Group;
}

/** What of a performance unit's people rests on its achievements; of any other unit nothing. */
export interface Performance {
  readonly due: readonly AchievementDue[];
  readonly groups: readonly IssuedGroup[];
}

export const NO_PERFORMANCE: Performance = { due: [], groups: [] };
