/** What BKPP does to evaluations: opens some again, and puts the results of studies on record. */
import { evaluationId } from '../../../functions/evaluation/evaluation/store.ts';
import type { Period } from '../../../functions/platform/period.ts';
import type { Evaluating } from './evaluating.ts';
import type { Person } from './town.ts';

const SHOWN = 'query E($id: ID!) { evaluation(id: $id) { id version status } }';

/** The evaluation of somebody's first plan in a period as BKPP sees it. */
async function shownOf({ office, notebook }: Evaluating, { employeeId }: Person, period: string) {
  const id = evaluationId({ employeeId, period: period as Period, planNo: 1 });
  const { evaluation } = await office.read(notebook.town.officers.bkpp, SHOWN, { id });
  return evaluation as { readonly id: string; readonly version: number; readonly status: string } | null;
}

/** Those whose evaluation of a month is opened again, and of which. */
const REOPENED: Readonly<Record<string, string>> = { REOPENED: '2026-M03', LONG_LEAVE: '2026-M02' };

/** BKPP opens evaluations again that are final, with a legal reference; they are rated and issued anew. */
export async function reopenSome(evaluating: Evaluating): Promise<void> {
  const { office, notebook } = evaluating;
  const { bkpp } = notebook.town.officers;
  for (const one of notebook.town.people) {
    const period = REOPENED[one.fate];
    if (!period) continue;
    const shown = await shownOf(evaluating, one, period);
    office.same(`what is opened again of ${one.no}`, 'FINAL', shown?.status);
    const words = { legalBasis: 'Putusan BPASN 12/2026', reason: 'Bukti yang sah belum diperhitungkan.' };
    const input = { id: shown?.id, expectedVersion: shown?.version, ...words };
    await office.act(bkpp, 'reopenEvaluation', 'evaluation { status }', input);
  }
}

/** BKPP puts on record what came of the studies of the year. */
export async function recordStudies(evaluating: Evaluating): Promise<void> {
  const { office, notebook } = evaluating;
  for (const one of notebook.town.people.filter(({ fate }) => fate === 'STUDIES')) {
    const shown = await shownOf(evaluating, one, '2026-Y');
    office.same(`the year of ${one.no}, who studies`, 'OPEN', shown?.status);
    const evidence = [{ title: 'Transkrip', url: 'https://arsip.example.go.id/transkrip' }];
    const result = { institution: 'Universitas Negeri', term: '2026/2027', grade: 3.6, evidence };
    const input = { id: shown?.id, expectedVersion: shown?.version, ...result };
    await office.act(notebook.town.officers.bkpp, 'recordAcademicResult', 'evaluation { status }', input);
  }
}
