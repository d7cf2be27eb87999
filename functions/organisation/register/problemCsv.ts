/** Lists of problems as a spreadsheet opens them: CSV by `;`, a byte order mark first, no cell a formula. */
import type { MessageKey } from '../../platform/messages/codes.ts';
import { type Language, render } from '../../platform/messages/render.ts';
import type { Params } from '../../platform/result.ts';
import type { severities } from './rules.ts';

const HEADERS: Record<Language, readonly string[]> = {
  id: ['baris', 'kolom', 'tingkat', 'kode', 'yang benar'],
  en: ['row', 'column', 'severity', 'code', 'what would be right'],
};

/** A problem of a row; a line without a row tells something of the whole. */
export interface ToldProblem {
  readonly row: number | null;
  readonly column: string | null;
  readonly code: string;
  readonly params?: Params | undefined;
  readonly severity: (typeof severities)[number];
}

/** A cell that no spreadsheet takes for a formula, in quotes where it must be. */
function cell(value: string | number): string {
  const text = String(value);
  const inert = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[";\n\r]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}

/** A line of cells. */
export const csvLine = (cells: readonly (string | number)[]): string => `${cells.map(cell).join(';')}\r\n`;

/** The first line of a list; its byte order mark tells spreadsheets that it is UTF-8. */
export const csvHeader = (names: readonly string[]): string => `\uFEFF${csvLine(names)}`;

/** The first line of a list of problems. */
export const problemHeader = (language: Language): string => csvHeader(HEADERS[language]);

/** A problem's line in a language. */
export const problemLine = (
  { row, column, severity, code, params }: ToldProblem,
  language: Language,
): string => csvLine([row ?? '', column ?? '', severity, code, render(code as MessageKey, language, params)]);
