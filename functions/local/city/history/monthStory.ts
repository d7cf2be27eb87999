/** How a month went: opened, target approved, realised with evidence, verified. */
import { planTexts } from '../../../../data/demo.ts';
import type { Kept } from '../../../platform/item.ts';
import { keys } from '../../../platform/keys.ts';
import {
  addDays,
  datesOf,
  eachDate,
  type Instant,
  isWorkingDay,
  type Period,
  type PlainDate,
} from '../../../platform/period.ts';
import { policyDefault } from '../../../organisation/policy/rules.ts';
import { writeCard } from '../../../platform/card.ts';
import type { Write } from '../../../platform/commit/writes.ts';
import { markPerson } from '../../../platform/run/marker.ts';
import { announceMonth, type MonthEvent } from '../../../execution/month/events.ts';
import { generateMonth, isDue, type Month, type MonthLine } from '../../../execution/month/rules.ts';
import { monthKind, monthSection } from '../../../execution/month/store.ts';
import type { Plan } from '../../../planning/plan/rules.ts';
import { whoOf } from '../../../planning/plan/store.ts';
import { byAppraiser, byJob, bySelf, never, sometime, type Teller, workdayOf } from './teller.ts';

/** The folder of an agency's evidence; an invented host. */
const EVIDENCE = 'https://berkas.semarangkota.example/bukti';

/** Days of the next month in which realisations are entered: the default of `month.realisationWindow`. */
const REALISED_WITHIN = policyDefault('month.realisationWindow').nextMonthDay;

/** Whether a realisation reached its target, was better than it, or worse; by the line's comparator. */
function outcomeOf({ comparator }: MonthLine, target: number, realisation: number) {
  if (realisation === target) return 'reached';
  if (comparator === 'EQ') return 'below';
  return (comparator === 'GTE') === realisation > target ? 'above' : 'below';
}

/** Most reach their target, some pass it, some stay below. */
function realise(teller: Teller, line: MonthLine, month: Period): MonthLine {
  if (!isDue(line) || line.target === null) return line;
  const { chance } = teller;
  const share = chance.weigh([
    [100, 70],
    [110, 12],
    [90, 12],
    [75, 6],
  ] as const);
  const whole = line.target % 1000 === 0;
  const raw = (line.target * share) / 100;
  const reached = whole ? Math.round(raw / 1000) * 1000 : Math.round(raw);
  const realisation = line.unit === '%' ? Math.min(reached, 100_000) : reached;
  const notes = planTexts().realisationNotes[outcomeOf(line, line.target, realisation)];
  const slug = `${month}-${line.indicatorId}`;
  return {
    ...line,
    realisation,
    note: chance.is(0.3) ? chance.pick(notes) : null,
    evidence: [
      { title: `Bukti ${line.text.slice(0, 60)}`, url: `${EVIDENCE}/${slug}-${chance.int(1000, 9999)}.pdf` },
    ],
  };
}

type Steps = (
  event: MonthEvent,
  by: typeof bySelf,
  date: PlainDate,
  after: (at: Instant) => Month,
) => Kept<Month>;

function stepsOf(teller: Teller, plan: Kept<Plan>, month: Period): Steps {
  const { ledger, employee, appraiser } = teller;
  const who = whoOf(plan.data, employee, month, appraiser.employeeId);
  let kept: Kept<Month> | null = null;
  return (event, by, date, after) => {
    const at = sometime(teller, date);
    const data = after(at);
    const marks: Write[] = kept ? [] : [markPerson('openMonth', employee.employeeId, month, at)];
    const [next] = ledger.commit({
      ...by(teller),
      at,
      changes: [
        {
          kind: monthKind,
          key: keys.month(data.employeeId, month, data.planNo),
          before: kept,
          after: data,
          event: announceMonth(event, data),
          onConflict: never,
        },
      ],
      writes: [...marks, writeCard(who, { month: monthSection(data) })],
    });
    kept = next as Kept<Month>;
    return kept;
  };
}

/** A working day of the owner's among the last of the month and the first of the next, when it is entered. */
const realisedOn = ({ chance, employee, holidays }: Teller, last: PlainDate): PlainDate =>
  chance.pick(
    eachDate(addDays(last, -2), addDays(last, REALISED_WITHIN)).filter((date) =>
      isWorkingDay({ week: employee.workWeek, holidays }, date),
    ),
  );

/**
 * Tells a month as far as the city's day allows: a past month verified, the running one with its
 * target approved.
 */
export function tellMonth(teller: Teller, plan: Kept<Plan>, month: Period): Kept<Month> {
  const { chance, employee, appraiser, asOf } = teller;
  const { first, last } = datesOf(month);
  const take = stepsOf(teller, plan, month);
  const verifierId = appraiser.employeeId;
  let kept = take(
    'monthOpened',
    () => byJob('openMonth'),
    addDays(first, -6),
    () => generateMonth(plan, month),
  );
  const target = workdayOf(teller, employee, chance.date(addDays(first, -3), 5));
  kept = take('monthTargetSubmitted', bySelf, target, (at) => ({
    ...kept.data,
    status: 'TARGET_SUBMITTED',
    targetSubmittedAt: at,
    verifierId,
  }));
  kept = take('monthTargetApproved', byAppraiser, workdayOf(teller, appraiser, addDays(target, 1)), (at) => ({
    ...kept.data,
    status: 'TARGET_APPROVED',
    targetApprovedAt: at,
    verifierId: null,
  }));
  if (last >= asOf) return kept;
  const lines = kept.data.lines.map((line) => realise(teller, line, month));
  kept = take('monthRealised', bySelf, realisedOn(teller, last), (at) => ({
    ...kept.data,
    lines,
    status: 'REALISED',
    realisedAt: at,
    verifierId,
  }));
  const verified = workdayOf(teller, appraiser, addDays(last, chance.int(4, 9)));
  return take('monthVerified', byAppraiser, verified, (at) => ({
    ...kept.data,
    status: 'VERIFIED',
    verifiedAt: at,
    verifierId: null,
  }));
}
