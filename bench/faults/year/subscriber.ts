/** What another agency has of the year by the outbox: its state of everything, against the table's. */
import { replayPages } from '../../../functions/outbox/replay.ts';
import type { Platform } from '../../../functions/platform/context.ts';
import type { Instant } from '../../../functions/platform/period.ts';
import { ORIGIN } from '../../../test/support/outwardEvents.ts';
import { Receiver } from '../receiver.ts';
import { statesOf } from './folded.ts';
import type { Office } from './office.ts';
import type { Told, Whole } from './recount.ts';

const ALL = { from: '2000-01-01T00:00:00.000Z' as Instant, until: '2100-01-01T00:00:00.000Z' as Instant };

/** The kinds whose events say a status: how their node ids begin, and how their keys end. */
const NOUNS: readonly (readonly [type: string, ending: string])[] = [
  ['Evaluation', 'EVAL'],
  ['Month', 'MONTH'],
  ['Plan', 'PLAN'],
];
/** Those whose events say the number of a version. */
const NUMBERED: readonly (readonly [type: string, ending: string])[] = [
  ['Allowance', 'ALLOWANCE'],
  ['Attendance', 'ATTENDANCE'],
];

/** Where the state of a subject lies: `Evaluation:<person>:<period>:<plan>`. */
function placeOf(subject: string): string | null {
  const [type, employeeId, period, planNo] = Buffer.from(subject, 'base64url').toString().split(':');
  const numbered = NUMBERED.find(([name]) => name === type)?.[1];
  if (numbered) return `EMP#${employeeId}|${period}#0#${numbered}`;
  const ending = NOUNS.find(([name]) => name === type)?.[1];
  return ending ? `EMP#${employeeId}|${period}#${planNo}#${ending}` : null;
}

/** Receives every event as they leave; holds the last status of each subject against the state. */
export async function receiveYear(
  office: Office,
  platform: Platform,
  { events }: Whole,
  told: ReadonlyMap<string, Told>,
): Promise<number> {
  const receiver = new Receiver();
  const replaying = { table: platform.table, bus: receiver, origin: ORIGIN, log: platform.log };
  const { failed } = await replayPages(replaying, ALL, null, { patienceMs: 60_000, mayGoOn: () => true });
  if (failed) office.wrong('the replay', null, failed);
  office.same('what a receiver misses', { lost: 0, doubled: 0 }, receiver.missing(events));
  const last = new Map<string, string>();
  const numbers = new Map<string, number[]>();
  for (const { subject, data } of receiver.arrived) {
    const place = placeOf(subject);
    const { status, no } = data as { status?: string; no?: number };
    if (place && status) last.set(place, status);
    else if (place && no) numbers.set(place, [...(numbers.get(place) ?? []), no]);
  }
  for (const [place, { no }] of statesOf(told, /#0#(ALLOWANCE|ATTENDANCE)$/)) {
    const versions = Array.from({ length: Number(no) }, (_, at) => at + 1);
    const arrived = numbers.get(place)?.toSorted((a, b) => a - b);
    office.same(`the versions of ${place} at a receiver`, versions, arrived);
  }
  for (const [place, { status }] of statesOf(told, /#(EVAL|MONTH|PLAN)$/))
    office.same(`the status of ${place} at a receiver`, status, last.get(place));
  return last.size + numbers.size;
}
