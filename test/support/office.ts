/** A small office of invented people: who a test is about, and a call of each. */
import { randomUUID } from 'node:crypto';
import { v7 } from 'uuid';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import type { Office as OfficeHeld } from '../../functions/platform/access.ts';
import type { Context, Platform } from '../../functions/platform/context.ts';
import { type Item, makeItem } from '../../functions/platform/item.ts';
import { keys } from '../../functions/platform/keys.ts';
import type { Log } from '../../functions/platform/log.ts';
import { type Instant, type PlainDate, today } from '../../functions/platform/period.ts';
import type { Table } from '../../functions/platform/table.ts';
import type { Appointment } from '../../functions/organisation/appointment/rules.ts';
import { appointmentKind, officesOf } from '../../functions/organisation/appointment/store.ts';
import type { Employee, Leave } from '../../functions/organisation/employee/rules.ts';
import {
  awayKind,
  employeeKind,
  leaveKind,
  nipGuardKind,
} from '../../functions/organisation/employee/store.ts';
import type { Line } from '../../functions/organisation/line/rules.ts';
import { lineKind, overseenKind, teamMemberKind } from '../../functions/organisation/line/store.ts';
import { unitKind } from '../../functions/organisation/unit/store.ts';
import { holidaysByDate } from '../../data/holidays.ts';

export const ZONE = 'Asia/Jakarta';
const day = (text: string) => text as PlainDate;

/** A clock that a test sets; 08:00 in Jakarta on Monday 16 November 2026 unless told otherwise. */
export function testClock(at = '2026-11-16T01:00:00.000Z') {
  let now = at as Instant;
  return { zone: ZONE, now: () => now, set: (to: string) => void (now = to as Instant) };
}

/** A log that keeps its lines, so that a test can read them. */
export function testLog(): Log & { lines: unknown[][] } {
  const lines: unknown[][] = [];
  const line = (level: string) => (message: string, fields?: object) =>
    void lines.push([level, message, fields]);
  return { lines, info: line('info'), warn: line('warn'), error: line('error') };
}

/** The unit of the office's owner. */
export const unit = {
  unitId: randomUUID(),
  name: 'Bidang Penilaian Kinerja dan Penghargaan',
  path: '07/02/',
  agencyId: randomUUID(),
  agencyName: 'Badan Kepegawaian, Pendidikan dan Pelatihan',
};

/** The nth number, of people born in January 1985: the sequence of a day is 001 to 999. */
function nipOf(nth: number): string {
  const day = String(1 + (Math.floor(nth / 999) % 31)).padStart(2, '0');
  return `198501${day}201001${1 + (nth % 2)}${String(1 + (nth % 999)).padStart(3, '0')}`;
}

let sequence = 0;
/** An invented person; NIPs are valid and of nobody. */
export function makeEmployee(name: string, changes: Partial<Employee> = {}): Employee {
  sequence += 1;
  return {
    employeeId: v7(),
    nip: nipOf(sequence),
    name,
    employmentStatus: 'PNS',
    legalStatus: 'AKTIF',
    legalStatusFrom: null,
    rank: { code: 'III/c', name: 'Penata' },
    position: {
      positionId: randomUUID(),
      title: 'Analis SDM Aparatur Ahli Muda',
      kind: 'JF_KEAHLIAN',
      jenjang: 'AHLI_MUDA',
      eselon: null,
      grade: 9,
      isPukm: false,
      family: 'KEPEGAWAIAN',
    },
    unit,
    workWeek: 'FIVE_DAYS',
    hrVersion: 1,
    hrAsOf: '2026-11-15T17:00:00.000Z' as Instant,
    ...changes,
  };
}

/** A line from a person to their appraiser, in force all of 2026 unless told otherwise. */
export const makeLine = (
  employee: Employee,
  appraiser: Employee | null,
  superior: Employee | null,
  changes: Partial<Line> = {},
): Line => ({
  employeeId: employee.employeeId,
  from: day('2026-01-01'),
  to: null,
  appraiserId: appraiser?.employeeId ?? null,
  superiorOfAppraiserId: superior?.employeeId ?? null,
  basis: appraiser ? 'DEFINITIVE' : null,
  reason: appraiser ? null : 'NO_REVIEWER',
  positionId: employee.position.positionId,
  unitId: employee.unit.unitId,
  unitPath: employee.unit.path,
  agencyId: employee.unit.agencyId,
  recordedAt: '2026-01-01T00:00:00.000Z' as Instant,
  ...changes,
});

