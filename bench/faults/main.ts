/**
 * `npm run faults`: every scenario at its full size; the last line is `faults <n> lost <x> doubled <y>`.
 * With words behind it, `npm run faults -- the bus`, those scenarios alone that are named by them.
 */
import { CannotStart, endWithSentence } from '../../functions/local/cannotStart.ts';
import { startDynamo } from '../../functions/local/dynamo.ts';
import { scenariosAt } from './scenarios.ts';
import { whole } from './sizes.ts';
import { type Outcome, sumOf, World } from './world.ts';

async function runAll(words: string): Promise<void> {
  const scenarios = scenariosAt(whole).filter(({ name }) => name.includes(words));
  if (scenarios.length === 0)
    throw new CannotStart(`No fault is named by "${words}": see \`npm run faults\`.`);
  const dynamo = await startDynamo({ endpoint: process.env.DYNAMODB_ENDPOINT });
  const outcomes: Outcome[] = [];
  try {
    const world = new World(dynamo.endpoint);
    console.log('faults  lost  doubled  seconds');
    for (const { name, run } of scenarios) {
      const begun = performance.now();
      const outcome = await run(world);
      outcomes.push(outcome);
      const seconds = ((performance.now() - begun) / 1000).toFixed(1);
      const columns = [outcome.faults, outcome.lost, outcome.doubled, seconds];
      console.log(
        `${columns.map((column, at) => String(column).padStart([6, 4, 7, 7][at] ?? 0)).join('  ')}  ${name}`,
      );
    }
  } finally {
    await dynamo.stop();
  }
  const { faults, lost, doubled } = sumOf(outcomes);
  console.log(`faults ${faults} lost ${lost} doubled ${doubled}`);
  process.exitCode = lost + doubled > 0 ? 1 : 0;
}

try {
  await runAll(process.argv.slice(2).join(' '));
} catch (fault) {
  endWithSentence(fault);
}
