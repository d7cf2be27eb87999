/**
 * Why something cannot start on this machine: one sentence that names what is missing and ends with
 * the command that mends it. Shown as it is, without a stack.
 */
export class CannotStart extends Error {
  override readonly name = 'CannotStart';
}

/** Prints the sentence of a `CannotStart` (any other fault with its stack) on standard error and ends the process with 1. */
export function endWithSentence(fault: unknown): never {
  console.error(fault instanceof CannotStart ? fault.message : fault);
  process.exit(1);
}
