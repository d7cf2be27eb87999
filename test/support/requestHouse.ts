/**
 * An agency whose offices, holders and letters are on record, on 16 November 2026: a head, a division whose
 * office is vacant, another that is held, a manager who asks, and two people of BKPP who decide.
 */
import { randomUUID } from 'node:crypto';
import { v7 } from 'uuid';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import { assignmentWrites } from '../../functions/organisation/assignment/store.ts';
import { announceAppointment } from '../../functions/organisation/appointment/events.ts';
import type { Appointment } from '../../functions/organisation/appointment/rules.ts';
import { listHolder, newAppointment } from '../../functions/organisation/appointment/store.ts';
import { changeEmployee, nipWrites } from '../../functions/organisation/employee/change.ts';
import { type Employee, type Leave } from '../../functions/organisation/employee/rules.ts';
import { employeeNodeId, leaveKind } from '../../functions/organisation/employee/store.ts';
import { changePosition } from '../../functions/organisation/position/change.ts';
import type {
  AssignmentRole,
  Position,
  PositionAssignment,
} from '../../functions/organisation/position/rules.ts';
import { positionNodeId } from '../../functions/organisation/position/store.ts';
import { changeUnit } from '../../functions/organisation/unit/change.ts';
import type { Unit } from '../../functions/organisation/unit/rules.ts';
import { commit } from '../../functions/platform/commit/commit.ts';
import type { CommitInput } from '../../functions/platform/commit/plan.ts';
import { makeItem } from '../../functions/platform/item.ts';
import { keys } from '../../functions/platform/keys.ts';
import type { Instant, PlainDate } from '../../functions/platform/period.ts';
import type { Table } from '../../functions/platform/table.ts';
import { type Ask, openHouse } from './house.ts';
import { makeAppointment, makeEmployee, makePlatform, testClock } from './office.ts';
import { makeTable } from './table.ts';

const day = (text: string) => text as PlainDate;
const RECORDED = '2026-01-01T00:00:00.000Z' as Instant;
const SHA = 'a'.repeat(64);

/** A letter as people write it. */
export const letter = (changes: object = {}) => ({
  number: '800.1.3/42/2026',
  date: '2026-11-13',
  title: 'Surat perintah pelaksana tugas',
  url: 'https://arsip.semarang.example/800-1-3-42-2026.pdf',
  sha256: SHA,
  ...changes,
});

async function record(table: Table, change: Pick<CommitInput, 'changes' | 'writes'>): Promise<void> {
  const committed = await commit(table, {
    ...change,
    actor: { kind: 'JOB', id: 'register' },
    authority: 'JOB:register',
    requestId: 'register',
    at: RECORDED,
    commitId: randomUUID(),
  });
  if (!committed.ok) throw new Error(committed.problems[0].code);
}

const agencyId = randomUUID();
const makeUnit = (name: string, path: string, parentId: string | null): Unit => ({
  unitId: parentId ? randomUUID() : agencyId,
  code: null,
  parentId,
  agencyId,
  name,
  kind: parentId ? 'BIDANG' : 'OPD',
  isPerformanceUnit: parentId === null,
  workWeek: 'FIVE_DAYS',
  path,
  validFrom: day('2022-01-01'),
  validTo: null,
});

const makePosition = (
  title: string,
  kind: Position['kind'],
  unit: Unit,
  superior: Position | null,
): Position => ({
  positionId: randomUUID(),
  title,
  kind,
  jenjang: null,
  eselon: null,
  grade: 9,
  isPukm: false,
  family: 'ADMINISTRASI',
  code: null,
  unitId: unit.unitId,
  superiorPositionId: superior?.positionId ?? null,
  appraiserOverrideId: null,
  validFrom: day('2022-01-01'),
  validTo: null,
});

