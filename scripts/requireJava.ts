/** Before the tests: Java, or a DynamoDB that is given; else one sentence and nothing that hides it. */
import { endWithSentence } from '../functions/local/cannotStart.ts';
import { findJava } from '../functions/local/java.ts';

try {
  if (!process.env.DYNAMODB_ENDPOINT) findJava();
} catch (fault) {
  endWithSentence(fault);
}
