/**
 * What the rules of findings look at, read before by actions/load*.ts: of a person and a month, of a person and a year,
 * of a unit. Whatever of it lies with somebody else (who is in charge of what waits) is read with it. Pure.
 */
import type { Evaluation } from '../../evaluation/evaluation/rules.ts';
import type { OverdueRow } from '../../evaluation/escalation/rules.ts';
import type { Objection } from '../../evaluation/objection/rules.ts';
import type { Achievement } from '../../evaluation/achievement/rules.ts';
import type { Activity, ActivityMonth } from '../../execution/activity/rules.ts';
import type { Bank } from '../../execution/bank/store.ts';
import type { Month } from '../../execution/month/rules.ts';
import type { InstanceCalendar } from '../../organisation/calendar/rules.ts';
import { type Policies, policyOn, type PolicyRevision } from '../../organisation/policy/rules.ts';
import type { PositionAssignment } from '../../organisation/position/rules.ts';
import type { FormerLine } from '../../organisation/line/rules.ts';
import type { Person } from '../../organisation/person/store.ts';
import type { AssignmentRequest } from '../../organisation/request/rules.ts';
import type { Unit } from '../../organisation/unit/rules.ts';
import type { Amendment } from '../../planning/amendment/rules.ts';
import type { Authorship } from '../../planning/authorship/rules.ts';
import type { Dialogue } from '../../planning/dialogue/rules.ts';
import type { Plan } from '../../planning/plan/rules.ts';
import type { Thread } from '../../planning/thread/rules.ts';
import type { Card } from '../../platform/card.ts';
import type { DeskPlace } from '../../platform/desk.ts';
import type { Item, Kept } from '../../platform/item.ts';
import { datesOf, type Instant, type Period, type PlainDate } from '../../platform/period.ts';
import type { Discrepancy } from '../reconciliation/rules.ts';
import type { Decision } from './decisions.ts';
import type { AgencyPlan } from './agencyPlans.ts';
import type { Elsewhere, Performance, SetAt } from './elsewhere.ts';

/** The day, and what all people have in common. */
export interface Common {
  readonly today: PlainDate;
  readonly now: Instant;
  readonly zone: string;
  readonly calendar: InstanceCalendar;
  readonly revisions: readonly PolicyRevision[];
  readonly bank: Bank;
}

/** What is looked at for a period: with the policies of its last day, or of today while it runs. */
interface OfPeriod extends Common {
  readonly period: Period;
  readonly policies: Policies;
}

/** A person with lines, leave and longer windows, and every assignment that they ever had. */
export type WholePerson = Person & { readonly seats: readonly PositionAssignment[] };

/** Something of a person's that waits for somebody else: where it should lie, and whether it does. */
export interface Waits {
  /** On whose desk it should lie by what its record says, and for what. */
  readonly place: DeskPlace;
  /** Whether it is there; since when, null where it is not. */
  readonly since: Instant | null;
  /** Who is in charge by the lines of its business date; BKPP where whoever had it left and nobody is, null where nobody is. */
  readonly inCharge: string | null;
  readonly businessDate: PlainDate;
}

/** Who decided about something of a period, where more than the lines as they stand must be asked whether they might. */
export interface Decided {
  /** What was known of the lines before, as far as it was asked for. */
  readonly former: readonly FormerLine[];
  readonly decisions: readonly Decision[];
}

/** An office that nobody in office holds, with everybody who was ever assigned to it and how many people stand below. */
export interface VacantOffice {
  readonly positionId: string;
  readonly holders: readonly PositionAssignment[];
  readonly below: number;
}

/** Everything of a person's month. */
export interface MonthItems {
  readonly period: Period;
  readonly months: readonly Kept<Month>[];
  readonly evaluations: readonly Kept<Evaluation>[];
  readonly objections: readonly Kept<Objection>[];
  readonly minutes: Kept<ActivityMonth> | null;
  readonly activities: readonly Activity[];
  readonly cards: readonly Card[];
  /** All of them as they are kept, for what is not listed above. */
  readonly items: readonly Item[];
}

/** What the rules of a year look at of its months: no activities, so that a year is looked at without them. */
export type OfMonth = Pick<MonthItems, 'period' | 'months' | 'evaluations'>;

/** Signs of another hand at a plan's submissions, or at its amendments'. */
export interface OfAuthorship {
  readonly planNo: number;
  readonly of: 'PLAN' | 'AMENDMENT';
  readonly found: Authorship['found'];
}

/** Everything of a person's year that is of no month. */
export interface YearItems {
  readonly year: Period;
  readonly plans: readonly Kept<Plan>[];
  readonly amendments: readonly Kept<Amendment>[];
  readonly dialogues: readonly Kept<Dialogue>[];
  readonly threads: readonly Kept<Thread>[];
  /** Signs of another hand, by plan: at its own submissions, and at those of its amendments. */
  readonly authorship: readonly OfAuthorship[];
  readonly evaluations: readonly Kept<Evaluation>[];
  readonly objections: readonly Kept<Objection>[];
  readonly cards: readonly Card[];
  readonly items: readonly Item[];
}

/** A person and a month. */
export interface PeriodFacts extends OfPeriod, MonthItems {
  readonly employeeId: string;
  readonly person: WholePerson;
  readonly year: YearItems;
  /** What of the month waits for somebody else. */
  readonly waiting: readonly Waits[];
  readonly decided: Decided;
  /** When the achievements on which its evaluations rest were first set. */
  readonly achievedAt: SetAt;
}

/** A person and a year, `period` its token, with all of its months so far. */
export interface YearFacts extends OfPeriod, YearItems {
  readonly employeeId: string;
  readonly person: WholePerson;
  readonly ofMonths: readonly OfMonth[];
  /** Whatever of the register's was ever found different. */
  readonly discrepancies: readonly Discrepancy[];
  /** Periods in which they, as a superior, have not evaluated everybody. */
  readonly overdue: readonly OverdueRow[];
  /** What of the year's own waits for somebody else. */
  readonly waiting: readonly Waits[];
  readonly decided: Decided;
  /** The offices of whoever acts or verifies by delegation for their appraiser today, where somebody does. */
  readonly actingSeats: readonly PositionAssignment[];
  /** When the achievements on which its evaluations rest were first set. */
  readonly achievedAt: SetAt;
  /** What of it does not lie beside the person. */
  readonly elsewhere: Elsewhere;
}

/** A unit and a year, `period` its token. */
export interface UnitFacts extends OfPeriod {
  readonly unit: Unit;
  /** The achievements of the year's periods, set or not. */
  readonly achievements: readonly Achievement[];
  /** The offices of this unit that nobody in office holds and below which somebody stands. */
  readonly vacant: readonly VacantOffice[];
  /** What was asked of BKPP for offices of this unit, and is undecided or runs. */
  readonly requests: readonly AssignmentRequest[];
  /** Of an agency its people's plans in force, as far as they are compared; of any other unit none. */
  readonly plans: readonly AgencyPlan[];
  /** Of a performance unit which achievements are due, and its groups, of this year and the one before. */
  readonly performance: Performance;
}

/** The policies of a period's last day, or of a day within or before it. */
export function policiesOf(revisions: readonly PolicyRevision[], period: Period, today: PlainDate): Policies {
  const { last } = datesOf(period);
  return policyOn(revisions, today < last ? today : last);
}
