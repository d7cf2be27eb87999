/** Of a desk what was laid there, without what its holder owes by a day's passing (ACTIVITY_GAP and the like). */
import { type DeskPlace, deskKind, keyOfPlace } from '../../functions/platform/desk.ts';
import { makeItem } from '../../functions/platform/item.ts';
import type { Instant } from '../../functions/platform/period.ts';
import { ownSteps } from '../../functions/monitoring/reminder/ownMatters.ts';

const own: readonly string[] = ownSteps;

/** Whether a row of a desk was laid on it, by somebody or by a job. */
export const isLaid = ({ node }: { readonly node: { readonly step: string } }): boolean =>
  !own.includes(node.step);

/** The row of a desk on which something lies. */
export const lying = (place: DeskPlace) =>
  makeItem(deskKind, keyOfPlace(place), {
    ...place,
    since: '2026-11-09T03:00:00.000Z' as Instant,
    dueOn: null,
    count: null,
  });
