/** Differences from the register and findings in whatever state, as items of a table. */
import { v5 } from 'uuid';
import { findingKinds } from '../../functions/monitoring/finding/kinds.ts';
import { type Finding, states as findingStates } from '../../functions/monitoring/finding/rules.ts';
import { states } from '../../functions/monitoring/reconciliation/rules.ts';
import { discrepancyKind } from '../../functions/monitoring/reconciliation/store.ts';
import { type Item, makeItem } from '../../functions/platform/item.ts';
import { discrepancyIndex, keys } from '../../functions/platform/keys.ts';
import type { Instant } from '../../functions/platform/period.ts';
import { agencyIds, OCTOBER, YEAR } from './counting.ts';
import { findingItems } from './findingItems.ts';

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

/** A finding about one of ten people, in a state, a period and a unit that `roll` says, and the row by which lists find it. */
export function rolledFinding(roll: (sides: number) => number): [Item, Item] {
  const employeeId = v5(`temuan ${roll(10)}`, SPACE);
  const state = findingStates[roll(3)] ?? 'OPEN';
  const finding: Finding = {
    employeeId,
    unitId: null,
    kind: findingKinds[roll(findingKinds.length)] ?? findingKinds[0],
    period: roll(3) === 0 ? YEAR : OCTOBER,
    planNo: 1,
    detail: '-',
    agencyId: agencyIds[roll(agencyIds.length)] ?? '',
    unitPath: roll(2) === 0 ? '01/' : '01/01/',
    facts: {},
    signalId: null,
    state,
    since: at,
    foundAt: (roll(2) === 0 ? '2025-12-30T01:00:00.000Z' : '2026-10-02T01:00:00.000Z') as Instant,
    closedAt: state === 'CLOSED' ? at : null,
    closedBecause: state === 'CLOSED' ? 'VANISHED' : null,
    reopened: 0,
    waiver: null,
  };
  return findingItems(finding);
}
