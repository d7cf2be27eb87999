/** How a month went: opened, target approved, realised with evidence, verified. */
import { planTexts } from '../../../../data/demo.ts';
import type { Kept } from '../../../platform/item.ts';
import { keys } from '../../../platform/keys.ts';
import {
  addDays,
  dateIn,
  datesOf,
  eachDate,
  type Instant,
  instantIn,
  isWorkingDay,
  type Period,
  type PlainDate,
} from '../../../platform/period.ts';
import { writeCard } from '../../../platform/card.ts';
import type { Write } from '../../../platform/commit/writes.ts';
import { markPerson } from '../../../platform/run/marker.ts';
import { agendaOf, moveOnAgenda } from '../../../execution/month/agenda.ts';
import { moveDesk } from '../../../execution/month/desk.ts';
import { announceMonth, type MonthEvent } from '../../../execution/month/events.ts';
import { generateMonth, isDue, type Month, type MonthLine } from '../../../execution/month/rules.ts';
import { monthKind, monthSection } from '../../../execution/month/store.ts';
import { windowsOf } from '../../../execution/month/ownWindows.ts';
import { realisationPolicies, targetPolicies, windowCalendar } from '../../../execution/month/windows.ts';
import { policyDefault, policyOn } from '../../../organisation/policy/rules.ts';
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

/** As the job `openMonth` is due. */
const OPENED_DAYS_BEFORE = 6;
/** Why a target is approved that came late. */
const LATE_REASON = 'SKP ditetapkan setelah awal bulan.';

/** Most reach their target, some pass it, some stay below; of what is due in words it is said what came of it. */
function realise(teller: Teller, line: MonthLine, month: Period): MonthLine {
  if (!isDue(line)) return line;
  const { chance } = teller;
  const slug = `${month}-${line.indicatorId}`;
  const evidence = () => [
    { title: `Bukti ${line.text.slice(0, 60)}`, url: `${EVIDENCE}/${slug}-${chance.int(1000, 9999)}.pdf` },
  ];
  if (line.target === null)
    return { ...line, realisationText: chance.pick(planTexts().inWords.realised), evidence: evidence() };
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
  const note = chance.is(0.3) ? chance.pick(notes) : null;
  return { ...line, realisation, note, evidence: evidence() };
}

/** A working day of the owner's among the last of the month and the first of the next, when it is entered. */
const realisedOn = ({ chance, employee, holidays }: Teller, last: PlainDate): PlainDate =>
  chance.pick(
    eachDate(addDays(last, -2), addDays(last, REALISED_WITHIN)).filter((date) =>
      isWorkingDay({ week: employee.workWeek, holidays }, date),
    ),
  );

/** One step of the story: who did it on which day, what it is called, and the month after it. */
interface Step {
  readonly by: typeof bySelf;
  readonly event: MonthEvent;
  readonly on: PlainDate;
  readonly after: (month: Month, at: Instant) => Month;
}

/** The day from which a month may be on record. */
export const opensOn = (month: Period): PlainDate => addDays(datesOf(month).first, -OPENED_DAYS_BEFORE);

/** When a month is opened: six days before it, or, when the plan was set later than that, the day after. */
const openedOn = ({ zone }: Teller, { approvedAt }: Plan, month: Period): PlainDate => {
  const usual = opensOn(month);
  const approved = approvedAt ? addDays(dateIn(zone, approvedAt), 1) : usual;
  return approved > usual ? approved : usual;
};

/** The last day of a target in time, of a month that was opened on a day. */
const inTimeUntil = (teller: Teller, month: Month, opened: PlainDate): PlainDate =>
  windowsOf({ ...month, openedAt: instantIn(teller.zone, opened) }, factsOf(teller, month)).target.to;

/** The appraiser approves the target on the first day from one on that their office works. */
const approvalStep = (teller: Teller, from: PlainDate, isLate: boolean): Step => ({
  by: byAppraiser,
  event: 'monthTargetApproved',
  on: workdayOf(teller, teller.appraiser, from),
  after: (before, at) => ({
    ...before,
    status: 'TARGET_APPROVED',
    targetApprovedAt: at,
    targetApprovedBy: teller.appraiser.employeeId,
    verifierId: null,
    lateReason: isLate ? LATE_REASON : null,
  }),
});

