/** Every fault that the system is held to survive, at a size: docs/reliability.md. */
import { deliveredTwice, poisoned, timingOut } from './chunks.ts';
import { aDayLater, dyingAt, dyingOften, oneOfTwoDies, twiceAtOnce } from './deaths.ts';
import { contended, disturbedClosing, throttled, unprocessed } from './disturbed.ts';
import {
  downForADay,
  downForAnHour,
  keptInPart,
  outOfTime,
  poisonInTheStream,
  twiceAndLate,
} from './outgoing.ts';
import { simulatedMonth } from './month/simulated.ts';
import { simulatedYear } from './year/simulated.ts';
import { unansweredPerson } from './person.ts';
import { importDyingOften, importsDyingAt } from './registerImport.ts';
import type { Size } from './sizes.ts';
import { turnsDyingAt } from './turning.ts';
import { unansweredClosing } from './unanswered.ts';
import { verifyingDyingAt } from './verifying.ts';
import type { Outcome, World } from './world.ts';

/** A scenario: what befalls the system in a sentence, and the trial. */
export interface Scenario {
  readonly name: string;
  readonly run: (world: World) => Promise<Outcome>;
}

/** People of a chunk where the planner dies: a small office has as many pages and sendings as a large one. */
const PLANNED_CHUNK = 5;

/** Another seed is another month: `MONTH_SEED=7 npm run faults -- by HTTP`. A failing one is named with what differs. */
const MONTH_SEED = process.env.MONTH_SEED ?? 'May';

/** Likewise: `YEAR_SEED=7 npm run faults -- a whole year`. */
const YEAR_SEED = process.env.YEAR_SEED ?? 'Juni';

/** What befalls the jobs. */
const jobsAt = (size: Size): [string, Scenario['run']][] => [
  ['the schedule fires twice at once', (world) => twiceAtOnce(world, size.people)],
  ['the schedule fires twice at once, and one of the two dies', (world) => oneOfTwoDies(world, size.people)],
  ['the schedule fires again a day later', (world) => aDayLater(world, size.people)],
  [
    'the worker dies before and after each commit, checkpoint, sending and acknowledgement',
    (world) => dyingAt(world, size.people, size.deaths),
  ],
  [
    `the worker dies at ${size.deathsOfMany} seeded moments of one closing of ${size.many}`,
    (world) => dyingOften(world, size.many, size.deathsOfMany, 'moments'),
  ],
  [
    'the planner dies after each page, and around each sending and checkpoint',
    (world) => dyingAt(world, size.planned, size.pages, PLANNED_CHUNK),
  ],
  [
    'a batch runs out of time at each item, comes again, and its late requests arrive',
    (world) => timingOut(world, size.people, size.items),
  ],
  ['every chunk is delivered twice at the same time', (world) => deliveredTwice(world, size.people)],
  ['one message in a hundred is poison', (world) => poisoned(world, size.people, size.messages)],
];

/** What befalls the turn of the day. */
const turnsAt = (size: Size): [string, Scenario['run']][] => [
  [
    'the turn of the day comes twice at once, and dies before and after each commit, while targets are missing and unanswered',
    (world) => turnsDyingAt(world, size.turned, size.turnDeaths),
  ],
];

/** What befalls a month of people and their superiors. */
const peopleAt = ({ verified, verifyDeaths, living }: Size): [string, Scenario['run']][] => [
  [
    `the verification of ${verified} people x 20 days dies before and after commits, and comes twice at once`,
    (world) => verifyingDyingAt(world, verified, verifyDeaths),
  ],
  [
    `a month of ${living} people by HTTP: requests and answers lost, sent twice and late, clocks hours off`,
    (world) => simulatedMonth(world, living, MONTH_SEED),
  ],
];

/** What befalls a town in a year; none, where a size has nobody for it. */
const yearAt = ({ yearLong }: Size): [string, Scenario['run']][] =>
  yearLong === 0
    ? []
    : [
        [
          `a whole year of ${yearLong} people: transfers, Plt, leave, objections, late superiors, a policy revised in June`,
          (world) => simulatedYear(world, yearLong, YEAR_SEED),
        ],
      ];

/** What befalls imports of the register. */
const importsAt = (size: Size): [string, Scenario['run']][] => [
  [
    'the importer dies before and after each commit and checkpoint of a register',
    (world) => importsDyingAt(world, size.imported, size.importDeaths),
  ],
  [
    `the importer dies at ${size.deathsOfImport} seeded moments of one register of ${size.importedMany} rows`,
    (world) => importDyingOften(world, size.importedMany, size.deathsOfImport, 'import'),
  ],
];

/** What befalls the table. */
const tableAt = (size: Size): [string, Scenario['run']][] => [
  ['a third of the calls is throttled', (world) => disturbedClosing(world, size.throttled, throttled(1 / 3))],
  [
    'half of the transactions meet another',
    (world) => disturbedClosing(world, size.people, contended(1 / 2)),
  ],
  ['keys of every batch stay unprocessed', (world) => disturbedClosing(world, size.people, unprocessed)],
  [
    'a commit of a closing lands and its answer is lost, once or for good',
    (world) => unansweredClosing(world, size.people, size.unanswered),
  ],
  [
    'a checkpoint of the planner lands and its answer is lost, once or for good',
    (world) => unansweredClosing(world, size.planned, size.checkpoints, PLANNED_CHUNK),
  ],
  ["a person's commit lands and its answer is lost, once or for good", unansweredPerson],
];

/** What befalls the events on their way out. */
const outgoingAt = ({ people, events }: Size): [string, Scenario['run']][] => [
  ['the stream hands over records twice and late', (world) => twiceAndLate(world, people)],
  ['the outbox runs out of time at each event', (world) => outOfTime(world, people, events)],
  ['one record in twenty is poison, and the stream comes again', (world) => poisonInTheStream(world, people)],
  ['the bus keeps some events of a call and not others', (world) => keptInPart(world, people)],
  ['the bus is down for an hour', (world) => downForAnHour(world, people)],
  ['the bus is down until the stream gives up, and is replayed', (world) => downForADay(world, people)],
];

/** The scenarios at a size. */
export const scenariosAt = (size: Size): Scenario[] =>
  [
    ...jobsAt(size),
    ...turnsAt(size),
    ...peopleAt(size),
    ...yearAt(size),
    ...importsAt(size),
    ...tableAt(size),
    ...outgoingAt(size),
  ].map(([name, run]) => ({
    name,
    run,
  }));
