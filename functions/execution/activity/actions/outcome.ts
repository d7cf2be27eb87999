/** What a bulk call on activities answers: an outcome per element. docs/architecture.md 5. */
import type { Kept } from '../../../platform/item.ts';
import type { Result } from '../../../platform/result.ts';
import type { Activity } from '../rules.ts';

/** What became of one element of a bulk call, by its place in the input. */
export interface ActivityOutcome {
  readonly index: number;
  readonly result: Result<Kept<Activity>>;
  /** Of a copy: that it belongs to less than what it is a copy of, since its month does not know it. */
  readonly unlinked?: boolean;
}
