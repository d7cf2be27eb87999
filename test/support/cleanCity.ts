/**
 * A city of 300 of whom nothing is wrong on Monday 16 November 2026, as another system would have left them: a mayor, the
 * head of an agency, and thirteen leaders each with people of a unit of its own. Everybody has a plan that was talked over,
 * a closed October, a November with its target approved, activities of each day, and a part in their leader's matrix.
 */
import { randomUUID } from 'node:crypto';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import { generateMonth, type Month } from '../../functions/execution/month/rules.ts';
import type { ActivityMonth } from '../../functions/execution/activity/rules.ts';
import { type Employee, personSnapshot } from '../../functions/organisation/employee/rules.ts';
import type { Line } from '../../functions/organisation/line/rules.ts';
import { agencyItem, rosterItem } from '../../functions/organisation/roster/store.ts';
import type { Unit } from '../../functions/organisation/unit/rules.ts';
import { unitKind } from '../../functions/organisation/unit/store.ts';
import type { Dialogue } from '../../functions/planning/dialogue/rules.ts';
import type { CellContent } from '../../functions/planning/matrix/rules.ts';
import { assignmentId } from '../../functions/planning/matrix/store.ts';
import type { Plan } from '../../functions/planning/plan/rules.ts';
import { seenItem } from '../../functions/planning/plan/seen.ts';
import { planSection, whoOf } from '../../functions/planning/plan/store.ts';
import { type Item, makeItem } from '../../functions/platform/item.ts';
import { cardIndex, keys } from '../../functions/platform/keys.ts';
import type { Instant, Period, PlainDate } from '../../functions/platform/period.ts';
import type { Table } from '../../functions/platform/table.ts';
import { bankItems } from './activities.ts';
import { closedDialogue, dialogueItem } from './dialogues.ts';
import { directoryItem, rowOfUnit } from './directory.ts';
import { achievementsSet } from './achievements.ts';
import { answersOf } from './readyPlans.ts';
import { makeCell, makeMatrix, makeRow, matrixItems } from './matrices.ts';
import { makeMinutes, minutesItem, monthItem } from './months.ts';
import { itemsOf, makeAppointment, makeEmployee, makeLine } from './office.ts';
import { makePlan, planItem } from './setPlans.ts';

export const YEAR = '2026-Y' as Period;
const TEAMS = 13;

const day = (text: string) => text as PlainDate;
const at = (text: string) => `${text}T02:00:00.000Z` as Instant;

/** What of a person is laid otherwise; null: not at all. */
export interface Otherwise {
  readonly plan?: Partial<Plan> | ((plan: Plan) => Partial<Plan>);
  readonly october?: Partial<Month> | ((month: Month) => Partial<Month>) | null;
  readonly november?: Partial<Month> | ((month: Month) => Partial<Month>) | null;
  /** Days of November of which nothing was recorded, and those on which nothing serves a result. */
  readonly without?: readonly string[];
  readonly loose?: readonly string[];
  readonly dialogue?: Partial<Dialogue> | null;
  /** What else is on record of who they are, and by which lines they are appraised. */
  readonly employee?: Partial<Employee>;
  readonly lines?: readonly Line[];
  /** Results of their leader's matrix in which they have a part. */
  readonly parts?: readonly string[];
  readonly cells?: readonly CellContent[];
  /** Who else has a part in the matrix that they lead. */
  readonly others?: readonly Citizen[];
  /** Of the unit that they lead. */
  readonly unit?: Partial<Unit>;
  /** What lies beside it. */
  readonly beside?: readonly Item[];
}

/** Somebody of the city, with whoever appraises them and that one's superior. */
export interface Citizen extends Employee {
  readonly leader: Citizen | null;
}

export interface City {
  readonly units: readonly Unit[];
  /** Everybody: the mayor, the head, the leaders, then their people in turn. */
  readonly people: readonly Citizen[];
  readonly head: Citizen;
  readonly leaders: readonly Citizen[];
  /** The people of a leader, of the first that of number 0. */
  readonly team: (no: number) => readonly Citizen[];
  readonly bkpp: Citizen;
  readonly manager: Citizen;
}

const agencyId = randomUUID();
const AGENCY = 'Badan Kepegawaian, Pendidikan dan Pelatihan';
const unitOf = (no: number): Unit => ({
  unitId: no === 0 ? agencyId : randomUUID(),
  code: null,
  parentId: no === 0 ? null : agencyId,
  agencyId,
  name: no === 0 ? AGENCY : `Bidang ${no}`,
  kind: no === 0 ? 'OPD' : 'BIDANG',
  isPerformanceUnit: false,
  workWeek: 'FIVE_DAYS',
  path: no === 0 ? '07/' : `07/${String(no).padStart(2, '0')}/`,
  validFrom: day('2020-01-01'),
  validTo: null,
});

