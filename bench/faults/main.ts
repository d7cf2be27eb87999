/** `npm run faults`: every scenario at its full size; the last line is `faults <n> lost <x> doubled <y>`. */
import { endWithSentence } from '../../functions/local/cannotStart.ts';
import { startDynamo } from '../../functions/local/dynamo.ts';
import { scenariosAt, whole } from './scenarios.ts';
import { type Outcome, sumOf, World } from './world.ts';

async function runAll(): Promise<void> {
  const dynamo = await startDynamo({ endpoint: process.env.DYNAMODB_ENDPOINT });
  const outcomes: Outcome[] = [];
  try {
    const world = new World(dynamo.endpoint);
    console.log('faults  lost  doubled  seconds');
    for (const { name, run } of scenariosAt(whole)) {
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
  await runAll();
} catch (fault) {
  endWithSentence(fault);
}
