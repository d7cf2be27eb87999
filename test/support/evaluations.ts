/** What people do to evaluations over HTTP, for tests: an office in which October is closed. */
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import { readCard } from '../../functions/platform/card.ts';
import { readItem } from '../../functions/platform/item.ts';
import { keys } from '../../functions/platform/keys.ts';
import { agendaUpTo } from '../../functions/platform/agenda.ts';
import type { Period, PlainDate } from '../../functions/platform/period.ts';
import { turnDay } from '../../functions/jobs/turnDay.ts';
import { agencyItem } from '../../functions/organisation/roster/store.ts';
import { getItem } from '../../functions/platform/table.ts';
import type { Employee } from '../../functions/organisation/employee/rules.ts';
import { employeeNodeId } from '../../functions/organisation/employee/store.ts';
import {
  closeEmployeeMonth,
  loadCloseShared,
} from '../../functions/evaluation/evaluation/actions/closeEmployeeMonth.ts';
import { evaluationId, evaluationKind } from '../../functions/evaluation/evaluation/store.ts';
import { achievementsSet } from './achievements.ts';
import { type Ask, openHouse } from './house.ts';
import { jobOf, makeMinutes, makeMonth, minutesItem, monthItem, OCTOBER } from './months.ts';
import { itemsOf, makeEmployee, makeLine, makeOffice, makePlatform, testClock } from './office.ts';
import { makeTable } from './table.ts';

const FIELDS = `fragment V on Evaluation { id version status period planNo businessDate
  ratingResult ratingBehaviour predicate rationale recommendation ratedAt issuedAt receivedAt docHash
  deemedReceived receiveUntil objectUntil finalAt finalBy documents { number hash cause supersedes signatures { as employee { name } } }
  reopenings { legalBasis documentNumber by { name } }
  employeeSnapshot { name rankCode } appraiserSnapshot { name } month { lines filled met }
  activity { verifiedMinutes percent capped explanation { step value rule message } } }`;

const OBJECTION = `fragment O on Objection { id version status documentNumber documentHash reasons filedAt
  explainUntil decideUntil escalatedAt decider { name } appraiser { name } outcome decisionReason
  ratingResult ratingBehaviour decidedBy { name } recordedBy { name }
  outside { official legalBasis letter { number date } } appraiserExplanation { text by { name } }
  employeeExplanation { text } evaluation { id status version } evidence { title } files { fileName } }`;

const mutation = (name: string) => `${FIELDS}
  mutation M($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) {
    ${name}(input: $input) {
      evaluation { ...V } userErrors { code field message params { name value } } } }`;

/** Does one thing to an evaluation and answers its payload. */
async function evaluate(ask: Ask, name: string, input: object) {
  const answer = await ask(mutation(name), { input });
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return answer.data[name];
}

/** Reads an evaluation by id. */
export async function evaluationSeenBy(ask: Ask, id: string, language = 'id') {
  const query = `${FIELDS} query Q($id: ID!) { evaluation(id: $id) { ...V } }`;
  const answer = await ask(query, { id }, { 'accept-language': language });
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return answer.data.evaluation;
}

const DOCUMENT = `query Q($id: ID!, $number: Int!) { evaluation(id: $id) { document(number: $number) {
  record { number hash cause supersedes } json employee { name } appraiser { name } superior { name }
  ratingResult ratingBehaviour predicate rationale recommendation contract { decision notes } reopeningLegalBasis
  results { leaderResult line { text target realisation } feedback evidence { title } }
  behaviours { value expectation feedback hint } tasks { text }
  objection { reasons outcome reason decidedBy { name } recordedBy { name } outside { official legalBasis letter { number } } predicateBefore appraiserExplanation { text } employeeExplanation { text } } } } }`;

/** A document of an evaluation as a reader sees it, or null. */
export async function documentSeenBy(ask: Ask, id: string, number: number) {
  const answer = await ask(DOCUMENT, { id, number });
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return answer.data.evaluation?.document;
}

const MONTH = `query Q($id: ID!, $period: Period!) { employee(id: $id) { month(period: $period) {
  evaluations { id status predicate ratingResult rationale } } } }`;

/** The evaluations of a person's October as a reader finds them. */
export const monthSeenBy = async (ask: Ask, owner: Employee) =>
  (await ask(MONTH, { id: employeeNodeId(owner.employeeId), period: OCTOBER })).data.employee?.month
    ?.evaluations;

/** Codes and fields of a refusal. */
export const codes = (payload: { userErrors: { code: string; field: string[] | null }[] }) =>
  payload.userErrors.map(({ code, field }) => [code, field?.join('.') ?? null]);

export const NOW = '2026-11-16T02:00:00.000Z';

/** A rating that may be given. */
export const good = {
  ratingResult: 'DI_ATAS_EKSPEKTASI',
  ratingBehaviour: 'DI_ATAS_EKSPEKTASI',
  rationale: 'Seluruh laporan selesai sebelum batas waktu dan rekomendasinya dipakai.',
  recommendation: 'Diusulkan mengikuti pelatihan analisis data.',
  // The people of a test file are one group, and most of them are rated alike.
  distributionJustification: 'Seluruh target terverifikasi tercapai.',
};

interface Waiting {
  readonly step: string;
  readonly dueOn: string | null;
  readonly subject: { readonly id: string } | null;
}
const DESK = `{ viewer { desk(first: 100) { edges { node { step dueOn subject { id } } } } } }`;

