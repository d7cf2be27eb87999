/** An office in which one of everything stands: what each id names, and the house through which it is asked for. */
import { v7 } from 'uuid';
import {
  closeEmployeeMonth,
  loadCloseShared,
} from '../../functions/evaluation/evaluation/actions/closeEmployeeMonth.ts';
import { achievementId } from '../../functions/evaluation/achievement/store.ts';
import { rateEvaluation } from '../../functions/evaluation/evaluation/actions/rateEvaluation.ts';
import { evaluationId } from '../../functions/evaluation/evaluation/store.ts';
import { objectionId } from '../../functions/evaluation/objection/store.ts';
import { followingIds, followingItems } from './followingItems.ts';
import { annualItems, annualRef, objectedItems, objectedOf } from './objections.ts';
import { type Activity, emptyMonth } from '../../functions/execution/activity/rules.ts';
import { activityId, activityKind, activityMonthId } from '../../functions/execution/activity/store.ts';
import { evidenceFileId } from '../../functions/execution/evidence/store.ts';
import { bankItemId, proposalNodeId } from '../../functions/execution/bank/store.ts';
import { feedbackId as feedbackNodeId, givenNodeId } from '../../functions/execution/feedback/store.ts';
import { monthId } from '../../functions/execution/month/store.ts';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import { cardIndex, keys } from '../../functions/platform/keys.ts';
import { makeItem } from '../../functions/platform/item.ts';
import { nodeId } from '../../functions/platform/nodeId.ts';
import type { Instant, Period, PlainDate } from '../../functions/platform/period.ts';
import { runKind } from '../../functions/platform/run/run.ts';
import { getItem, type Table } from '../../functions/platform/table.ts';
import { employeeNodeId } from '../../functions/organisation/employee/store.ts';
import { discrepancyId } from '../../functions/monitoring/reconciliation/store.ts';
import { discrepancyItems, makeDiscrepancy } from './discrepancies.ts';
import {
  importKind,
  importNodeId,
  importWrites,
  problemNodeId,
} from '../../functions/organisation/register/store.ts';
import { appointmentId, listHolder } from '../../functions/organisation/appointment/store.ts';
import { requestId as requestNodeId } from '../../functions/organisation/request/store.ts';
import { declarationId, outageId } from '../../functions/organisation/calendar/store.ts';
import { windowExceptionId } from '../../functions/organisation/exception/store.ts';
import { positionNodeId } from '../../functions/organisation/position/store.ts';
import { listPerformanceUnit, unitId } from '../../functions/organisation/unit/store.ts';
import { agreementId, versionId } from '../../functions/planning/agreement/store.ts';
import { assignmentId, matrixId, rowId } from '../../functions/planning/matrix/store.ts';
import { exampleId } from '../../functions/planning/example/store.ts';
import { authorshipKind } from '../../functions/planning/authorship/store.ts';
import { amendmentId } from '../../functions/planning/amendment/store.ts';
import { planId, whoOf } from '../../functions/planning/plan/store.ts';
import type { Employee } from '../../functions/organisation/employee/rules.ts';
import { allowanceIds, allowanceItems } from './allowanceRecord.ts';
import { amendmentItem, documentItem, makeAmendment } from './amendments.ts';
import { bank, bankItems } from './activities.ts';
import { achievementItem, makeAchievement } from './achievements.ts';
import { agreementItems, itemIdOf, makeAgreement, makeAgreementItem } from './agreements.ts';
import { calendar, calendarItems, DAY_OFF } from './calendars.ts';
import { dialogueId } from '../../functions/planning/dialogue/store.ts';
import { planLineId } from '../../functions/planning/thread/store.ts';
import { dialogueItem, heldDialogue, threadItem } from './dialogues.ts';
import { makeProposal, proposalItem } from './bank.ts';
import { CONTENT_HASH, evidenceItems } from './evidence.ts';
import { entryItems, givenItems, makeGiven } from './feedback.ts';
import { openHouse } from './house.ts';
import { makeCell, makeMatrix, makeRow, matrixItems, redraw } from './matrices.ts';
import { jobOf, makeMinutes, makeMonth, minutesItem, monthItem, OCTOBER } from './months.ts';
import { directoryItem, officeItems, officeOf, rowOfUnit, teamItem } from './directory.ts';
import { itemLeft, holderItems, makeRequest, requestItems } from './requests.ts';
import {
  itemsOf,
  makeAppointment,
  makeLine,
  makeOffice,
  makePlatform,
  type Office,
  testClock,
} from './office.ts';
import { alike, NOVEMBER, problem, register, run, voided } from './oneOfEach.ts';
import { lookedAtItems, makePlan, planItem } from './setPlans.ts';
import { makeTable } from './table.ts';

