/**
 * The allowance (TPP) of a person's month: a pure function of a policy's formula and the month's inputs, every step told.
 * docs/domain.md 2 (the reference formula), 6.4 I20, 6.8. Per cents are integer thousandths.
 */
import * as z from 'zod';
import { monthOf, type Period, yearOf } from '../../platform/period.ts';
import { type Penalty, type PolicyContent, WHOLE } from '../allowancePolicy/rules.ts';
import type { Inputs } from './inputs.ts';
import { type AllowanceRule, share, type Step, stepSchema } from './trace.ts';

/**
 * The version of these rules, kept with every result: whoever changes what they come to leaves the old ones standing under
 * their number, so that a result of years ago is computed as it was (I20).
 */
export const RULES = 1;

export const resultSchema = z.object({
  /** What is paid, in thousandths of a per cent; never below nought. */
  percent: z.int().min(0),
  /** Their own productivity, before that of their people. */
  productivity: z.int().min(0),
  productivityPart: z.int().min(0),
  disciplinePart: z.int().min(0),
  trace: z.array(stepSchema),
});
export type Result = z.infer<typeof resultSchema>;

/** The formula of a policy, with the number by which the trace names it. */
export interface Formula {
  readonly no: number;
  readonly content: PolicyContent;
}

const MINE = 'docs/domain.md 2';

/** A step as it is told. */
type Tell = (
  rule: AllowanceRule,
  unit: Step['unit'],
  value: number,
  inputs?: Step['inputs'],
  source?: string,
) => number;

function telling(no: number): { readonly trace: Step[]; readonly tell: Tell } {
  const trace: Step[] = [];
  const tell: Tell = (rule, unit, value, inputs = {}, source = `TPP#${no}`) => {
    trace.push({ rule, unit, value, inputs, source });
    return value;
  };
  return { trace, tell };
}

type LeaveDay = Inputs['leave'][number];

/** The minutes that count: verified, what counts unverified, of what is no task of the plan as much as may, and leave. */
function countedMinutes({ content }: Formula, inputs: Inputs, target: number, tell: Tell): number {
  const { verifiedMinutes, unverifiedMinutes, extraMinutes, leave } = inputs;
  tell('VERIFIED_MINUTES', 'MINUTES', verifiedMinutes, {}, 'docs/domain.md 6.4 I8');
  if (unverifiedMinutes > 0)
    tell('UNVERIFIED_MINUTES', 'MINUTES', unverifiedMinutes, {}, 'docs/domain.md 6.7');
  let minutes = verifiedMinutes + unverifiedMinutes;
  let beyondCap = 0;
  if (content.extraTaskCap !== null) {
    const extra = extraMinutes ?? 0;
    const most = share(target, content.extraTaskCap, WHOLE);
    beyondCap = Math.max(0, extra - most);
    minutes -= beyondCap;
    tell('EXTRA_TASK_CAP', 'MINUTES', Math.min(extra, most), { extra, most });
  }
  const perDay = content.leaveCredit ?? inputs.monthLeaveCredit;
  const left = ({ type }: LeaveDay, done: number) => Math.max(0, (perDay[type] ?? 0) - done);
  // What the cap takes off is not paid, so it takes no credit of its day away either: more work never pays less.
  const sum = (read: (day: LeaveDay) => number) => leave.reduce((all, day) => all + read(day), 0);
  const displaced = sum((day) => left(day, day.done - (day.extra ?? 0)) - left(day, day.done));
  const kept = Math.min(beyondCap, displaced);
  const credit = kept + sum((day) => left(day, day.done));
  if (leave.length > 0) {
    const source = content.leaveCredit ? undefined : inputs.sources.leaveCredit;
    tell('LEAVE_CREDIT', 'MINUTES', credit, { days: leave.length, ...(kept > 0 && { kept }) }, source);
  }
  return tell('COUNTED_MINUTES', 'MINUTES', minutes + credit, {}, MINE);
}

