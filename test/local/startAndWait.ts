/** Starts DynamoDB Local on the folder named as its argument, says so, and waits: for tests that kill it. */
import { endWithSentence } from '../../functions/local/cannotStart.ts';
import { startDynamo } from '../../functions/local/dynamo.ts';

try {
  const dynamo = await startDynamo({ dataDir: process.argv[2] });
  console.log(`ready ${dynamo.endpoint}`);
} catch (fault) {
  endWithSentence(fault);
}
