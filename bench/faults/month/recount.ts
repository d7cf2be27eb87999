/** The end of the simulated month: what everybody noted, against the table, its events, and what the API shows. */
import { activityKind, activityMonthKind } from '../../../functions/execution/activity/store.ts';
import { eventKind } from '../../../functions/platform/commit/event.ts';
import { readCard } from '../../../functions/platform/card.ts';
import { type Item, ofKind, readItem } from '../../../functions/platform/item.ts';
import { keys, lists } from '../../../functions/platform/keys.ts';
import type { Period } from '../../../functions/platform/period.ts';
import { getItem, queryAll, type Table } from '../../../functions/platform/table.ts';
import { MONTH } from './calendar.ts';
import { PROGRESS } from './documents.ts';
import { isToMend, minutesOf, recount, type State, type Sums } from './ledger.ts';
import type { Office } from './owner.ts';
import { monthNode } from './superior.ts';
import type { Staff } from './town.ts';

const PERIOD = MONTH as Period;
/** An activity in few words, so that two lists of them can be compared. */
const line = (id: string, state: string, minutes: number, date: string): string =>
  `${id} ${date} ${state} ${minutes}`;

/** What is in one list and not in the other. */
function compare(office: Office, what: string, wanted: readonly string[], found: readonly string[]): void {
  const [there, sought] = [new Set(found), new Set(wanted)];
  for (const one of wanted.filter((each) => !there.has(each))) office.wrong(what, one, null);
  for (const one of found.filter((each) => !sought.has(each))) office.wrong(what, null, one);
  if (found.length > there.size) office.wrong(what, there.size, found.length);
}

function same(office: Office, what: string, wanted: unknown, found: unknown): void {
  if (JSON.stringify(wanted) !== JSON.stringify(found)) office.wrong(what, wanted, found);
}

/** The activities as they follow from the month's events alone, one after the other. */
function fromEvents(events: readonly Item[]): Map<string, { state: State; minutes: number; date: string }> {
  const activities = new Map<string, object>();
  for (const item of events) {
    const { change } = readItem(eventKind, item).data;
    for (const [name, fields] of Object.entries(change?.after ?? {}))
      if (name.includes('#ACT#')) activities.set(name, { ...activities.get(name), ...(fields as object) });
  }
  return activities as ReturnType<typeof fromEvents>;
}

/** Sums by day as the ledger has them, where a day has any. */
function byDay({ ledger }: Staff): Record<string, Sums> {
  const dates = new Set([...ledger.activities.values()].map(({ date }) => date));
  const sums = [...dates].toSorted().map((date) => [date, ledger.sums(date)] as const);
  return Object.fromEntries(sums.filter(([, { counted, rejected }]) => counted + rejected > 0));
}

/** What the person is to mend, as the ledger has it: how many of each day and day of rejection. */
function toMend({ ledger }: Staff): string[] {
  const places = [...ledger.activities.values()]
    .filter(isToMend)
    .map(({ date, rejectedOn }) => `${date} ${rejectedOn}`);
  const counts = Map.groupBy(places, (place) => place);
  return [...counts].map(([place, all]) => `${place} ${all.length}`).toSorted();
}

/** The month as it is kept: minutes by day and in all, and how many wait. */
function checkMonth(office: Office, staff: Staff, item: Item | null): void {
  const none = { days: {}, pending: 0, recordedMinutes: 0, verifiedMinutes: 0, mending: undefined };
  const { days, pending, recordedMinutes, verifiedMinutes, mending } = item
    ? readItem(activityMonthKind, item).data
    : none;
  const sums = staff.ledger.sums();
  const found = Object.entries(days)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([day, { counted, verified, pending: waits = 0, rejected = 0 }]) => [
      `2026-05-${day}`,
      { counted, verified, pending: waits, rejected },
    ]);
  same(office, `days of ${staff.no}`, byDay(staff), Object.fromEntries(found));
  const wanted = [sums.counted, sums.verified, staff.ledger.in('PENDING').length];
  same(office, `the month of ${staff.no}`, wanted, [recordedMinutes, verifiedMinutes, pending]);
  const left = (mending?.left ?? []).map(({ date, decidedOn, count }) => `${date} ${decidedOn} ${count}`);
  same(office, `what ${staff.no} is to mend`, toMend(staff), left.toSorted());
}

/** What the person sees of their month by HTTP. */
async function checkShown({ wire, senderOf, wrong, ...office }: Office, staff: Staff): Promise<void> {
  const { node } = await wire.read(senderOf(staff), PROGRESS, { id: monthNode(staff) });
  const { counted, verified, pending, rejected } = staff.ledger.sums();
  const of = node.progress;
  const wanted = [counted, verified, counted - verified - pending, pending, verified, rejected];
  const found = [
    node.recordedMinutes,
    node.verifiedMinutes,
    of.recordedMinutes,
    of.pendingMinutes,
    of.verifiedMinutes,
    of.rejectedMinutes,
  ];
  same({ wire, senderOf, wrong, ...office }, `what ${staff.no} is shown`, wanted, found);
}

/** Holds a person's notebook against everything that is on record of their month. */
export async function checkPerson(office: Office, table: Table, staff: Staff): Promise<void> {
  const { employeeId } = staff.employee;
  const [activities, month, events, markers, period] = await Promise.all([
    queryAll(table, lists.activities(employeeId, PERIOD)),
    getItem(table, keys.activityMonth(employeeId, PERIOD)),
    queryAll(table, lists.events(keys.activityMonth(employeeId, PERIOD))),
    queryAll(table, { partition: keys.once(employeeId, '').PK }),
    queryAll(table, lists.personPeriod(employeeId, PERIOD)),
  ]);
  const known = [...staff.ledger.activities].map(([id, { content, state, date }]) =>
    line(id, state, minutesOf(content), date),
  );
  const kept = ofKind(activities, activityKind).map(({ data }) => data);
  const lineOf = ({ id, state, minutes, date }: (typeof kept)[number]) => line(id, state, minutes, date);
  compare(office, `activities of ${staff.no}`, known, kept.map(lineOf));
  const told = [...fromEvents(events)].map(([name, { state, minutes, date }]) =>
    line(name.split('#').at(-1) ?? '', state, minutes, date),
  );
  compare(office, `activities of ${staff.no} by the events`, known, told);
  same(office, `a plain recount of ${staff.no}`, staff.ledger.sums(), recount(kept));
  same(office, `markers of ${staff.no}`, known.length, markers.length);
  checkMonth(office, staff, month);
  const cards = period.filter(({ type }) => type === 'card').map(readCard);
  const { verified } = staff.ledger.sums();
  // A card has the minutes from the first verification on.
  for (const { minutes } of verified > 0 ? cards : [])
    same(office, `the card of ${staff.no}`, verified, minutes?.verified);
  await checkShown(office, staff);
}
