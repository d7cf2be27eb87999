/** Evaluations as they are kept: the aggregate, its document as issued, and the card's section. */
import * as z from 'zod';
import { whoOfMonth, writeCardOfMonth } from '../../execution/month/store.ts';
import { type Card, writeSections } from '../../platform/card.ts';
import { canonical, sha256 } from '../../platform/commit/hash.ts';
import type { Part } from '../../platform/commit/plan.ts';
import { conflict, type Write } from '../../platform/commit/writes.ts';
import { type Item, type Kept, type Kind, readItem } from '../../platform/item.ts';
import { type DeskStep, type Key, keys } from '../../platform/keys.ts';
import { nodeId, parseNodeId } from '../../platform/nodeId.ts';
import { isMonth, parsePeriod } from '../../platform/period.ts';

import { getItem, type Table } from '../../platform/table.ts';
import type { Employee } from '../../organisation/employee/rules.ts';
import type { Line } from '../../organisation/line/rules.ts';
import { type GroupRef, type GroupRow, writeGroupRow } from '../distribution/store.ts';
import type { AchievementRef } from '../achievement/rules.ts';
import type { EvaluationDocument } from './documentModel.ts';
import { achievementPeriodOf } from './year.ts';
import {
  documentsOf,
  type Evaluation,
  evaluationSchema,
  isIssued,
  type ListedDocument,
  predicateOfEvaluation,
  type Signature,
  waitsSince,
} from './rules.ts';

export const evaluationKind: Kind<Evaluation> = {
  type: 'evaluation',
  schemaVersion: 1,
  schema: evaluationSchema,
};

const issuedSchema = z.object({ document: z.string(), docHash: z.string() });

/** The document as issued: its bytes, never changed nor upgraded (I10, docs/architecture.md 4). */
export const issuedKind: Kind<z.infer<typeof issuedSchema>> = {
  type: 'evaluationAsIssued',
  schemaVersion: 1,
  schema: issuedSchema,
};

/** The key parts of an evaluation: whose, of which period, of which plan. */
export type EvaluationRef = Pick<Evaluation, 'employeeId' | 'period' | 'planNo'>;

/** Where an evaluation is kept. */
export const keyOf = ({ employeeId, period, planNo }: EvaluationRef) =>
  keys.evaluation(employeeId, period, planNo);

export const evaluationId = ({ employeeId, period, planNo }: EvaluationRef): string =>
  nodeId('Evaluation', employeeId, period, planNo);

/** The evaluation that a node id names, or null when it names something else. */
export function parseEvaluationId(id: string): EvaluationRef | null {
  const node = parseNodeId(id);
  const [employeeId, token, planNo, ...rest] = node?.type === 'Evaluation' ? node.parts : [];
  const period = token && parsePeriod(token);
  return employeeId && period && planNo && /^[1-9]\d?$/.test(planNo) && rest.length === 0
    ? { employeeId, period, planNo: Number(planNo) }
    : null;
}

/** One evaluation, or null. */
export async function evaluationOf(table: Table, ref: EvaluationRef): Promise<Kept<Evaluation> | null> {
  const item = await getItem(table, keyOf(ref));
  return item && readItem(evaluationKind, item);
}

/** The card's section: a predicate only once it is issued, since the owner reads cards too. */
export const cardSection = (evaluation: Evaluation): NonNullable<Card['evaluation']> => ({
  status: evaluation.status,
  predicate: isIssued(evaluation) ? predicateOfEvaluation(evaluation) : null,
  ...(evaluation.year && { from: evaluation.year.from, to: evaluation.year.to }),
  ...(isIssued(evaluation)
    ? evaluation.withoutDialogue && { withoutDialogue: true }
    : { waits: { holder: evaluation.appraiserId, since: waitsSince(evaluation) } }),
});

/**
 * The evaluation's section of its card: a month's in the lists of the business date's line, a year's where its plan's card
 * stands (docs/architecture.md 7); `more`: what else of the card changes with it.
 */
