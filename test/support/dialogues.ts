/** Dialogues and threads for tests: what people say, and how it is done through the door. */
import { v7 } from 'uuid';
import type { Employee } from '../../functions/organisation/employee/rules.ts';
import { type Dialogue, invited } from '../../functions/planning/dialogue/rules.ts';
import { contentHashOf, dialogueKey, dialogueKind } from '../../functions/planning/dialogue/store.ts';
import { emptyThread, type LineRef, type Thread } from '../../functions/planning/thread/rules.ts';
import { threadKey, threadKind } from '../../functions/planning/thread/store.ts';
import { makeItem } from '../../functions/platform/item.ts';
import type { Instant, Period, PlainDate } from '../../functions/platform/period.ts';
import type { Ask } from './house.ts';

/** What was recorded of a planning dialogue. */
export const talk = (changes: object = {}) => ({
  agenda: [{ id: 'a1', text: 'Ekspektasi pimpinan atas hasil kerja tahun ini', discussed: true }],
  notes: 'Pimpinan menjelaskan prioritas tahun ini; pegawai menyampaikan kebutuhan pelatihan.',
  agreements: ['Laporan monitoring disusun setiap bulan.'],
  followUps: [{ id: 'f1', text: 'Menyiapkan akses data', owner: 'SUPERIOR', due: '2026-01-30' }],
  approach: 'KUANTITATIF',
  ...changes,
});

/** A dialogue about the first plan of 2026, scheduled with a superior, unless told otherwise. */
export const makeDialogue = (
  owner: Pick<Employee, 'employeeId'>,
  superior: Pick<Employee, 'employeeId'>,
  changes: Partial<Dialogue> = {},
): Dialogue => ({
  ...invited(
    {
      employeeId: owner.employeeId,
      year: '2026-Y' as Period,
      planNo: 1,
      no: 1,
      superiorId: superior.employeeId,
      carried: [],
    },
    { kind: 'PLANNING', scheduledFor: '2026-01-08T02:00:00.000Z' as Instant, agenda: [] },
    '2026-01-07T02:00:00.000Z' as Instant,
  ),
  ...changes,
});

/** One that was held on 8 January and waits for both to confirm it. */
export const heldDialogue = (
  owner: Pick<Employee, 'employeeId'>,
  superior: Pick<Employee, 'employeeId'>,
  changes: Partial<Dialogue> = {},
): Dialogue =>
  makeDialogue(owner, superior, {
    state: 'HELD',
    heldOn: '2026-01-08' as PlainDate,
    recordedAt: '2026-01-08T04:00:00.000Z' as Instant,
    notes: 'Ekspektasi sudah dijelaskan.',
    approach: 'KUANTITATIF',
    ...changes,
  });

/** One that both confirmed, on what was recorded. */
export function closedDialogue(
  owner: Pick<Employee, 'employeeId'>,
  superior: Pick<Employee, 'employeeId'>,
  changes: Partial<Dialogue> = {},
): Dialogue {
  const { closedAt = '2026-01-09T02:00:00.000Z' as Instant } = changes;
  const held = heldDialogue(owner, superior, { state: 'CLOSED', ...changes, closedAt });
  const by = ({ employeeId }: Pick<Employee, 'employeeId'>) => ({
    by: employeeId,
    contentHash: contentHashOf(held),
    at: closedAt ?? held.scheduledFor,
  });
  return { ...held, confirmations: { EMPLOYEE: by(owner), SUPERIOR: by(superior) } };
}

export const dialogueItem = (dialogue: Dialogue) => makeItem(dialogueKind, dialogueKey(dialogue), dialogue);

/** The thread of a line with one question that waits on somebody's desk. */
export const threadItem = (ref: LineRef, holderId: string | null = null) => {
  const entry = { by: ref.employeeId, at: '2026-01-08T02:00:00.000Z' as Instant, questionId: null };
  const thread: Thread = {
    ...emptyThread(ref),
    holderId,
    entries: [
      {
        id: v7(),
        kind: 'QUESTION',
        text: 'Apakah laporan dihitung per bulan?',
        ...entry,
        settledAt: null,
        settledBy: null,
      },
    ],
  };
  return makeItem(threadKind, threadKey(ref), thread);
};

const DIALOGUE = `fragment D on PerformanceDialogue { id version no kind state heldOn approach contentHash closedAt cancelNote
  superior { name nip } superiorSnapshot { name nip } agenda { id text discussed } notes agreements
  followUps { id text owner due state note } carried { id from fromPlanId text owner due state note }
  confirmations { side by { name } contentHash } }
  fragment E on UserError { code field message params { name value } }`;
const LINE = `fragment L on PlanLine { id lineId kind text textHash questions unanswered acknowledged
  proposal { kind text textHash acknowledged }
  acknowledgement { text current } entries { id kind by { name } text questionId settledAt } }
  fragment E on UserError { code field message params { name value } }`;

async function act(ask: Ask, name: string, input: object, of: readonly [string, string]) {
  const [fragment, entity] = of;
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const document = `${fragment} mutation M($input: ${type}!) {
    ${name}(input: $input) { ${entity} userErrors { ...E } } }`;
  const answer = await ask(document, { input });
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return answer.data[name];
}

/** Does one thing to a dialogue and answers its payload. */
export const dialogue = (ask: Ask, name: string, input: object) =>
  act(ask, name, input, [DIALOGUE, 'dialogue { ...D }']);

/** Does one thing to a line's thread and answers its payload. */
export const line = (ask: Ask, name: string, input: object) => act(ask, name, input, [LINE, 'line { ...L }']);

/** All lines of a plan, as somebody sees them. */
export async function linesOf(ask: Ask, planId: string) {
  const [fragment] = LINE.split('fragment E');
  const { data, errors } = await ask(`${fragment} query ($id: ID!) { plan(id: $id) { lines { ...L } } }`, {
    id: planId,
  });
  if (errors) throw new Error(JSON.stringify(errors));
  return data.plan?.lines ?? null;
}
