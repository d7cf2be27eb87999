/**
 * What a plan may rest on: a planning dialogue that both confirmed, and the approach chosen in it. docs/domain.md
 * 6.2.
 */
import type { Problem } from '../../platform/result.ts';
import type { Dialogue } from './rules.ts';

/**
 * Why a plan cannot be submitted for want of its planning dialogue, or null: PLAN_DIALOGUE_MISSING, or
 * PLAN_APPROACH_NOT_AGREED where both agreed on another approach.
 */
export function dialogueProblem(
  agreed: Pick<Dialogue, 'approach'> | null,
  { approach }: { readonly approach: string },
): Problem | null {
  if (!agreed) return { code: 'PLAN_DIALOGUE_MISSING' };
  if (agreed.approach === approach) return null;
  return { code: 'PLAN_APPROACH_NOT_AGREED', params: { agreed: agreed.approach ?? '–', approach } };
}