/** The target: written some days after the month was opened, late when the plan came late. */
function targetSteps(teller: Teller, plan: Kept<Plan>, month: Period): Step[] {
  const { chance, employee, appraiser } = teller;
  const opened = openedOn(teller, plan.data, month);
  const submitted = workdayOf(teller, employee, chance.date(addDays(opened, 3), 5));
  const first = generateMonth(plan, month);
  const isLate = submitted > inTimeUntil(teller, first, opened);
  return [
    {
      by: () => byJob('openMonth'),
      event: 'monthOpened',
      on: opened,
      after: (_, at) => ({ ...first, openedAt: at }),
    },
    {
      by: bySelf,
      event: 'monthTargetSubmitted',
      on: submitted,
      after: (before, at) => ({
        ...before,
        status: 'TARGET_SUBMITTED',
        targetSubmittedAt: at,
        policies: policyOn([], datesOf(month).last).used(...targetPolicies),
        verifierId: appraiser.employeeId,
        lateTarget: isLate,
      }),
    },
    approvalStep(teller, addDays(submitted, 1), isLate),
  ];
}

/** The realisation: entered around the month's end, verified in the second week after it. */
function realisationSteps(teller: Teller, month: Period): Step[] {
  const { chance, appraiser } = teller;
  const { last } = datesOf(month);
  return [
    {
      by: bySelf,
      event: 'monthRealised',
      on: realisedOn(teller, last),
      after: (before, at) => ({
        ...before,
        lines: before.lines.map((line) => realise(teller, line, month)),
        status: 'REALISED',
        realisedAt: at,
        policies: policyOn([], datesOf(month).last).used(...targetPolicies, ...realisationPolicies),
        verifierId: appraiser.employeeId,
      }),
    },
    {
      by: byAppraiser,
      event: 'monthVerified',
      on: workdayOf(teller, appraiser, addDays(last, chance.int(4, 9))),
      after: (before, at) => ({
        ...before,
        status: 'VERIFIED',
        verifiedAt: at,
        verifiedBy: appraiser.employeeId,
        verifierId: null,
      }),
    },
  ];
}

/** What a month's windows follow from, by the policies as they are from the start. */
function factsOf({ employee, holidays, zone }: Teller, month: Month) {
  return { policies: policyOn([], month.to), calendar: { week: employee.workWeek, holidays }, zone };
}

/** What the agenda holds of a month. */
function awaited(teller: Teller, month: Month) {
  const facts = factsOf(teller, month);
  const { policies, zone } = facts;
  return agendaOf(month, teller.employee.unit.agencyId, {
    zone,
    calendar: windowCalendar(facts.calendar, policies),
    windows: windowsOf(month, facts),
    silence: policies.value('month.targetSilence'),
  });
}

function take(teller: Teller, plan: Plan, before: Kept<Month> | null, month: Period, step: Step) {
  const { ledger, employee, appraiser } = teller;
  const who = whoOf(plan, employee, month, appraiser.employeeId);
  const at = sometime(teller, step.on);
  const data = step.after(before?.data ?? ({} as Month), at);
  const marks: Write[] = before ? [] : [markPerson('openMonth', employee.employeeId, month, at)];
  return ledger.commit({
    ...step.by(teller),
    at,
    changes: [
      {
        kind: monthKind,
        key: keys.month(data.employeeId, month, data.planNo),
        before,
        after: data,
        event: announceMonth(step.event, data),
        onConflict: never,
      },
    ],
    writes: [
      ...marks,
      writeCard(who, { month: monthSection(data) }),
      ...(before ? moveDesk(before.data, data, at) : []),
      ...moveOnAgenda(before && awaited(teller, before.data), awaited(teller, data)),
    ],
  })[0] as Kept<Month>;
}

/**
 * Tells a month up to the day before the city's: a past one verified, the running one with its target
 * approved, one that only just ended as far as it came; null for one that is not opened yet.
 */
export function tellMonth(teller: Teller, plan: Kept<Plan>, month: Period): Kept<Month> | null {
  const steps = [...targetSteps(teller, plan, month), ...realisationSteps(teller, month)];
  const ahead = steps.findIndex(({ on }) => on >= teller.asOf);
  return steps
    .slice(0, ahead < 0 ? steps.length : ahead)
    .reduce<Kept<Month> | null>((kept, step) => take(teller, plan.data, kept, month, step), null);
}
