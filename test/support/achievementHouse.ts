/**
 * A house in which an agency has a head, and above the head a secretary and a mayor; below, a division with people whose
 * October is closed. On 16 November 2026.
 */
import { randomUUID } from 'node:crypto';
import {
  closeEmployeeMonth,
  loadCloseShared,
} from '../../functions/evaluation/evaluation/actions/closeEmployeeMonth.ts';
import { evaluationId } from '../../functions/evaluation/evaluation/store.ts';
import { achievementId, achievementOf } from '../../functions/evaluation/achievement/store.ts';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import { listHolder } from '../../functions/organisation/appointment/store.ts';
import { holderWrites } from '../../functions/organisation/assignment/store.ts';
import type { Employee } from '../../functions/organisation/employee/rules.ts';
import { employeeNodeId } from '../../functions/organisation/employee/store.ts';
import type { PositionAssignment } from '../../functions/organisation/position/rules.ts';
import type { Unit } from '../../functions/organisation/unit/rules.ts';
import { unitId as unitNodeId } from '../../functions/organisation/unit/store.ts';
import type { Instant, Period, PlainDate } from '../../functions/platform/period.ts';
import type { Table } from '../../functions/platform/table.ts';
import { content } from './achievements.ts';
import { unitItems } from './agreements.ts';
import { officeItems, officeOf } from './directory.ts';
import { type Ask, openHouse } from './house.ts';
import { jobOf, makeMinutes, makeMonth, minutesItem, monthItem, OCTOBER } from './months.ts';
import { itemsOf, makeAppointment, makeEmployee, makeLine, makePlatform, testClock } from './office.ts';
import { itemLeft } from './requests.ts';
import { makeTable } from './table.ts';

const day = (text: string) => text as PlainDate;

function makeUnits() {
  const unit = (name: string, kind: Unit['kind'], path: string, parent: Unit | null): Unit => {
    const unitId = randomUUID();
    const isAgency = kind === 'OPD' || kind === 'SETDA' || kind === 'KOTA';
    return {
      unitId,
      code: null,
      esakipCode: kind === 'OPD' ? 'K.21' : null,
      parentId: parent?.unitId ?? null,
      agencyId: isAgency ? unitId : (parent?.agencyId ?? unitId),
      path,
      name,
      kind,
      isPerformanceUnit: isAgency,
      workWeek: 'FIVE_DAYS',
      validFrom: day('2020-01-01'),
      validTo: null,
    };
  };
  const city = unit('Pemerintah Kota', 'KOTA', '', null);
  const secretariat = unit('Sekretariat Daerah', 'SETDA', '01/', city);
  const agency = unit('Dinas Perhubungan', 'OPD', '21/', city);
  return { city, secretariat, agency, division: unit('Bidang Angkutan', 'BIDANG', '21/01/', agency) };
}

const OFFICES = {
  mayor: ['KEPALA_DAERAH', 'Wali Kota'],
  secretary: ['JPT_PRATAMA', 'Sekretaris Daerah'],
  head: ['JPT_PRATAMA', 'Kepala Dinas Perhubungan'],
  chief: ['ADMINISTRATOR', 'Kepala Bidang Angkutan'],
  staff: ['PELAKSANA', 'Pengelola Data Angkutan'],
} as const;

/** Somebody in an office of a unit. */
function officer(name: string, kind: keyof typeof OFFICES, unit: Unit, agency: Unit): Employee {
  const [positionKind, title] = OFFICES[kind];
  const { position } = makeEmployee(name);
  return makeEmployee(name, {
    unit: {
      unitId: unit.unitId,
      name: unit.name,
      path: unit.path,
      agencyId: agency.unitId,
      agencyName: agency.name,
    },
    position: { ...position, kind: positionKind, title, jenjang: null },
  });
}