const YEAR = '2026-Y' as Period;
const PUBLISHED = '2026-11-06T02:00:00.000Z' as Instant;
const APPOINTED = '2026-01-01' as PlainDate;

/** An agreement of the owner's unit, with one item and another drawn up. */
const agreementOf = ({ unit }: Employee) =>
  makeAgreement(unit.unitId, [makeAgreementItem('PK-1')], {
    draft: { items: [makeAgreementItem('PK-2')], savedAt: '2026-11-02T02:00:00.000Z' as Instant },
  });

type Named = 'requestId' | 'importId' | 'proposalId' | 'feedbackId' | 'givenId';

/** The global ids of one of everything that is an owner's. */
function idsOf(
  owner: Employee,
  appraiserId: string,
  activity: Activity,
  code: string,
  { requestId, importId, proposalId, feedbackId, givenId }: Record<Named, string>,
) {
  const { employeeId } = owner;
  const assigned = { leaderId: appraiserId, year: YEAR, planNo: 1, kind: 'PERSON' as const, employeeId };
  const october = { employeeId, period: OCTOBER, planNo: 1 };
  return {
    employee: employeeNodeId(employeeId),
    unit: unitId(owner.unit),
    position: positionNodeId(owner.position.positionId),
    request: requestNodeId({ requestId }),
    appointment: appointmentId({ employeeId, role: 'AUDITOR', from: APPOINTED }),
    plan: planId({ employeeId, year: YEAR, planNo: 1 }),
    matrix: matrixId({ leaderId: employeeId, year: YEAR, planNo: 1 }),
    matrixRow: rowId(assigned),
    cascadeAssignment: assignmentId({ ...assigned, resultId: 'r1' }),
    dialogue: dialogueId({ employeeId, year: YEAR, planNo: 1, no: 1 }),
    planLine: planLineId({ employeeId, year: YEAR, planNo: 1, lineId: 'result.r1' }),
    lineNotThere: planLineId({ employeeId, year: YEAR, planNo: 1, lineId: 'result.r9' }),
    amendment: amendmentId({ employeeId, year: YEAR, planNo: 1 }),
    month: monthId({ employeeId, month: OCTOBER, planNo: 1 }),
    evaluation: evaluationId(october),
    annual: evaluationId(annualRef(employeeId)),
    objection: objectionId(objectedOf(employeeId)),
    ...followingIds(employeeId),
    objectedEvaluation: evaluationId(objectedOf(employeeId)),
    activity: activityId(activity),
    activityMonth: activityMonthId({ employeeId, month: NOVEMBER }),
    planCard: nodeId('PeriodCard', employeeId, YEAR, 1),
    monthCard: nodeId('PeriodCard', employeeId, OCTOBER, 1),
    deskItem: nodeId('DeskItem', appraiserId, 'EVALUATION_RATING', OCTOBER, employeeId, 1),
    evidenceFile: evidenceFileId({ employeeId, sha256: CONTENT_HASH }),
    bankItem: bankItemId({ code }),
    bankProposal: proposalNodeId({ proposalId }),
    feedback: feedbackNodeId({ employeeId, on: '2026-10-14' as PlainDate, feedbackId }),
    givenFeedback: givenNodeId({ authorId: employeeId, month: OCTOBER, givenId }),
    planExample: exampleId({ code: 'UMUM-01' }),
    registerImport: importNodeId(importId),
    registerProblem: problemNodeId({ importId, row: 2, no: 0 }),
    discrepancy: discrepancyId(makeDiscrepancy(owner)),
    achievement: achievementId({ unitId: owner.unit.unitId, period: OCTOBER }),
    agreement: agreementId({ unitId: owner.unit.unitId, year: YEAR }),
    agreementVersion: versionId({ unitId: owner.unit.unitId, year: YEAR }, 1),
    agreementItem: itemIdOf(owner.unit.unitId, 'PK-1'),
    declaration: declarationId({ from: DAY_OFF, id: calendar.declaration }),
    outage: outageId({ id: calendar.outage }),
    windowException: windowExceptionId({ employeeId, id: calendar.windowException }),
    ...allowanceIds(owner),
  };
}
export type Ids = ReturnType<typeof idsOf>;

