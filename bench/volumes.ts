/**
 * `npm run bench -- volumes`: what a worked month of one person, a night of the jobs over everybody, a week of reminders, a month that is paid and
 * a year that is over take, by AWS's rules (capacity.ts), beside
 * the figures of data/cloud-volumes.json that call themselves measured. Fails where one is more than a
 * tenth away: then that file, and the table of docs/operations.md, are to be mended.
 */
import volumes from '../data/cloud-volumes.json' with { type: 'json' };
import { CannotStart } from '../functions/local/cannotStart.ts';
import { startDynamo } from '../functions/local/dynamo.ts';
import { keptMonth } from './keptMonth.ts';
import { readNight, remindWeek } from './everybody.ts';
import { endedYear } from './endedYear.ts';
import { paidMonth } from './paidMonth.ts';
import { workedMonth } from './workedMonth.ts';

type Name = keyof typeof volumes.personMonth;
/** How far a figure may be from what is measured. */
const TOLERANCE = 0.1;

/** What was measured over the figure of data/cloud-volumes.json. */
export const ratioOf = (name: string, value: number): number =>
  value / volumes.personMonth[name as Name].value;

/** Whether a ratio is more than a tenth away: then the file, and the table of docs/operations.md, are to be mended. */
export const isAway = (ratio: number): boolean => Math.abs(ratio - 1) > TOLERANCE;

export async function bench(): Promise<void> {
  const dynamo = await startDynamo();
  try {
    const measured = {
      ...(await workedMonth(dynamo.endpoint)),
      ...(await readNight(dynamo.endpoint)),
      ...(await remindWeek(dynamo.endpoint)),
      ...(await paidMonth(dynamo.endpoint)),
      ...(await endedYear(dynamo.endpoint)),
      ...keptMonth(),
    };
    const known = Object.entries(volumes.personMonth).filter(([, { how }]) => how.startsWith('measured'));
    const forgotten = known.filter(([name]) => !Object.hasOwn(measured, name)).map(([name]) => name);
    if (forgotten.length > 0) throw new Error(`nothing here measures ${forgotten.join(', ')}`);
    let furthest = 1;
    for (const [name, value] of Object.entries(measured)) {
      const ratio = ratioOf(name, value);
      if (Math.abs(ratio - 1) > Math.abs(furthest - 1)) furthest = ratio;
      console.log(
        `${name.padEnd(20)} | measured ${value.toFixed(1).padStart(7)} | cloud-volumes.json ${String(volumes.personMonth[name as Name].value).padStart(5)} | ${ratio.toFixed(3)}`,
      );
    }
    console.log(`volumes ${furthest.toFixed(3)} measured / cloud-volumes.json, where they differ most`);
    if (isAway(furthest))
      throw new CannotStart(
        'A figure is more than a tenth away: mend data/cloud-volumes.json, then `npm run cost`.',
      );
  } finally {
    await dynamo.stop();
  }
}
