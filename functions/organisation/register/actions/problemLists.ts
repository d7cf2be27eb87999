/** The problems of an import as lists that a spreadsheet opens, one in each language. */
import { queryPages } from '../../../platform/table.ts';
import { lists } from '../../../platform/keys.ts';
import type { Language } from '../../../platform/messages/render.ts';
import { problemHeader, problemLine } from '../problemCsv.ts';
import type { Findings } from '../rules.ts';
import { fileNames, importOf, readProblem } from '../store.ts';
import type { RegisterWork } from './source.ts';

const LANGUAGES: readonly Language[] = ['id', 'en'];

/** The lines of an import's list in a language, page by page. */
async function* linesOf(
  { table }: RegisterWork,
  importId: string,
  language: Language,
): AsyncGenerator<string> {
  yield problemHeader(language);
  for await (const items of queryPages(table, lists.importProblems(importId)))
    yield items
      .map(readProblem)
      .map((problem) => problemLine(problem, language))
      .join('');
}

/**
 * Writes the lists anew from the problems that are kept; a last line says how many warnings are not among
 * them. Of a list its bytes are held, one language after the other: 100,000 errors are some 20 MB.
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
      const cut = { row: null, column: null, severity: 'WARNING', code } as const;
      pages.push(Buffer.from(problemLine({ ...cut, params: { count: problems - listed } }, language)));
    }
    await work.files.write(fileNames.problems(importId, language), Buffer.concat(pages));
  }
}
