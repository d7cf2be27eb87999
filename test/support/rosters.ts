/** Rosters of invented agencies, and what planners, workers and counts are watched by. */
import { v7 } from 'uuid';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import { plan, type Planning } from '../../functions/jobs/planner.ts';
import type { Chunk } from '../../functions/jobs/queue.ts';
import { reconcile } from '../../functions/jobs/reconciler.ts';
import { workChunk } from '../../functions/jobs/worker.ts';
import type { Platform } from '../../functions/platform/context.ts';
import type { Item } from '../../functions/platform/item.ts';
import type { Period, PlainDate } from '../../functions/platform/period.ts';
import type { RosterEntry } from '../../functions/organisation/roster/rules.ts';
import { agencyItem, rosterItem } from '../../functions/organisation/roster/store.ts';
import type { Table } from '../../functions/platform/table.ts';
import { connect } from './table.ts';

const SINCE = '2020-01-01' as PlainDate;

/** An agency and its roster: `people` is a number of them, or the days that each belongs. */
export function agencyOf(people: number | readonly Partial<RosterEntry>[]): {
  agencyId: string;
  items: Item[];
  ids: string[];
} {
  const agencyId = v7();
  const each = typeof people === 'number' ? Array.from({ length: people }, () => ({})) : people;
  const entries = each.map((changes) => ({
    agencyId,
    employeeId: v7(),
    from: SINCE,
    to: null,
    ...changes,
  }));
  return {
    agencyId,
    items: [agencyItem({ agencyId, name: 'Dinas' }), ...entries.map(rosterItem)],
    ids: entries.map(({ employeeId }) => employeeId),
  };
}

/** Loads agencies of these sizes; answers everybody's ids. */
export async function loadAgencies(table: Table, sizes: readonly number[]): Promise<string[]> {
  const made = sizes.map((size) => agencyOf(size));
  await bulkLoad(
    table,
    made.flatMap(({ items }) => items),
  );
  return made.flatMap(({ ids }) => ids).sort();
}

/** A planner's platform with a queue that keeps what was sent; `onSend` is told first, with how often it was. */
export function planningOn(platform: Platform, onSend: (no: number) => void | Promise<void> = () => {}) {
  const sent: Chunk[] = [];
  let times = 0;
  const planning: Planning = {
    ...platform,
    queue: {
      send: async (chunks) => {
        times += 1;
        await onSend(times);
        sent.push(...chunks);
      },
    },
  };
  return { planning, sent, people: () => sent.flatMap(({ employeeIds }) => employeeIds) };
}

/** Runs a job for a period to its end: what came of it, and how many people it changed. */
export async function runToEnd(platform: Platform, job: string, period: Period) {
  const { planning, sent } = planningOn(platform);
  await plan(planning, job, period, true);
  let changed = 0;
  for (const chunk of sent) changed += (await workChunk(platform, chunk)).done;
  return { ...(await reconcile(planning, job, period)), changed };
}

export class Killed extends Error {}

/** Counts steps, and throws at one of them: what a process sees that ends there. */
export function dyingAt(step: number) {
  let steps = 0;
  return {
    steps: () => steps,
    step: () => {
      steps += 1;
      if (steps === step) throw new Killed();
    },
  };
}

/** A client of which every request is two steps: before it reaches the table, and after. */
export function steppedClient(table: Table, step: () => void): Table {
  const copy = connect(table.name);
  copy.doc.middlewareStack.add(
    (next) => async (args) => {
      step();
      const answer = await next(args);
      step();
      return answer;
    },
    { step: 'initialize', name: 'steps', priority: 'high' },
  );
  return copy;
}

/** Months from 2026 on, a fresh one for each run that a test makes. */
export function* freshMonths(): Generator<Period, never> {
  for (let no = 0; ; no += 1) {
    yield `${2026 + Math.floor(no / 12)}-M${String((no % 12) + 1).padStart(2, '0')}` as Period;
  }
}