const citizen = (
  name: string,
  unit: Unit,
  leader: Citizen | null,
  changes: Partial<Employee> = {},
): Citizen => ({
  ...makeEmployee(name, { unit: { ...unit, agencyName: AGENCY }, ...changes }),
  leader,
});

/** Who is in a city of so many, and where. */
export function makeCity(size: number): City {
  const units = Array.from({ length: TEAMS + 1 }, (_, no) => unitOf(no));
  const [agency, ...fields] = units as [Unit, ...Unit[]];
  const { position } = makeEmployee('');
  const mayor = citizen('Wali Kota', agency, null, { position: { ...position, kind: 'KEPALA_DAERAH' } });
  const head = citizen('Kepala Badan', agency, mayor);
  const leaders = fields.map((unit, no) => citizen(`Ketua Tim ${no + 1}`, unit, head));
  const staff = Array.from({ length: size - TEAMS - 2 }, (_, no) => {
    const leader = leaders[no % TEAMS] as Citizen;
    return citizen(`Pegawai ${no + 1}`, fields[no % TEAMS] as Unit, leader);
  });
  const team = (no: number) => staff.filter(({ leader }) => leader === leaders[no]);
  const [bkpp, manager] = team(0) as [Citizen, Citizen];
  return { units, people: [mayor, head, ...leaders, ...staff], head, leaders, team, bkpp, manager };
}

/** What the two results of everybody's plan say, in words of their own. */
export const TEXTS = [
  'Tersusunnya rekapitulasi penilaian kinerja pegawai setiap bulan',
  'Tersampaikannya laporan akhir tahun penilaian kinerja pegawai',
] as const;

/** What those of the leaders say, to which theirs contribute. */
const LEADERS = [
  'Meningkatnya mutu penilaian kinerja pegawai',
  'Meningkatnya kepatuhan perangkat daerah dalam penilaian kinerja',
] as const;

/** Results that come from their leader's matrix. */
const resultsOf = (owner: Citizen) =>
  makePlan(owner).workResults.map((result, no) => ({
    ...result,
    text: (owner.leader?.leader?.leader ? TEXTS : LEADERS)[no] ?? result.text,
    assignmentId: assignmentId({
      leaderId: owner.leader?.employeeId ?? '',
      year: YEAR,
      planNo: 1,
      kind: 'PERSON',
      employeeId: owner.employeeId,
      resultId: result.id,
    }),
  }));

/** The plan of a person, as their superior set it in January. */
export const planOfCitizen = (owner: Citizen, { plan }: Otherwise = {}): Plan => {
  const set = makePlan(owner, {
    workResults: resultsOf(owner),
    appraiser: owner.leader && personSnapshot(owner.leader),
    superiorOfAppraiser: owner.leader?.leader ? personSnapshot(owner.leader.leader) : null,
  });
  return { ...set, ...(typeof plan === 'function' ? plan(set) : plan) };
};

/** A month of a plan, of which everything was done in its time. */
function monthOf(plan: Plan, owner: Citizen, no: '10' | '11'): Month {
  const period = `2026-M${no}` as Period;
  const by = owner.leader?.employeeId ?? null;
  const target = no === '10' ? '2026-10-02' : '2026-11-02';
  const month = {
    ...generateMonth({ version: 3, data: plan }, period),
    status: 'TARGET_APPROVED' as const,
    openedAt: at(no === '10' ? '2026-09-25' : '2026-10-26'),
    targetSubmittedAt: at(target),
    targetApprovedAt: at(target).replace('02:00', '04:00') as Instant,
    ...(by && { targetApprovedBy: by }),
  };
  if (no === '11') return month;
  const done = { status: 'LOCKED', verifiedAt: at('2026-11-03'), lockedAt: at('2026-11-12') } as const;
  const lines = month.lines.map((line) => ({ ...line, realisation: line.target && line.target + 500 }));
  return { ...month, ...done, lines, realisedAt: at('2026-10-30'), ...(by && { verifiedBy: by }) };
}

/** Working days of November until the day of looking. */
const DAYS = ['02', '03', '04', '05', '06', '09', '10', '11', '12', '13'];

/** The activities of a month, some minutes more on one day than on another, most of them for a result. */
function minutesOf(
  { employeeId }: Citizen,
  month: string,
  days: readonly string[],
  loose: readonly string[] = [],
): Partial<ActivityMonth> {
  const minutes = days.map((no, nth) => [no, 380 + ((nth * 13) % 50)] as const);
  const sum = minutes.reduce((total, [, each]) => total + each, 0);
  return {
    employeeId,
    month: month as Period,
    days: Object.fromEntries(
      minutes.map(([no, each]) => [
        no,
        { counted: each, verified: each, times: [], ...(!loose.includes(no) && { linked: each }) },
      ]),
    ),
    recordedMinutes: sum,
    verifiedMinutes: sum,
  };
}

