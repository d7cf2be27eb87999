import type { id } from './id.ts';

/** Every code that a refusal can carry: the keys of the message catalogue, which all languages share. */
export type ProblemCode = keyof typeof id;
