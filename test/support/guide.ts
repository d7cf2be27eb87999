/**
 * The operations of a guide, out of its Markdown: a `graphql <role> [language]` block, an optional
 * `json variables` block and `http` block of headers, and the `json answer` block. Answers are compared by shape: the same fields,
 * the same kinds of values, the same codes; `…` in a text stands for the rest of it.
 */
import { readFileSync } from 'node:fs';

export interface Documented {
  readonly role: string;
  readonly language: string;
  readonly query: string;
  readonly variables: object;
  readonly headers: Readonly<Record<string, string>>;
  readonly answer: Record<string, unknown>;
}

/** Header lines as they are written, `X-Name: value`. */
const headersIn = (text: string): Record<string, string> =>
  Object.fromEntries(
    [...text.matchAll(/^([\w-]+): (.+)$/gm)].map(([, name = '', value = '']) => [name.toLowerCase(), value]),
  );

/** The documented operations of a Markdown file, in its order; variables may be given anew for the last query. */
export function documentedIn(path: string): Documented[] {
  const found: Documented[] = [];
  let [role, language, query]: [string, string, string] = ['', 'id', ''];
  let [variables, headers]: [object, Record<string, string>] = [{}, {}];
  for (const [, head = '', text = ''] of readFileSync(path, 'utf8').matchAll(/^```(.+)\n([\s\S]*?)^```$/gm)) {
    const [kind, word = '', third = 'id'] = head.split(' ');
    if (kind === 'graphql') {
      [role, language, query] = [word, third, text];
      [variables, headers] = [{}, {}];
    }
    if (head === 'http') headers = headersIn(text);
    if (head === 'json variables') variables = JSON.parse(text) as object;
    if (head === 'json answer') {
      found.push({
        role,
        language,
        query,
        variables,
        headers,
        answer: JSON.parse(text) as Record<string, unknown>,
      });
    }
  }
  return found;
}

/** Every text in a value. */
export function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value === null || typeof value !== 'object' ? [] : Object.values(value).flatMap(textsIn);
}

/** Variables with each shortened text made whole from what was answered before. */
export const madeWhole = (variables: object, seen: readonly string[]): object =>
  JSON.parse(JSON.stringify(variables), (_, value: unknown) => {
    if (typeof value !== 'string' || !value.endsWith('…')) return value;
    const whole = seen.find((text) => text.startsWith(value.slice(0, -1)));
    if (whole === undefined) throw new Error(`nothing answered before begins with ${value}`);
    return whole;
  }) as object;

const isText = (value: unknown): value is string => typeof value === 'string';

/** Where an answer differs from what is documented, or nothing. */
export function differences(documented: unknown, real: unknown, at = ''): string[] {
  if (isText(documented) && isText(real)) {
    const fixed = at.endsWith('.code') || at.endsWith('.status') || at.endsWith('.state');
    return fixed && documented !== real ? [`${at}: ${real}`] : [];
  }
  if (Array.isArray(documented) && Array.isArray(real)) {
    if (documented.length > real.length) return [`${at}: only ${real.length} rows`];
    if (documented.length === 0 && real.length > 0) return [`${at}: has rows`];
    return documented.flatMap((row, no) => differences(row, real[no], `${at}.${no}`));
  }
  if (documented === null || real === null || typeof documented !== 'object' || typeof real !== 'object') {
    const same = documented === null ? real === null : real !== null && typeof documented === typeof real;
    return same ? [] : [`${at}: ${JSON.stringify(real)}`];
  }
  return Object.entries(documented).flatMap(([name, value]) => {
    const found = (real as Record<string, unknown>)[name];
    return found === undefined ? [`${at}.${name} is absent`] : differences(value, found, `${at}.${name}`);
  });
}