export const itemsOf = {
  leave: (leave: Leave): Item[] => [makeItem(leaveKind, keys.leave(leave.employeeId, leave.from), leave)],
  /** The only leave of a person, as lists of many people read it too. */
  onlyLeave: (leave: Leave): Item[] => [
    ...itemsOf.leave(leave),
    makeItem(awayKind, keys.away(leave.employeeId), { leaves: [leave] }),
  ],
  employee: (employee: Employee): Item[] => [
    makeItem(employeeKind, keys.employee(employee.employeeId), employee),
  ],
  /** What keeps a person's number theirs, and finds them by it. */
  number: ({ employeeId, nip }: Employee): Item[] =>
    nip ? [makeItem(nipGuardKind, keys.nip(nip), { employeeId })] : [],
  /** The line, and its rows in the place of whoever appraises and oversees. */
  line: (line: Line): Item[] => {
    const { employeeId, from, appraiserId, superiorOfAppraiserId: superiorId } = line;
    return [
      makeItem(lineKind, keys.line(employeeId, from), line),
      ...(appraiserId ? [makeItem(teamMemberKind, keys.teamMember(appraiserId, line), line)] : []),
      ...(superiorId ? [makeItem(overseenKind, keys.overseen(superiorId, line), line)] : []),
    ];
  },
  appointment: (appointment: Appointment): Item[] => [
    makeItem(
      appointmentKind,
      keys.appointment(appointment.employeeId, appointment.role, appointment.from),
      appointment,
    ),
  ],
};

/** An appointment of a person in force all of 2026 and after, unless told otherwise; without a unit to the whole city. */
export const makeAppointment = (
  { employeeId }: Pick<Employee, 'employeeId'>,
  role: Appointment['role'],
  unitPath: string | null = null,
  changes: Partial<Appointment> = {},
): Appointment => ({
  employeeId,
  role,
  unitId: null,
  unitPath,
  from: day('2026-01-01'),
  to: null,
  status: 'CONFIRMED',
  proposedBy: null,
  proposedAt: null,
  confirmedBy: 'operator of the test',
  confirmedAt: '2025-12-31T17:00:00.000Z' as Instant,
  endedBy: null,
  note: null,
  ...changes,
});

/** Owner, their appraiser and the appraiser's superior, an outsider, and the holders of the offices. */
export interface Office {
  readonly owner: Employee;
  readonly appraiser: Employee;
  readonly superior: Employee;
  readonly outsider: Employee;
  readonly manager: Employee;
  readonly bkpp: Employee;
  readonly assessor: Employee;
  readonly auditor: Employee;
}

/** Fills a table with an office. */
export async function makeOffice(table: Table): Promise<Office> {
  const office: Office = {
    owner: makeEmployee('Sri Wahyuni, S.Sos.'),
    appraiser: makeEmployee('Bambang Prasetyo, S.E., M.M.'),
    superior: makeEmployee('Endang Lestari, M.Si.'),
    outsider: makeEmployee('Joko Santoso', { unit: { ...unit, path: '09/01/', unitId: randomUUID() } }),
    manager: makeEmployee('Ratna Dewi, S.IP.'),
    bkpp: makeEmployee('Agus Hidayat, S.Kom.'),
    assessor: makeEmployee('Nur Aini, M.Ak.'),
    auditor: makeEmployee('Wahyu Nugroho, S.H.'),
  };
  const { owner, appraiser, superior, outsider, manager, bkpp, assessor, auditor } = office;
  const lines = [
    makeLine(owner, appraiser, superior),
    makeLine(appraiser, superior, null),
    makeLine(superior, null, null),
    makeLine(outsider, superior, null, { unitPath: '09/01/' }),
    ...[manager, bkpp, assessor, auditor].map((person) => makeLine(person, superior, null)),
  ];
  const appointments = [
    makeAppointment(manager, 'MANAGER', '07/'),
    makeAppointment(bkpp, 'BKPP'),
    makeAppointment(assessor, 'ASSESSOR'),
    makeAppointment(auditor, 'AUDITOR'),
  ];
  const theUnit = {
    ...unit,
    code: null,
    parentId: null,
    kind: 'BIDANG' as const,
    isPerformanceUnit: false,
    workWeek: 'FIVE_DAYS' as const,
    validFrom: day('2020-01-01'),
    validTo: null,
  };
  const { agencyName: _agencyName, ...unitData } = theUnit;
  await bulkLoad(table, [
    makeItem(unitKind, keys.unit(unit.unitId), unitData),
    ...Object.values(office).flatMap(itemsOf.employee),
    ...lines.flatMap(itemsOf.line),
    ...appointments.flatMap(itemsOf.appointment),
  ]);
  return office;
}

/** The platform of a test: its table, a clock that it sets, a log that it reads. */
export const makePlatform = (
  table: Table,
  clock = testClock(),
): Platform & { log: ReturnType<typeof testLog> } => ({
  table,
  clock,
  newId: () => v7(),
  log: testLog(),
  holidays: holidaysByDate(),
});

/** A call of a person. */
export const callOf = (platform: Platform, employee: Employee): Context => ({
  ...platform,
  actor: { kind: 'PERSON', employeeId: employee.employeeId },
  offices: (): Promise<readonly OfficeHeld[]> =>
    officesOf(platform.table, employee.employeeId, today(platform.clock)),
  requestId: randomUUID(),
});
