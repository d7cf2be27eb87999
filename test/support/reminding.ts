/** A house whose people are reminded: what is laid before them, and what they were told. */
import type { Instant, Period, PlainDate } from '../../functions/platform/period.ts';
import { datesOf, eachDate, instantIn, parseInstant } from '../../functions/platform/period.ts';
import type { ActivityMonth } from '../../functions/execution/activity/rules.ts';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import type { Employee } from '../../functions/organisation/employee/rules.ts';
import type { Line } from '../../functions/organisation/line/rules.ts';
import { policyItem } from '../../functions/organisation/policy/store.ts';
import type { PolicyRevision, PolicyValues } from '../../functions/organisation/policy/rules.ts';
import { type DeskItem, deskKind, keyOfPlace } from '../../functions/platform/desk.ts';
import { eventKind } from '../../functions/platform/commit/event.ts';
import { makeItem, readItem } from '../../functions/platform/item.ts';
import { keys, lists } from '../../functions/platform/keys.ts';
import { queryAll, type Table } from '../../functions/platform/table.ts';
import { monthHouse } from './monthHouse.ts';
import { makeMinutes, minutesItem } from './months.ts';
import { night } from './nights.ts';
import { itemsOf, makeEmployee, makeLine, makePlatform, ZONE } from './office.ts';

export const date = (text: string) => text as PlainDate;
type Someone = Pick<Employee, 'employeeId'>;

/** A day with an activity that was verified. */
const DAY = { counted: 300, verified: 300, times: [] };

/** What a digest told, as it leaves. */
export interface Told {
  readonly on: string;
  readonly matters: readonly {
    readonly kind: string;
    readonly steps: readonly string[];
    readonly count: number;
    readonly overdue: number;
    readonly oldestOn: string;
    readonly dueOn: string | null;
    readonly gravest?: { readonly code: string; readonly severity: string };
    readonly text: { readonly id: string; readonly en: string };
  }[];
  readonly text: { readonly id: string; readonly en: string };
}

/** Opens it; the clock stands at 09:00 on 1 October 2026 before each test. */
export function remindingHouse() {
  const house = monthHouse();
  const { clock, at } = house;

  /** Months of activities: every day of them has one but what is named. */
  const works = (
    owner: Someone,
    months: readonly string[],
    but: readonly string[] = [],
    changes: Partial<ActivityMonth> = {},
  ) =>
    bulkLoad(
      at.table,
      months.map((token) => {
        const month = token as Period;
        const { first, last } = datesOf(month);
        const days = eachDate(first, last).filter((day) => !but.includes(day));
        return minutesItem(
          makeMinutes(owner as Employee, {
            month,
            days: Object.fromEntries(days.map((day) => [day.slice(8), DAY])),
            ...changes,
          }),
        );
      }),
    );

  /** Somebody without a plan, whose days from August to January are all filled but what is named. */
  async function person(
    but: readonly string[] = [],
    changes: Partial<Employee> = {},
    line: Partial<Line> = {},
  ): Promise<Employee> {
    const owner = makeEmployee('Dwi Astuti', changes);
    const own = { ...makeLine(owner, at.office.appraiser, at.office.superior), ...line };
    await bulkLoad(at.table, [...itemsOf.employee(owner), ...itemsOf.line(own)]);
    await works(owner, ['2026-M08', '2026-M09', '2026-M10', '2026-M11', '2026-M12', '2027-M01'], but);
    return owner;
  }

  /** Lays something on a desk. */
  const lay = (holder: Someone, item: Partial<DeskItem> & Pick<DeskItem, 'step'>) => {
    const whole: DeskItem = {
      holder: holder.employeeId,
      employeeId: at.office.owner.employeeId,
      period: '2026-M10' as Period,
      planNo: 1,
      since: '2026-10-01T02:00:00.000Z' as Instant,
      dueOn: null,
      count: null,
      ...item,
    };
    return bulkLoad(at.table, [makeItem(deskKind, keyOfPlace(whole), whole)]).then(() => whole);
  };

  const platform = (table: Table = at.table) => makePlatform(table, clock);

  /** Runs the job for some people at a time of a day in Jakarta; half past three unless told otherwise. */
  async function remind(day: string, people: readonly Someone[], time = '15:30', table?: Table) {
    clock.set(instantIn(ZONE, date(day), time));
    return night(platform(table), 'remind', ...people);
  }

  const digestsOf = async ({ employeeId }: Someone): Promise<Told[]> =>
    (await queryAll(at.table, lists.events(keys.reminder(employeeId)))).map(
      (item) => readItem(eventKind, item).data.public as unknown as Told,
    );

  /** What a person is told on a day, or null where nothing. */
  async function toldOn(day: string, who: Someone, time?: string): Promise<Told | null> {
    const before = (await digestsOf(who)).length;
    await remind(day, [who], time);
    return (await digestsOf(who))[before] ?? null;
  }

  const setPolicy = <K extends (`remind.${string}` | 'dialogue.overdueMonths') & keyof PolicyValues>(
    key: K,
    value: PolicyValues[K],
  ) =>
    bulkLoad(at.table, [
      policyItem({
        key,
        value,
        effectiveFrom: date('2026-01-01'),
        setBy: 'bkpp',
        setAt: parseInstant('2026-01-01T00:00:00Z') as Instant,
        legalBasis: null,
      } as PolicyRevision),
    ]);

  return { ...house, works, person, lay, platform, remind, digestsOf, toldOn, setPolicy };
}

/** The kinds of a digest with their counts. */
export const countsOf = (told: Told | null): Record<string, number> =>
  Object.fromEntries((told?.matters ?? []).map(({ kind, count }) => [kind, count]));
