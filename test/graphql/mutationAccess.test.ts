import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mutationRules } from '../../functions/graphql/fieldRules.ts';
import { makeSchema } from '../../functions/graphql/schema.ts';
import type { Action } from '../../functions/platform/access.ts';
import { achievementMutations } from '../support/achievementMutations.ts';
import { allowanceMutations } from '../support/allowanceRows.ts';
import { activityMutations } from '../support/activityMutations.ts';
import { inputOf } from '../support/agreements.ts';
import { bankMutations } from '../support/bankMutations.ts';
import { calendarRows, type Row } from '../support/calendarRows.ts';
import { talk } from '../support/dialogues.ts';
import { feedbackMutations } from '../support/feedbackMutations.ts';
import { followingMutations } from '../support/followingRows.ts';
import { evaluationMutations } from '../support/evaluationMutations.ts';
import type { Answer } from '../support/house.ts';
import { content } from '../support/plans.ts';
import { letter } from '../support/requestHouse.ts';
import { listed, openRoles, type Role } from '../support/roles.ts';
import { contentOf } from '../support/table.ts';
import { whyMutations } from '../support/whyRows.ts';
import { type Ids, openWholeOffice } from '../support/wholeOffice.ts';

const behind = { expectedVersion: 999 };
/** Of an item of the owner's, as of a version that it has not. */
const on =
  (name: keyof Ids) =>
  (more: object = {}): Row => ({
    about: 'OWNER',
    input: (ids) => ({ id: ids[name], ...behind, ...more }),
  });
const onPlan = on('plan');
const onDialogue = on('dialogue');
/** Of a line that the plan has not. */
const onLine = (more: object = {}): Row => ({
  about: 'OWNER',
  input: ({ lineNotThere }) => ({ id: lineNotThere, ...more }),
});
const onMonth = on('month');
const onAmendment = on('amendment');
const onRequest = on('request');
const onAppointment = on('appointment');
const onDiscrepancy = on('discrepancy');
const onMatrix = (more: (ids: Ids) => object = () => ({})): Row => ({
  about: 'OWNER',
  input: (ids) => ({ id: ids.matrix, ...behind, ...more(ids) }),
});
const onRow = (more: object): Row => ({
  about: 'OWNER',
  input: ({ matrixRow }) => ({ id: matrixRow, ...behind, contentVersion: 1, ...more }),
});
/** A request whose last day comes before its first. */
const requestContent = ({ employee, position }: Ids) => ({
  type: 'PLT',
  employeeId: employee,
  positionId: position,
  reason: 'Jabatan kosong.',
  from: '2026-12-31',
  to: '2026-12-01',
  letter: letter(),
});

