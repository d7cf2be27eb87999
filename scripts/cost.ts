/**
 * `npm run cost`: what a city costs a month in the cloud, by list prices (data/cloud-prices.json) and
 * volumes (data/cloud-volumes.json, each with how it is known), as the table of docs/operations.md.
 * `PEOPLE=2000 npm run cost` for another size.
 */
import priced from '../data/cloud-prices.json' with { type: 'json' };
import volumes from '../data/cloud-volumes.json' with { type: 'json' };
import { NIGHTLY } from '../functions/jobs/due.ts';

const { prices } = priced;
const MILLION = 1_000_000;
const KB_OF_GB = 1024 * 1024;
const DAYS = 30;
/** Memory of the functions in GB, as infra/ gives it: a test compares. */
export const GB_OF = {
  'Graphql/Door': 1769 / 1024,
  'Jobs/Worker': 1,
  'Jobs/Planner': 0.5,
  'Jobs/Reconciler': 0.5,
  'Sealing/Sealer': 1,
  'Outbox/Sender': 0.25,
  'Observer/Counter': 0.5,
  'Register/Importer': 1769 / 1024,
  'Evidence/Taker': 0.5,
} as const;
/** Doors that cost next to nothing: replay and rebuild are called by hand, when something was lost; a report now and then. */
export const NOT_COUNTED = ['Outbox/Replay', 'Observer/Rebuild', 'Reports/Maker'];

export interface CostLine {
  readonly what: string;
  /** The quantity in words, as it is multiplied. */
  readonly quantity: string;
  /** US dollars a month. */
  readonly dollars: number;
}

const round = (value: number): string => value.toLocaleString('en', { maximumFractionDigits: 1 });

const line = (what: string, amount: number, unit: string, price: number): CostLine => ({
  what,
  quantity: `${round(amount)} ${unit} x ${price}`,
  dollars: amount * price,
});

type Values<T> = { readonly [Name in keyof T]: number };

const valuesOf = <T extends Record<string, { readonly value: number }>>(from: T): Values<T> =>
  Object.fromEntries(Object.entries(from).map(([name, { value }]) => [name, value])) as Values<T>;

const each = valuesOf(volumes.personMonth);
const instance = valuesOf(volumes.instance);

/**
 * How often the workers are sent to everybody in a month: by the jobs of every night, remind, escalate, openMonth,
 * closeMonth and computeAllowance, and once a year each by closeYear and, refused and then done, convertCredits.
 */
const ROUNDS = DAYS * NIGHTLY.size + instance.remindDays + instance.escalateDays + 3 + 3 / 12;
/** Events of a person and month. */
const EVENTS = each.events + each.digests;
/** What is kept of a person's month in the table, KB. */
const KEPT_KB = each.tableKb + each.digests * each.digestKb + each.readingKb;

/** GB that the table has grown to at the end of a year. */
const tableGb = (people: number, year: number): number => (people * KEPT_KB * 12 * year) / KB_OF_GB;

/** Chunks that the planner sends in a month. */
const chunksOf = (people: number): number => (people / instance.peopleAChunk) * ROUNDS;

/** Write units of monitoring, a person and month: findings, marks for the next scan, what overviews count. */
const monitoringWrites =
  each.findings * each.findingWriteUnits + EVENTS * each.markWriteUnits + each.counted * each.countWriteUnits;
/** What is read for findings but the running month, which the nightly jobs count; and what the observer and overviews read. */
const scanReads =
  each.fullScanReadUnits + each.changedYears * each.changedYearReadUnits + DAYS * each.unitScanReadUnits;
const countReads = each.counted * each.countReadUnits + each.overviewReads * each.overviewReadUnits;

function tableLines(people: number, year: number): CostLine[] {
  const writes =
    each.closingWriteUnits +
    each.recordingWriteUnits +
    each.verifyingWriteUnits +
    each.digests * each.digestWriteUnits +
    each.escalations * each.escalationWriteUnits +
    each.attendanceWriteUnits +
    each.allowanceWriteUnits +
    each.exportWriteUnits +
    each.yearWriteUnits +
    each.readingWriteUnits +
    monitoringWrites +
    each.otherWriteUnits;
  const gb = tableGb(people, year);
  // Every night the seal reads the table weakly: half a unit for 4 KB.
  const sealed = (gb * KB_OF_GB * DAYS) / 8;
  const working = each.writingReadUnits + each.payingReadUnits + each.yearReadUnits;
  const reads = people * (working + each.reads * each.unitsARead);
  const reminding = people * instance.remindDays * each.remindReadUnits;
  const nights = people * DAYS * (each.nightReadUnits + each.openAgainReadUnits);
  const escalating = people * instance.escalateDays * each.escalateReadUnits;
  const takingUp =
    people *
    (DAYS * instance.runsTakenUp * each.takenUpReadUnits +
      instance.creditWaitNights * each.creditWaitReadUnits);
  return [
    line('writes of the table', (people * writes) / MILLION, 'million units', prices.millionWriteUnits),
    line('reads of the table', reads / MILLION, 'million units', prices.millionReadUnits),
    line('nightly reading of the jobs', nights / MILLION, 'million units', prices.millionReadUnits),
    line('runs taken up by night', takingUp / MILLION, 'million units', prices.millionReadUnits),
    line('reading for findings', (people * scanReads) / MILLION, 'million units', prices.millionReadUnits),
    line('reading for overviews', (people * countReads) / MILLION, 'million units', prices.millionReadUnits),
    line('reading of the escalations', escalating / MILLION, 'million units', prices.millionReadUnits),
    line('reading of the reminders', reminding / MILLION, 'million units', prices.millionReadUnits),
    line('nightly reading for the seal', sealed / MILLION, 'million units', prices.millionReadUnits),
    line('the table kept', gb, 'GB', prices.tableGbMonth),
    line('recovery to any second', gb, 'GB', prices.recoveryGbMonth),
  ];
}

