/** A superior issues an evaluation: with the last one that was past its day it lies before nobody any more. */
import type { Table } from '../../../platform/table.ts';
import type { EvaluationRef } from '../../evaluation/store.ts';
import { ended, type Written } from '../ending.ts';
import { onRecord } from '../store.ts';
import { toRate } from './waiting.ts';

const NOTHING: Written = { change: null, writes: [] };

const isSame = (one: EvaluationRef, other: EvaluationRef): boolean =>
  one.employeeId === other.employeeId && one.period === other.period && one.planNo === other.planNo;

/**
 * What an issue ends of whoever had it on their desk: a query, and one more of the desk where an escalation is open. What
 * is left of other periods than those that are past their day keeps nothing up.
 */
export async function caughtUp(table: Table, holder: string, issued: EvaluationRef): Promise<Written> {
  const record = await onRecord(table, holder);
  const { escalation, rows } = record;
  if (escalation?.data.status !== 'OPEN') return NOTHING;
  const late = new Set([...escalation.data.overdue, ...rows].map(({ period }) => period));
  const left = (await toRate(table, holder)).filter((one) => !isSame(one, issued));
  return left.some(({ period }) => late.has(period)) ? NOTHING : ended(record);
}
