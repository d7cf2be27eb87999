/** The nightly seal on one machine, into the data folder. docs/architecture.md 5 and 9. */
import { nightlyAt } from '../jobs/timetable.ts';
import { type Seal, sealAudit } from '../platform/audit/seal.ts';
import type { Platform } from '../platform/context.ts';
import { localInstant, type PlainDate, today } from '../platform/period.ts';
import { CannotStart } from './cannotStart.ts';
import { folderOfSeals, folderSigner, sealsIn } from './sealFolder.ts';

/**
 * Seals the table for a night: once, whoever asks. Throws `CannotStart` on a date of the future, and
 * when another process is sealing at this moment.
 */
export async function sealNight(platform: Platform, dataDir: string, date: PlainDate): Promise<Seal> {
  const { clock, table } = platform;
  if (date > today(clock)) {
    const now = localInstant(clock.zone, clock.now());
    throw new CannotStart(
      `${date} is yet to come, the city's clock stands at ${now}: \`npm run job -- sealAudit\`.`,
    );
  }
  const at = nightlyAt('sealAudit', clock.zone, date);
  try {
    return await sealAudit(table, folderOfSeals(sealsIn(dataDir)), folderSigner(dataDir), at);
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code !== 'EEXIST') throw fault;
    throw new CannotStart(
      'Another process is sealing at this moment: `npm run job -- sealAudit` when it has ended.',
    );
  }
}