/** Ids of the same types that name nothing. */
export function absentIds({ appraiser }: Pick<Office, 'appraiser'>): Ids {
  const employeeId = v7();
  const nobody = { employeeId, unit: { unitId: v7() }, position: { positionId: v7() } } as Employee;
  const ids = idsOf(nobody, appraiser.employeeId, voided(employeeId), 'ADM-999', {
    requestId: v7(),
    importId: v7(),
    proposalId: v7(),
    feedbackId: v7(),
    givenId: v7(),
  });
  return {
    ...ids,
    ...allowanceIds(nobody, false),
    planExample: exampleId({ code: 'UMUM-99' }),
    declaration: declarationId({ from: DAY_OFF, id: v7() }),
    outage: outageId({ id: v7() }),
  };
}

const rating = {
  ratingResult: 'SESUAI_EKSPEKTASI',
  ratingBehaviour: 'SESUAI_EKSPEKTASI',
  rationale: 'Target bulan ini tercapai.',
  recommendation: 'Pertahankan.',
  lines: [
    {
      indicatorId: 'r1i1',
      feedback: 'Laporan lengkap.',
      evidence: [{ title: 'Catatan', url: 'https://arsip.example.go.id/catatan/1' }],
    },
  ],
  behaviours: [{ value: 'BERORIENTASI_PELAYANAN', feedback: 'Ramah dan cekatan.', hint: 'di atas' }],
};

/** A rated evaluation with what only one of a year has. */
async function withContract(table: Table, { employeeId }: Employee) {
  const item = await getItem(table, keys.evaluation(employeeId, OCTOBER, 1));
  const contract = { decision: 'PERPANJANGAN', notes: ['DIPERTAHANKAN'] };
  if (item) await bulkLoad(table, [{ ...item, data: { ...(item.data as object), contract } }]);
}

/** A sign of another hand in the owner's plan. */
const signsOf = ({ employeeId }: Employee) =>
  makeItem(authorshipKind, keys.authorship(employeeId, YEAR, 1), {
    found: [{ signal: { kind: 'FIRST_SEEN' }, at: '2026-01-12T02:00:00.000Z', others: [] }],
  });

function planCard(owner: Employee, office: Office) {
  const who = whoOf({ ...owner, planNo: 1 }, owner, YEAR, office.appraiser.employeeId);
  return {
    ...keys.card(owner.employeeId, YEAR, 1),
    type: 'card',
    schemaVersion: 1,
    ...cardIndex(who),
    who,
    plan: {
      kind: 'JA_JF',
      approach: 'KUANTITATIF',
      status: 'APPROVED',
      late: false,
      submittedAt: null,
      results: 2,
    },
    dialogue: { kind: 'PLANNING', state: 'HELD', on: '2026-01-08', agreedOn: null, open: 0 },
  };
}

/** The owner's matrix with an assignment to the outsider that is being drawn up anew, and the appraiser's with one to the owner. */
function matricesOf({ owner, appraiser, outsider }: Office) {
  const own = makeMatrix(owner, { draft: 2 });
  const row = redraw(makeRow(own, outsider, [makeCell('r1')]), [makeCell('r2')]);
  const above = makeMatrix(appraiser);
  return [
    planItem(makePlan(appraiser)),
    ...matrixItems(own, [row]),
    ...matrixItems(above, [makeRow(above, owner, [makeCell('r1')])]),
  ];
}

