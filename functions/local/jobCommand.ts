/** `npm run job -- <name> <period>`: a job to its end; the last line is its result as JSON. */
import { join } from 'node:path';
import { monthPeriod, parsePeriod, type Period } from '../platform/period.ts';
import { isJob, jobs } from '../jobs/registry.ts';
import { CannotStart, endWithSentence } from './cannotStart.ts';
import { cityClock } from './cityClock.ts';
import { openFolderQueue } from './folderQueue.ts';
import { openData } from './openData.ts';
import { localPlatform } from './platform.ts';
import { showProgress } from './progress.ts';
import { runJob } from './runJob.ts';
import { readSettings } from './settings.ts';

/** A month as people write it here: `2026-10`, or as a period, `2026-M10`. */
function periodOf(text: string | undefined): Period | null {
  const month = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(text ?? '');
  return month ? monthPeriod(Number(month[1]), Number(month[2])) : parsePeriod(text ?? '');
}

function orderOf([name = '', text]: string[]) {
  const period = periodOf(text);
  if (isJob(name) && period) return { job: name, period };
  const names = Object.keys(jobs).join(' or ');
  throw new CannotStart(`Say which job and which month: \`npm run job -- closeMonth 2026-10\`; the job is ${names}.`);
}

try {
  const { job, period } = orderOf(process.argv.slice(2));
  const settings = readSettings();
  const dynamo = await openData(settings);
  try {
    const platform = localPlatform(dynamo.endpoint, cityClock(settings));
    const queue = openFolderQueue(join(settings.DATA_DIR, 'queue'));
    const progress = showProgress(`${job} ${period}, people`);
    const result = await runJob(platform, queue, job, period, progress.to);
    progress.end(result.expected);
    const { expected, done, changed, refused, refusedBy, missing } = result;
    console.log(JSON.stringify({ job, period, expected, done, changed, refused, missing, refusedBy }));
    if (missing > 0) process.exitCode = 1;
  } finally {
    await dynamo.stop();
  }
} catch (fault) {
  endWithSentence(fault);
}
