/**
 * A month of an office over HTTP: people whose network loses requests and answers, whose devices' clocks are wrong,
 * who send twice at once, late and at the last moment; holidays, leave, a transfer that becomes known three days late;
 * appraisers who decide by ids and all at once. In the end what everybody noted must be what is on record.
 */
import { handOver } from '../../../functions/jobs/handOver.ts';
import { bulkLoad } from '../../../functions/local/bulkLoad.ts';
import { type Chance, chanceOf } from '../../../functions/local/city/random.ts';
import type { Employee } from '../../../functions/organisation/employee/rules.ts';
import { lineKind } from '../../../functions/organisation/line/store.ts';
import { verifyAudit } from '../../../functions/platform/audit/verify.ts';
import type { Platform } from '../../../functions/platform/context.ts';
import { makeItem } from '../../../functions/platform/item.ts';
import { keys } from '../../../functions/platform/keys.ts';
import type { Instant, PlainDate } from '../../../functions/platform/period.ts';
import { openHouse } from '../../../test/support/house.ts';
import { jobOf } from '../../../test/support/months.ts';
import { itemsOf, makeLine } from '../../../test/support/office.ts';
import { newTable, platformOn } from '../office.ts';
import type { Outcome, World } from '../world.ts';
import { DAYS, isWorked, KNOWN_ON, later, MOVED_ON } from './calendar.ts';
import { afternoon, morning } from './days.ts';
import { nodeOf, type Office, worksOn } from './owner.ts';
import { checkPerson } from './recount.ts';
import { checkDesk, decideSome, onceLooked, type Superior, tryAsFormer, verifyAll } from './superior.ts';
import { makeTown, type Staff, type Town } from './town.ts';
import { type Sender, Wire } from './wire.ts';

/** Jakarta's time is ahead of UTC by so much. */
const JAKARTA_MS = 7 * 3_600_000;
/** People who act at the same time. */
const AT_ONCE = 12;
/** So many differences are told in words. */
const TOLD = 20;

/** A clock that the month moves, and that moves on with everybody who looks at it. */
function officeClock() {
  let ms = Date.parse('2026-04-30T01:00:00.000Z');
  return {
    zone: 'Asia/Jakarta',
    now: () => new Date((ms += 1)).toISOString() as Instant,
    /** An hour of a day, UTC. */
    set: (date: string, hour: number) => void (ms = Math.max(ms, Date.parse(date) + hour * 3_600_000)),
    ms: () => ms,
  };
}

