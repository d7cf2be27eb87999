/** Deciding activities without a table: an owner, their calendar, and what policies say by default. */
import { type Entry, entrySchema } from '../../functions/execution/activity/entry.ts';
import { type EntryFacts, record } from '../../functions/execution/activity/recording.ts';
import { type ActivityMonth, emptyMonth } from '../../functions/execution/activity/rules.ts';
import { itemOn } from '../../functions/execution/bank/rules.ts';
import type { Line } from '../../functions/organisation/line/rules.ts';
import { lineKind } from '../../functions/organisation/line/store.ts';
import { ofKind } from '../../functions/platform/item.ts';
import type { Instant, Period, PlainDate } from '../../functions/platform/period.ts';
import { holidayDates } from '../../data/holidays.ts';
import { bank, entry as written } from './activities.ts';
import { itemsOf, makeEmployee, makeLine } from './office.ts';

export const MONTH = '2026-M11' as Period;
export const NOW = '2026-11-16T01:00:00.000Z' as Instant;
export const owner = makeEmployee('Sri Wahyuni');
export const calendar = { week: 'FIVE_DAYS', holidays: holidayDates() } as const;
/** The owner's lines as they are kept, nobody above them. */
export const linesOf = (...changes: Partial<Line>[]) =>
  changes.flatMap((change) => ofKind(itemsOf.line(makeLine(owner, null, null, change)), lineKind));
export const facts: EntryFacts = {
  now: NOW,
  today: '2026-11-16' as PlainDate,
  zone: 'Asia/Jakarta',
  calendar,
  employee: owner,
  familyOn: () => owner.position.family,
  leaves: [],
  lines: linesOf({}),
  results: new Map([
    [1, { from: '2026-11-01' as PlainDate, to: '2026-11-30' as PlainDate, results: new Set(['r1']) }],
  ]),
  limits: { inputWindowDays: 7, resubmitWorkingDays: 3, dailyMaxMinutes: 660, normTolerance: 1 },
  policies: [],
};
export const month = emptyMonth(owner.employeeId, MONTH);
export const optional = {
  minutesPerUnit: null,
  start: null,
  end: null,
  planNo: null,
  resultId: null,
  note: null,
  evidence: [],
};
const makeEntry = (changes: object = {}): Entry =>
  entrySchema.parse({ ...optional, ...written(), ...changes });
const itemOf = (code: string, date: PlainDate) => {
  const record = bank.find((item) => item.code === code);
  return record && itemOn(record, date);
};

export const decide = (
  changes: object = {},
  into: ActivityMonth = month,
  given: Partial<EntryFacts> = {},
) => {
  const entry = makeEntry(changes);
  return record(
    into,
    entry,
    itemOf(entry.bankCode, entry.date),
    { ...facts, ...given },
    { state: 'PENDING', at: ['input'] },
  );
};
export const codes = (result: ReturnType<typeof decide>) =>
  result.ok ? [] : result.problems.map(({ code, field }) => `${field?.at(-1)} ${code}`);

export function recorded(changes: object = {}, into: ActivityMonth = month) {
  const result = decide(changes, into);
  if (!result.ok) throw new Error(result.problems[0].code);
  return result.value;
}
