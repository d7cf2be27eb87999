/** What of a month waits and is to be verified at once, but for what is excepted. docs/domain.md 6.2. Pure. */
import type { Kept } from '../../platform/item.ts';
import type { Instant, PlainDate } from '../../platform/period.ts';
import { ok, refuse, type Result } from '../../platform/result.ts';
import { type Deadline, stillVerified } from './deadline.ts';
import { judge } from './judgement.ts';
import { counting, submittedAt } from './minutes.ts';
import type { Activity, ActivityMonth } from './rules.ts';

/** An activity that is not to be verified with the others: rejected with a reason, or left waiting without one. */
export interface Excepted {
  readonly index: number;
  readonly id: string;
  readonly reason: string | null;
  /** The version that was seen, where it was named. */
  readonly expectedVersion: number | null;
}

/** What is to be verified: on which days (all where null), put before the appraiser until when, and what not. */
export interface Asked {
  readonly days: ReadonlySet<PlainDate> | null;
  readonly until: Instant | null;
  readonly excepted: readonly Excepted[];
}

interface Part {
  readonly before: Kept<Activity>;
  readonly after: Activity;
}

/** What one transaction decides, the month after it, and how many that were asked for still wait then. */
export interface Batch {
  readonly parts: readonly Part[];
  readonly month: ActivityMonth;
  readonly verified: number;
  readonly rejected: number;
  readonly left: number;
  /** Of each excepted activity what became of it. */
  readonly exceptions: ReadonlyMap<number, Result<Kept<Activity>>>;
}

/** Who decides, when, until when that is done, and how many at most. */
export interface By {
  readonly employeeId: string;
  readonly at: Instant;
  readonly deadline: Deadline;
  readonly most: number;
}

const isAsked = ({ data }: Kept<Activity>, { days, until, excepted }: Asked): boolean =>
  data.state === 'PENDING' &&
  (!days || days.has(data.date)) &&
  (!until || submittedAt(data) <= until) &&
  !excepted.some(({ id }) => id === data.id);

/** Decides the excepted ones: rejected, rejected before, left waiting, or why not. */
function decideExcepted(
  month: ActivityMonth,
  activities: readonly Kept<Activity>[],
  { excepted, until }: Asked,
  by: By,
) {
  const exceptions = new Map<number, Result<Kept<Activity>>>();
  const rejected: Part[] = [];
  for (const { index, id, reason, expectedVersion } of excepted) {
    const field = ['input', 'except', String(index), 'id'];
    const before = activities.find(({ data }) => data.id === id);
    if (!before) exceptions.set(index, refuse('NOT_FOUND', field));
    else if (reason === null) exceptions.set(index, ok(before));
    else {
      const judgement = { decision: 'REJECT', reason, expectedVersion, submittedUntil: until } as const;
      const judged = judge(month, before, judgement, { ...by, field });
      if (judged.ok && judged.value) rejected.push({ before, after: judged.value });
      const stands = judged.ok
        ? ok({ ...before, ...(judged.value && written(before, judged.value)) })
        : judged;
      exceptions.set(index, stands);
    }
  }
  return { exceptions, rejected };
}

/** An activity as it stands once its change is written. */
const written = ({ version }: Kept<Activity>, data: Activity) => ({ version: version + 1, data });

/**
 * Decides the first of what waits and was asked for, after what is excepted; what is over the transaction's limit is
 * left. Refuses PERIOD_CLOSED and ACTIVITY_VERIFICATION_OVER where something waits.
 */
export function decidePending(
  month: ActivityMonth,
  activities: readonly Kept<Activity>[],
  asked: Asked,
  by: By,
): Result<Batch> {
  const { exceptions, rejected } = decideExcepted(month, activities, asked, by);
  const waiting = activities.filter((activity) => isAsked(activity, asked));
  const open = stillVerified(month, by.deadline, ['input', 'month']);
  if (!open.ok && waiting.length > 0) return open;
  const taken = waiting.slice(0, by.most - rejected.length);
  const verified = taken.map((before): Part => {
    const decided = { state: 'VERIFIED', reason: null, decidedAt: by.at, decidedBy: by.employeeId } as const;
    return { before, after: { ...before.data, ...decided } };
  });
  const parts = [...rejected, ...verified];
  return ok({
    parts,
    month: parts.reduce((sum, { before, after }) => counting(sum, before.data, after), month),
    verified: verified.length,
    rejected: rejected.length,
    left: waiting.length - taken.length,
    exceptions,
  });
}
