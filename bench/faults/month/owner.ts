/** How a person's client sends what they did, and what they note when they are answered. */
import { v7 } from 'uuid';
import { isWorked, lastDayFor } from './calendar.ts';
import { documents, type Name } from './documents.ts';
import { type Content, DAY_MAX, type Entry, type Known, lastDayOf, minutesOf, type State } from './ledger.ts';
import type { Staff } from './town.ts';
import type { Answered, Sender, Wire } from './wire.ts';

/** What a person's acts need: the wire, the office's clock, and where what is not as it should be is told. */
export interface Office {
  readonly wire: Wire;
  readonly now: () => number;
  readonly today: () => string;
  readonly senderOf: (staff: Staff) => Sender;
  /** Something is otherwise than its owner expects. */
  readonly wrong: (what: string, wanted: unknown, found: unknown) => void;
}

interface UserError {
  readonly code: string;
  readonly params: readonly { readonly name: string; readonly value: string }[];
}
export interface Told {
  readonly activity:
    | (Content & { id: string; version: number; date: string; minutes: number; state: State })
    | null;
  readonly userErrors: readonly UserError[];
}
type Outcome = Told & { readonly index: number };

/** The most that one request records. */
const MOST = 45;

/** An id as the client's device makes it: by a clock that may be hours off. */
export const newId = (office: Office, { chance, skewMs }: Staff): string =>
  v7({ msecs: office.now() + skewMs, random: Uint8Array.from({ length: 16 }, () => chance.int(0, 255)) });

/** As often somebody is told to send again because others write at the same time. */
const MOST_CONFLICTS = 3;

/** Sends a mutation until it is answered; where it lost to others each time, once more. */
export async function act(
  { wire }: Office,
  sender: Sender,
  name: Name,
  input: object,
  guarded = true,
): Promise<Answered> {
  for (let sent = 0; ; sent += 1) {
    const { data, again } = await wire.send(sender, documents[name], input, guarded);
    const isConflict = JSON.stringify(data).includes('"code":"CONFLICT"');
    if (!isConflict || sent === MOST_CONFLICTS) return { data: data[name], again: again || sent > 0 };
  }
}

/** The node id by which the API knows an activity. */
export const nodeOf = ({ employee }: Staff, id: string, { date }: Pick<Known, 'date'>): string =>
  Buffer.from(`Activity:${employee.employeeId}:${date}:${id}`).toString('base64url');
/** The client's id in a node id. */
export const idIn = (node: string): string => Buffer.from(node, 'base64url').toString().split(':')[3] ?? '';

/** Whether a person works on a day: none of leave; duty elsewhere on any day. */
export function worksOn({ leaves }: Staff, date: string): boolean {
  const away = leaves.find(({ from, to }) => from <= date && date <= to);
  return away ? away.type === 'DINAS_LUAR' : isWorked(date);
}

/** By the office's rules, why an activity would be refused today; `before`: it is written anew. */
export function refusalsOf(
  office: Office,
  staff: Staff,
  date: string,
  content: Content,
  before?: Known,
): string[] {
  const today = office.today();
  const away = staff.leaves.find(({ from, to }) => from <= date && date <= to);
  const own = before?.state === 'RECORDED' ? minutesOf(before.content) : 0;
  const taken = staff.ledger.sums(date).counted - own;
  const full = minutesOf(content) > DAY_MAX - taken ? ['ACTIVITY_DAY_FULL'] : [];
  if (date > today) return ['ACTIVITY_IN_FUTURE', ...full];
  const isOff = !before && !isWorked(date) && away?.type !== 'DINAS_LUAR';
  return [
    ...(isOff ? ['ACTIVITY_NOT_WORKING_DAY'] : []),
    ...(today > (before ? lastDayOf(before) : lastDayFor(date)) ? ['ACTIVITY_WINDOW_OVER'] : []),
    ...(away && away.type !== 'DINAS_LUAR' ? ['ACTIVITY_ON_LEAVE'] : []),
    ...full,
  ];
}

export const codesOf = ({ userErrors }: Pick<Told, 'userErrors'>): string[] =>
  userErrors.map(({ code }) => code);

