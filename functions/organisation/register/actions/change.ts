/** The way of every change of an import, by the office that asks and by the worker alike. */
import { commitAs } from '../../../platform/commit/commit.ts';
import type { Once } from '../../../platform/commit/plan.ts';
import type { Write } from '../../../platform/commit/writes.ts';
import type { Context } from '../../../platform/context.ts';
import type { Kept } from '../../../platform/item.ts';
import { keys } from '../../../platform/keys.ts';
import { ok, type Result } from '../../../platform/result.ts';
import { lostTo } from '../../../platform/versions.ts';
import { announceImport, type RegisterEvent } from '../events.ts';
import type { RegisterImport } from '../rules.ts';
import { importKind } from '../store.ts';

export interface ImportChange {
  readonly authority: string;
  readonly before: Kept<RegisterImport> | null;
  readonly after: RegisterImport;
  readonly event: RegisterEvent;
  readonly writes?: readonly Write[];
  readonly once?: readonly Once[];
}

/** Keeps an import as it becomes, with its event. Refuses VERSION_BEHIND when somebody was faster. */
export async function changeImport(
  context: Context,
  { authority, before, after, event, writes = [], once = [] }: ImportChange,
): Promise<Result<Kept<RegisterImport>>> {
  const committed = await commitAs(context, authority, {
    once,
    changes: [
      {
        kind: importKind,
        key: keys.registerImport(after.importId),
        before,
        after,
        event: announceImport(event, after),
        onConflict: lostTo(importKind),
      },
    ],
    writes,
  });
  return committed.ok ? ok(committed.value[0] as Kept<RegisterImport>) : committed;
}
