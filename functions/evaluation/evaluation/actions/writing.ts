/** What an appraiser writes with a rating, read and checked. docs/domain.md 1.7. */
import type { Context } from '../../../platform/context.ts';
import { isMonth } from '../../../platform/period.ts';
import type { Result } from '../../../platform/result.ts';
import { getItem } from '../../../platform/table.ts';
import type { RatingInput } from '../rules.ts';
import { checkWriting } from '../written.ts';
import type { Loaded } from './alter.ts';
import { workFor } from './facts.ts';

/** What was written, checked against the lines of the period; they are read where feedback names any. */
export async function written(
  context: Context,
  { evaluation: { data }, owner }: Loaded,
  input: RatingInput,
): Promise<Result<RatingInput>> {
  const isPppk = owner.employmentStatus?.startsWith('PPPK') ?? false;
  const work = input.lines?.length
    ? await workFor(context, data, (key) => getItem(context.table, key))
    : null;
  return checkWriting(input, {
    indicatorIds: work?.lines.map(({ indicatorId }) => indicatorId) ?? [],
    hasContract: isPppk && !isMonth(data.period),
  });
}

/** A text that may be left out: blank says the same as nothing. */
export const optional = (text: string | null | undefined): string | null => text?.trim() || null;

/** What a client sends of a rating: null says the same as nothing. */
export function asWritten(given: object & { readonly recommendation?: string | null | undefined }) {
  const kept = Object.entries(given).filter(([name, value]) => value !== null || name === 'contract');
  return { ...Object.fromEntries(kept), recommendation: optional(given.recommendation) };
}
