/** Of a desk what was laid there, without what its holder owes by a day's passing (ACTIVITY_GAP and the like). */
import { ownSteps } from '../../functions/monitoring/reminder/ownMatters.ts';

const own: readonly string[] = ownSteps;

/** Whether a row of a desk was laid on it, by somebody or by a job. */
export const isLaid = ({ node }: { readonly node: { readonly step: string } }): boolean =>
  !own.includes(node.step);
