/** The payload of a mutation: the entity, or why it was refused, in the caller's language. */
import { type Language, render } from './messages/render.ts';
import type { Problem, Result } from './result.ts';

/** A refusal as clients see it. */
export interface UserErrorNode {
  readonly code: string;
  readonly field: readonly string[] | null;
  readonly message: string;
  readonly params: readonly { readonly name: string; readonly value: string }[];
}

/** A problem in a language. */
export const userError = ({ code, field, params = {} }: Problem, language: Language): UserErrorNode => ({
  code,
  field: field ?? null,
  message: render(code, language, params),
  params: Object.entries(params).map(([name, value]) => ({ name, value: String(value) })),
});

/** `{ <name>, userErrors }`: on a lost race the entity as it stands goes with the refusal. */
export function payload<N extends string, T>(
  name: N,
  result: Result<T>,
  language: Language,
): Record<N, T | null> & { userErrors: UserErrorNode[] } {
  const entity = result.ok
    ? result.value
    : ((result.problems.find(({ current }) => current)?.current as T) ?? null);
  const problems = result.ok ? [] : result.problems;
  return { [name]: entity, userErrors: problems.map((problem) => userError(problem, language)) } as Record<
    N,
    T | null
  > & {
    userErrors: UserErrorNode[];
  };
}

/** A read that was refused for another reason than absence: bad arguments, which no client should send. */
export class BadArguments extends Error {
  override readonly name = 'BadArguments';
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.code);
    this.problem = problem;
  }
}

/** What a read found; null when absent or not to be seen; throws BadArguments on a malformed request. */
export function foundOrNull<T>(result: Result<T>): T | null {
  if (result.ok) return result.value;
  const [problem] = result.problems;
  if (problem.code === 'NOT_FOUND' || problem.code === 'NOT_ALLOWED') return null;
  throw new BadArguments(problem);
}

/** What a read found; throws BadArguments when it was refused. */
export function found<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new BadArguments(result.problems[0]);
}
