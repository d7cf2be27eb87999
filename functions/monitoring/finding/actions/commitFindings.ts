/** Commits what a scan makes of findings, in as many transactions as it takes. */
import { commitAs, MAX_WRITES } from '../../../platform/commit/commit.ts';
import type { Change } from '../../../platform/commit/plan.ts';
import type { Write } from '../../../platform/commit/writes.ts';
import type { Context } from '../../../platform/context.ts';
import { ok, type Result } from '../../../platform/result.ts';
import { lostTo } from '../../../platform/versions.ts';
import type { Pair } from '../becoming.ts';
import { announceFinding } from '../events.ts';
import { findingKind, keyOf, writeFindingCard } from '../store.ts';

/** Of a finding its state, its event and its card. */
const WRITES_EACH = 3;

const changeOf = ({ before, after, event }: Pair): Change => ({
  kind: findingKind,
  key: keyOf(after),
  before,
  after,
  event: announceFinding(event, after),
  onConflict: lostTo(findingKind),
});

/**
 * Commits findings with what closes the scan, in one transaction; where they are too many, whatever does not fit before
 * it: a scan that is killed between leaves its marks, and the next finds the rest. Refuses: CONFLICT, VERSION_BEHIND.
 */
export async function commitFindings(
  context: Context,
  authority: string,
  pairs: readonly Pair[],
  closing: readonly Write[],
): Promise<Result<null>> {
  const at = context.clock.now();
  const room = Math.floor((MAX_WRITES - Math.min(closing.length, MAX_WRITES)) / WRITES_EACH);
  const most = Math.floor(MAX_WRITES / WRITES_EACH);
  const last = pairs.length > room ? [] : pairs;
  for (let from = 0; last.length === 0 && from < pairs.length; from += most) {
    const some = pairs.slice(from, from + most);
    const committed = await commitAs(context, authority, {
      at,
      changes: some.map(changeOf),
      writes: some.map(({ after }) => writeFindingCard(after)),
    });
    if (!committed.ok) return committed;
  }
  if (last.length + closing.length === 0) return ok(null);
  const committed = await commitAs(context, authority, {
    at,
    changes: last.map(changeOf),
    writes: [...last.map(({ after }) => writeFindingCard(after)), ...closing],
  });
  return committed.ok ? ok(null) : committed;
}
