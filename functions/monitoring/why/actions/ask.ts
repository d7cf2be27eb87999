/** Who asks about whom, and what they may be told. */
import { employeeOf, parseEmployeeId } from '../../../organisation/employee/store.ts';
import { isIssued } from '../../../evaluation/evaluation/states.ts';
import { evaluationKind } from '../../../evaluation/evaluation/store.ts';
import { ACCESS, may, type Trace } from '../../../platform/access.ts';
import { type Item, readItem } from '../../../platform/item.ts';
import { personOf } from '../../../platform/key.ts';
import type { Rule } from '../../../platform/relations.ts';
import type { Context } from '../../../platform/context.ts';
import { ok, type Result, refuse } from '../../../platform/result.ts';
import { type Asked, itemTypes, locate, readActionOf, readItemOf } from '../../placement/items.ts';
import { asPerson, type Played } from '../asPerson.ts';
import { type Check, checked, decisive, listed, standingFacts } from '../checks.ts';
import { toStand } from '../mends.ts';

/** A question that may be answered. */
export interface Question {
  readonly id: string;
  readonly asked: Asked;
  readonly personId: string;
  /** Whether the asker may read the item: else they ask about themselves, and are told what is told of nothing. */
  readonly sees: boolean;
}

/**
 * What is asked, about whom: about oneself anybody may ask, about another whoever may read the item. Refuses: ID_INVALID,
 * and NOT_FOUND alike for what is absent and what the asker may not see.
 */
export async function questionOf(
  context: Context,
  id: string,
  named: string | null | undefined,
  field: string,
): Promise<Result<Question>> {
  const asked = locate(id);
  if (!asked) return refuse('ID_INVALID', 'id', { type: itemTypes.join(', ') });
  const { actor, table } = context;
  if (actor.kind !== 'PERSON') return refuse('NOT_FOUND', 'id');
  const personId = named ? parseEmployeeId(named) : actor.employeeId;
  if (!personId) return refuse('ID_INVALID', field, { type: 'Employee' });
  const isSelf = personId === actor.employeeId;
  const sees = (await readItemOf(asked, context, id)).ok;
  if (!isSelf && !(sees && (await employeeOf(table, personId)))) return refuse('NOT_FOUND', 'id');
  return ok({ id, asked, personId, sees });
}

/** Whose item it is of which an answer tells the asker, and of which type; null where they are told of none. */
export interface Told {
  readonly type: string;
  readonly ownerId: string;
}
export const toldOf = ({ asked, sees }: Question): Told | null => {
  const ownerId = personOf(asked.key);
  return sees && ownerId !== null ? { type: asked.type, ownerId } : null;
};

/** Whether the person reads the item: by the real reading, played as them. */
export interface Reading {
  readonly check: Check;
  readonly played: Played;
}

/** Reads the item as the person would; with how the access table came to it, as far as the asker may know. */
export async function readingOf(context: Context, { id, asked, personId, sees }: Question): Promise<Reading> {
  const played = asPerson(context, personId);
  const { ok: passed } = await readItemOf(asked, played.context, id);
  const { relations }: Rule = ACCESS[readActionOf(asked)];
  const trace = decisive(played.traces);
  const facts = sees && trace ? standingFacts(trace) : { needed: listed(relations) };
  const wanted = sees && trace ? trace.wanted : relations;
  return { check: checked('READING', passed, facts, toStand(wanted)), played };
}

/**
 * Whether the caller is shown what of an evaluation is the appraiser's draft, by how the table saw it; null of what is
 * none, or issued.
 */
export async function draftShown(
  context: Context,
  trace: Trace | null,
  item: Item | null,
): Promise<{ readonly status: string; readonly isShown: boolean } | null> {
  if (!item || !trace || item.type !== evaluationKind.type) return null;
  const { status } = readItem(evaluationKind, item).data;
  if (isIssued({ status })) return null;
  return { status, isShown: (await may(context, 'evaluationDraft.read', trace.subject)) !== null };
}
