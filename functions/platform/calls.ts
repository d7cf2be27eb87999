/**
 * How long a call of a service of AWS may take. The SDK waits for ever by itself: a service that takes a
 * call and never answers would eat the function's own time, and the function would end without a word.
 */

/** Times that the SDK sends a call, the first included; it waits less than a second between them. */
const ATTEMPTS = 3;
/** To reach a service of the same region, in milliseconds: it takes a few. */
const CONNECT_MS = 1_000;
/** To be answered by DynamoDB, SQS, EventBridge or KMS, in milliseconds: they take tens. */
const ANSWER_MS = 3_000;
/** To send a part of 8 MB to S3, or to be sent one, in milliseconds. */
const CARRY_MS = 30_000;

const within = (answerMs: number) => ({
  maxAttempts: ATTEMPTS,
  requestHandler: {
    connectionTimeout: CONNECT_MS,
    requestTimeout: answerMs,
    throwOnRequestTimeout: true, // else it only warns
    socketTimeout: answerMs, // an answer that stands still in its midst
  },
});

/** What the clients of the functions are made with: a call ends, answered or not. */
export const callLimits = within(ANSWER_MS);
/** The same for S3, whose calls carry files. */
export const carryLimits = within(CARRY_MS);

/** The longest that a call under `callLimits` takes with all its attempts, in milliseconds. */
export const LONGEST_CALL_MS = ATTEMPTS * (ANSWER_MS + 1_000);
