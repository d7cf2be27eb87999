/** The observer on one machine: the table's stream, read by itself beside the outbox, and the observer as in the cloud. */
import { existsSync } from 'node:fs';
import { rebuildOverviews } from '../monitoring/counting/actions/rebuild.ts';
import { observe } from '../observer/observer.ts';
import { isObserved } from '../observer/stream.ts';
import type { Platform } from '../platform/context.ts';
import type { Bucket } from '../platform/countKeys.ts';
import { monthOfDate, monthsThrough, shiftMonth, today, yearOf, yearPeriod } from '../platform/period.ts';
import { folderUncounted, observerPlaceFile } from './eventJournal.ts';
import { localStreams } from './platform.ts';
import { lambdaRecord } from './runOutbox.ts';
import { openTail, type Take } from './streamTail.ts';

/** What overviews of a city show when it is made: the months of a year back and the next, their years, and of no period. */
function bucketsOf({ clock }: Platform): Bucket[] {
  const running = monthOfDate(today(clock));
  const months = monthsThrough(shiftMonth(running, -11), shiftMonth(running, 1));
  return [...new Set<Bucket>([...months.map((month) => yearPeriod(yearOf(month))), ...months, 'ALWAYS'])];
}

/** Counts an invented past, of which the stream tells nothing. */
async function countPast(platform: Platform, signal: AbortSignal): Promise<void> {
  for (const bucket of bucketsOf(platform)) {
    if (signal.aborted) return;
    await rebuildOverviews(platform, bucket, () => !signal.aborted);
  }
}

/**
 * Opens the observer at the place that the folder keeps; the function that it answers counts what happens from then on,
 * until `signal` ends it; the first time what the city was made with, too.
 */
export async function openObserver(
  platform: Platform,
  endpoint: string,
  dataDir: string,
): Promise<(signal: AbortSignal) => Promise<void>> {
  const observer = { ...platform, letters: folderUncounted(dataDir) };
  const isFirst = !existsSync(observerPlaceFile(dataDir));
  const onFault = (fault: unknown) => platform.log.error('observer', { fault });
  const tail = await openTail(platform.table, localStreams(endpoint), observerPlaceFile(dataDir), onFault);
  const take: Take = async (records) => {
    const {
      batchItemFailures: [first],
    } = await observe(observer, records.filter(isObserved).map(lambdaRecord));
    return first?.itemIdentifier ?? null;
  };
  return async (signal) => {
    if (isFirst) await countPast(platform, signal).catch(onFault);
    await tail?.run(take, signal);
  };
}
