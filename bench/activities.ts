/**
 * `npm run bench -- activities`: activities recorded (a day's three a call) and verified (all that waits of sixty
 * people x twenty days, in one call) a second and in capacity units, through the graphql door; beside the same writes
 * sent raw to the same DynamoDB Local, and the same reads and writes, in alternating blocks of one run.
 */
import { startDynamo } from '../functions/local/dynamo.ts';
import { scanPages } from '../functions/platform/audit/scan.ts';
import type { Item } from '../functions/platform/item.ts';
import {
  A_DAY,
  DAYS,
  makeTeam,
  openSide,
  recordingsOf,
  type Side,
  TEAM,
  type Team,
  verificationOf,
} from './activityTeams.ts';
import { knownOf, type Meter, meter } from './meter.ts';
import { noteFor, type Noted, notingOn, sendNoted } from './rawActivities.ts';
import { median, spread } from './statistics.ts';

/** Calls in flight, and transactions of the call that verifies. */
const IN_FLIGHT = 8;
/** Blocks of each side that count: the first of more warm them. */
const PAIRS = 9;
const WARMING = DAYS.length - 2 * PAIRS;

/** What is compared: the door, the same reads and writes, the same writes alone. */
const SIDES = ['ours', 'reads and writes', 'writes'] as const;
type Name = (typeof SIDES)[number];

/** Activities a second, by side, block by block; and what all of the noted calls took. */
interface Measured {
  readonly kind: string;
  readonly rates: Readonly<Record<Name, number[]>>;
  readonly cost: Meter;
  /** Calls that the cost is of, their transactions, and how many activities they were about. */
  readonly calls: number;
  readonly transactions: number;
  readonly activities: number;
}

async function inLanes<T>(all: Iterable<T>, work: (one: T) => Promise<unknown>): Promise<void> {
  const waiting = all[Symbol.iterator]();
  const lane = async () => {
    for (let next = waiting.next(); !next.done; next = waiting.next()) await work(next.value);
  };
  await Promise.all(Array.from({ length: IN_FLIGHT }, lane));
}

/** A block of each side, whose turn it is first by its number; `work` is what of it takes time. */
async function inTurn(
  { kind, rates }: Pick<Measured, 'kind' | 'rates'>,
  no: number,
  activities: number,
  prepare: (name: Name) => Promise<() => Promise<unknown>>,
): Promise<void> {
  for (const name of no % 2 === 0 ? SIDES : SIDES.toReversed()) {
    const work = await prepare(name);
    const begun = performance.now();
    await work();
    const rate = activities / ((performance.now() - begun) / 1000);
    console.error(`${kind}, block ${no}: ${name} ${rate.toFixed(0)}/s`);
    if (no >= 0) rates[name].push(rate);
  }
}

const noRates = (): Measured['rates'] => ({ ours: [], 'reads and writes': [], writes: [] });

/** What of a call's requests a side sends, on its own table. */
const own = (name: Name, side: Side, from: string) => (noted: Noted) => {
  const { reads, transactions } = noteFor(noted, from, side.table.name);
  return { reads: name === 'writes' ? [] : reads, transactions };
};

/** Every day's calls in turn, each first on a table of its own, where its requests are noted. */
async function measureRecording(
  endpoint: string,
  noting: Side,
  team: Team,
  items: Item[],
): Promise<Measured> {
  const cost = meter(noting.table, knownOf(items));
  const note = notingOn(noting.table);
  const sides = new Map<Name, Side>();
  for (const name of SIDES)
    sides.set(name, await openSide(endpoint, `recording ${name}`.replaceAll(' ', '-'), items));
  const measured = { kind: 'recording', rates: noRates() };
  for (const day of DAYS.keys()) {
    const noted: Noted[] = [];
    await inLanes(recordingsOf(noting, team, day), async (call) => noted.push(await note(call)));
    await inTurn(measured, day - WARMING, TEAM * A_DAY, async (name) => {
      const side = sides.get(name) as Side;
      const sent = noted.map(own(name, side, noting.table.name));
      const calls = recordingsOf(side, team, day);
      return name === 'ours'
        ? () => inLanes(calls, (call) => call())
        : () => inLanes(sent, (each) => sendNoted(side.table, each));
    });
  }
  const calls = DAYS.length * TEAM;
  return { ...measured, cost, calls, transactions: calls, activities: calls * A_DAY };
}

/** A call's requests dealt out to its transactions, so that they can be sent side by side. */
const perTransaction = ({ reads, transactions }: Noted): Noted[] =>
  transactions.map((transaction, no) => ({
    reads: reads.filter((_, at) => at % transactions.length === no),
    transactions: [transaction],
  }));

/** All that a table holds, without the events and markers that nothing here reads. */
async function standingOn({ table }: Side): Promise<Item[]> {
  const items: Item[] = [];
  for await (const page of scanPages(table, { ConsistentRead: true }))
    items.push(...page.filter(({ type }) => type !== 'event' && type !== 'once'));
  return items;
}

/** The verification of the team's whole month, each block on a new table in which it waits. */
async function measureVerifying(endpoint: string, noting: Side, team: Team): Promise<Measured> {
  const items = await standingOn(noting);
  const cost = meter(noting.table, knownOf(items));
  const noted = perTransaction(await notingOn(noting.table)(verificationOf(noting, team)));
  const measured = { kind: 'verifying', rates: noRates() };
  const activities = DAYS.length * TEAM * A_DAY;
  for (let no = -1; no < PAIRS; no += 1) {
    await inTurn(measured, no, activities, async (name) => {
      const side = await openSide(endpoint, `verifying ${name} ${no}`.replaceAll(' ', '-'), items);
      const sent = noted.map(own(name, side, noting.table.name));
      return name === 'ours'
        ? verificationOf(side, team)
        : () => inLanes(sent, (each) => sendNoted(side.table, each));
    });
  }
  return { ...measured, cost, calls: 1, transactions: noted.length, activities };
}

/** The lines of a kind of call; answers its ratio to the writes alone. */
function tell({ kind, rates, cost, calls, transactions, activities }: Measured): number {
  const ratios = (name: Name) => rates.ours.map((rate, at) => rate / (rates[name][at] ?? Number.NaN));
  const each = (total: number) => (total / activities).toFixed(2);
  const columns = [
    ...SIDES.map((name) => `${name} ${spread(rates[name])}/s`),
    `ours / reads and writes ${spread(ratios('reads and writes'), 2)}`,
    `ours / writes ${spread(ratios('writes'), 2)}`,
    `an activity ${each(cost.writeUnits)} units written, ${each(cost.readUnits)} read`,
    `a call of ${activities / calls}: ${(cost.requests / calls).toFixed(1)} requests, ${transactions / calls} of them transactions`,
    ...(calls === 1
      ? [
          `${spread(
            rates.ours.map((rate) => activities / rate),
            2,
          )} s`,
        ]
      : []),
  ];
  console.log(`${kind} | ${columns.join(' | ')}`);
  return median(ratios('writes'));
}

export async function bench(): Promise<void> {
  const dynamo = await startDynamo();
  try {
    const { team, items } = makeTeam();
    const noting = await openSide(dynamo.endpoint, 'noted', items);
    const ratios = [
      tell(await measureRecording(dynamo.endpoint, noting, team, items)),
      tell(await measureVerifying(dynamo.endpoint, noting, team)),
    ];
    const lowest = Math.min(...ratios).toFixed(3);
    console.log(`activities ${lowest} a second, ours / the same writes raw, the lower of the two (aim: 0.8)`);
  } finally {
    await dynamo.stop();
  }
}
