import type { id } from './id.ts';

/** Every sentence of the message catalogue, which all languages share. */
export type MessageKey = keyof typeof id;

/**
 * Every code that a refusal can carry: all sentences but those that explain a result, say what to do or tell what
 * was found.
 */
export type ProblemCode = Exclude<
  MessageKey,
  | `EXPLAIN_${string}`
  | `DIFF_${string}`
  | `FIND_${string}`
  | `LINT_${string}`
  | `MEND_${string}`
  | `SIGNAL_${string}`
>;