/** That somebody sits in an office, since 2020 as its holder unless told otherwise. */
export const seatItem = (
  person: Employee,
  positionId = person.position.positionId,
  changes: Partial<PositionAssignment> = {},
) => {
  const seat: PositionAssignment = {
    assignmentId: randomUUID(),
    employeeId: person.employeeId,
    positionId,
    role: 'DEFINITIVE',
    from: day('2020-01-01'),
    to: null,
    letterNo: '821/1/2020',
    requestId: null,
    recordedAt: '2020-01-01T00:00:00.000Z' as Instant,
    supersededAt: null,
    ...changes,
  };
  return holderWrites([seat]).map(itemLeft);
};

/** Several seats in one office, as its item holds them. */
export const mergedSeats = (...seats: ReturnType<typeof seatItem>[]) => Object.assign({}, ...seats.flat());

const FIELDS = `fragment A on OrganisationAchievement { id version status period unit { name } publishedAt
  content { grounds predicate percent source sourceVersion } override { reason legalReference }
  recommendation { members { name } total predicate criteria { name weight score } }
  determination { number predicate reason recommended supersedes legalReference by { name } office { title } }
  determinations { number } }`;

const capital = (name: string) => `${name[0]?.toUpperCase()}${name.slice(1)}`;

/** Does one thing to an achievement and answers its payload. */
export async function onAchievement(ask: Ask, name: string, input: object) {
  const document = `${FIELDS} mutation M($input: ${capital(name)}Input!) { ${name}(input: $input) {
    achievement { ...A } userErrors { code field message params { name value } } } }`;
  const answer = await ask(document, { input });
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return answer.data[name];
}

/** A scoring sheet of two criteria. */
export const sheet = (members: readonly Employee[], changes: object = {}) => ({
  members: members.map(({ employeeId }) => employeeNodeId(employeeId)),
  criteria: [
    { name: 'Capaian rencana aksi', weight: 60, score: 90 },
    { name: 'Capaian target berkala', weight: 40, score: 85.5 },
  ],
  predicate: 'BAIK',
  ...changes,
});

async function enrol(table: Table) {
  const units = makeUnits();
  const { city, secretariat, agency, division } = units;
  const people = {
    mayor: officer('Hendrar Wibowo', 'mayor', city, city),
    secretary: officer('Iswar Hartono, M.Si.', 'secretary', secretariat, secretariat),
    head: officer('Sukarno Adi, S.T., M.T.', 'head', agency, agency),
    chief: officer('Lestari Ningsih, S.E.', 'chief', division, agency),
    staff: officer('Puji Rahayu, A.Md.', 'staff', division, agency),
    manager: officer('Ratna Dewi, S.IP.', 'staff', division, agency),
    bkpp: officer('Agus Hidayat, S.Kom.', 'staff', secretariat, secretariat),
    assessor: officer('Nur Aini, M.Ak.', 'staff', secretariat, secretariat),
    second: officer('Eko Saputro, S.H.', 'staff', secretariat, secretariat),
    auditor: officer('Wahyu Nugroho, S.H.', 'staff', secretariat, secretariat),
    outsider: officer('Joko Santoso, S.T.', 'staff', secretariat, secretariat),
  };
  const { mayor, secretary, head, chief, staff, manager, bkpp, assessor, second, auditor } = people;
  const above: [Employee, Employee | null, Employee | null][] = [
    [mayor, null, null],
    [secretary, mayor, null],
    [head, secretary, mayor],
    [chief, head, secretary],
    [staff, chief, head],
    [manager, chief, head],
  ];
  const managing = makeAppointment(manager, 'MANAGER', agency.path);
  await bulkLoad(table, [
    ...Object.values(units).flatMap(unitItems),
    ...Object.values(people).flatMap(itemsOf.employee),
    ...above.flatMap(([one, appraiser, superior]) => itemsOf.line(makeLine(one, appraiser, superior))),
    ...above.flatMap(([one, appraiser]) => officeItems(officeOf(one, appraiser))),
    ...above.flatMap(([one]) => seatItem(one)),
    ...itemsOf.appointment(managing),
    itemLeft(listHolder(managing)),
    ...[assessor, second].flatMap((one) => itemsOf.appointment(makeAppointment(one, 'ASSESSOR'))),
    ...itemsOf.appointment(makeAppointment(bkpp, 'BKPP')),
    ...itemsOf.appointment(makeAppointment(auditor, 'AUDITOR')),
  ]);
  return { units, people };
}

