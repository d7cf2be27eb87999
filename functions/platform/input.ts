/** Parses input by a schema, turning every fault into a problem with a code and the field's path. */
import type * as z from 'zod';
import type { ProblemCode } from './messages/codes.ts';
import { check, type Params, type Problem, type Result } from './result.ts';

type Issue = z.core.$ZodIssue;

const size = (origin: string): 'text' | 'list' | 'value' =>
  origin === 'string' ? 'text' : origin === 'array' ? 'list' : 'value';

const TOO_BIG = { text: 'INPUT_TOO_LONG', list: 'INPUT_TOO_MANY', value: 'INPUT_OUT_OF_RANGE' } as const;
const TOO_SMALL = { text: 'INPUT_TOO_SHORT', list: 'INPUT_TOO_FEW', value: 'INPUT_OUT_OF_RANGE' } as const;

function describe(issue: Issue): { code: ProblemCode; params?: Params } {
  if (issue.code === 'too_big') {
    const max = Number(issue.maximum);
    return {
      code: TOO_BIG[size(issue.origin)],
      params: { max, range: `${issue.inclusive === false ? '<' : '≤'} ${max}` },
    };
  }
  if (issue.code === 'too_small') {
    const min = Number(issue.minimum);
    if (size(issue.origin) === 'text' && min === 1) return { code: 'INPUT_REQUIRED' };
    return {
      code: TOO_SMALL[size(issue.origin)],
      params: { min, range: `${issue.inclusive === false ? '>' : '≥'} ${min}` },
    };
  }
  if (issue.code === 'custom' && issue.params?.problem) {
    return { code: issue.params.problem as ProblemCode, params: issue.params.values as Params };
  }
  if (issue.input === undefined || issue.input === null) return { code: 'INPUT_REQUIRED' };
  if (issue.code === 'invalid_value')
    return { code: 'INPUT_INVALID', params: { expected: issue.values.join(', ') } };
  return { code: 'INPUT_INVALID', params: { expected: issue.message } };
}

/** The value of an input, or every problem found in it; `at` is where the input stands (`['input']`). */
export function parseInput<T>(schema: z.ZodType<T>, value: unknown, at: readonly string[]): Result<T> {
  const parsed = schema.safeParse(value, { reportInput: true });
  if (parsed.success) return check([], parsed.data);
  const problems = parsed.error.issues.map(
    (issue): Problem => ({ ...describe(issue), field: [...at, ...issue.path.map(String)] }),
  );
  return check(problems, undefined as never);
}
