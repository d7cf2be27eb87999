/** What a person did day by day: about three activities a working day, recorded weekly, verified a week later. */
import { type BankItem, activityBank, fitsFamily } from '../../../../data/reference.ts';
import { planTexts } from '../../../../data/demo.ts';
import { leaveOn } from '../../../organisation/employee/rules.ts';
import { counting } from '../../../execution/activity/minutes.ts';
import { announceActivities } from '../../../execution/activity/events.ts';
import { recordingPolicies } from '../../../execution/activity/recording.ts';
import { type Activity, type ActivityMonth, emptyMonth } from '../../../execution/activity/rules.ts';
import { activityKind, activityMonthKind, onDesk } from '../../../execution/activity/store.ts';
import type { Part } from '../../../platform/commit/plan.ts';
import type { Kept } from '../../../platform/item.ts';
import { keys } from '../../../platform/keys.ts';
import {
  addDays,
  datesOf,
  type Instant,
  type Period,
  type PlainDate,
  workingDaysOf,
} from '../../../platform/period.ts';
import { policyOn } from '../../../organisation/policy/rules.ts';
import type { Month } from '../../../execution/month/rules.ts';
import { activityCard } from './activityCard.ts';
import { byAppraiser, bySelf, never, sometime, type Teller, workdayOf } from './teller.ts';

/** Minutes that a day's work fills: about 6,750 in a month of 22 days. */
const FULL_DAY = 310;
/** Days after a week's last on which its activities are decided, or the first working day after. */
const DECIDED_AFTER_DAYS = 5;
/** The first version of every bank item. */
const BANK_VERSION = 1;

const OBJECTS = ['Perangkat daerah', 'Masyarakat', 'Unit kerja', 'Tim kerja', 'Pimpinan', 'Peserta kegiatan'];

interface Doing {
  readonly teller: Teller;
  readonly month: Kept<Month>;
  readonly fitting: readonly BankItem[];
}

function activityOf(
  { teller, month, fitting }: Doing,
  date: PlainDate,
  recordedAt: Instant,
  minutesLeft: number,
): Activity | null {
  const { chance, employee } = teller;
  const short = fitting.filter(({ normMinutes }) => normMinutes.standard <= minutesLeft);
  if (short.length === 0) return null;
  const item = chance.pick(short);
  const { standard } = item.normMinutes;
  const volume = Math.max(1, Math.min(Math.floor(Math.min(minutesLeft, 150) / standard), 20));
  const line = chance.is(0.8) && month.data.lines.length > 0 ? chance.pick(month.data.lines) : null;
  return {
    id: chance.uuid(),
    employeeId: employee.employeeId,
    month: month.data.month,
    date,
    bankCode: item.code,
    bankVersion: BANK_VERSION,
    bankName: item.name,
    unit: item.unit,
    volume,
    minutesPerUnit: standard,
    minutes: volume * standard,
    start: null,
    end: null,
    planNo: line ? month.data.planNo : null,
    resultId: line?.resultId ?? null,
    object: chance.pick(OBJECTS),
    note: null,
    evidence: [],
    state: 'PENDING',
    reason: null,
    recordedAt,
    decidedAt: null,
    decidedBy: null,
  };
}

function dayOf(doing: Doing, date: PlainDate, recordedAt: Instant): Activity[] {
  const day: Activity[] = [];
  let left = doing.teller.chance.int(FULL_DAY - 40, FULL_DAY + 60);
  for (let tries = 0; day.length < 4 && left > 20 && tries < 6; tries += 1) {
    const next = activityOf(doing, date, recordedAt, left);
    if (!next) break;
    day.push(next);
    left -= next.minutes;
  }
  return day;
}

function decided(teller: Teller, activity: Activity, decidedAt: Instant): Activity {
  const rejected = teller.chance.is(0.03);
  return {
    ...activity,
    state: rejected ? 'REJECTED' : 'VERIFIED',
    reason: rejected ? teller.chance.pick(planTexts().rejectionReasons) : null,
    decidedAt,
    decidedBy: teller.appraiser.employeeId,
  };
}

/** One activity before and after a commit. */
interface Turn {
  readonly before: Activity | null;
  readonly after: Activity;
}