/** Notes a new activity as it was written; what the system answers must be the same. */
export function noteNew(
  office: Office,
  { ledger }: Staff,
  id: string,
  known: Known,
  told: Told['activity'],
): void {
  const wanted = { minutes: minutesOf(known.content), date: known.date };
  const found = { minutes: told?.minutes, date: told?.date };
  if (JSON.stringify(wanted) !== JSON.stringify(found)) office.wrong(`activity ${id}`, wanted, found);
  if (ledger.activities.has(id)) office.wrong(`activity ${id} is new`, true, false);
  ledger.activities.set(id, known);
}

async function record(office: Office, staff: Staff, batch: readonly Entry[]): Promise<Entry[]> {
  const input = { activities: batch, submit: staff.submitsAtOnce };
  const { data } = await act(office, office.senderOf(staff), 'recordActivities', input);
  const kept: Entry[] = [];
  for (const { index, ...told } of data.outcomes as Outcome[]) {
    const { id, date, ...content } = batch[index] as Entry;
    const [wanted, found] = [refusalsOf(office, staff, date, content), codesOf(told)];
    if (wanted.join() !== found.join()) office.wrong(`recording ${date} of ${staff.no}`, wanted, found);
    if (found.includes('ACTIVITY_IN_FUTURE')) kept.push({ id, date, ...content });
    if (!told.activity) continue;
    const state = staff.submitsAtOnce ? 'PENDING' : 'RECORDED';
    noteNew(office, staff, id, { date, content, state, version: 1 }, told.activity);
  }
  return kept;
}

/** Sends all that is written: in one request, or one by one; what was for a day to come is kept. */
export async function sendQueue(office: Office, staff: Staff): Promise<void> {
  const waiting = staff.queue;
  staff.queue = [];
  const size = staff.inBatches ? MOST : 1;
  for (let at = 0; at < waiting.length; at += size)
    staff.queue.push(...(await record(office, staff, waiting.slice(at, at + size))));
}

/** Puts all that is recorded before the appraiser. */
export async function submitAll(office: Office, staff: Staff, month: string): Promise<void> {
  const recorded = staff.ledger.in('RECORDED');
  // Guarded by nothing: what is recorded later must not be submitted by a request that is still under way.
  await act(office, office.senderOf(staff), 'submitActivities', { month }, false);
  for (const [id] of recorded) staff.ledger.change(id, { state: 'PENDING' });
}

/** Voids an activity. Where the appraiser was faster, it stays. */
export async function voidOne(office: Office, staff: Staff, [id, known]: [string, Known]): Promise<void> {
  const { data, again } = await act(office, office.senderOf(staff), 'voidActivity', {
    id: nodeOf(staff, id, known),
  });
  const { activity, userErrors } = data as Told;
  const status = userErrors[0]?.params.find(({ name }) => name === 'status')?.value;
  if (activity || (again && status === 'VOIDED')) return staff.ledger.change(id, { state: 'VOIDED' });
  if (status !== 'VERIFIED' && status !== 'REJECTED') office.wrong(`voiding ${id}`, 'VOIDED', status);
}

/**
 * Writes an activity anew, or sends a rejected one in again. Sent again without an answer the first time it is told
 * that the version is behind, with the activity as it stands: what it asked for, by then.
 */
export async function rewrite(
  office: Office,
  staff: Staff,
  name: 'editActivity' | 'resubmitActivity',
  [id, known]: [string, Known],
  content: Content,
): Promise<void> {
  const wanted = refusalsOf(office, staff, known.date, content, known);
  const { bankCode, ...others } = content;
  const input = {
    id: nodeOf(staff, id, known),
    expectedVersion: known.version,
    ...others,
    ...(name === 'editActivity' && { bankCode }),
  };
  const { data, again } = await act(office, office.senderOf(staff), name, input);
  const { activity, userErrors } = data as Told;
  const isDone =
    again && codesOf({ userErrors }).join() === 'VERSION_BEHIND' && activity?.object === content.object;
  const found = isDone ? [] : codesOf({ userErrors });
  if (wanted.join() !== found.join()) office.wrong(`${name} of ${id}`, wanted, found);
  if (found.length === 0)
    staff.ledger.change(id, { content, state: name === 'editActivity' ? 'RECORDED' : 'PENDING' });
}
