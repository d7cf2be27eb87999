/** A person's October over the API, as it is worked: recorded daily, verified by sevens of days, closed by the job. */
import {
  closeEmployeeMonth,
  loadCloseShared,
} from '../functions/evaluation/evaluation/actions/closeEmployeeMonth.ts';
import { loadOpenShared, openEmployeeMonth } from '../functions/execution/month/actions/openEmployeeMonth.ts';
import type { Instant } from '../functions/platform/period.ts';
import { bankItems, entry, record, verify } from '../test/support/activities.ts';
import { jobOf, makeMonth, monthItem, OCTOBER } from '../test/support/months.ts';
import { itemsOf, makeEmployee, makeLine } from '../test/support/office.ts';
import { askingOn } from './asking.ts';
import { newTable, platformOn } from './faults/office.ts';
import { knownOf, type Meter, meter } from './meter.ts';
import { taken } from './taken.ts';

/** Working days of October 2026. */
const DAYS = Array.from({ length: 31 }, (_, at) => at + 1).filter(
  (day) => ![0, 6].includes(new Date(Date.UTC(2026, 9, day)).getUTCDay()),
);
const ACTIVITIES_A_DAY = 3;
/** As many wait before the appraiser verifies them at once. */
const AT_ONCE = 7 * ACTIVITIES_A_DAY;
/** What a person's first page asks. */
const OWN_MONTH = `{ viewer { employee { name position { title } month(period: "2026-M10") {
  months { status } activityMonth { recordedMinutes verifiedMinutes targetMinutes } } } } }`;

const hour = (day: number, utc: number): Instant =>
  new Date(Date.UTC(2026, 9, day, utc)).toISOString() as Instant;

const sum = (all: readonly Meter[], unit: 'readUnits' | 'writeUnits'): number =>
  all.reduce((total, one) => total + one[unit], 0);

/** An office of three with an open October, its handler, and a clock that the bench moves. */
async function openOctober(endpoint: string) {
  const [owner, appraiser, superior] = ['Dwi Astuti', 'Bambang Santoso', 'Endang Lestari'].map((name) =>
    makeEmployee(name),
  );
  if (!owner || !appraiser || !superior) throw new Error('an office of three');
  const items = [
    ...[owner, appraiser, superior].flatMap((person) => itemsOf.employee(person)),
    ...itemsOf.line(makeLine(owner, appraiser, superior)),
    ...bankItems(),
    monthItem(makeMonth(owner)),
  ];
  const table = await newTable(endpoint, items);
  const time = { now: hour(1, 8) };
  const platform = { ...platformOn(endpoint, table), clock: { zone: 'Asia/Jakarta', now: () => time.now } };
  const as = askingOn(platform);
  return {
    owner,
    asOwner: as(owner.employeeId),
    asAppraiser: as(appraiser.employeeId),
    platform,
    time,
    count: meter(table, knownOf(items)),
  };
}
type October = Awaited<ReturnType<typeof openOctober>>;

/** Records every working day's activities and verifies them some days at once: what each call took. */
async function workDays({ asOwner, asAppraiser, time, count }: October) {
  const [recording, verifying]: [Meter[], Meter[]] = [[], []];
  let waiting: string[] = [];
  for (const day of DAYS) {
    time.now = hour(day, 8);
    const activities = Array.from({ length: ACTIVITIES_A_DAY }, () => entry({ date: time.now.slice(0, 10) }));
    recording.push(
      await taken(count, async () => {
        const { outcomes } = await record(asOwner, activities);
        waiting.push(...outcomes.map(({ activity }: { activity: { id: string } }) => activity.id));
      }),
    );
    if (waiting.length < AT_ONCE && day !== DAYS.at(-1)) continue;
    const decisions = waiting.map((id) => ({ id, decision: 'VERIFY' }));
    verifying.push(
      await taken(count, async () => {
        const { outcomes } = await verify(asAppraiser, decisions);
        const refused = outcomes.filter(({ userErrors }: { userErrors: object[] }) => userErrors.length > 0);
        if (refused.length > 0) throw new Error(JSON.stringify(refused[0]));
      }),
    );
    waiting = [];
  }
  return { recording, verifying };
}

/** Works the month; answers its capacity units by what they were for. */
export async function workedMonth(endpoint: string) {
  const october = await openOctober(endpoint);
  const { owner, asOwner, platform, time, count } = october;
  const { recording, verifying } = await workDays(october);
  const reading = await taken(count, () => asOwner(OWN_MONTH));
  const whose = { employeeId: owner.employeeId, period: OCTOBER };
  const opener = jobOf(platform, 'openMonth');
  const opened = await loadOpenShared(opener);
  const opening = await taken(count, () => openEmployeeMonth(opener, whose, opened));
  time.now = hour(31 + 13, 17);
  const job = jobOf(platform, 'closeMonth');
  const shared = await loadCloseShared(job, OCTOBER);
  const closing = await taken(count, () => closeEmployeeMonth(job, whose, shared));
  return {
    recordingWriteUnits: sum(recording, 'writeUnits'),
    verifyingWriteUnits: sum(verifying, 'writeUnits'),
    closingWriteUnits: closing.writeUnits,
    writingReadUnits: sum([...recording, ...verifying, closing], 'readUnits'),
    unitsARead: reading.readUnits,
    openAgainReadUnits: opening.readUnits,
  };
}
