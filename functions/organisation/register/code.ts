/**
 * Codes by which the personnel register names units and offices, and e-Sakip units: each is one thing's, kept by a
 * guard.
 */
import * as z from 'zod';
import { create, remove, type Write } from '../../platform/commit/writes.ts';
import { type Kept, type Kind, makeItem, readItem } from '../../platform/item.ts';
import { keys } from '../../platform/keys.ts';
import { getItems, type Table } from '../../platform/table.ts';
import type { Unit } from '../unit/rules.ts';
import { unitsOf } from '../unit/store.ts';

/** What a code may name: a unit or an office of the register, or a unit of e-Sakip. */
export type Coded = 'UNIT' | 'POSITION' | 'ESAKIP';

/** The guard of a code: the id of what has it. */
export const codeKind: Kind<{ id: string }> = {
  type: 'registerCode',
  schemaVersion: 1,
  schema: z.object({ id: z.uuid() }),
};

/** The ids that codes of a kind name, in their order; null where none has the code. */
export async function idsOfCodes(
  table: Table,
  of: Coded,
  codes: readonly string[],
): Promise<(string | null)[]> {
  const items = await getItems(
    table,
    codes.map((code) => keys.registerCode(of, code)),
  );
  return items.map((item) => item && readItem(codeKind, item).data.id);
}

/** Units on record by their codes of the register or of e-Sakip, in the codes' order; null where there is none. */
export async function unitsOfCodes(
  table: Table,
  codes: readonly string[],
  of: 'UNIT' | 'ESAKIP' = 'UNIT',
): Promise<(Kept<Unit> | null)[]> {
  const ids = await idsOfCodes(table, of, codes);
  const kept = await unitsOf(
    table,
    ids.map((id) => id ?? ''),
  );
  return ids.map((id, at) => (id ? (kept[at] ?? null) : null));
}

/**
 * Gives a thing the guard of its code, and takes that of its former code away; fails with REGISTER_CODE_TAKEN or
 * ESAKIP_CODE_TAKEN.
 */
export function codeWrites(of: Coded, id: string, before: string | null, after: string | null): Write[] {
  if (before === after) return [];
  const taken = () => ({ code: of === 'ESAKIP' ? 'ESAKIP_CODE_TAKEN' : 'REGISTER_CODE_TAKEN' }) as const;
  return [
    ...(before === null ? [] : [remove(keys.registerCode(of, before))]),
    ...(after === null ? [] : [create(makeItem(codeKind, keys.registerCode(of, after), { id }), taken)]),
  ];
}
