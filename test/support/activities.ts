/** What people record, for tests: an invented office with a few bank items, and what is done to activities. */
import { v7 } from 'uuid';
import type { Ask } from './house.ts';
import { type BankContent, type BankRecord, broughtAlong } from '../../functions/execution/bank/rules.ts';
import { bankChange } from '../../functions/execution/bank/store.ts';
import { planCommit } from '../../functions/platform/commit/plan.ts';
import type { Item } from '../../functions/platform/item.ts';
import type { Instant, PlainDate } from '../../functions/platform/period.ts';

const bankItem = (
  code: string,
  changes: Partial<BankContent>,
  lastDay: PlainDate | null = null,
): BankRecord => ({
  ...broughtAlong(code, {
    name: 'Menyusun surat dinas',
    category: 'Administrasi umum',
    families: ['UMUM'],
    unit: 'dokumen',
    normMinutes: { min: 30, standard: 45, max: 60 },
    output: 'Surat dinas',
    ...changes,
  }),
  lastDay,
});

/** A small bank: for everybody, for another family, retired, and one of a minute for large volumes. */
export const bank: readonly BankRecord[] = [
  bankItem('ADM-001', {}),
  bankItem('ADM-002', {
    name: 'Menginput data aplikasi',
    output: 'Data',
    unit: 'data',
    normMinutes: { min: 1, standard: 5, max: 10 },
  }),
  bankItem('KES-001', {
    name: 'Tindakan keperawatan',
    category: 'Kesehatan',
    output: 'Catatan asuhan',
    families: ['KESEHATAN'],
  }),
  bankItem('KEP-001', {
    name: 'Merekap data présensi',
    category: 'Kepegawaian',
    output: 'Rekapitulasi',
    families: ['KEPEGAWAIAN'],
  }),
  bankItem('ADM-009', { name: 'Mengetik dengan mesin tik' }, '2026-06-30' as PlainDate),
];
/** The same as items, each with its event; as if a proposal had brought them where one is named. */
export const bankItems = (proposalId: string | null = null): Item[] =>
  bank.flatMap((record) => {
    const versions = record.versions.map((version) => ({ ...version, proposalId }));
    const id = `bank ${record.code}`;
    const { writes } = planCommit({
      actor: { kind: 'JOB', id: 'test' },
      authority: 'OPERATOR',
      requestId: id,
      at: '2026-01-01T00:00:00.000Z' as Instant,
      commitId: id,
      changes: [bankChange(null, { ...record, versions }, 'bankItemAdded')],
    });
    return writes.flatMap((write) => ('put' in write ? [write.put] : []));
  });

/** An activity of 45 minutes on Friday 13 November 2026, unless told otherwise. */
export const entry = (changes: object = {}) => ({
  id: v7(),
  date: '2026-11-13',
  bankCode: 'ADM-001',
  volume: 1,
  object: 'Undangan rapat koordinasi',
  ...changes,
});

const ACTIVITY = `fragment A on Activity { id version date minutes minutesPerUnit volume state reason object note
    bankCode bankVersion bankName unit start end planNo resultId evidence { title url } files { id state fileName } decidedBy { name } }
  fragment E on UserError { code field message params { name value } }`;

const outcomes = (
  name: string,
) => `${ACTIVITY} mutation M($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) {
  ${name}(input: $input) { outcomes { index activity { ...A } userErrors { ...E } } userErrors { ...E } } }`;
const single = (
  name: string,
) => `${ACTIVITY} mutation M($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) {
  ${name}(input: $input) { activity { ...A } userErrors { ...E } } }`;
const MONTH = `fragment AM on ActivityMonth { id period recordedMinutes verifiedMinutes targetMinutes pending closedAt
    days { date counted verified } missingDays }`;

async function mutate(ask: Ask, name: string, document: string, input: object) {
  const answer = await ask(document, { input });
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return answer.data[name];
}

export const rawRecord = (ask: Ask, input: object) => ask(outcomes('recordActivities'), { input });
export const record = (ask: Ask, activities: readonly object[], submit = true) =>
  mutate(ask, 'recordActivities', outcomes('recordActivities'), { activities, submit });
export const verify = (ask: Ask, decisions: readonly object[]) =>
  mutate(ask, 'verifyActivities', outcomes('verifyActivities'), { decisions });
const days = (
  name: string,
) => `${ACTIVITY} mutation M($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) {
  ${name}(input: $input) { days { date userErrors { ...E } outcomes { index unlinked activity { ...A } userErrors { ...E } } }
    userErrors { ...E } } }`;
/** Copies a day, or applies a template, to days. */
export const onDays = (ask: Ask, name: 'copyActivityDay' | 'applyActivityTemplate', input: object) =>
  mutate(ask, name, days(name), { idempotencyKey: v7(), ...input });
export const edit = (ask: Ask, input: object) => mutate(ask, 'editActivity', single('editActivity'), input);
export const voidActivity = (ask: Ask, id: string) =>
  mutate(ask, 'voidActivity', single('voidActivity'), { id });
export const verifyPending = (ask: Ask, input: object) =>
  mutate(
    ask,
    'verifyPendingActivities',
    `${ACTIVITY} mutation M($input: VerifyPendingActivitiesInput!) { verifyPendingActivities(input: $input) {
      outcomes { index verified rejected left activityMonth { pending verifiedMinutes } userErrors { ...E } }
      exceptions { index activity { ...A } userErrors { ...E } } userErrors { ...E } } }`,
    input,
  );
export const resubmit = (ask: Ask, input: object) =>
  mutate(ask, 'resubmitActivity', single('resubmitActivity'), input);
export const submit = (ask: Ask, month: string) =>
  mutate(
    ask,
    'submitActivities',
    `${MONTH} mutation M($input: SubmitActivitiesInput!) { submitActivities(input: $input) {
      activityMonth { ...AM } userErrors { code field } } }`,
    { month },
  );

/** A person's month of activities by its id, or null. */
export async function monthOf(ask: Ask, employeeId: string, month = '2026-M11') {
  const id = Buffer.from(`ActivityMonth:${employeeId}:${month}`).toString('base64url');
  const answer = await ask(`${MONTH} query N($id: ID!) { node(id: $id) { ...AM } }`, { id });
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return answer.data.node;
}

/** Codes of refusals, with their field where `fields`. */
export const codesOf = (refused: { userErrors: { code: string }[] }) =>
  refused.userErrors.map(({ code }) => code);
