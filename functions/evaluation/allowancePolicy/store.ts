/** Policies of the allowance as they are kept: one partition, a handful in a life, read whole. */
import type { Write } from '../../platform/commit/writes.ts';
import { BKPP_DESK, type DeskPlace, keyOfPlace, layOnDesk, takeOffDesk } from '../../platform/desk.ts';
import { type Kept, type Kind, readItem } from '../../platform/item.ts';
import { keys, lists } from '../../platform/keys.ts';
import { nodeId, partsOf } from '../../platform/nodeId.ts';
import { monthOfDate } from '../../platform/period.ts';
import { getItem, queryAll, type Table } from '../../platform/table.ts';
import { type AllowancePolicy, allowancePolicySchema } from './rules.ts';

export const allowancePolicyKind: Kind<AllowancePolicy> = {
  type: 'allowancePolicy',
  schemaVersion: 1,
  schema: allowancePolicySchema,
};

export const allowancePolicyId = ({ no }: Pick<AllowancePolicy, 'no'>): string =>
  nodeId('AllowancePolicy', no);

/** The number of the policy that a node id names, or null when it names something else. */
export function parseAllowancePolicyId(id: string): number | null {
  const [no] = partsOf(id, 'AllowancePolicy', 1);
  return no && /^[1-9]\d{0,5}$/.test(no) ? Number(no) : null;
}

/** One policy, or null. */
export async function allowancePolicyOf(table: Table, no: number): Promise<Kept<AllowancePolicy> | null> {
  const item = await getItem(table, keys.allowancePolicy(no));
  return item && readItem(allowancePolicyKind, item);
}

/** Every policy that was ever proposed, in the order of their numbers (one query). */
export const keptPolicies = async (table: Table): Promise<Kept<AllowancePolicy>[]> =>
  (await queryAll(table, lists.allowancePolicies())).map((item) => readItem(allowancePolicyKind, item));

/** The same without what an edit must name. */
export const allowancePolicies = async (table: Table): Promise<AllowancePolicy[]> =>
  (await keptPolicies(table)).map(({ data }) => data);

/** Where a policy waits: before BKPP, or with whoever wrote it last; decided on, nowhere. */
function placeOf({ no, proposedBy, effectiveFrom, status }: AllowancePolicy): DeskPlace | null {
  const about = {
    employeeId: proposedBy,
    subjectId: String(no),
    period: monthOfDate(effectiveFrom),
    planNo: 0,
  };
  if (status === 'PROPOSED') return { ...about, holder: BKPP_DESK, step: 'ALLOWANCE_POLICY_APPROVAL' };
  return status === 'RETURNED' ? { ...about, holder: proposedBy, step: 'ALLOWANCE_POLICY_RETURNED' } : null;
}

/** Moves a policy's desk item along. */
export function onDesk(before: AllowancePolicy | null, after: AllowancePolicy): Write[] {
  const [from, to] = [before && placeOf(before), placeOf(after)];
  const isSame =
    from && to && keyOfPlace(from).PK === keyOfPlace(to).PK && keyOfPlace(from).SK === keyOfPlace(to).SK;
  return [
    ...(from && !isSame ? [takeOffDesk(from)] : []),
    ...(to ? [layOnDesk({ ...to, since: after.statusSince })] : []),
  ];
}
