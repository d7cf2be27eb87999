/**
 * Characters that no text may hold: controls but tab and line ends, which no screen shows and some
 * store cuts at; marks that turn the direction of writing, by which a text reads other than it is;
 * halves of a character. Names and words of any script are free of them.
 */
const FORBIDDEN = /[[\p{Cc}\u202A-\u202E\u2066-\u2069]--[\t\n\r]]/v;

/** Whether a text holds none of them. */
export const isPlainText = (text: string): boolean => !FORBIDDEN.test(text) && text.isWellFormed();

/** The paths of all texts within a value that hold one. */
export function unplainTexts(value: unknown, at: readonly string[] = []): (readonly string[])[] {
  if (typeof value === 'string') return isPlainText(value) ? [] : [at];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => unplainTexts(inner, [...at, name]));
}
