/**
 * A whole year of a town over HTTP: plans, twelve months, their evaluations and the annual ones, with all that befalls
 * people in a year. In the end what everybody noted, what the events tell and what the table holds must be the same.
 */
import { bulkLoad } from '../../../functions/local/bulkLoad.ts';
import { employeeOf } from '../../../functions/organisation/employee/store.ts';
import type { Outcome, World } from '../world.ts';
import { closedOn, workedAfter, workedFrom } from './calendar.ts';
import { type Act, daysOf } from './days.ts';
import { lookAtDesks } from './derived.ts';
import { checkYear } from './end.ts';
import type { Evaluating } from './evaluating.ts';
import { type Happening, happeningsOf } from './happenings.ts';
import { moveTo } from './nights.ts';
import { together } from './office.ts';
import { appointed, type Opened, openYear } from './opened.ts';
import { assign, nothingPlanned, type Planned } from './assigning.ts';
import { agree, drawUp, holderOf } from './planning.ts';
import { readWhole } from './recount.ts';
import { sendRegister } from './register.ts';
import { type Person, plansOf, stintOn } from './town.ts';

const PLANNING_DAY = '2026-01-12';
/** Mornings on which much waits: months are closed, and nobody has rated them yet. */
const LOOKED = new Set([2, 5, 8, 12].map((month) => workedFrom(closedOn(month))));

/** Whoever has an office and no plan for it draws one up, the higher before those below. */
async function planAll({ office, town }: Opened, planned: Planned): Promise<void> {
  const today = office.today();
  const without = (one: Person) => {
    const due = plansOf(one).filter(({ from }) => from <= today).length;
    return one.joins <= today && stintOn(one, today) !== null && (planned.plans.get(one)?.length ?? 0) < due;
  };
  for (const level of ['HEAD', 'SECTION', 'STAFF']) {
    const those = town.people.filter((one) => one.level === level && without(one));
    const above = Map.groupBy(those, (one) => holderOf(town, stintOn(one, today)?.above ?? '', today));
    await together([...above], async ([leader, people]) => {
      const planId = leader && planned.plans.get(leader)?.at(-1);
      if (leader && planId) await assign(office, planned, town, leader, planId, people);
    });
    await together(those, async (one) => {
      const leader = holderOf(town, stintOn(one, today)?.above ?? '', today);
      if (leader) await drawUp(office, planned, town, one, leader);
    });
  }
}

/** What happens on a day; what the register says is sent. */
async function happen(opened: Opened, today: readonly Happening[]): Promise<void> {
  for (const one of today) await one.happen(opened.office, opened.notebook);
  if (today.some(({ register }) => register)) await sendRegister(opened.register);
}

/** The beginning: the register, the officers, agreements, and everybody's plan. */
async function begin(opened: Opened, planned: Planned): Promise<void> {
  const { town, office, nights, register, table } = opened;
  await sendRegister(register);
  const head = town.people[0] && (await employeeOf(table, town.people[0].employeeId));
  await bulkLoad(table, appointed(town, head?.data.unit.path ?? ''));
  await moveTo(nights, PLANNING_DAY);
  await sendRegister(register);
  for (const agency of town.agencies) await agree(office, planned, town, agency);
  await planAll(opened, planned);
}

/** The days after changes of the register, when the former plans are closed: whoever has a new office plans. */
const planningDays = (opened: Opened, planned: Planned, changes: readonly string[]): Act[] =>
  changes.map((on) => ({
    on: workedAfter(on, 1),
    act: async () => {
      await sendRegister(opened.register); // plans are drawn up by this morning's
      await planAll(opened, planned);
    },
  }));

/** Lives the year; answers how much befell it. */
export async function liveYear(opened: Opened): Promise<number> {
  const { office, notebook, nights, town } = opened;
  const planned = nothingPlanned();
  const evaluating: Evaluating = { office, notebook, units: planned.units, achievements: new Map() };
  await begin(opened, planned);
  const happenings = happeningsOf(town);
  const changes = [...new Set(happenings.filter(({ register }) => register).map(({ on }) => on))];
  const plans = planningDays(opened, planned, changes);
  const acts = [...plans, ...daysOf({ office, notebook, evaluating }, changes)];
  const dates = [...new Set([...acts, ...happenings].map(({ on }) => on))].toSorted();
  const busy = new Set([PLANNING_DAY, ...[...happenings, ...plans].map(({ on }) => on)]);
  let [before, seen] = [PLANNING_DAY, 0];
  for (const date of dates) {
    // Everybody is looked at in the first night of a month and the last of all, and lines in those around whatever happens.
    const isWhole = date.slice(0, 7) !== before.slice(0, 7) || date === dates.at(-1);
    const isPaid = acts.some(({ on, isPaid: paid }) => on === date && paid);
    const still = isPaid ? 'PAID' : 'QUIET';
    await moveTo(nights, date, isWhole ? 'WHOLE' : busy.has(date) || busy.has(before) ? 'BUSY' : still);
    before = date;
    if (LOOKED.has(date)) lookAtDesks(office, await readWhole(opened.table));
    const today = happenings.filter(({ on }) => on === date);
    await happen(opened, today);
    for (const { act } of acts.filter(({ on }) => on === date)) await act();
    if (process.env.YEAR_TOLD) {
      console.error(`${date}: ${office.requests} requests, ${office.wrongs.length} differ`);
      for (const text of office.wrongs.slice(seen)) console.error(text.slice(0, 1000));
      seen = office.wrongs.length;
    }
  }
  return happenings.length;
}

/** So many differences are told in words. */
const TOLD = 20;

/** Lives the year of so many people by a seed, and counts all of it again. */
export async function simulatedYear(world: World, people: number, seed: string): Promise<Outcome> {
  const opened = await openYear(world, people, seed);
  const { office } = opened;
  try {
    const faults = await liveYear(opened);
    const { recounted } = await checkYear(opened);
    const { wrongs, doubled } = office;
    if (process.env.YEAR_TOLD) console.error(opened.notebook.pay.told());
    for (const text of wrongs.slice(0, TOLD)) console.error(`seed ${seed}: ${text.slice(0, 1000)}`);
    const differ = wrongs.length;
    console.log(`year ${people} people, 12 months, ${recounted} items recounted, ${differ} differ`);
    return { faults, lost: differ - doubled, doubled };
  } catch (cause) {
    for (const text of office.wrongs.slice(0, TOLD)) console.error(`seed ${seed}: ${text.slice(0, 1000)}`);
    throw new Error(`the year of seed ${seed} came to no end`, { cause });
  } finally {
    await opened.stop();
  }
}
