import { authoriseReading } from '../../../organisation/line/reviewer.ts';
import type { Context } from '../../../platform/context.ts';
import { today } from '../../../platform/period.ts';
import type { EvaluationDocument } from '../documentModel.ts';
import { parseDocument } from '../formerDocument.ts';
import type { Evaluation } from '../rules.ts';
import { documentAt, type KeptDocument } from '../store.ts';
import type { Read } from './facts.ts';
import type { Loaded } from './alter.ts';

/** A document with what it says, typed. */
export interface SeenDocument extends KeptDocument {
  readonly document: EvaluationDocument;
}

/** A document of an evaluation by its number, whoever asks; null without it (one read). */
export async function documentSeen(
  read: Read,
  evaluation: Evaluation,
  number: number,
): Promise<SeenDocument | null> {
  const kept = await documentAt(read, evaluation, number);
  return kept && { ...kept, document: parseDocument(kept.json) };
}

/** The same for whoever may read it, by the line of the business date; null for everybody else. */
export async function readDocument(
  context: Context,
  evaluation: Evaluation,
  line: Loaded['line'],
  number: number,
  read: Read,
): Promise<SeenDocument | null> {
  const { employeeId, businessDate: date } = evaluation;
  const asked = { employeeId, line, date, today: today(context.clock) };
  const authority = await authoriseReading(context, 'evaluationDocument.read', asked);
  return authority.ok ? documentSeen(read, evaluation, number) : null;
}