const partOf = ({ before, after }: Turn): Part => {
  const key = keys.activity(after.employeeId, after.month, after.date, after.id);
  const kept = before && { key, version: 1, seq: 0, headHash: null, data: before };
  return { kind: activityKind, key, before: kept, after, onConflict: never };
};

/** The minutes after some activities turned, on the appraiser's desk while any of them waits. */
function minutesAfter(
  teller: Teller,
  start: ActivityMonth,
  turns: readonly Turn[],
  at: Instant,
): ActivityMonth {
  const counted = turns.reduce((data, { before, after }) => counting(data, before, after), start);
  const waiting = counted.pending > 0;
  return {
    ...counted,
    policies: policyOn([], datesOf(counted.month).last).used(...recordingPolicies),
    pendingSince: waiting ? (start.pendingSince ?? at) : null,
    verifierId: waiting ? teller.appraiser.employeeId : null,
  };
}

/** A week's activities at one moment: recorded by the person, or decided by the appraiser. */
interface Moment {
  readonly at: Instant;
  readonly turns: readonly Turn[];
}

/** Commits a moment. */
function commitMoment(
  teller: Teller,
  before: Kept<ActivityMonth> | null,
  { at, turns }: Moment,
): Kept<ActivityMonth> {
  const { ledger, employee } = teller;
  const recorded = turns[0]?.before === null;
  const period = turns[0]?.after.month as Period;
  const start = before?.data ?? emptyMonth(employee.employeeId, period);
  const after = minutesAfter(teller, start, turns, at);
  const [kept] = ledger.commit({
    ...(recorded ? bySelf : byAppraiser)(teller),
    at,
    changes: [
      {
        kind: activityMonthKind,
        key: keys.activityMonth(employee.employeeId, period),
        before,
        after,
        parts: turns.map(partOf),
        event: announceActivities(
          recorded ? 'activitiesRecorded' : 'activitiesVerified',
          after,
          turns.map((turn) => turn.after),
        ),
        onConflict: never,
      },
    ],
    writes: [...onDesk(start, after), activityCard(teller, after, !recorded)],
  });
  return kept as Kept<ActivityMonth>;
}

/** The days of a month that were worked before the city's day, week by week. */
function weeksOf({ employee, holidays, leaves, asOf }: Teller, month: Month): PlainDate[][] {
  const days = workingDaysOf({ week: employee.workWeek, holidays }, month.month).filter(
    (date) => date < asOf && date >= month.from && !leaveOn(leaves, date),
  );
  const length = employee.workWeek === 'SIX_DAYS' ? 6 : 5;
  return Array.from({ length: Math.ceil(days.length / length) }, (_, at) =>
    days.slice(at * length, (at + 1) * length),
  );
}

/** A week is recorded on its last day, and decided five days later, unless that is still to come. */
function momentsOf(doing: Doing, week: readonly PlainDate[]): Moment[] {
  const { teller } = doing;
  const end = week.at(-1);
  if (!end) return [];
  const recordedAt = sometime(teller, end);
  const done = week.flatMap((date) => dayOf(doing, date, recordedAt));
  if (done.length === 0) return [];
  const recorded = { at: recordedAt, turns: done.map((after) => ({ before: null, after })) };
  const decidedOn = workdayOf(teller, teller.appraiser, addDays(end, DECIDED_AFTER_DAYS));
  if (decidedOn >= teller.asOf) return [recorded];
  const at = sometime(teller, decidedOn);
  const turns = done.map((before) => ({ before, after: decided(teller, before, at) }));
  return [recorded, { at, turns }];
}

/** Tells a month's activities up to the day before the city's; those of past months are all decided. */
export function tellActivities(teller: Teller, month: Kept<Month>): Kept<ActivityMonth> | null {
  const { family } = teller.employee.position;
  const doing = { teller, month, fitting: activityBank().filter((item) => fitsFamily(item, family)) };
  const moments = weeksOf(teller, month.data).flatMap((week) => momentsOf(doing, week));
  // A short last week is recorded before the one before it is decided.
  const inOrder = moments.toSorted((a, b) => (a.at < b.at ? -1 : Number(a.at > b.at)));
  return inOrder.reduce<Kept<ActivityMonth> | null>(
    (kept, moment) => commitMoment(teller, kept, moment),
    null,
  );
}
