/** Sections 6 to 9 of an evaluation's document, of an objection that is decided. docs/domain.md 1.7. */
import type { PersonSnapshot } from '../../organisation/employee/rules.ts';
import type { ObjectionSection } from '../evaluation/documentModel.ts';
import { type Evaluation, predicateOfEvaluation } from '../evaluation/rules.ts';
import type { Explanation, Objection } from './rules.ts';

const said = (one: Explanation | null) =>
  one && { by: one.by, at: one.at, text: one.text, evidence: one.evidence };

/**
 * What a document prints of a decided objection; `evaluation` as it was rated before, `by` who decided or put it on
 * record. Throws on one that is not decided.
 */
export function sectionOf(
  objection: Objection,
  { ratingResult, ratingBehaviour, ...rest }: Evaluation,
  by: PersonSnapshot,
): ObjectionSection {
  const { filedAt, reasons, evidence, files, decision } = objection;
  if (!decision) throw new Error('an objection that is not decided has no section');
  const predicate = predicateOfEvaluation({ ...rest, ratingResult, ratingBehaviour });
  return {
    filedAt,
    reasons,
    evidence,
    files,
    explanations: {
      appraiser: said(objection.appraiserExplanation),
      employee: said(objection.employeeExplanation),
    },
    decision: {
      outcome: decision.outcome,
      reason: decision.reason,
      ...(decision.outside ? { by: null, outside: { ...decision.outside, recordedBy: by } } : { by }),
      at: decision.at,
      before: { ratingResult, ratingBehaviour, predicate },
    },
  };
}
