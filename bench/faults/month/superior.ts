/** How an appraiser's client verifies: what it lists, decides on by ids, or verifies at once but what is excepted. */
import type { Chance } from '../../../functions/local/city/random.ts';
import { MONTH } from './calendar.ts';
import { DESK, LISTED } from './documents.ts';
import type { State } from './ledger.ts';
import { act, codesOf, idIn, type Office, type Told } from './owner.ts';
import type { Staff } from './town.ts';
import type { Sender } from './wire.ts';

/** An appraiser at work, and whose activities are theirs. */
export interface Superior {
  readonly sender: Sender;
  readonly chance: Chance;
  readonly team: readonly Staff[];
}

/** What of a person waits, as the appraiser sees it. */
interface Waiting {
  readonly staff: Staff;
  readonly node: string;
  readonly submittedAt: string;
}

const MOST_DECISIONS = 90;
/** Of what is verified at once as much is excepted at most. */
const MOST_EXCEPTED = 20;

export const monthNode = ({ employee }: Staff): string =>
  Buffer.from(`ActivityMonth:${employee.employeeId}:${MONTH}`).toString('base64url');

/** Lists what waits of a person, page by page; what their own notebook says must be the same. */
async function waitingOf({ wire, wrong }: Office, { sender }: Superior, staff: Staff): Promise<Waiting[]> {
  const found: Waiting[] = [];
  for (let after: string | null = null, more = true; more; ) {
    const { node } = await wire.read(sender, LISTED, { id: monthNode(staff), state: 'PENDING', after });
    if (!node) break; // nobody recorded anything yet
    const { edges, pageInfo } = node.activities;
    for (const { node: one } of edges) found.push({ staff, node: one.id, submittedAt: one.submittedAt });
    [after, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
  }
  const wanted = staff.ledger.in('PENDING').map(([id]) => id);
  const listed = found.map(({ node }) => idIn(node));
  if (wanted.toSorted().join() !== listed.toSorted().join())
    wrong(`what waits of ${staff.no}`, wanted.length, listed.length);
  return found;
}

/** What lies on the desk is what the notebooks of the team say that waits. */
export async function checkDesk({ wire, wrong }: Office, { sender, team }: Superior): Promise<void> {
  const { viewer } = await wire.read(sender, DESK);
  const nodes = viewer.desk.edges.map(
    ({ node }: { node: { count: number; employee: { id: string } } }) => node,
  );
  const found = new Map<string, number>(
    nodes.map(({ count, employee }: { count: number; employee: { id: string } }) => [employee.id, count]),
  );
  for (const staff of team) {
    const wanted = staff.ledger.in('PENDING').length;
    const onDesk = found.get(nodeOfPerson(staff)) ?? 0;
    if (wanted !== onDesk) wrong(`the desk about ${staff.no}`, wanted, onDesk);
  }
}

const nodeOfPerson = ({ employee }: Staff): string =>
  Buffer.from(`Employee:${employee.employeeId}`).toString('base64url');

/** What an appraiser decides about each: most are verified, some rejected, some left for another day. */
const decide = (chance: Chance): 'VERIFY' | 'REJECT' | 'LEAVE' =>
  chance.weigh([
    ['VERIFY', 80],
    ['REJECT', 12],
    ['LEAVE', 8],
  ] as const);

const REASON = 'Volume tidak sesuai dengan bukti.';

function noteDecided({ staff, node }: Waiting, state: State, today: string): void {
  const id = idIn(node);
  const isRejected = state === 'REJECTED';
  // Rejected, and voided by its owner after that, who was answered first: it stays void.
  if (isRejected && staff.ledger.activities.get(id)?.state === 'VOIDED') return staff.ledger.change(id, {});
  staff.ledger.change(id, { state, ...(isRejected && { rejectedOn: today }) });
}

/** Decides by ids, while the owners go on; where one of them was faster and voided it, it stays void. */
async function verifyByIds(office: Office, superior: Superior, waiting: readonly Waiting[]): Promise<void> {
  const decided = waiting.map((one) => ({ one, decision: decide(superior.chance) }));
  const all = decided.filter(({ decision }) => decision !== 'LEAVE');
  for (let at = 0; at < all.length; at += MOST_DECISIONS) {
    const batch = all.slice(at, at + MOST_DECISIONS);
    const decisions = batch.map(({ one: { node }, decision }) => ({
      id: node,
      decision,
      ...(decision === 'REJECT' && { reason: REASON }),
    }));
    // Guarded by nothing: what is sent in again meanwhile must not be decided by a request of before.
    const { data } = await act(office, superior.sender, 'verifyActivities', { decisions }, false);
    for (const { index, ...told } of data.outcomes as (Told & { index: number })[]) {
      const { one, decision } = batch[index] as (typeof batch)[number];
      const isVoid = told.userErrors[0]?.params.some(({ value }) => value === 'VOIDED');
      if (told.activity) noteDecided(one, decision === 'VERIFY' ? 'VERIFIED' : 'REJECTED', office.today());
      else if (!isVoid) office.wrong(`verifying ${idIn(one.node)}`, decision, codesOf(told));
    }
  }
}

/** An afternoon: some people's activities are looked at and decided on. */
export async function decideSome(office: Office, superior: Superior): Promise<void> {
  const chosen = superior.team.filter(() => superior.chance.is(0.5));
  const waiting: Waiting[] = [];
  for (const staff of chosen) waiting.push(...(await waitingOf(office, superior, staff)));
  superiorReady(superior);
  await verifyByIds(office, superior, waiting);
}

const ready = new WeakMap<Superior, () => void>();
/** Lets the owners go on only once the appraiser has looked. */
export const onceLooked = (superior: Superior): Promise<void> =>
  new Promise((resolve) => void ready.set(superior, resolve));
const superiorReady = (superior: Superior): void => ready.get(superior)?.();

/** An evening: all that waits of the team is verified at once, but what is rejected or left. */
export async function verifyAll(office: Office, superior: Superior): Promise<void> {
  const { team, chance, sender } = superior;
  const waiting: Waiting[] = [];
  for (const staff of team) waiting.push(...(await waitingOf(office, superior, staff)));
  if (waiting.length === 0) return;
  const decided = waiting.map((one) => ({ one, decision: decide(chance) }));
  const except = decided.filter(({ decision }) => decision !== 'VERIFY').slice(0, MOST_EXCEPTED);
  const input = {
    employees: team.map(nodeOfPerson),
    month: MONTH,
    // By the office's clock, not by the device's: the newest that was listed.
    submittedUntil: waiting
      .map(({ submittedAt }) => submittedAt)
      .toSorted()
      .at(-1),
    except: except.map(({ one, decision }) => ({
      id: one.node,
      ...(decision === 'REJECT' && { reason: REASON }),
    })),
  };
  const { data, again } = await act(office, sender, 'verifyPendingActivities', input, false);
  const errors = [data, ...(data.outcomes ?? []), ...(data.exceptions ?? [])].flatMap(codesOf);
  const left = (data.outcomes ?? []).reduce((sum: number, one: { left: number }) => sum + one.left, 0);
  if (errors.length > 0 || left > 0) office.wrong('verifying all that waits', [], [...errors, left]);
  const verified = (data.outcomes ?? []).reduce(
    (sum: number, one: { verified: number }) => sum + one.verified,
    0,
  );
  const wanted = waiting.length - except.length;
  if (!again && verified !== wanted) office.wrong('verified at once', wanted, verified);
  const kept = new Map(except.map(({ one, decision }) => [one, decision]));
  for (const one of waiting) {
    const decision = kept.get(one) ?? 'VERIFY';
    if (decision !== 'LEAVE')
      noteDecided(one, decision === 'VERIFY' ? 'VERIFIED' : 'REJECTED', office.today());
  }
}

/** A former appraiser decides no more on somebody who was transferred. */
export async function tryAsFormer(office: Office, sender: Sender, staff: Staff, node: string): Promise<void> {
  const decisions = [{ id: node, decision: 'VERIFY' }];
  const { data } = await act(office, sender, 'verifyActivities', { decisions }, false);
  const codes = codesOf(data.outcomes[0]).join();
  if (codes !== 'NOT_FOUND') office.wrong(`the former appraiser about ${staff.no}`, 'NOT_FOUND', codes);
}
