/** Parses input by a schema, turning every fault into a problem with a code and the field's path. */
import type * as z from 'zod';
import { unplainTexts } from './characters.ts';
import type { Expectation } from './messages/expected.ts';
import type { ProblemCode } from './messages/codes.ts';
import { check, type Params, type Problem, type Result } from './result.ts';

type Issue = z.core.$ZodIssue;

const size = (origin: string): 'text' | 'list' | 'value' =>
  origin === 'string' ? 'text' : origin === 'array' ? 'list' : 'value';

const TOO_BIG = { text: 'INPUT_TOO_LONG', list: 'INPUT_TOO_MANY', value: 'INPUT_OUT_OF_RANGE' } as const;
const TOO_SMALL = { text: 'INPUT_TOO_SHORT', list: 'INPUT_TOO_FEW', value: 'INPUT_OUT_OF_RANGE' } as const;

const TYPES: Readonly<Record<string, Expectation>> = {
  string: 'EXPECTED_TEXT',
  number: 'EXPECTED_NUMBER',
  int: 'EXPECTED_WHOLE_NUMBER',
  boolean: 'EXPECTED_YES_OR_NO',
  array: 'EXPECTED_LIST',
  object: 'EXPECTED_FIELDS',
};
const FORMATS: Readonly<Record<string, Expectation>> = {
  uuid: 'EXPECTED_UUID',
  url: 'EXPECTED_ADDRESS',
  safeint: 'EXPECTED_WHOLE_NUMBER',
};

/** What zod says by itself, in English; anything else is a schema's own word, such as `yyyy-mm-dd`. */
const ZODS_OWN = /^(?:Invalid|Expected|Unrecognized)\b/;

/** What would have been right: a code that each language has a phrase for, or the schema's own word. */
function expectedOf(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_value':
      return issue.values.join(', ');
    case 'invalid_type':
      return TYPES[issue.expected] ?? 'EXPECTED_BY_SCHEMA';
    case 'unrecognized_keys':
      return 'EXPECTED_KNOWN_FIELDS';
    case 'not_multiple_of':
      return 'EXPECTED_MULTIPLE';
    case 'invalid_format':
      if (!ZODS_OWN.test(issue.message)) return issue.message;
      return FORMATS[issue.format] ?? 'EXPECTED_PATTERN';
    default:
      return ZODS_OWN.test(issue.message) ? 'EXPECTED_BY_SCHEMA' : issue.message;
  }
}

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
  return { code: 'INPUT_INVALID', params: { expected: expectedOf(issue) } };
}

/**
 * The value of an input whose entries are judged one by one, or every problem found in its frame: one
 * entry with a faulty text must not cost the others.
 */
export function parseFrame<T>(schema: z.ZodType<T>, value: unknown, at: readonly string[]): Result<T> {
  const parsed = schema.safeParse(value, { reportInput: true });
  if (parsed.success) return check([], parsed.data);
  const problems = parsed.error.issues.map(
    (issue): Problem => ({ ...describe(issue), field: [...at, ...issue.path.map(String)] }),
  );
  return check(problems, undefined as never);
}

/**
 * The value of an input, or every problem found in it; `at` is where the input stands (`['input']`).
 * INPUT_CHARACTERS is of a text with characters that no text may hold.
 */
export function parseInput<T>(schema: z.ZodType<T>, value: unknown, at: readonly string[]): Result<T> {
  const parsed = parseFrame(schema, value, at);
  const unplain = unplainTexts(value).map(
    (path): Problem => ({ code: 'INPUT_CHARACTERS', field: [...at, ...path] }),
  );
  if (unplain.length === 0) return parsed;
  return check([...(parsed.ok ? [] : parsed.problems), ...unplain], undefined as never);
}