/** Seconds that the functions behind the door are billed for in a month, each with its memory. */
function jobLines(people: number, year: number): CostLine[] {
  const size = people / volumes.people;
  const seconds: Readonly<Record<Exclude<keyof typeof GB_OF, 'Graphql/Door'>, number>> = {
    'Jobs/Worker': (people * ROUNDS * each.workMilliseconds) / 1000,
    'Jobs/Planner': size * DAYS * instance.plannerSecondsADay,
    'Jobs/Reconciler': size * DAYS * instance.reconcilerSecondsADay,
    'Sealing/Sealer': (tableGb(people, year) * 1024 * DAYS) / instance.sealMbASecond,
    'Outbox/Sender': (people * EVENTS * instance.senderMillisecondsAnEvent) / 1000,
    'Observer/Counter': (people * (EVENTS + each.counted) * instance.counterMillisecondsAnEvent) / 1000,
    'Register/Importer': size * instance.importSecondsAMonth,
    'Evidence/Taker': (people * each.evidenceFiles * instance.takerMillisecondsAFile) / 1000,
  };
  return Object.entries(seconds).map(([door, billed]) =>
    line(
      `time of ${door}`,
      billed * GB_OF[door as keyof typeof GB_OF],
      'GB seconds',
      prices.functionGbSecond,
    ),
  );
}

function callLines(people: number): CostLine[] {
  const requests = people * each.requests;
  const seconds = (requests * each.requestMilliseconds) / 1000;
  const events = people * EVENTS;
  const calls = requests + events + chunksOf(people);
  const traces = Math.max(0, calls * instance.tracedShare - instance.freeTraces);
  // A chunk is sent, received and deleted.
  const queued = 3 * chunksOf(people) + instance.queueSources * instance.pollsASource;
  const archived = (events * (instance.archiveDays / DAYS) * instance.eventKb) / KB_OF_GB;
  return [
    line('requests of the API', requests / MILLION, 'million', prices.millionApiRequests),
    line('calls of functions', calls / MILLION, 'million', prices.millionFunctionCalls),
    line('time of Graphql/Door', seconds * GB_OF['Graphql/Door'], 'GB seconds', prices.functionGbSecond),
    line('traces', traces / MILLION, 'million past the free ones', prices.millionTraces),
    line('requests and polls of queues', queued / MILLION, 'million', prices.millionQueueRequests),
    line('events out', events / MILLION, 'million', prices.millionEvents),
    line('archive of events', archived, 'GB', prices.archiveGbMonth),
    line('logs', (people * each.logKb) / KB_OF_GB, 'GB', prices.logGb),
  ];
}

function signInLines(people: number): CostLine[] {
  const paying = Math.max(0, people - instance.freePeople);
  return [
    line('people who sign in', paying, 'past the free ones', prices.activePersonMonth),
    line('clients of agencies', instance.agencyClients, 'clients', prices.agencyClientMonth),
    line('tokens of agencies', instance.tokens / 1000, 'thousand', prices.thousandTokens),
  ];
}

function fixedLines(people: number, year: number): CostLine[] {
  const { alarmMetrics, ownMetrics, routeMetrics, keys, sealBytesPerHead } = instance;
  const evidence = (people * each.evidenceMb) / 1024;
  const months = 12 * Math.min(year, instance.evidenceYears);
  const night = (people * each.heads * 12 * year * sealBytesPerHead) / 1024 / KB_OF_GB;
  return [
    line('evidence of half a year', evidence * Math.min(6, months), 'GB', prices.sealGbMonth),
    line('older evidence', evidence * Math.max(0, months - 6), 'GB', prices.coldSealGbMonth),
    line('seals of three months', night * 90, 'GB', prices.sealGbMonth),
    // The list grows from nothing: on average half as long as it is now.
    line('older seals', (night / 2) * Math.max(0, 365 * year - 90), 'GB', prices.coldSealGbMonth),
    line('alarms', alarmMetrics, 'metrics', prices.alarmMetricMonth),
    line('metrics of our own', ownMetrics, 'metrics', prices.ownMetricMonth),
    line('detailed metrics of the API', routeMetrics, 'metrics', prices.ownMetricMonth),
    line('keys', keys, 'keys', prices.keyMonth),
    line('dashboard', 1, 'page', prices.dashboardMonth),
  ];
}

/** The lines of a month at the end of a year of use (1, 2, ...), for a number of people. */
export const costLines = (people: number, year: number): CostLine[] => [
  ...tableLines(people, year),
  ...callLines(people),
  ...jobLines(people, year),
  ...signInLines(people),
  ...fixedLines(people, year),
];

/** The table in Markdown: a month at the end of the first year, line by line, and totals of later years. */
export function costTable(people: number = volumes.people): string {
  const first = costLines(people, 1);
  const total = (lines: readonly CostLine[]) =>
    lines.reduce((sum, { dollars }) => sum + dollars, 0).toFixed(0);
  const rows = first.map(
    ({ what, quantity, dollars }) => `| ${what} | ${quantity} | ${dollars.toFixed(2)} |`,
  );
  return [
    `| ${people.toLocaleString('en')} people, a month at the end of the first year | quantity x list price | USD |`,
    '|---|---|---|',
    ...rows,
    `| **in all** | | **${total(first)}** |`,
    `| at the end of the third year | | ${total(costLines(people, 3))} |`,
    `| at the end of the fifth year | | ${total(costLines(people, 5))} |`,
  ].join('\n');
}

if (import.meta.main) {
  console.log(costTable(Number(process.env.PEOPLE ?? volumes.people)));
  console.log(`\n${priced.source}`);
}
