/** The turn of a day over months whose targets are missing or unanswered, by processes that die or come twice at once. */
import { agendaOf } from '../../functions/execution/month/agenda.ts';
import type { Days } from '../../functions/execution/month/turning.ts';
import { windowsOf } from '../../functions/execution/month/ownWindows.ts';
import type { Month } from '../../functions/execution/month/rules.ts';
import { turnDay } from '../../functions/jobs/turnDay.ts';
import { policyOn } from '../../functions/organisation/policy/rules.ts';
import { agencyItem } from '../../functions/organisation/roster/store.ts';
import { layOnAgenda } from '../../functions/platform/agenda.ts';
import type { Item } from '../../functions/platform/item.ts';
import type { Instant, Period, PlainDate } from '../../functions/platform/period.ts';
import type { Table } from '../../functions/platform/table.ts';
import { holidayDates } from '../../data/holidays.ts';
import { makeMonth, monthItem } from '../../test/support/months.ts';
import { itemsOf, makeEmployee, makeLine } from '../../test/support/office.ts';
import { difference, newTable, platformOn, standing } from './office.ts';
import { run } from './processes.ts';
import { each, type Outcome, type World } from './world.ts';

/** The day whose agenda is turned. */
const DAY = '2026-11-14' as PlainDate;

/** A death before or after the nth commit of a process. */
export interface TurnDeath {
  readonly when: 'before' | 'after';
  readonly number: number;
}

/** What has become of a November by the 14th: no target, one that is to climb, one that is to count as approved. */
const STATES: readonly Partial<Month>[] = [
  { status: 'GENERATED', targetSubmittedAt: null },
  { status: 'TARGET_SUBMITTED', targetSubmittedAt: '2026-11-09T02:00:00.000Z' as Instant },
  { status: 'TARGET_SUBMITTED', targetSubmittedAt: '2026-11-05T02:00:00.000Z' as Instant },
];

const daysOf = (month: Month): Days => {
  const policies = policyOn([], month.to);
  const calendar = { week: 'FIVE_DAYS', holidays: holidayDates() } as const;
  const zone = 'Asia/Jakarta';
  const windows = windowsOf(month, { policies, calendar, zone });
  return { zone, calendar, windows, silence: policies.value('month.targetSilence') };
};

/** An office whose Novembers wait, and the agenda on which they are. */
function waitingItems(people: number): Item[] {
  const [superior, appraiser] = [makeEmployee('Endang Lestari'), makeEmployee('Bambang Santoso')];
  const { agencyId, agencyName: name } = appraiser.unit;
  const staff = Array.from({ length: people }, () => makeEmployee('Dwi Astuti'));
  return [
    agencyItem({ agencyId, name }),
    ...[superior, appraiser].flatMap((person) => itemsOf.employee(person)),
    ...staff.flatMap((person, nth) => {
      const month = makeMonth(person, {
        month: '2026-M11' as Period,
        from: '2026-11-01' as PlainDate,
        to: '2026-11-30' as PlainDate,
        targetApprovedAt: null,
        realisedAt: null,
        verifiedAt: null,
        verifierId: nth % 3 === 0 ? null : appraiser.employeeId,
        ...STATES[nth % 3],
      });
      const waiting = agendaOf(month, agencyId, daysOf(month));
      const laid = waiting && layOnAgenda(waiting);
      return [
        ...itemsOf.employee(person),
        ...itemsOf.line(makeLine(person, appraiser, superior)),
        monthItem(month),
        ...(laid && 'put' in laid ? [laid.put] : []),
      ];
    }),
  ];
}

/** The turn of the day on one table, to its end. */
export const turnAll = (endpoint: string, table: Table) => turnDay(platformOn(endpoint, table), DAY);

/** A process dies before or after each of some commits in turn; another ends the day. And two turn it at once. */
export async function turnsDyingAt(
  world: World,
  people: number,
  deaths: readonly TurnDeath[],
): Promise<Outcome> {
  const { endpoint } = world;
  const items = waitingItems(people);
  const undisturbed = await newTable(endpoint, items);
  const { changed } = await turnAll(endpoint, undisturbed);
  if (changed !== people) throw new Error(`${changed} of ${people} months were turned`);
  const wanted = await standing(undisturbed);
  return each([null, ...deaths], async (death) => {
    const table = await newTable(endpoint, items);
    if (death) {
      const words = [endpoint, table.name, death.when, String(death.number)];
      if ((await run('mortalTurn.ts', words)) !== null)
        throw new Error(`nobody died ${death.when} commit ${death.number}`);
      await turnAll(endpoint, table);
    } else await Promise.all([turnAll(endpoint, table), turnAll(endpoint, table)]);
    return { faults: 1, ...difference(wanted, await standing(table)) };
  });
}