/** The minutes that are due; of whoever was in service for part of the month, as much of them. */
function targetOf({ content }: Formula, inputs: Inputs, tell: Tell): number {
  const { workingDays, serviceDays, monthTarget, sources } = inputs;
  const whole = content.minuteTarget ?? monthTarget;
  tell('MINUTE_TARGET', 'MINUTES', whole, {}, content.minuteTarget === null ? sources.target : undefined);
  if (content.partialMonth === 'WHOLE' || serviceDays >= workingDays) return whole;
  const target = Math.max(1, share(whole, serviceDays, workingDays));
  return tell('PARTIAL_TARGET', 'MINUTES', target, { serviceDays, workingDays });
}

/** Productivity by the policy's mode, capped. */
function productivityOf({ content }: Formula, minutes: number, target: number): number {
  const reached = share(minutes, WHOLE, target);
  switch (content.productivityMode) {
    case 'THRESHOLD':
      return minutes >= target ? Math.min(content.cap, WHOLE) : 0;
    case 'BRACKETS':
      return Math.min(
        content.cap,
        content.brackets.findLast(({ from }) => from <= reached)?.productivity ?? 0,
      );
    case 'PROPORTIONAL_CAPPED':
      return Math.min(content.cap, reached);
  }
}

/** A leader's productivity with that of their people. */
function withTeam({ content }: Formula, { team }: Inputs, own: number, tell: Tell): number {
  const part = content.subordinateShare;
  if (part === null || !team || team.people === 0) return own;
  const together = share(own, WHOLE - part, WHOLE) + share(team.percent, part, WHOLE);
  return tell('SUBORDINATES', 'PERCENT', together, {
    own,
    people: team.people,
    subordinates: team.percent,
    part,
  });
}

/** The two parts by their weights. */
interface Parts {
  readonly own: number;
  readonly productivityPart: number;
  readonly disciplinePart: number;
}

function partsOf(formula: Formula, inputs: Inputs, tell: Tell): Parts {
  const { productivityWeight, disciplineWeight } = formula.content;
  const { discipline, attendanceNo } = inputs;
  const target = targetOf(formula, inputs, tell);
  const minutes = countedMinutes(formula, inputs, target, tell);
  const own = tell('PRODUCTIVITY', 'PERCENT', productivityOf(formula, minutes, target), { minutes, target });
  const productivity = withTeam(formula, inputs, own, tell);
  const productivityPart = share(productivity, productivityWeight, WHOLE);
  tell('PRODUCTIVITY_PART', 'PERCENT', productivityPart, { productivity, weight: productivityWeight });
  const disciplinePart = share(discipline, disciplineWeight, WHOLE);
  tell('DISCIPLINE_PART', 'PERCENT', disciplinePart, { discipline, weight: disciplineWeight, attendanceNo });
  return { own, productivityPart, disciplinePart };
}

const monthNo = (month: Period): number => yearOf(month) * 12 + monthOf(month);

/** The penalties that count in the month: named in it, or in one before for which they still last. */
export function penaltiesIn(
  { content }: Formula,
  { month, penalties }: Pick<Inputs, 'month' | 'penalties'>,
): (Penalty & { readonly since: number })[] {
  return penalties.flatMap((named) => {
    const penalty = content.penalties.find(({ code }) => code === named.code);
    const since = monthNo(month) - monthNo(named.month);
    return penalty && since >= 0 && since < penalty.months ? [{ ...penalty, since }] : [];
  });
}

/** What of the two parts is paid, and what acting adds: together the allowance before penalties. */
interface Earned {
  readonly PRODUCTIVITY: number;
  readonly DISCIPLINE: number;
  readonly TOTAL: number;
}

