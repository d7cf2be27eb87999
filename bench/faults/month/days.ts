/** What a person does on a day of the simulated month: in the morning alone, in the afternoon beside the appraiser. */
import { isWorked, lastDayFor, later, MONTH } from './calendar.ts';
import { type Content, DAY_MAX, type Entry, type Known, lastDayOf, minutesOf } from './ledger.ts';
import {
  act,
  codesOf,
  idIn,
  newId,
  noteNew,
  type Office,
  rewrite,
  sendQueue,
  submitAll,
  type Told,
  voidOne,
  worksOn,
} from './owner.ts';
import type { Staff } from './town.ts';

/** Last day of the month. */
const LAST = '2026-05-31';
const TEMPLATE: readonly Content[] = [
  { bankCode: 'ADM-001', volume: 2, object: 'Surat masuk' },
  { bankCode: 'ADM-002', volume: 30, object: 'Data presensi' },
  { bankCode: 'ADM-001', volume: 1, object: 'Apel dan arahan' },
];

/** Something done, by chance; never so much that two of them fill a day. */
const something = ({ chance }: Staff): Content =>
  chance.is(0.5)
    ? { bankCode: 'ADM-001', volume: chance.int(1, 3), object: `Surat ${chance.int(1, 999)}` }
    : { bankCode: 'ADM-002', volume: chance.int(1, 20), object: `Data ${chance.int(1, 999)}` };

const entryOn = (office: Office, staff: Staff, date: string, content: Content): Entry => ({
  id: newId(office, staff),
  date,
  ...content,
});

/** What a person writes down on a day: two to four things, and now and then what will be refused. */
function writeDay(office: Office, staff: Staff, date: string): void {
  const { chance, queue } = staff;
  for (let left = chance.int(2, 4); left > 0; left -= 1)
    queue.push(entryOn(office, staff, date, something(staff)));
  if (chance.is(0.05))
    queue.push(entryOn(office, staff, date, { bankCode: 'ADM-002', volume: 200, object: 'Terlalu banyak' }));
  const wrongDay = later(date, -chance.int(1, 16));
  if (chance.is(0.05) && wrongDay.startsWith('2026-05'))
    queue.push(entryOn(office, staff, wrongDay, something(staff)));
}

/** Copies or a template's lines as they must come out: of each day that is asked for, all of them. */
async function sameAgain(
  office: Office,
  staff: Staff,
  name: 'copyActivityDay' | 'applyActivityTemplate',
  input: object,
  lines: readonly Content[],
  date: string,
): Promise<void> {
  const asked = { idempotencyKey: newId(office, staff), to: [date], submit: staff.submitsAtOnce, ...input };
  // A copy that comes late would add what its source has got since.
  const { data } = await act(office, office.senderOf(staff), name, asked, name !== 'copyActivityDay');
  const [day] = data.days as { userErrors: Told['userErrors']; outcomes: Told[] }[];
  const found = (day?.outcomes ?? []).map(({ activity }) => activity?.minutes ?? 0);
  const wanted = lines.map(minutesOf);
  const inOrder = (minutes: readonly number[]) => minutes.toSorted((a, b) => a - b).join();
  if (inOrder(wanted) !== inOrder(found))
    office.wrong(`${name} to ${date} of ${staff.no}`, wanted, [...found, ...codesOf(day ?? data)]);
  const state = staff.submitsAtOnce ? 'PENDING' : 'RECORDED';
  for (const { activity } of day?.outcomes ?? []) {
    const content = lines.find(({ object }) => object === activity?.object);
    if (!activity || !content) continue;
    noteNew(office, staff, idIn(activity.id), { date, content, state, version: 1 }, activity);
  }
}