/** The offices of the agency, the head's first; `vacant` is held by nobody. */
function makeOffices() {
  const agency = makeUnit('Dinas Perhubungan', '21/', null);
  const roads = makeUnit('Bidang Lalu Lintas', '21/01/', agency.unitId);
  const transport = makeUnit('Bidang Angkutan', '21/02/', agency.unitId);
  const secretary = makePosition('Sekretaris Daerah', 'JPT_PRATAMA', agency, null);
  const head = makePosition('Kepala Dinas Perhubungan', 'JPT_PRATAMA', agency, secretary);
  const vacant = makePosition('Kepala Bidang Lalu Lintas', 'ADMINISTRATOR', roads, head);
  const held = makePosition('Kepala Bidang Angkutan', 'ADMINISTRATOR', transport, head);
  const staff = makePosition('Pengadministrasi Perkantoran', 'PELAKSANA', roads, vacant);
  return { units: { agency, roads, transport }, offices: { secretary, head, vacant, held, staff } };
}

/** Everybody of the house: whom a request names, who asks, who decides. */
const PEOPLE = {
  secretary: 'Iswar Hartono, M.Si.',
  head: 'Sukarno Adi, S.T., M.T.',
  holder: 'Lestari Ningsih, S.E.',
  staff: 'Puji Rahayu, A.Md.',
  candidate: 'Teguh Waluyo, S.SiT.',
  other: 'Yuni Kartika, S.Sos.',
  manager: 'Ratna Dewi, S.IP.',
  bkpp: 'Agus Hidayat, S.Kom.',
  second: 'Mira Anggraini, S.Psi.',
  third: 'Eko Saputro, S.H.',
  auditor: 'Wahyu Nugroho, S.H.',
  outsider: 'Joko Santoso, S.T.',
} as const;
type Name = keyof typeof PEOPLE;

export const FRAGMENT = `fragment R on AssignmentRequest { id version type status from to endsOn dueOn overdue note
  employee { name } position { title } unit { name } head { name } requestedBy { name } decidedBy { name }
  letter { number sha256 } } fragment E on UserError { code field message params { name value } }`;

const capital = (name: string) => `${name[0]?.toUpperCase()}${name.slice(1)}`;

/** Does one thing to a request and answers its payload. */
export async function onRequest(ask: Ask, name: string, input: object) {
  const document = `${FRAGMENT} mutation M($input: ${capital(name)}Input!) {
    ${name}(input: $input) { assignmentRequest { ...R } userErrors { ...E } } }`;
  const answer = await ask(document, { input });
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return answer.data[name];
}