/** What the month comes to before penalties: both parts by predicate and by the days in service, and what acting adds. */
function earned({ content }: Formula, inputs: Inputs, parts: Parts, tell: Tell): Earned {
  const { predicate, actingDays, workingDays, serviceDays } = inputs;
  let pair = [parts.productivityPart, parts.disciplinePart] as const;
  const sum = () => pair[0] + pair[1];
  const scale = (part: number, whole: number): void => {
    pair = [share(pair[0], part, whole), share(pair[1], part, whole)];
  };
  let total = tell('TOTAL', 'PERCENT', sum(), {}, MINE);
  if (content.predicateFactor && predicate) {
    const factor = content.predicateFactor[predicate];
    scale(factor, WHOLE);
    const before = total;
    total = tell('PREDICATE_FACTOR', 'PERCENT', sum(), { before, factor });
  }
  if (content.predicateFactor && inputs.unevaluated) tell('UNEVALUATED', 'PERCENT', total, {}, MINE);
  if (content.partialMonth === 'PRO_RATA' && serviceDays < workingDays) {
    scale(serviceDays, workingDays);
    tell('PARTIAL_MONTH', 'PERCENT', sum(), { before: total, serviceDays, workingDays });
  }
  const percent = content.actingPercent ?? 0;
  const days = Math.min(actingDays, workingDays);
  const added = share(share(total, percent, WHOLE), days, workingDays);
  if (added > 0) tell('ACTING', 'PERCENT', added, { before: total, percent, actingDays, workingDays });
  return { PRODUCTIVITY: pair[0], DISCIPLINE: pair[1], TOTAL: sum() + added };
}

/** Takes off what penalties say, each of its own base: of one of the two parts as it is paid, or of everything before any. */
function withoutPenalties(formula: Formula, inputs: Inputs, bases: Earned, tell: Tell): number {
  let total = bases.TOTAL;
  for (const { percent, base, since, legalRef } of penaltiesIn(formula, inputs)) {
    const taken = share(bases[base], percent, WHOLE);
    total -= taken;
    tell('PENALTY', 'PERCENT', 0 - taken, { base: bases[base], percent, since }, legalRef);
  }
  return total;
}

/** What BKPP takes off or adds, each of what stands before any of them. */
function adjusted({ adjustments }: Inputs, before: number, tell: Tell): number {
  let total = before;
  for (const { direction, percent, legalRef } of adjustments) {
    const part = share(before, percent, WHOLE);
    const moved = direction === 'CUT' ? 0 - part : part;
    total += moved;
    tell('ADJUSTMENT', 'PERCENT', moved, { before, percent }, legalRef);
  }
  return total;
}

/** A multiple of the policy's unit. */
function rounded(value: number, { mode, unit }: PolicyContent['rounding']): number {
  const below = value - (value % unit);
  if (mode === 'DOWN' || below === value) return below;
  return mode === 'UP' || 2 * (value - below) >= unit ? below + unit : below;
}

/** Of a month that was computed before it was known that nothing is paid of it: nought. */
function nought(formula: Formula, why: 'DISABLED' | 'NOT_IN_SERVICE', source?: string): Result {
  const { trace, tell } = telling(formula.no);
  const percent = tell(why, 'PERCENT', 0, {}, source);
  return { percent, productivity: 0, productivityPart: 0, disciplinePart: 0, trace };
}

/** The allowance of a month under a formula, with every step. The same two come to the same, whenever. */
export function computeAllowance(formula: Formula, inputs: Inputs): Result {
  if (!formula.content.enabled) return nought(formula, 'DISABLED');
  if (inputs.serviceDays === 0) return nought(formula, 'NOT_IN_SERVICE', MINE);
  const { trace, tell } = telling(formula.no);
  const parts = partsOf(formula, inputs, tell);
  const penalised = withoutPenalties(formula, inputs, earned(formula, inputs, parts, tell), tell);
  const total = adjusted(inputs, Math.max(0, penalised), tell);
  const floored = Math.max(0, total);
  if (floored !== total || penalised < 0) tell('FLOOR', 'PERCENT', floored, {}, MINE);
  const { rounding } = formula.content;
  const percent = tell('ROUNDED', 'PERCENT', rounded(floored, rounding), {
    before: floored,
    unit: rounding.unit,
  });
  const { own: productivity, productivityPart, disciplinePart } = parts;
  return { percent, productivity, productivityPart, disciplinePart, trace };
}