async function together<T>(all: readonly T[], work: (one: T) => Promise<void>): Promise<void> {
  const waiting = all.values();
  const lane = async () => {
    for (const one of waiting) await work(one);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
}

/** Makes the transfer of a person known: the former line ends, the new one begins, what waits moves along. */
async function transfer(platform: Platform, { appraisers, superior }: Town, staff: Staff): Promise<void> {
  const { employee, team, movesTo } = staff;
  if (movesTo === null) return;
  const [from, to] = [appraisers[team], appraisers[movesTo]] as [Employee, Employee];
  const former = makeLine(employee, from, superior, { to: later(MOVED_ON, -1) as PlainDate });
  const since = MOVED_ON as PlainDate;
  await bulkLoad(platform.table, [
    makeItem(lineKind, keys.line(employee.employeeId, former.from), former, { version: 2 }),
    ...itemsOf.line(makeLine(employee, to, superior, { from: since })),
  ]);
  await handOver(jobOf(platform, 'handOver'), { employeeId: employee.employeeId, since });
}

interface Play {
  readonly town: Town;
  readonly office: Office;
  readonly platform: Platform;
  readonly clock: ReturnType<typeof officeClock>;
  readonly senders: readonly Sender[];
  readonly seed: string;
}

/** Whose activities are an appraiser's on a day. */
const superiorsOn = ({ town, senders, seed }: Play, date: string): Superior[] =>
  senders.map((sender, no) => ({
    sender,
    chance: chanceOf(`${seed} appraiser ${no} ${date}`),
    team: town.staff.filter(({ team, movesTo }) => (date >= KNOWN_ON ? (movesTo ?? team) : team) === no),
  }));

async function makeKnown({ town, office, platform, senders }: Play): Promise<void> {
  for (const staff of town.staff.filter(({ movesTo }) => movesTo !== null)) {
    await transfer(platform, town, staff);
    const [pending] = staff.ledger.in('PENDING');
    const former = senders[staff.team];
    if (pending && former) await tryAsFormer(office, former, staff, nodeOf(staff, ...pending));
  }
}

/** A day of the office. */
async function live(play: Play, date: string): Promise<void> {
  const { town, office, clock } = play;
  const present = town.staff.filter((staff) => isWorked(date) || worksOn(staff, date));
  if (present.length === 0) return;
  clock.set(date, 1);
  if (date === KNOWN_ON) await makeKnown(play);
  await Promise.all([office.wire.deliverLate(), together(present, (staff) => morning(office, staff))]);
  if (!isWorked(date)) return;
  clock.set(date, 7);
  const superiors = superiorsOn(play, date);
  await together(superiors, (superior) => checkDesk(office, superior));
  const looked = superiors.map(onceLooked);
  await Promise.all([
    together(superiors, (superior) => decideSome(office, superior)),
    Promise.all(looked).then(() => together(present, (staff) => afternoon(office, staff))),
  ]);
  clock.set(date, 10);
  const isFriday = new Date(date).getUTCDay() === 5;
  if (isFriday || date === DAYS.at(-1)) await together(superiors, (superior) => verifyAll(office, superior));
}

/** Counts what is otherwise than noted, and tells the first of it. */
function counting(seed: string) {
  const found = { lost: 0, doubled: 0 };
  const wrong: Office['wrong'] = (what, wanted, is) => {
    const isMore = wanted === null || (typeof wanted === 'number' && Number(is) > wanted);
    found[isMore ? 'doubled' : 'lost'] += 1;
    if (found.lost + found.doubled <= TOLD)
      console.error(`seed ${seed}: ${what}: ${JSON.stringify(wanted)} noted, ${JSON.stringify(is)} found`);
  };
  return { found, wrong };
}

/** Everybody with a token of their own, before the first of the month. */
async function openPlay(world: World, people: number, seed: string) {
  const town = makeTown(people, seed);
  const table = await newTable(world.endpoint, town.items);
  const clock = officeClock();
  const platform = { ...platformOn(world.endpoint, table), clock };
  const house = await openHouse(platform);
  const sender = async (employee: Employee, chance: Chance, skewMs = 0): Promise<Sender> => ({
    token: await house.tokenOf(employee),
    chance,
    skewMs,
  });
  const staff = await Promise.all(town.staff.map((one) => sender(one.employee, one.chance, one.skewMs)));
  const senders = await Promise.all(
    town.appraisers.map((employee, no) => sender(employee, chanceOf(`${seed} wire of appraiser ${no}`))),
  );
  const { found, wrong } = counting(seed);
  const office: Office = {
    wire: new Wire(house.url, clock.ms),
    now: clock.ms,
    today: () => new Date(clock.ms() + JAKARTA_MS).toISOString().slice(0, 10),
    senderOf: ({ no }) => staff[no] as Sender,
    wrong,
  };
  return { play: { town, office, platform, clock, senders, seed }, found, stop: () => house.stop() };
}

/** Plays the month of so many people by a seed; what of it is not as everybody noted counts as lost or doubled. */
export async function simulatedMonth(world: World, people: number, seed: string): Promise<Outcome> {
  const { play, found, stop } = await openPlay(world, people, seed);
  const { office, town, platform } = play;
  try {
    for (const date of DAYS) await live(play, date);
    await office.wire.settle();
    await together(town.staff, (staff) => checkPerson(office, platform.table, staff));
    const { broken } = await verifyAudit(platform.table);
    if (broken.length > 0) office.wrong('the audit', [], broken);
    return { faults: office.wire.faults, ...found };
  } catch (cause) {
    throw new Error(`the month of seed ${seed} came to no end`, { cause });
  } finally {
    await stop();
  }
}
