/** What befalls the town in the year: transfers, superiors who change, leave, study, leavers, a Plt, revised policies. */
import { v7 } from 'uuid';
import { employeeNodeId } from '../../../functions/organisation/employee/store.ts';
import { letter, onRequest } from '../../../test/support/requestHouse.ts';
import type { Notebook } from './notebook.ts';
import type { Office } from './office.ts';
import { leaderOf, move, type Person, type Town } from './town.ts';
import { written } from './townRows.ts';

/** The minutes of a month that make 100 per cent, before June and from then on. */
export const MINUTES = { before: 6750, since: 6000, from: '2026-06-01' } as const;

/** Something that happens on a day; `register`: the register says it, and is sent. */
export interface Happening {
  readonly on: string;
  readonly register: boolean;
  readonly happen: (office: Office, notebook: Notebook) => Promise<unknown> | void;
}

const of = ({ people }: Town, fate: Person['fate']): Person[] => people.filter((one) => one.fate === fate);

/** Somebody of staff moves to the next section that keeps its head, to an office of its own there. */
function transfer(town: Town, one: Person, from: string): void {
  const kept = town.people
    .filter(({ level, fate }) => level === 'SECTION' && fate !== 'VACATES')
    .map(({ stints }) => stints[0]?.unit ?? '');
  const unit = kept[(kept.indexOf(one.stints[0]?.unit ?? '') + 1) % kept.length] ?? '';
  move(one, { office: `J.${one.no}.2`, above: leaderOf(unit), unit }, from);
}

/** Two heads of section take each other's office. */
function swap(one: Person, other: Person, from: string): void {
  const [a, b] = [one.stints[0], other.stints[0]];
  if (!a || !b) throw new Error('a head of section has an office');
  move(one, { office: b.office, above: b.above, unit: b.unit }, from);
  move(other, { office: a.office, above: a.above, unit: a.unit }, from);
}

function retire(one: Person, from: string): void {
  one.leaves = from;
  one.row = { ...one.row, kedudukan_hukum: 'Pensiun', tmt_kedudukan: written(from) };
}

/** BKPP puts leave on record. */
async function record(
  office: Office,
  notebook: Notebook,
  one: Person,
  type: string,
  from: string,
  to: string,
) {
  notebook.away(one, { type, from, to });
  const input = {
    employeeId: employeeNodeId(one.employeeId),
    type,
    from,
    to,
    letterNo: `850/${one.no}/2026`,
  };
  await office.act(notebook.town.officers.bkpp, 'recordLeave', 'leave { type }', input);
}

/** The manager asks for a Plt or Plh, the head above forwards, BKPP approves. */
async function acting(
  office: Office,
  { town }: Notebook,
  [type, one, away]: readonly ['PLT' | 'PLH', Person, Person],
  from: string,
  to: string,
): Promise<void> {
  const asked = 'query ($id: ID!) { employee(id: $id) { position { id } } }';
  const found = await office.read(town.officers.manager, asked, { id: employeeNodeId(away.employeeId) });
  const positionId = found.employee.position.id;
  const content = {
    type,
    employeeId: employeeNodeId(one.employeeId),
    positionId,
    from,
    to,
    letter: letter({ date: office.today() }),
    reason: 'Pejabat definitif tidak ada; seksi memerlukan pelaksana.',
  };
  const { manager, bkpp } = town.officers;
  const head = town.people.find(({ stints }) => stints[0]?.office === away.stints[0]?.above);
  const idempotencyKey = v7();
  const drafted = await onRequest(office.as(manager), 'draftAssignmentRequest', { idempotencyKey, content });
  office.same(`the draft of a ${type}`, [], drafted.userErrors);
  let request = drafted.assignmentRequest;
  for (const [who, verb] of [
    [manager, 'submitAssignmentRequest'],
    [head ?? town.top, 'forwardAssignmentRequest'],
    [bkpp, 'approveAssignmentRequest'],
  ] as const) {
    const done = await onRequest(office.as(who), verb, {
      id: request?.id,
      expectedVersion: request?.version,
    });
    office.same(`${verb} of a ${type}`, [], done.userErrors);
    request = done.assignmentRequest ?? request;
  }
}

/** BKPP revises policies in May that count from June. */
async function revise(office: Office, { town }: Notebook): Promise<void> {
  for (const [key, value] of [
    ['activity.monthlyMinuteTarget', MINUTES.since],
    ['month.targetWindow', { from: -5, to: 7 }],
    ['eval.deemedReceivedDays', 5],
  ] as const) {
    const input = { key, effectiveFrom: MINUTES.from, value, legalBasis: 'Perwal 12/2026' };
    await office.act(town.officers.bkpp, 'setPolicy', 'policy { key }', input);
  }
}

/** What somebody goes through, as it happens to one of them. */
type Lot = (one: Person, office: Office, notebook: Notebook) => Promise<unknown> | void;

/** A leave of a type and its days, put on record. */
const leave =
  (type: string, from: string, to: string): Lot =>
  (one, office, notebook) =>
    record(office, notebook, one, type, from, to);

/** What befalls people by their fates: on which day, whether the register says it, and what. */
const lotsOf = (town: Town): readonly (readonly [Person['fate'], string, boolean, Lot])[] => [
  ['STUDIES', '2026-01-29', false, leave('TUGAS_BELAJAR', '2026-02-02', '2026-12-31')],
  ['JOINS', '2026-03-02', true, () => {}],
  ['LONG_LEAVE', '2026-03-30', false, leave('CUTI_MELAHIRKAN', '2026-04-01', '2026-06-30')],
  ['ON_CONTRACT', '2026-05-11', false, leave('CUTI_TAHUNAN', '2026-05-18', '2026-05-20')],
  ['MOVES_JULY', '2026-07-01', true, (one) => transfer(town, one, '2026-07-01')],
  ['MOVES_MID_AUGUST', '2026-08-18', true, (one) => transfer(town, one, '2026-08-16')],
  ['UNPAID_LEAVE', '2026-08-28', false, leave('CLTN', '2026-09-01', '2026-10-31')],
  ['RETIRES', '2026-10-01', true, (one) => retire(one, '2026-10-01')],
];

/** What befalls the heads of section, and everybody by the policies. */
function ofHeads(town: Town): Happening[] {
  const [swaps, late, vacates] = [of(town, 'SWAPS')[0], of(town, 'SWAPS_LATE')[0], of(town, 'VACATES')[0]];
  if (!swaps || !late || !vacates) throw new Error('a town has three heads of section');
  const acts = (office: Office, notebook: Notebook) => {
    notebook.acts(swaps, '2026-05-06', '2026-07-31');
    return acting(office, notebook, ['PLT', swaps, vacates], '2026-05-06', '2026-07-31');
  };
  return [
    { on: '2026-05-04', register: true, happen: () => retire(vacates, '2026-05-01') },
    { on: '2026-05-05', register: false, happen: acts },
    { on: '2026-05-20', register: false, happen: revise },
    { on: '2026-09-16', register: true, happen: () => swap(swaps, late, '2026-09-16') },
  ];
}

/** All that happens, in order of days. */
export const happeningsOf = (town: Town): Happening[] =>
  [
    ...lotsOf(town).flatMap(([fate, on, register, lot]) =>
      of(town, fate).map((one): Happening => {
        const happen: Happening['happen'] = (office, notebook) => lot(one, office, notebook);
        return { on, register, happen };
      }),
    ),
    ...ofHeads(town),
  ].toSorted((a, b) => (a.on < b.on ? -1 : 1));