/** Whether the day is written by copying the last one that has something, or by a template. */
async function isRepeated(office: Office, staff: Staff, date: string): Promise<boolean> {
  const { ledger, chance } = staff;
  if (staff.offline || ledger.on(date).length > 0 || !chance.is(0.5)) return false;
  if (staff.usesTemplate) {
    const templateId = staff.employee.employeeId; // any UUID of one's own
    await sameAgain(office, staff, 'applyActivityTemplate', { templateId }, TEMPLATE, date);
    return true;
  }
  if (!staff.copies) return false;
  const standing = (known: Known) => known.state !== 'VOIDED' && known.state !== 'REJECTED';
  const days = [...ledger.activities.values()].filter(standing).map((known) => known.date);
  const from = days.toSorted().findLast((day) => day < date);
  if (!from) return false;
  const lines = ledger
    .on(from)
    .filter(standing)
    .map(({ content }) => content);
  if (new Set(lines.map(({ object }) => object)).size < lines.length) return false; // told apart by what they say
  await sameAgain(office, staff, 'copyActivityDay', { from }, lines, date);
  return true;
}

/** Mends what was rejected, or leaves it: sends it in again, or writes it anew. */
async function mend(office: Office, staff: Staff): Promise<void> {
  const today = office.today();
  for (const known of staff.ledger.in('REJECTED')) {
    if (today > lastDayFor(known[1].date) && !staff.chance.is(0.1)) continue; // it would be refused
    const kind = staff.chance.weigh([
      ['resubmitActivity', 5],
      ['editActivity', 2],
      ['leave', 3],
    ] as const);
    const { bankCode, volume, object } = known[1].content;
    const less = { bankCode, volume: Math.max(1, volume - 1), object: `${object} (${known[1].version})` };
    if (kind !== 'leave') await rewrite(office, staff, kind, known, less);
  }
}

/** Whether an offline person must find a network today: the oldest that they wrote can be sent no later. */
const isDue = ({ queue }: Staff, today: string): boolean =>
  queue.some(({ date }) => lastDayFor(date) <= today);

/** A person's morning: what was rejected, the day's work, and on Fridays the submission. */
export async function morning(office: Office, staff: Staff): Promise<void> {
  const today = office.today();
  if (staff.usesTemplate && today === '2026-05-04') {
    const input = { templateId: staff.employee.employeeId, name: 'Hari biasa', lines: TEMPLATE };
    await act(office, office.senderOf(staff), 'saveActivityTemplate', input);
  }
  if (today <= LAST && worksOn(staff, today) && !(await isRepeated(office, staff, today)))
    writeDay(office, staff, today);
  if (staff.offline && !isDue(staff, today)) return;
  await mend(office, staff);
  await sendQueue(office, staff);
  const isFriday = new Date(today).getUTCDay() === 5;
  if (staff.ledger.in('RECORDED').length > 0 && (isFriday || today > LAST))
    await submitAll(office, staff, MONTH);
}

/** A person's afternoon, while their appraiser verifies: something more, something voided, something written anew. */
export async function afternoon(office: Office, staff: Staff): Promise<void> {
  const { ledger, chance, skewMs } = staff;
  const today = office.today();
  if (staff.offline || today > LAST || !worksOn(staff, today)) return;
  if (chance.is(0.3) && ledger.sums(today).counted + ledger.sums(today).rejected < DAY_MAX - 150)
    staff.queue.push(entryOn(office, staff, today, something(staff)));
  // By the clock of their device it is tomorrow.
  if (skewMs > 9 * 3_600_000 && chance.is(0.4) && later(today, 1) <= LAST)
    staff.queue.push(entryOn(office, staff, later(today, 1), something(staff)));
  await sendQueue(office, staff);
  const open = ledger.in('RECORDED', 'PENDING').filter(([, known]) => today <= lastDayOf(known));
  if (open.length > 0 && chance.is(0.15)) await voidOne(office, staff, chance.pick(open));
  const [recorded] = ledger.in('RECORDED');
  if (recorded && chance.is(0.3) && isWorked(today))
    await rewrite(office, staff, 'editActivity', recorded, { ...something(staff), volume: 1 });
}