/** Opens an office over HTTP, in which people's months can be closed and evaluated. */
export async function openEvaluations() {
  const table = await makeTable();
  const office = await makeOffice(table);
  await bulkLoad(table, achievementsSet(office.owner.unit.unitId));
  const clock = testClock(NOW);
  const house = await openHouse(makePlatform(table, clock));
  const as = (person: { employeeId: string }) => house.as(person);

  const close = async (owner: Employee, period: Period) => {
    const context = jobOf(makePlatform(table, clock), 'closeMonth');
    const whose = { employeeId: owner.employeeId, period };
    return closeEmployeeMonth(context, whose, await loadCloseShared(context, period));
  };
  const rate = (id: string, version: number, changes: object = {}, by: Employee = office.appraiser) =>
    evaluate(as(by), 'rateEvaluation', { id, expectedVersion: version, ...good, ...changes });
  const issue = (id: string, version: number, by: Employee = office.appraiser) =>
    evaluate(as(by), 'issueEvaluation', { id, expectedVersion: version });
  const receive = (id: string, version: number, by: Employee) =>
    evaluate(as(by), 'receiveEvaluation', { id, expectedVersion: version });

  /** A person whose October is closed: their evaluation waits at the appraiser's. */
  const accept = (id: string, version: number, by: Employee) =>
    evaluate(as(by), 'acceptEvaluation', { id, expectedVersion: version });
  const reopen = (id: string, version: number, by: Employee = office.bkpp) =>
    evaluate(as(by), 'reopenEvaluation', {
      id,
      expectedVersion: version,
      legalBasis: 'Putusan Badan Pertimbangan ASN 12/2026',
      reason: 'Bukti realisasi yang sah belum diperhitungkan.',
    });
  const object = async (what: string, by: Employee, id: string, version: number, input: object = {}) => {
    const type = `${what[0]?.toUpperCase()}${what.slice(1)}Input`;
    const answer = await as(by)(
      `${what === 'fileObjection' ? FIELDS : ''} ${OBJECTION} mutation M($input: ${type}!) { ${what}(input: $input) {
        ${what === 'fileObjection' ? 'evaluation { ...V objections { ...O } }' : 'objection { ...O }'}
        userErrors { code field message params { name value } } } }`,
      { input: { id, expectedVersion: version, ...input } },
    );
    if (answer.errors) throw new Error(JSON.stringify(answer.errors));
    return answer.data[what];
  };
  const fileObjection = (by: Employee, id: string, version: number, input: object = {}) =>
    object('fileObjection', by, id, version, { reasons: 'Tiga laporan belum dihitung.', ...input });
  const explain = (by: Employee, id: string, version: number) =>
    object('explainObjection', by, id, version, { text: 'Bukti sudah diperiksa bersama.' });
  const decideOn = (by: Employee, id: string, version: number, input: object) =>
    object('decideObjection', by, id, version, { reason: 'Bukti diterima sebagian.', ...input });
  const record = (by: Employee, id: string, version: number, input: object) =>
    object('recordObjectionDecision', by, id, version, { reason: 'Sesuai surat keputusan.', ...input });
  const takeBack = (by: Employee, id: string, version: number) =>
    object('withdrawObjection', by, id, version);
  /** The agenda of the office's agency, turned for a day at five past midnight. */
  const turn = async (day: string) => {
    clock.set(new Date(Date.parse(`${day}T00:05:00+07:00`)).toISOString());
    const { agencyId, agencyName: name } = office.owner.unit;
    await bulkLoad(table, [agencyItem({ agencyId, name })]);
    return turnDay(makePlatform(table, clock), day as PlainDate);
  };
  /** The days on which something happens to an evaluation by itself. */
  const agenda = async (subjectId: string): Promise<string[]> => {
    const days: string[] = [];
    for await (const page of agendaUpTo(table, office.owner.unit.agencyId, '2027-12-31' as PlainDate))
      days.push(...page.filter((item) => item.subjectId === subjectId).map(({ day }) => day));
    return days;
  };
  const opened = async () => {
    const owner = makeEmployee('Dwi Astuti');
    await bulkLoad(table, [
      ...itemsOf.employee(owner),
      ...itemsOf.line(makeLine(owner, office.appraiser, office.superior)),
      monthItem(makeMonth(owner)),
      minutesItem(makeMinutes(owner, { verifiedMinutes: 5400 })),
    ]);
    await close(owner, OCTOBER);
    return { owner, id: evaluationId({ employeeId: owner.employeeId, period: OCTOBER, planNo: 1 }) };
  };
  const rated = async () => {
    const one = await opened();
    await rate(one.id, 1);
    return one;
  };
  const issued = async () => {
    const one = await rated();
    await issue(one.id, 2);
    return one;
  };

  const deskOf = async (person: Employee, id: string): Promise<Waiting[]> => {
    const rows: { node: Waiting }[] = (await as(person)(DESK)).data.viewer.desk.edges;
    return rows.map(({ node }) => node).filter(({ subject }) => subject?.id === id);
  };
  const keyOf = (owner: Employee) => keys.evaluation(owner.employeeId, OCTOBER, 1);
  const kept = async (owner: Employee) => readItem(evaluationKind, (await getItem(table, keyOf(owner)))!);
  const cardOf = async (owner: Employee) =>
    readCard((await getItem(table, keys.card(owner.employeeId, OCTOBER, 1)))!);

  /** One that its employee has received, at version 4. */
  const received = async () => {
    const one = await issued();
    await receive(one.id, 3, one.owner);
    return one;
  };
  /** One that was objected to, with the objection's id, at version 1. */
  const objected = async () => {
    const one = await received();
    const filed = await fileObjection(one.owner, one.id, 4);
    return { ...one, objection: filed.evaluation.objections[0].id as string };
  };
  const made = { opened, rated, issued, received, objected };
  const objecting = { fileObjection, explain, decideOn, record, takeBack };
  const acts = { close, rate, issue, receive, accept, reopen, turn, agenda, ...made, ...objecting };
  return { table, office, clock, house, as, ...acts, deskOf, keyOf, kept, cardOf };
}
