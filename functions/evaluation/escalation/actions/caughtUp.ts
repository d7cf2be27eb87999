/** A superior issues an evaluation: with the last one that was past its day it lies before nobody any more. */
import type { Context } from '../../../platform/context.ts';
import type { EvaluationRef } from '../../evaluation/store.ts';
import { ended, type Written } from '../ending.ts';
import { onRecord } from '../store.ts';
import { ratable, ratingTerms, toRate } from './waiting.ts';

const NOTHING: Written = { change: null, writes: [] };

const isSame = (one: EvaluationRef, other: EvaluationRef): boolean =>
  one.employeeId === other.employeeId && one.period === other.period && one.planNo === other.planNo;

/** How many of what is left are looked at: more of them that may not be rated yet are left to the job's next look. */
const LOOKED_AT = 5;

/** Whether any of what is left may be rated by now; what may not keeps nobody late. The first one nearly always may. */
async function anyRatable(context: Context, left: readonly EvaluationRef[]): Promise<boolean> {
  const terms = await ratingTerms(context);
  for (const one of left.slice(0, LOOKED_AT)) if ((await ratable([one], terms)).length > 0) return true;
  return left.length > LOOKED_AT;
}

/**
 * What an issue ends of whoever had it on their desk: a query; where an escalation is open one more of the desk, and what
 * tells whether something that is left may be rated. What is left of other periods than those that are past their day
 * keeps nothing up.
 */
export async function caughtUp(context: Context, holder: string, issued: EvaluationRef): Promise<Written> {
  const { table } = context;
  const record = await onRecord(table, holder);
  const { escalation, rows } = record;
  if (escalation?.data.status !== 'OPEN') return NOTHING;
  const late = new Set([...escalation.data.overdue, ...rows].map(({ period }) => period));
  const desk = await toRate(table, holder);
  const left = desk.filter((one) => late.has(one.period) && !isSame(one, issued));
  return left.length > 0 && (await anyRatable(context, left)) ? NOTHING : ended(record);
}
