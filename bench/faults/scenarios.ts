/** Every fault that the system is held to survive, at a size: docs/reliability.md. */
import { deliveredTwice, poisoned, timingOut } from './chunks.ts';
import { aDayLater, type Death, dyingAt, dyingOften, oneOfTwoDies, twiceAtOnce } from './deaths.ts';
import { contended, disturbedClosing, throttled, unprocessed } from './disturbed.ts';
import {
  downForADay,
  downForAnHour,
  keptInPart,
  outOfTime,
  poisonInTheStream,
  twiceAndLate,
} from './outgoing.ts';
import { unansweredPerson } from './person.ts';
import { type ImportDeath, importDyingOften, importsDyingAt } from './registerImport.ts';
import { type TurnDeath, turnsDyingAt } from './turning.ts';
import { unansweredClosing } from './unanswered.ts';
import type { Outcome, World } from './world.ts';

/** How much of it: people of an office, of the one that dies often, and which deaths are tried. */
export interface Size {
  readonly people: number;
  /** Messages of a queue with poison in it. */
  readonly messages: number;
  readonly many: number;
  readonly deathsOfMany: number;
  readonly deaths: readonly Death[];
  /** People of an office whose planner dies after each page. */
  readonly planned: number;
  readonly pages: readonly Death[];
  /** People of an office whose table is throttled: the SDK waits long. */
  readonly throttled: number;
  /** Commits of a closing whose answer is lost: of the whole one, and of the larger office's planner. */
  readonly unanswered: readonly number[];
  readonly checkpoints: readonly number[];
  /** Rows of a register whose importer dies, at which commits; of a large one, and how often it does. */
  readonly imported: number;
  readonly importDeaths: readonly ImportDeath[];
  readonly importedMany: number;
  readonly deathsOfImport: number;
  /** People whose months a day turns, and at which commits of it the process dies. */
  readonly turned: number;
  readonly turnDeaths: readonly TurnDeath[];
  /** Items of a batch at which its time is up. */
  readonly items: number;
  /** Events of the outbox's batch at which its time is up. */
  readonly events: number;
}

/** A scenario: what befalls the system in a sentence, and the trial. */
export interface Scenario {
  readonly name: string;
  readonly run: (world: World) => Promise<Outcome>;
}

const around = (point: Death['point'], numbers: readonly number[]): Death[] =>
  numbers.flatMap((number) => (['before', 'after'] as const).map((when) => ({ when, point, number })));
const upTo = (last: number) => Array.from({ length: last }, (_, at) => at + 1);
const afterEach = (point: Death['point'], last: number): Death[] =>
  upTo(last).map((number) => ({ when: 'after', point, number }));

/** Commits of a closing: one begins the run, one checkpoint ends its planning, one a person, one keeps the counts. */
const commitsOf = (people: number) => people + 3;

/** People of a chunk where the planner dies: a small office has as many pages and sendings as a large one. */
const PLANNED_CHUNK = 5;

/** Rows of the small register below its two heads, one of them bad. */
const ROWS = 12;
const GOOD = ROWS + 2 - 1;
/**
 * Its commits: what was found, that it was judged, that it begins; two units, offices (16 a commit), people; the
 * part, the readings, the end.
 */
const COMMITS_OF_IMPORT = 3 + 2 + Math.ceil(GOOD / 16) + GOOD + 3;
const roundCommits = (numbers: readonly number[]): ImportDeath[] =>
  numbers.flatMap((number) => (['before', 'after'] as const).map((when) => ({ when, number })));

/** People whose months a day turns: a commit each. */
const TURNED = 12;

/** The whole of it, for `npm run faults`; `IMPORT_ROWS=13000` for a city's register. */
export const whole: Size = {
  people: 40,
  messages: 300,
  many: 2000,
  deathsOfMany: 20,
  deaths: [
    ...around('commit', upTo(commitsOf(40))),
    ...around('send', [1]),
    ...around('acknowledge', [1, 2]),
  ],
  planned: 60,
  pages: [...afterEach('page', 13), ...around('send', [1, 2]), ...around('commit', [1, 2, 3])],
  throttled: 40,
  unanswered: [...upTo(4), 13, 22, 31, 40, 41, 42, commitsOf(40)],
  checkpoints: [1, 2, 3],
  imported: ROWS,
  importDeaths: roundCommits(upTo(COMMITS_OF_IMPORT)),
  importedMany: Number(process.env.IMPORT_ROWS ?? 500),
  deathsOfImport: 20,
  turned: TURNED,
  turnDeaths: roundCommits(upTo(TURNED)),
  items: 25,
  events: 100,
};

/** Two chunks of people, the second of two. */
const FEW = 27;
const [FIRST, WITHIN, LAST] = [1, 15, commitsOf(FEW)];

/** A part of it in every test run: each scenario, and of each kind of death the first, one within and the last. */
export const part: Size = {
  ...whole,
  people: FEW,
  messages: 60,
  many: 60,
  deathsOfMany: 2,
  deaths: [
    ...around('commit', [WITHIN]),
    { when: 'before', point: 'commit', number: FIRST },
    { when: 'after', point: 'commit', number: LAST },
    { when: 'after', point: 'send', number: 1 },
    { when: 'before', point: 'acknowledge', number: 2 },
  ],
  planned: 60,
  pages: afterEach('page', 1),
  throttled: 4,
  unanswered: [FIRST, WITHIN, LAST],
  checkpoints: [2],
  importDeaths: [
    { when: 'after', number: 1 },
    { when: 'after', number: 14 },
    { when: 'before', number: COMMITS_OF_IMPORT },
  ],
  importedMany: 120,
  deathsOfImport: 2,
  turnDeaths: [
    { when: 'before', number: 1 },
    { when: 'after', number: TURNED },
  ],
  items: 3,
  events: 10,
};

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
  [...jobsAt(size), ...turnsAt(size), ...importsAt(size), ...tableAt(size), ...outgoingAt(size)].map(
    ([name, run]) => ({
      name,
      run,
    }),
  );
