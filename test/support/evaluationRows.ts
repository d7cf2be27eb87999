/** Who sees what belongs to evaluations: one that is rated (draft), and one that was objected to. */
import { byId, ofEmployee, ofNode, type Row } from './reads.ts';

const draft = (field: string, query: string): Row =>
  byId('evaluation', `evaluation.${field}`, `evaluation(id: $id) { ${query} }`, [
    'evaluationDraft.read',
    'OWNER',
  ]);
const objected = (at: string, query: string, action: 'evaluationDocument.read' | 'objection.read'): Row =>
  byId(
    'objectedEvaluation',
    `evaluation.${at}`,
    `evaluation(id: $id) { ${query} }`,
    ['evaluation.read', 'OWNER'],
    [action, 'OWNER'],
  );
const ofLine = (field: string, query = field): Row => draft(`lines.0.${field}`, `lines { ${query} }`);
const ofBehaviour = (field: string): Row => draft(`behaviours.0.${field}`, `behaviours { ${field} }`);
const continuous = (of: string, at: string): Row =>
  byId(
    'evaluation',
    `evaluation.${at}.continuous`,
    `evaluation(id: $id) { ${of} { continuous { text } } }`,
    ['evaluation.read', 'OWNER'],
    ['feedback.read', 'OWNER'],
  );

const ofYear = (field: string, query = field): Row =>
  byId(
    'annual',
    `evaluation.year.${field}`,
    `evaluation(id: $id) { year { ${query} } }`,
    ['evaluation.read', 'OWNER'],
    ['evaluationDraft.read', 'OWNER'],
  );

export const evaluationRows: Readonly<Record<string, Row>> = {
  'Evaluation.contract': draft('contract', 'contract { decision }'),
  'Evaluation.suggestions': draft('suggestions', 'suggestions { axis }'),
  'Evaluation.document': objected('document', 'document(number: 1) { json }', 'evaluationDocument.read'),
  'Evaluation.objections': objected('objections', 'objections { id }', 'objection.read'),
  'Employee.year': ofEmployee('year.period', 'year(year: 2026) { period }', ['evaluation.read', 'OWNER']),
  'EvaluatedYear.weighted': ofYear('weighted', 'weighted { ratingResult }'),
  'EvaluatedYear.disagrees': ofYear('disagrees'),
  'EvaluationLine.feedback': ofLine('feedback'),
  'EvaluationLine.feedbackEvidence': ofLine('feedbackEvidence', 'feedbackEvidence { title }'),
  'EvaluationLine.continuous': continuous('lines', 'lines.0'),
  'EvaluationBehaviour.feedback': ofBehaviour('feedback'),
  'EvaluationBehaviour.hint': ofBehaviour('hint'),
  'EvaluationBehaviour.continuous': continuous('behaviours', 'behaviours.1'),
  'Query.objection': byId('objection', 'objection.version', 'objection(id: $id) { version }', [
    'objection.read',
    'OWNER',
  ]),
  'node of Objection': ofNode('objection', ['objection.read', 'OWNER']),
};
