/**
 * `npm run cost`: what a city costs a month in the cloud, by list prices (data/cloud-prices.json) and
 * volumes (data/cloud-volumes.json, each with how it is known), as the table of docs/operations.md.
 * `PEOPLE=2000 npm run cost` for another size.
 */
import priced from '../data/cloud-prices.json' with { type: 'json' };
import volumes from '../data/cloud-volumes.json' with { type: 'json' };

const { prices } = priced;
const MILLION = 1_000_000;
const KB_OF_GB = 1024 * 1024;
/** Days of a month, and kilobytes that a function of one vCPU is billed for as gigabytes. */
const DAYS = 30;
const GB_OF_API = 1769 / 1024;

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

type PersonMonth = { readonly [Name in keyof typeof volumes.personMonth]: number };

function personMonth(): PersonMonth {
  const entries = Object.entries(volumes.personMonth).map(([name, { value }]) => [name, value]);
  return Object.fromEntries(entries) as PersonMonth;
}

function tableLines(people: number, year: number): CostLine[] {
  const each = personMonth();
  const writes =
    each.closingWriteUnits + each.recordingWriteUnits + each.verifyingWriteUnits + each.otherWriteUnits;
  const gb = (people * each.tableKb * 12 * year) / KB_OF_GB;
  // Every night the seal reads the table weakly: half a unit for 4 KB.
  const sealed = (gb * KB_OF_GB * DAYS) / 8;
  const reads = people * (each.writingReadUnits + each.readingReadUnits);
  return [
    line('writes of the table', (people * writes) / MILLION, 'million units', prices.millionWriteUnits),
    line('reads of the table', reads / MILLION, 'million units', prices.millionReadUnits),
    line('nightly reading for the seal', sealed / MILLION, 'million units', prices.millionReadUnits),
    line('the table kept', gb, 'GB', prices.tableGbMonth),
    line('recovery to any second', gb, 'GB', prices.recoveryGbMonth),
  ];
}

function callLines(people: number): CostLine[] {
  const each = personMonth();
  const requests = people * each.requests;
  const seconds = (requests * each.requestMilliseconds) / 1000;
  const calls = (requests + people * each.events) / MILLION;
  return [
    line('requests of the API', requests / MILLION, 'million', prices.millionApiRequests),
    line('calls of functions', calls, 'million', prices.millionFunctionCalls),
    line('time of functions', seconds * GB_OF_API, 'GB seconds', prices.functionGbSecond),
    line('events out', (people * each.events) / MILLION, 'million', prices.millionEvents),
    line('logs', (people * each.logKb) / KB_OF_GB, 'GB', prices.logGb),
  ];
}

function fixedLines(people: number, year: number): CostLine[] {
  const { alarmMetrics, ownMetrics, keys, freePeople, sealBytesPerHead } = volumes.instance;
  const paying = Math.max(0, people - freePeople.value);
  const night = (people * personMonth().heads * 12 * year * sealBytesPerHead.value) / 1024 / KB_OF_GB;
  return [
    line('people who sign in', paying, 'past the free ones', prices.activePersonMonth),
    line('seals of three months', night * 90, 'GB', prices.sealGbMonth),
    // The list grows from nothing: on average half as long as it is now.
    line('older seals', (night / 2) * Math.max(0, 365 * year - 90), 'GB', prices.coldSealGbMonth),
    line('alarms', alarmMetrics.value, 'metrics', prices.alarmMetricMonth),
    line('metrics of our own', ownMetrics.value, 'metrics', prices.ownMetricMonth),
    line('keys', keys.value, 'keys', prices.keyMonth),
    line('dashboard', 1, 'page', prices.dashboardMonth),
  ];
}

/** The lines of a month at the end of a year of use (1, 2, ...), for a number of people. */
export const costLines = (people: number, year: number): CostLine[] => [
  ...tableLines(people, year),
  ...callLines(people),
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
