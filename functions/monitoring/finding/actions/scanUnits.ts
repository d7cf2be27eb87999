/** The day's job scanUnits: every unit by itself, a level of the tree after another. */
import type { Context, Platform } from '../../../platform/context.ts';
import type { PlainDate } from '../../../platform/period.ts';
import { scanOneUnit } from './scanUnit.ts';
import { loadScanChunk } from './scanEmployee.ts';
import { unitLevels } from './unitTree.ts';

const JOB = 'scanUnits';
/** Commits in flight. */
const IN_FLIGHT = 8;

const jobContext = (platform: Platform, day: PlainDate): Context => ({
  ...platform,
  actor: { kind: 'JOB', name: JOB },
  offices: async () => [],
  requestId: `${JOB} ${day}`,
});

/**
 * Looks at every unit: `due` are the units, `changed` those of which something was found or is no more. Two queries a
 * unit, and one for those below it. Twice it changes nothing; a fault of one keeps the others from nothing, and is thrown
 * when all have been looked at.
 */
export async function scanUnits(
  platform: Platform,
  day: PlainDate,
): Promise<{ readonly due: number; readonly changed: number }> {
  const context = jobContext(platform, day);
  const chunk = await loadScanChunk(context);
  const faults: unknown[] = [];
  let [due, changed] = [0, 0];
  for await (const level of unitLevels(platform.table)) {
    due += level.length;
    const waiting = [...level];
    const lane = async () => {
      for (let unit = waiting.shift(); unit; unit = waiting.shift()) {
        try {
          const pairs = await scanOneUnit(context, chunk, unit, `JOB:${JOB}`);
          if (!pairs.ok) throw new Error(`not scanned: ${pairs.problems[0].code}`);
          if (pairs.value.length > 0) changed += 1;
        } catch (fault) {
          context.log.error('unit failed', { job: JOB, unitId: unit.unitId, fault });
          faults.push(fault);
        }
      }
    };
    await Promise.all(Array.from({ length: IN_FLIGHT }, lane));
  }
  if (faults.length > 0) throw new AggregateError(faults, `${faults.length} of ${due} units failed`);
  return { due, changed };
}
