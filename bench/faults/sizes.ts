/** How much of every scenario is done: all of it for `npm run faults`, a part in every test run. */
import type { Death } from './deaths.ts';
import type { ImportDeath } from './registerImport.ts';
import type { TurnDeath } from './turning.ts';
import type { VerifyDeath } from './verifying.ts';

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
  /** People of a team whose activities are verified at once, and at which commits of it the process dies. */
  readonly verified: number;
  readonly verifyDeaths: readonly VerifyDeath[];
  /** People of an office whose month is lived over HTTP. */
  readonly living: number;
  /** People of a town whose year is lived over HTTP. */
  readonly yearLong: number;
  /** Items of a batch at which its time is up. */
  readonly items: number;
  /** Events of the outbox's batch at which its time is up. */
  readonly events: number;
}

const around = (point: Death['point'], numbers: readonly number[]): Death[] =>
  numbers.flatMap((number) => (['before', 'after'] as const).map((when) => ({ when, point, number })));
const upTo = (last: number) => Array.from({ length: last }, (_, at) => at + 1);
const afterEach = (point: Death['point'], last: number): Death[] =>
  upTo(last).map((number) => ({ when: 'after', point, number }));

/** Commits of a closing: one begins the run, one checkpoint ends its planning, one a person, one keeps the counts. */
const commitsOf = (people: number) => people + 3;

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

/**
 * The whole of it, for `npm run faults`; `IMPORT_ROWS=13000` for a city's register, `MONTH_PEOPLE=60` for a smaller
 * month, `YEAR_PEOPLE=30` for a smaller year.
 */
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
  verified: 60,
  verifyDeaths: roundCommits([1, 2, 15, 30, 45, 51]),
  living: Number(process.env.MONTH_PEOPLE ?? 300),
  yearLong: Number(process.env.YEAR_PEOPLE ?? 300),
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
  verified: 10,
  verifyDeaths: [{ when: 'after', number: 1 }],
  living: 6,
  yearLong: 0, // lived on its own: YEAR_PEOPLE=12 npm run faults -- a whole year
  items: 3,
  events: 10,
};