/** A month whose target nobody has approved names nobody who did. */
function told({ targetApprovedBy, ...month }: Month): Month {
  return month.targetApprovedAt && targetApprovedBy ? { ...month, targetApprovedBy } : month;
}

const monthsOf = (
  owner: Citizen,
  plan: Plan,
  { october = {}, november = {}, without = [], loose = [] }: Otherwise,
): Item[] => {
  const [closed, running] = [monthOf(plan, owner, '10'), monthOf(plan, owner, '11')];
  const weekdays = Array.from({ length: 31 }, (_, nth) => String(nth + 1).padStart(2, '0')).filter(
    (no) => ![0, 6].includes(new Date(`2026-10-${no}`).getUTCDay()),
  );
  return [
    ...(october
      ? [monthItem({ ...closed, ...(typeof october === 'function' ? october(closed) : october) })]
      : []),
    ...(november
      ? [monthItem(told({ ...running, ...(typeof november === 'function' ? november(running) : november) }))]
      : []),
    minutesItem(
      makeMinutes(owner, { ...minutesOf(owner, '2026-M10', weekdays), closedAt: at('2026-11-12') }),
    ),
    minutesItem(
      makeMinutes(
        owner,
        minutesOf(
          owner,
          '2026-M11',
          DAYS.filter((no) => !without.includes(no)),
          loose,
        ),
      ),
    ),
  ];
};

/** What is of a person's plan and periods; of a mayor, who has none, nothing. */
function workItems(owner: Citizen, otherwise: Otherwise): Item[] {
  const { leader } = owner;
  if (!leader) return [];
  const plan = planOfCitizen(owner, otherwise);
  const who = whoOf(plan, owner, YEAR, leader.employeeId);
  const { dialogue = {} } = otherwise;
  return [
    planItem(plan),
    {
      ...keys.card(owner.employeeId, YEAR, plan.planNo),
      type: 'card',
      schemaVersion: 1,
      ...cardIndex(who),
      who,
      plan: planSection(plan),
    },
    seenItem({ ...owner, year: YEAR, planNo: plan.planNo }, at('2026-01-14')),
    ...(dialogue ? [dialogueItem(closedDialogue(owner, leader, dialogue))] : []),
    ...monthsOf(owner, plan, otherwise),
  ];
}

/** A leader's matrix, in which each of their people has a part of each result. */
function matrixOf(
  leader: Citizen,
  people: readonly Citizen[],
  otherwiseOf: (one: Citizen) => Otherwise,
): Item[] {
  const matrix = makeMatrix(leader);
  const rows = [...people, ...(otherwiseOf(leader).others ?? [])].map((one) =>
    makeRow(
      matrix,
      one,
      otherwiseOf(one).cells ?? (otherwiseOf(one).parts ?? ['r1', 'r2']).map((id) => makeCell(id)),
    ),
  );
  return [...matrixItems(matrix, rows), ...rows.map(answersOf)];
}

/** Lays the city in a table, some of its people otherwise. */
export async function layCity(
  table: Table,
  { units, people, head, leaders, team, bkpp, manager }: City,
  otherwise: ReadonlyMap<Citizen, Otherwise>,
): Promise<void> {
  const of = (one: Citizen) => otherwise.get(one) ?? {};
  await bulkLoad(table, [
    ...bankItems(),
    agencyItem({ agencyId, name: AGENCY }),
    ...achievementsSet(agencyId),
    ...units.flatMap((unit) => {
      const leader = leaders.find((one) => one.unit.unitId === unit.unitId);
      const data = { ...unit, ...(leader && of(leader).unit) };
      return [makeItem(unitKind, keys.unit(unit.unitId), data), rowOfUnit(unit)];
    }),
    ...itemsOf.appointment(makeAppointment(bkpp, 'BKPP')),
    ...itemsOf.appointment(makeAppointment(manager, 'MANAGER', '07/')),
    ...people.flatMap((one) => [
      ...itemsOf.employee({ ...one, ...of(one).employee }),
      ...(of(one).lines ?? [makeLine(one, one.leader, one.leader?.leader ?? null)]).flatMap(itemsOf.line),
      directoryItem(one),
      rosterItem({ agencyId, employeeId: one.employeeId, from: day('2020-01-01'), to: null }),
      ...workItems(one, of(one)),
      ...(of(one).beside ?? []),
    ]),
    ...matrixOf(head, leaders, of),
    ...leaders.flatMap((leader, no) => matrixOf(leader, team(no), of)),
  ]);
}
