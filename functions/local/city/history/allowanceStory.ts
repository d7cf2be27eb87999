/** A closed month's attendance as presensi sent it, and the allowance that the job made of it the same morning. */
import { announceAllowance } from '../../../evaluation/allowance/events.ts';
import { inputsOf, type Serving, serviceDaysOf } from '../../../evaluation/allowance/gathering.ts';
import { listAllowance, versionWrites } from '../../../evaluation/allowance/store.ts';
import { nextVersion } from '../../../evaluation/allowance/version.ts';
import type { AllowancePolicy } from '../../../evaluation/allowancePolicy/rules.ts';
import { announceAttendance } from '../../../evaluation/attendance/events.ts';
import { arrive, type Attendance, type Told } from '../../../evaluation/attendance/rules.ts';
import { attendanceKey, attendanceKind } from '../../../evaluation/attendance/store.ts';
import type { ActivityMonth } from '../../../execution/activity/rules.ts';
import type { Policies } from '../../../organisation/policy/rules.ts';
import type { PositionAssignment } from '../../../organisation/position/rules.ts';
import { instantIn, type PlainDate, workingDaysOf } from '../../../platform/period.ts';
import { markPerson } from '../../../platform/run/marker.ts';
import { type Chance, chanceOf } from '../random.ts';
import { byJob, never, type Teller } from './teller.ts';

/** A month that was closed, and on which day. */
export interface ClosedMonth {
  readonly activities: ActivityMonth;
  readonly closedOn: PlainDate;
}

/** What allowances rest on beside the person's own months. */
export interface Paying {
  readonly seed: string;
  readonly policy: AllowancePolicy;
  readonly policies: Policies;
  readonly seats: readonly PositionAssignment[];
}

/** Most keep the hours; some come late, and hardly anybody stays away without a word. */
function toldOf(chance: Chance, closedOn: PlainDate): Told {
  const discipline = chance.is(0.6) ? 100_000 : chance.int(850, 999) * 100;
  const late = discipline < 95_000 && chance.is(0.5) ? [{ code: 'TERLAMBAT' }] : [];
  const absent = chance.is(0.01) ? [{ code: 'TANPA_KABAR' }] : [];
  return { discipline, penalties: [...absent, ...late], source: `presensi ${closedOn}` };
}

function attend(
  { zone, ledger, employee }: Teller,
  { activities, closedOn }: ClosedMonth,
  chance: Chance,
): Attendance {
  const at = instantIn(zone, closedOn, '04:00');
  const whose = { employeeId: employee.employeeId, month: activities.month };
  const by = { recordedAt: at, recordedBy: 'presensi' };
  const { after } = arrive(whose, null, toldOf(chance, closedOn), by);
  ledger.commit({
    actor: { kind: 'AGENCY', id: 'presensi' },
    authority: 'SCOPE:kinerja/attendance.import',
    at,
    changes: [
      {
        kind: attendanceKind,
        key: attendanceKey(after),
        before: null,
        after,
        event: announceAttendance('attendanceRecorded', after),
        onConflict: never,
      },
    ],
  });
  return after;
}

/** Tells the allowance of a closed month; none of whoever was in service on none of its days. */
export function tellAllowance(teller: Teller, month: ClosedMonth, paying: Paying): void {
  const { employee, line, leaves, holidays, zone, ledger } = teller;
  const { activities, closedOn } = month;
  const { employeeId } = employee;
  const { month: period } = activities;
  const attendance = attend(teller, month, chanceOf(`${paying.seed}/${employeeId}/attendance/${period}`));
  const person: Serving = { employee, leaves, lines: [], exceptions: [], seats: paying.seats };
  const workingDays = workingDaysOf({ week: employee.workWeek, holidays }, period);
  const serviceDays = serviceDaysOf(person, workingDays);
  if (serviceDays.length === 0) return;
  const { policies } = paying;
  const days = { month: period, person, workingDays, serviceDays, activities, attendance, policies };
  const inputs = inputsOf({
    ...days,
    earlier: [],
    judged: { predicate: null },
    extra: null,
    team: null,
    adjustments: [],
  });
  const { agencyId, unitId, unitPath } = line;
  const at = instantIn(zone, closedOn, '05:00');
  const version = nextVersion(
    { employeeId, month: period, agencyId, unitId, unitPath },
    paying.policy,
    inputs,
    null,
    at,
  );
  if (!version) throw new Error('a first version differs from none');
  const { change, writes } = versionWrites(version, null, announceAllowance(version.allowance));
  const marker = markPerson('computeAllowance', employeeId, period, at);
  ledger.commit({
    ...byJob('computeAllowance'),
    at,
    changes: [{ ...change, onConflict: never }],
    writes: [...writes, listAllowance(version, { predicate: null }), marker],
  });
}