/** Opens it. `through` is the client by which the house reaches the table. */
export async function openRequestHouse(through: (table: Table) => Table = (table) => table) {
  const table = await makeTable();
  const clock = testClock();
  const { units, offices } = makeOffices();
  for (const unit of Object.values(units)) {
    const { change, writes } = changeUnit(null, unit);
    await record(table, { changes: [change], writes });
  }
  for (const office of Object.values(offices)) {
    const { change, writes } = changePosition(null, office);
    await record(table, { changes: [change], writes });
  }
  const at = { unitId: units.roads.unitId, agencyId, agencyName: units.agency.name };
  const place = { ...at, name: units.roads.name, path: units.roads.path };
  /** Somebody of the agency, put on record with the offices that they hold. */
  const enrol = async (
    name: string,
    holds: readonly (readonly [Position, AssignmentRole, string, string | null])[] = [],
    changes: Partial<Employee> = {},
  ): Promise<Employee> => {
    const person = makeEmployee(name, { unit: place, ...changes });
    const { parts, writes } = assignmentWrites(
      holds.map(([{ positionId }, role, from, to]) => ({
        before: null,
        after: {
          assignmentId: v7(),
          employeeId: person.employeeId,
          positionId,
          role,
          from: day(from),
          to: to === null ? null : day(to),
          letterNo: '821.2/7/2026',
          requestId: null,
          recordedAt: RECORDED,
          supersededAt: null,
        } satisfies PositionAssignment,
      })),
    );
    const guard = nipWrites(person.employeeId, null, person.nip);
    const change = changeEmployee(null, person, 'employeeRegistered', parts);
    await record(table, { changes: [change], writes: [...writes, ...guard] });
    return person;
  };
  const since = (office: Position) => [[office, 'DEFINITIVE', '2024-01-01', null] as const];
  const seats: Partial<Record<Name, Parameters<typeof enrol>[1]>> = {
    secretary: since(offices.secretary),
    head: since(offices.head),
    holder: since(offices.held),
    staff: since(offices.staff),
  };
  const entries: [Name, Employee][] = [];
  for (const [name, full] of Object.entries(PEOPLE) as [Name, string][])
    entries.push([name, await enrol(full, seats[name])]);
  const people = Object.fromEntries(entries) as Record<Name, Employee>;
  const appoint = async (person: Employee, role: Appointment['role'], path: string | null = null) => {
    const appointment = makeAppointment(person, role, path);
    const event = announceAppointment('appointmentConfirmed', appointment);
    await record(table, { changes: [newAppointment(appointment, event)], writes: [listHolder(appointment)] });
  };
  await appoint(people.manager, 'MANAGER', '21/');
  for (const name of ['bkpp', 'second', 'third'] as const) await appoint(people[name], 'BKPP');
  await appoint(people.auditor, 'AUDITOR');
  const addOffice = async (
    title: string,
    kind: Position['kind'],
    unit: Unit,
    above: Position | null,
    changes: string | null | Partial<Position> = null,
  ) => {
    const more = typeof changes === 'object' ? changes : { code: changes };
    const office: Position = { ...makePosition(title, kind, unit, above), ...more };
    const { change, writes } = changePosition(null, office);
    await record(table, { changes: [change], writes });
    return office;
  };
  const addUnit = async (name: string, path: string, parentId: string) => {
    const unit = makeUnit(name, path, parentId);
    const { change, writes } = changeUnit(null, unit);
    await record(table, { changes: [change], writes });
    return unit;
  };
  const platform = makePlatform(through(table), clock);
  const house = await openHouse(platform);
  return {
    table,
    clock,
    platform,
    house,
    units,
    offices,
    people,
    enrol,
    appoint,
    addOffice,
    addUnit,
    ...procedures(house, people, offices),
    onLeave: (leave: Leave) => onLeave(table, leave),
  };
}
export type RequestHouse = Awaited<ReturnType<typeof openRequestHouse>>;

const onLeave = (table: Table, leave: Leave) =>
  bulkLoad(table, [makeItem(leaveKind, keys.leave(leave.employeeId, leave.from), leave)]);

/** What a request says otherwise than a Plt for the vacant office until the end of the year. */
type Changes = { employee?: Employee; office?: Position; readonly [field: string]: unknown };
type Asking = Pick<Awaited<ReturnType<typeof openHouse>>, 'as'>;

/** The way of a request through the house, as far as a test wants it to have come. */
function procedures(
  house: Asking,
  people: Record<Name, Employee>,
  offices: ReturnType<typeof makeOffices>['offices'],
) {
  const content = (changes: Changes = {}) => {
    const { employee = people.candidate, office = offices.vacant, ...rest } = changes;
    return {
      type: 'PLT',
      employeeId: employeeNodeId(employee.employeeId),
      positionId: positionNodeId(office.positionId),
      from: '2026-11-20',
      to: '2026-12-31',
      letter: letter(),
      reason: 'Pejabat definitif pensiun; bidang memerlukan pelaksana tugas.',
      ...rest,
    };
  };
  const drafted = (changes: Changes = {}) =>
    onRequest(house.as(people.manager), 'draftAssignmentRequest', {
      idempotencyKey: v7(),
      content: content(changes),
    });
  const on = (name: Name, mutation: string, { id, version }: { id: string; version: number }, more = {}) =>
    onRequest(house.as(people[name]), mutation, { id, expectedVersion: version, ...more });
  const submitted = async (changes: Changes = {}) =>
    on('manager', 'submitAssignmentRequest', (await drafted(changes)).assignmentRequest);
  const forwarded = async (changes: Changes = {}, head: Name = 'head') =>
    on(head, 'forwardAssignmentRequest', (await submitted(changes)).assignmentRequest);
  const approved = async (changes: Changes = {}, head: Name = 'head') =>
    on('bkpp', 'approveAssignmentRequest', (await forwarded(changes, head)).assignmentRequest);
  return { content, drafted, submitted, forwarded, approved, on };
}