export const writeEvaluationCard = (
  evaluation: Evaluation,
  employee: Employee,
  line: Line | null,
  more: Partial<Omit<Card, 'who'>> = {},
): Write => {
  const month = { ...evaluation, month: evaluation.period };
  const sections = { evaluation: cardSection(evaluation), ...more };
  if (isMonth(evaluation.period)) return writeCardOfMonth(month, employee, line, sections);
  return writeSections(whoOfMonth(month, employee, line), sections);
};

/** The group that an evaluation belongs to; null of one that was opened before groups were kept, and never rated since. */
export function groupOf({ achievementUnitId, achievement, period }: Evaluation): GroupRef | null {
  const unitId = achievementUnitId ?? achievement?.unitId;
  return unitId ? { unitId, period } : null;
}

/** The achievement that an evaluation rests on: of its unit, of its period or, of a part of a year, of its last month. */
export function achievementRefOf(evaluation: Evaluation): AchievementRef | null {
  const group = groupOf(evaluation);
  return group && { ...group, period: achievementPeriodOf(evaluation) };
}

/** An evaluation's row of its group. */
export function rowOf(evaluation: Evaluation): GroupRow {
  const { employeeId, planNo } = evaluation;
  return { employeeId, planNo, predicate: predicateOfEvaluation(evaluation) };
}

/** What a change of an evaluation does to its row in the distribution group: nothing, where its predicate stays. */
export function groupWrites(before: Evaluation | null, after: Evaluation): Write[] {
  const group = groupOf(after);
  const row = rowOf(after);
  if (!group || (before && groupOf(before) && predicateOfEvaluation(before) === row.predicate)) return [];
  return [writeGroupRow(group, row)];
}

const deskItem = <S extends DeskStep>(step: S, holder: string, about: EvaluationRef) => ({
  holder,
  step,
  employeeId: about.employeeId,
  period: about.period,
  planNo: about.planNo,
});

/** The appraiser's desk item of an evaluation that is to be rated and issued. */
export const ratingItem = (evaluation: Evaluation) =>
  deskItem('EVALUATION_RATING', evaluation.appraiserId, evaluation);

/** The employee's desk item of an evaluation that is to be received. */
export const receiptItem = (evaluation: Evaluation) =>
  deskItem('EVALUATION_RECEIPT', evaluation.employeeId, evaluation);

/** Where a document is kept: that of before documents had numbers where it was issued. */
const documentKey = ({ employeeId, period, planNo, documents }: Evaluation, number: number) =>
  documents?.some((one) => one.number === number && !one.former)
    ? keys.evaluationDocument(employeeId, period, planNo, number)
    : keys.evaluationAsIssued(employeeId, period, planNo);

/** A document as it is kept: its bytes, its hash, and where the evaluation lists it. */
export interface KeptDocument {
  readonly listed: ListedDocument;
  readonly json: string;
}

/** A document of an evaluation by its number (`read` by key), or null. */
export async function documentAt(
  read: (key: Key) => Promise<Item | null>,
  evaluation: Evaluation,
  number: number,
): Promise<KeptDocument | null> {
  const listed = documentsOf(evaluation).find((one) => one.number === number);
  const item = listed && (await read(documentKey(evaluation, number)));
  return item ? { listed, json: readItem(issuedKind, item).data.document } : null;
}

/** The evaluation with one more document that it lists, signed, and the document's bytes, for which its event vouches. */
export function sealDocument(
  evaluation: Evaluation,
  document: EvaluationDocument,
  as: Signature['as'],
): { sealed: Evaluation; document: Part } {
  const json = canonical(document);
  const docHash = sha256(json);
  const { employeeId, period, planNo } = evaluation;
  const { number, cause, supersedes, issuedAt, signing } = document;
  const employee = as === 'SUPERIOR' ? signing.superior : signing.appraiser;
  const listed: ListedDocument = {
    number,
    hash: docHash,
    cause,
    issuedAt,
    supersedes: supersedes?.number ?? null,
    signatures: employee ? [{ as, employeeId: employee, at: issuedAt }] : [],
  };
  return {
    sealed: { ...evaluation, docHash, documents: [...documentsOf(evaluation), listed] },
    document: {
      kind: issuedKind,
      key: keys.evaluationDocument(employeeId, period, planNo, number),
      before: null,
      after: { document: json, docHash },
      hashOnly: true,
      onConflict: conflict,
    },
  };
}