const EVALUATION = `fragment V on Evaluation { id version status predicate withoutAchievement
  achievement { unit { name } period predicate number } ratingBasis { required overridden leaderResult enforced
    achievement { predicate number } } }`;

/** Opens it. `through` is the client by which the house reaches the table. */
export async function openAchievementHouse(through: (table: Table) => Table = (table) => table) {
  const table = await makeTable();
  const { units, people } = await enrol(table);
  const clock = testClock('2026-11-16T02:00:00.000Z');
  const platform = makePlatform(through(table), clock);
  const house = await openHouse(platform);
  type Name = keyof typeof people;
  const as = (name: Name | Employee) => house.as(typeof name === 'string' ? people[name] : name);
  const act = (name: Name | Employee, mutation: string, input: object) =>
    onAchievement(as(name), mutation, input);

  const ref = (unit = units.agency, period = OCTOBER) => ({ unitId: unit.unitId, period });
  const kept = (unit = units.agency, period = OCTOBER) => achievementOf(table, ref(unit, period));
  /** Names the achievement as it stands. */
  const now = async (unit = units.agency, period: Period = OCTOBER) => ({
    id: achievementId(ref(unit, period)),
    expectedVersion: (await kept(unit, period))?.version ?? 0,
  });
  const onUnit = async (unit = units.agency, period: Period = OCTOBER) => ({
    unitId: unitNodeId(unit),
    period,
    expectedVersion: (await kept(unit, period))?.version ?? 0,
  });
  const drafted = async (unit = units.agency, by: Name = 'bkpp', period: Period = OCTOBER, more = {}) =>
    act(by, 'draftAchievement', { ...(await onUnit(unit, period)), content: content(more) });
  const recommended = async (unit = units.agency, changes: object = {}) => {
    await drafted(unit);
    return act('assessor', 'recommendAchievement', {
      ...(await now(unit)),
      ...sheet([people.assessor, people.second], changes),
    });
  };
  const set = async (predicate = 'BAIK', by: Name | Employee = 'secretary', more: object = {}) =>
    act(by, 'setAchievement', { ...(await now()), predicate, ...more });

  /** Closes somebody's October; the id of their evaluation. */
  const closed = async (person: Employee) => {
    await bulkLoad(table, [monthItem(makeMonth(person)), minutesItem(makeMinutes(person))]);
    const job = jobOf(makePlatform(table, clock), 'closeMonth');
    const whose = { employeeId: person.employeeId, period: OCTOBER };
    await closeEmployeeMonth(job, whose, await loadCloseShared(job, OCTOBER));
    return evaluationId({ ...whose, planNo: 1 });
  };
  const rate = async (by: Name, id: string, expectedVersion: number, more: object = {}) => {
    const document = `${EVALUATION} mutation M($input: RateEvaluationInput!) { rateEvaluation(input: $input) {
      evaluation { ...V } userErrors { code field message params { name value } } } }`;
    const input = {
      id,
      expectedVersion,
      ratingResult: 'SESUAI_EKSPEKTASI',
      ratingBehaviour: 'SESUAI_EKSPEKTASI',
      rationale: 'Target bulan ini tercapai.',
      ...more,
    };
    const answer = await as(by)(document, { input });
    if (answer.errors) throw new Error(JSON.stringify(answer.errors));
    return answer.data.rateEvaluation;
  };
  const evaluation = async (by: Name, id: string) =>
    (await as(by)(`${EVALUATION} query Q($id: ID!) { evaluation(id: $id) { ...V } }`, { id })).data
      .evaluation;

  const acts = { act, drafted, recommended, set, closed, rate, evaluation };
  return { table, clock, platform, house, units, people, as, kept, now, onUnit, ...acts };
}

/** Codes and fields of a refusal. */
export const codes = (payload: { userErrors: { code: string; field: string[] | null }[] }) =>
  payload.userErrors.map(({ code, field }) => [code, field?.join('.') ?? null]);