/** A mutation without a row here fails the test, and the type check. */
const rows: Record<keyof typeof mutationRules, Row> = {
  createPlan: {
    about: 'CALLER',
    personal: true,
    input: () => ({ idempotencyKey: v7(), from: '2026-12-31', to: '2026-01-01' }),
  },
  editPlan: onPlan({ content: content() }),
  submitPlan: onPlan({ attestation: { contentHash: 'none', statement: true } }),
  reviewPlan: onPlan(),
  withdrawPlan: onPlan(),
  returnPlan: onPlan({ note: 'Lengkapi indikator mutu.' }),
  approvePlan: onPlan(),
  // Begun again, the one that stands is the answer.
  startMatrix: { about: 'OWNER', input: ({ plan }) => ({ planId: plan }) },
  editMatrix: onMatrix(({ employee }) => ({ rows: [{ assigneeId: employee, cells: [] }] })),
  publishMatrix: onMatrix(),
  reviseMatrix: onMatrix(),
  withdrawAssignments: onMatrix(({ matrixRow }) => ({ rows: [{ rowId: matrixRow }] })),
  acceptAssignments: onRow({ resultIds: ['r1'] }),
  askAboutAssignment: onRow({ resultId: 'r1', question: 'Wilayah mana yang dimaksud?' }),
  scheduleDialogue: {
    about: 'OWNER',
    input: ({ plan }) => ({
      planId: plan,
      idempotencyKey: v7(),
      kind: 'MONITORING',
      scheduledFor: '2020-01-01T02:00:00.000Z',
    }),
  },
  recordDialogue: onDialogue({ heldOn: '2026-01-08', content: talk() }),
  confirmDialogue: onDialogue({ contentHash: 'none' }),
  cancelDialogue: onDialogue({ note: 'Bertepatan dengan rapat lain.' }),
  settleDialoguePoint: onDialogue({ pointId: 'f1', state: 'DONE' }),
  askAboutLine: onLine({ entryId: v7(), text: 'Apa maksud butir ini?' }),
  answerLineQuestion: onLine({ entryId: v7(), questionId: v7(), text: 'Setiap bulan.' }),
  commentOnLine: onLine({ entryId: v7(), text: 'Lihat pedoman.' }),
  settleLineQuestion: onLine({ questionId: v7() }),
  acknowledgeLine: onLine({ text: 'Saya menyusun laporan setiap bulan.', textHash: 'none' }),
  copyPlan: {
    about: 'OWNER',
    input: ({ plan }) => ({ id: plan, idempotencyKey: v7(), from: '2026-12-31', to: '2026-01-01' }),
  },
  cancelPlan: onPlan(),
  amendPlan: onPlan({ reason: 'Target berubah.' }),
  editAmendment: onAmendment({ content: content() }),
  submitAmendment: onAmendment({ attestation: { contentHash: 'none', statement: true } }),
  withdrawAmendment: onAmendment(),
  reviewAmendment: onAmendment(),
  returnAmendment: onAmendment({ note: 'Lengkapi alasannya.' }),
  approveAmendment: onAmendment(),
  abandonAmendment: onAmendment({ note: 'Tidak jadi.' }),
  setPolicy: {
    about: 'NOBODY',
    input: () => ({ key: 'skp.none', effectiveFrom: '2026-12-01', value: 1, legalBasis: 'Perwali 12/2026' }),
  },
  ...calendarRows,
  requestRegisterUpload: {
    about: 'NOBODY',
    input: () => ({ idempotencyKey: v7(), format: 'CSV', bytes: 1, sha256: 'none' }),
  },
  validateRegister: { about: 'NOBODY', input: () => ({}) },
  commitRegister: { about: 'NOBODY', input: ({ registerImport }) => ({ id: registerImport }) },
  submitMonthTarget: onMonth(),
  approveMonthTarget: onMonth(),
  submitMonthRealisation: onMonth({ lines: [] }),
  verifyMonth: onMonth(),
  verifyMonths: {
    about: 'OWNER',
    personal: true,
    input: ({ month }) => ({ decisions: [{ id: month, decision: 'VERIFY', ...behind }] }),
  },
  returnMonth: onMonth({ note: 'Lengkapi bukti dukung.' }),
  renewMonthLines: onMonth(),
  ...activityMutations,
  requestEvidenceUpload: {
    about: 'CALLER',
    personal: true,
    input: () => ({ fileName: 'bukti.pdf', bytes: 20_000_000, sha256: 'a'.repeat(64) }),
  },
  ...bankMutations,
  ...feedbackMutations,
  ...achievementMutations,
  ...followingMutations,
  ...whyMutations,
  ...evaluationMutations,
  draftAssignmentRequest: {
    about: 'UNIT',
    personal: true,
    input: (ids) => ({ idempotencyKey: v7(), content: requestContent(ids) }),
  },
  editAssignmentRequest: {
    about: 'OWNER',
    input: (ids) => ({ id: ids.request, ...behind, content: requestContent(ids) }),
  },
  submitAssignmentRequest: onRequest(),
  withdrawAssignmentRequest: onRequest({ note: 'Tidak diperlukan lagi.' }),
  forwardAssignmentRequest: onRequest(),
  returnAssignmentRequest: onRequest({ note: 'Lengkapi surat.' }),
  approveAssignmentRequest: onRequest(),
  rejectAssignmentRequest: onRequest({ note: 'Pangkat belum cukup.' }),
  revokeAssignment: onRequest({ note: 'Pejabat definitif dilantik.' }),
  proposeAppointment: {
    about: 'NOBODY',
    input: ({ employee }) => ({ employeeId: employee, role: 'AUDITOR', from: '2020-01-01' }),
  },
  confirmAppointment: onAppointment(),
  declineAppointment: onAppointment({ note: 'Bukan auditor.' }),
  proposeAppointmentEnd: onAppointment({ note: 'Pindah.' }),
  confirmAppointmentEnd: onAppointment(),
  declineAppointmentEnd: onAppointment({ note: 'Tetap bertugas.' }),
  setAppraiserOverride: {
    about: 'NOBODY',
    input: ({ position }) => ({ positionId: position, from: '1999-01-01', letterNo: '1/2026' }),
  },
  closePosition: {
    about: 'NOBODY',
    input: ({ position }) => ({ positionId: position, lastDay: '1999-01-01', letterNo: '1/2026' }),
  },
  closeUnit: {
    about: 'NOBODY',
    input: ({ unit }) => ({ unitId: unit, lastDay: '1999-01-01', letterNo: '1/2026' }),
  },
  setEsakipCode: { about: 'NOBODY', input: ({ unit }) => ({ unitId: unit, code: 'kode kecil' }) },
  markPerformanceUnit: {
    about: 'NOBODY',
    input: ({ unit }) => ({ unitId: unit, isPerformanceUnit: true, from: '1999-M01', letterNo: '1/2026' }),
  },
  recordLeave: {
    about: 'OWNER',
    input: ({ employee }) => ({
      employeeId: employee,
      type: 'CUTI_TAHUNAN',
      from: '2026-12-31',
      to: '2026-12-01',
      letterNo: '851/1/2026',
    }),
  },
  endLeave: {
    about: 'OWNER',
    input: ({ employee }) => ({
      employeeId: employee,
      from: '2026-01-01',
      lastDay: '2026-12-31',
      letterNo: '851/1/2026',
    }),
  },
  acknowledgeDiscrepancy: onDiscrepancy(),
  resolveDiscrepancy: onDiscrepancy({ note: 'Sudah diperbaiki.' }),
  waiveDiscrepancy: onDiscrepancy({ note: 'Menunggu SK.', until: '2026-12-31' }),
  validateAgreements: { about: 'NOBODY', input: () => ({ format: 'CSV', content: 'kode_unit' }) },
  commitAgreements: { about: 'NOBODY', input: () => ({ format: 'JSON', content: '[]' }) },
  draftAgreement: {
    about: 'UNIT',
    input: ({ unit }) => ({ unitId: unit, year: 2026, ...behind, items: [inputOf('1')] }),
  },
  ...allowanceMutations,
  publishAgreement: { about: 'UNIT', input: ({ agreement }) => ({ id: agreement, ...behind }) },
};

