/** Differences from the register in whatever state, as items of a table. */
import { v5 } from 'uuid';
import { states } from '../../functions/monitoring/reconciliation/rules.ts';
import { discrepancyKind } from '../../functions/monitoring/reconciliation/store.ts';
import { type Item, makeItem } from '../../functions/platform/item.ts';
import { discrepancyIndex, keys } from '../../functions/platform/keys.ts';
import type { Instant } from '../../functions/platform/period.ts';
import { agencyIds } from './counting.ts';

const SPACE = '6ba7b810-9dad-11d1-80b4-00c04fd430c8';
const at = '2026-11-02T01:00:00.000Z' as Instant;

/** A ticket of one of ten people, in a state and a unit that `roll` says, and the row by which lists find it. */
export function ticketItems(roll: (sides: number) => number): [Item, Item] {
  const employeeId = v5(`tiket ${roll(10)}`, SPACE);
  const data = {
    employeeId,
    kind: 'RANK_CHANGED',
    year: null,
    planNo: 0,
    agencyId: agencyIds[roll(agencyIds.length)] ?? '',
    unitPath: roll(2) === 0 ? '01/' : '01/01/',
    register: 'III/d',
    record: 'III/c',
    mark: null,
    state: states[roll(states.length)] ?? 'OPEN',
    since: at,
    foundAt: at,
    present: true,
    decidedBy: null,
    note: null,
    waivedUntil: null,
    resolution: null,
  };
  const row = { type: 'discrepancyCard', schemaVersion: 1, ...discrepancyIndex(data) };
  return [
    makeItem(discrepancyKind, keys.discrepancy(employeeId, 'RANK_CHANGED', null, 0), data),
    { ...keys.discrepancyCard(employeeId, 'RANK_CHANGED', null, 0), ...row },
  ];
}