/** Opens it; `through` is the client by which the house reaches the table. */
export async function openWholeOffice(through: (table: Table) => Table = (table) => table) {
  const table = await makeTable();
  const office = await makeOffice(table);
  const clock = testClock();
  const { owner } = office;
  const activity = voided(owner.employeeId);
  const { appraiser, outsider, superior, manager } = office;
  const request = makeRequest(owner, {
    requestedBy: manager.employeeId,
    headId: superior.employeeId,
    headPositionId: superior.position.positionId,
  });
  const proposal = makeProposal(owner);
  const feedback = makeGiven(appraiser, owner);
  const resultOne = { about: 'RESULT' as const, year: YEAR, planNo: 1, resultId: 'r1' };
  const onResult = makeGiven(appraiser, owner, { target: resultOne });
  const ownFeedback = makeGiven(owner, manager, { standing: 'PEER' });
  await bulkLoad(table, [
    ...itemsOf.number(owner),
    rowOfUnit({ ...owner.unit, parentId: null }),
    ...officeItems(officeOf(owner, appraiser)),
    ...officeItems(officeOf(appraiser, superior)),
    ...officeItems({ ...officeOf(superior, null), kind: 'JPT_PRATAMA' }),
    ...holderItems(superior),
    ...requestItems(request),
    ...itemsOf.appointment(makeAppointment(owner, 'AUDITOR', null, { status: 'DECLINED' })),
    itemLeft(listHolder({ employeeId: owner.employeeId, role: 'AUDITOR', from: APPOINTED })),
    directoryItem(owner, appraiser.position.positionId),
    teamItem(makeLine(outsider, owner, null)),
    ...[feedback, ownFeedback, onResult].flatMap((each) => givenItems(each)),
    ...entryItems(owner, '2026-M09', 5),
    ...bankItems(proposal.proposalId),
    proposalItem(proposal),
    ...evidenceItems(owner, outsider, activity),
    ...objectedItems(office),
    ...followingItems(office),
    ...annualItems(office),
    ...lookedAtItems(makePlan(owner), PUBLISHED),
    dialogueItem(heldDialogue(owner, appraiser)),
    threadItem({ employeeId: owner.employeeId, year: YEAR, planNo: 1, lineId: 'result.r1' }),
    documentItem(makePlan(owner), appraiser),
    amendmentItem(makeAmendment(makePlan(owner), { status: 'ABANDONED' })),
    planCard(owner, office),
    ...matricesOf(office),
    signsOf(owner),
    ...calendarItems(owner),
    monthItem(makeMonth(owner)),
    minutesItem(makeMinutes(owner)),
    minutesItem(emptyMonth(owner.employeeId, NOVEMBER)),
    ...[activity, ...alike(owner.employeeId)].map((each) =>
      makeItem(activityKind, keys.activity(owner.employeeId, NOVEMBER, each.date, each.id), each),
    ),
    makeItem(runKind, keys.run(run.job, run.period), run),
    ...discrepancyItems(makeDiscrepancy(owner)),
    ...agreementItems(agreementOf(owner)),
    achievementItem(makeAchievement(owner.unit.unitId, { status: 'PUBLISHED', publishedAt: PUBLISHED })),
    ...allowanceItems(owner),
    itemLeft(listPerformanceUnit(owner.unit.unitId)),
    makeItem(importKind, keys.registerImport(register.importId), register),
    importWrites.problem(problem).put,
  ]);
  const job = jobOf(makePlatform(table, clock), 'closeMonth');
  const whose = { employeeId: owner.employeeId, period: OCTOBER };
  await closeEmployeeMonth(job, whose, await loadCloseShared(job, OCTOBER));
  const ids = idsOf(owner, office.appraiser.employeeId, activity, bank[0]?.code ?? '', {
    ...request,
    ...register,
    proposalId: proposal.proposalId,
    feedbackId: feedback.givenId,
    givenId: ownFeedback.givenId,
  });
  await rateEvaluation(
    {
      ...makePlatform(table, clock),
      actor: { kind: 'PERSON', employeeId: office.appraiser.employeeId },
      offices: async () => [],
      requestId: 'rating',
    },
    { id: ids.evaluation, expectedVersion: 1, ...rating },
  );
  await withContract(table, owner);
  const platform = makePlatform(through(table), clock);
  return {
    table,
    office,
    clock,
    platform,
    house: await openHouse(platform),
    ids,
    absent: absentIds(office),
  };
}