const { table, office, house, ids, absent } = await openWholeOffice();
const roles = await openRoles(table, house, office);
let before: string[];
beforeAll(async () => {
  before = await contentOf(table);
});
afterAll(() => house.stop());

const mutations = Object.keys(makeSchema().getMutationType()?.getFields() ?? {});
const rowOf = (mutation: string): Row => {
  const row = (rows as Record<string, Row>)[mutation];
  if (!row) throw new Error(`no row for ${mutation}: who may do it?`);
  return row;
};
const ruleOf = (mutation: string): Action => (mutationRules as Record<string, Action>)[mutation] as Action;

const IN_BULK =
  'recordActivities verifyActivities verifyPendingActivities verifyMonths rateEvaluations issueEvaluations';
const bulk = (mutation: string) => IN_BULK.split(' ').includes(mutation);
const ask = ({ ask }: Role, mutation: string, of: Ids): Promise<Answer> => {
  const fields = 'userErrors { code field message params { name value } }';
  const outcomes = bulk(mutation) ? `outcomes { index ${fields} }` : '';
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
  const document = `mutation M($input: ${type}!) { ${mutation}(input: $input) { ${outcomes} ${fields} } }`;
  return ask(document, { input: rowOf(mutation).input(of) });
};

interface Payload {
  readonly userErrors: readonly { code: string }[];
  readonly outcomes?: readonly Payload[] | null;
}
const codesOf = ({ userErrors, outcomes }: Payload): string[] => [
  ...userErrors.map(({ code }) => code),
  ...(outcomes ?? []).flatMap(codesOf),
];

/** `allowed`: whatever else was refused, it was not for who asked. */
async function outcome(role: Role, mutation: string): Promise<string> {
  const { data, errors } = await ask(role, mutation, ids);
  if (errors) return JSON.stringify(errors);
  const denials = codesOf(data[mutation]).filter((code) => code === 'NOT_FOUND' || code === 'NOT_ALLOWED');
  return denials[0] ?? 'allowed';
}

/** As the access table has it: who may not even read is told that there is nothing. */
function expected(role: Role, mutation: string): string {
  const { about, personal, seenBy } = rowOf(mutation);
  const action = ruleOf(mutation);
  if (listed(role, action, about)) return 'allowed';
  if (personal && role.scopes) return 'NOT_ALLOWED';
  const read = seenBy ?? (`${action.split('.')[0]}.read` as Action);
  return listed(role, read, about) ? 'NOT_ALLOWED' : 'NOT_FOUND';
}

describe('every mutation by every role', () => {
  it.each(mutations)('%s is allowed to whom the access table lists, and to nobody else', async (mutation) => {
    const found: Record<string, string> = {};
    for (const role of roles) found[role.name] = await outcome(role, mutation);
    expect(found).toEqual(Object.fromEntries(roles.map((role) => [role.name, expected(role, mutation)])));
  });

  it('the table is one that lets some act, lets others only look, and tells others nothing', () => {
    const kinds = new Set(mutations.flatMap((name) => roles.map((role) => expected(role, name))));
    expect(kinds).toEqual(new Set(['allowed', 'NOT_ALLOWED', 'NOT_FOUND']));
  });

  it('wrote nothing', async () => {
    expect(await contentOf(table)).toEqual(before);
  });
});

describe('what one may not see answers as what does not exist', () => {
  const named = mutations.filter((mutation) => rowOf(mutation).about === 'OWNER');
  it.each(named)('%s by a stranger, to the letter', async (mutation) => {
    const strangers = roles.filter((role) => expected(role, mutation) === 'NOT_FOUND');
    expect(strangers.length).toBeGreaterThan(1);
    for (const role of strangers) {
      const [unseen, nothing] = [await ask(role, mutation, ids), await ask(role, mutation, absent)];
      expect([role.name, unseen]).toEqual([role.name, nothing]);
      expect(codesOf(nothing.data[mutation])).toEqual(['NOT_FOUND']);
    }
  });
});
