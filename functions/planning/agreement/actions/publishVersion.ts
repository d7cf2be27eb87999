/** A version put on record, wherever it comes from: the document, the desks of heads whose plans no longer match. */
import { officeStands } from '../../../organisation/appointment/store.ts';
import { listPerformanceUnit } from '../../../organisation/unit/store.ts';
import { commitAs } from '../../../platform/commit/commit.ts';
import type { Write } from '../../../platform/commit/writes.ts';
import type { Context } from '../../../platform/context.ts';
import type { Kept } from '../../../platform/item.ts';
import { ok, type Result } from '../../../platform/result.ts';
import { lostTo } from '../../../platform/versions.ts';
import { noticesOf } from '../concerned.ts';
import { type AgreementEvent, announceAgreement } from '../events.ts';
import type { Agreement } from '../rules.ts';
import { agreementKey, agreementKind, asPublished } from '../store.ts';

interface Becoming {
  readonly before: Kept<Agreement> | null;
  readonly after: Agreement;
  readonly event: AgreementEvent;
}

/** Demands that the appointment stands that gave the right, if one did. */
const authorityStands = async (context: Context, authority: string): Promise<Write[]> =>
  context.actor.kind === 'PERSON'
    ? officeStands(context, authority.startsWith('MANAGER') ? 'MANAGER' : 'BKPP')
    : [];

/**
 * Commits an agreement as it becomes; a version that is published with its document, and with what it lays on the
 * desks of the unit's heads. Refuses: VERSION_BEHIND or CONFLICT when somebody was faster, TOO_LARGE.
 */
export async function commitAgreement(
  context: Context,
  authority: string,
  { before, after, event }: Becoming,
): Promise<Result<Kept<Agreement>>> {
  const at = context.clock.now();
  const isVersion = event === 'agreementPublished';
  const committed = await commitAs(context, authority, {
    at,
    changes: [
      {
        kind: agreementKind,
        key: agreementKey(after),
        before,
        after,
        parts: isVersion ? [asPublished(after)] : [],
        event: announceAgreement(event, after),
        onConflict: lostTo(agreementKind),
      },
    ],
    writes: [
      ...(await authorityStands(context, authority)),
      ...(isVersion ? [listPerformanceUnit(after.unitId)] : []),
      ...(isVersion ? await noticesOf(context.table, after, at) : []),
    ],
  });
  return committed.ok ? ok(committed.value[0] as Kept<Agreement>) : committed;
}
