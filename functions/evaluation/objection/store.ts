/** Objections as they are kept: each an aggregate beside the evaluation, by the number of the document that it is to. */
import { type DeskPlace, subjectIdOf } from '../../platform/desk.ts';
import { type Kept, type Kind, readItem } from '../../platform/item.ts';
import { keys } from '../../platform/keys.ts';
import { nodeId, partsOf } from '../../platform/nodeId.ts';
import { parsePeriod } from '../../platform/period.ts';
import { getItem, type Table } from '../../platform/table.ts';
import { type Objection, objectionSchema } from './rules.ts';

export const objectionKind: Kind<Objection> = {
  type: 'objection',
  schemaVersion: 1,
  schema: objectionSchema,
};

/** The key parts of an objection: to which document of whose evaluation. */
export type ObjectionRef = Pick<Objection, 'employeeId' | 'period' | 'planNo' | 'documentNumber'>;

export const objectionKey = ({ employeeId, period, planNo, documentNumber }: ObjectionRef) =>
  keys.objection(employeeId, period, planNo, documentNumber);

export const objectionId = ({ employeeId, period, planNo, documentNumber }: ObjectionRef): string =>
  nodeId('Objection', employeeId, period, planNo, documentNumber);

const NUMBER = /^[1-9]\d?$/;

/** The objection that a node id names, or null when it names something else. */
export function parseObjectionId(id: string): ObjectionRef | null {
  const [employeeId, token, planNo = '', documentNumber = ''] = partsOf(id, 'Objection', 4);
  const period = token && parsePeriod(token);
  return employeeId && period && NUMBER.test(planNo) && NUMBER.test(documentNumber)
    ? { employeeId, period, planNo: Number(planNo), documentNumber: Number(documentNumber) }
    : null;
}

/** One objection, or null. */
export async function objectionOf(table: Table, ref: ObjectionRef): Promise<Kept<Objection> | null> {
  const item = await getItem(table, objectionKey(ref));
  return item && readItem(objectionKind, item);
}

const placed =
  (step: 'OBJECTION_EXPLANATION' | 'OBJECTION_DECISION') =>
  (holder: string, { employeeId, period, planNo, documentNumber }: ObjectionRef): DeskPlace => ({
    holder,
    step,
    employeeId,
    subjectId: `${employeeId}/${documentNumber}`,
    period,
    planNo,
  });

/** Where an objection waits for one side's explanation. */
export const explanationItem = placed('OBJECTION_EXPLANATION');
/** Where it waits for its decision. */
export const decisionItem = placed('OBJECTION_DECISION');

/** The key of the objection that waits at a place of a desk. */
export function keyOnDesk(place: DeskPlace) {
  const [, documentNumber] = subjectIdOf(place).split('/');
  return objectionKey({ ...place, documentNumber: Number(documentNumber) });
}
