/** Of a desk what was laid there, without what its holder owes by a day's passing (ACTIVITY_GAP and the like). */
import { ownSteps } from '../../functions/monitoring/reminder/ownMatters.ts';

const own: readonly string[] = ownSteps;

/** The rows of a desk that somebody, or a job, laid on it. */
export const laid = <Row extends { readonly node: { readonly step: string } }>(rows: readonly Row[]): Row[] =>
  rows.filter(({ node }) => !own.includes(node.step));
