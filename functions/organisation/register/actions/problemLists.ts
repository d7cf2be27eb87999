/** The problems of an import as lists that a spreadsheet opens, one in each language. */
import { queryPages } from '../../../platform/table.ts';
import { lists } from '../../../platform/keys.ts';
import type { MessageKey } from '../../../platform/messages/codes.ts';
import { type Language, render } from '../../../platform/messages/render.ts';
import type { Findings, ListedProblem } from '../rules.ts';
import { fileNames, importOf, readProblem } from '../store.ts';
import type { RegisterWork } from './source.ts';

const LANGUAGES: readonly Language[] = ['id', 'en'];
const HEADERS: Record<Language, readonly string[]> = {
  id: ['baris', 'kolom', 'tingkat', 'kode', 'yang benar'],
  en: ['row', 'column', 'severity', 'code', 'what would be right'],
};

/** A cell that no spreadsheet takes for a formula, in quotes where it must be. */
function cell(value: string | number): string {
  const text = String(value);
  const inert = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[";\n\r]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}

const line = (cells: readonly (string | number)[]): string => `${cells.map(cell).join(';')}\r\n`;

/** The sentence of a problem in a language. */
export const sentenceOf = ({ code, params }: Pick<ListedProblem, 'code' | 'params'>, language: Language) =>
  render(code as MessageKey, language, params);

/** The lines of an import's list in a language, page by page. */
async function* linesOf(
  { table }: RegisterWork,
  importId: string,
  language: Language,
): AsyncGenerator<string> {
  yield `\uFEFF${line(HEADERS[language])}`;
  for await (const items of queryPages(table, lists.importProblems(importId)))
    yield items
      .map(readProblem)
      .map((problem) => {
        const { row, column, severity, code } = problem;
        return line([row, column ?? '', severity, code, sentenceOf(problem, language)]);
      })
      .join('');
}

/**
 * Writes the lists anew from the problems that are kept; a last line says how many warnings are not among
 * them. A byte order mark tells spreadsheets that it is UTF-8. Of a list its bytes are held, one language
 * after the other: 100,000 errors are some 20 MB.
 */
export async function writeProblemLists(
  work: RegisterWork,
  importId: string,
  found?: Pick<Findings, 'problems' | 'listed'> | null,
): Promise<void> {
  const { problems, listed } = found ??
    (await importOf(work.table, importId))?.data.findings ?? { problems: 0, listed: 0 };
  const code = 'WARNINGS_CUT';
  for (const language of LANGUAGES) {
    const pages: Buffer[] = [];
    for await (const lines of linesOf(work, importId, language)) pages.push(Buffer.from(lines));
    if (problems > listed) {
      const sentence = sentenceOf({ code, params: { count: problems - listed } }, language);
      pages.push(Buffer.from(line(['', '', 'WARNING', code, sentence])));
    }
    await work.files.write(fileNames.problems(importId, language), Buffer.concat(pages));
  }
}
