/** The same of what the register says otherwise (D02, D03), by the tickets of the night that compares. */
import { randomUUID } from 'node:crypto';
import { discrepancyId } from '../../functions/monitoring/reconciliation/store.ts';
import { assignmentKind } from '../../functions/organisation/assignment/store.ts';
import { factsHash, snapshotKind } from '../../functions/organisation/register/snapshot.ts';
import { makeItem } from '../../functions/platform/item.ts';
import { keys } from '../../functions/platform/keys.ts';
import type { PlainDate } from '../../functions/platform/period.ts';
import { type Citizen, planOfCitizen, YEAR } from './cleanCity.ts';
import { night } from './nights.ts';
import { amends, at, type At, does, type Plant, YEARLY } from './planting.ts';

/** What the register said of somebody in January, and that they have had their office for longer. */
function inRegister(who: Citizen) {
  const { leader: _leader, ...facts } = { ...who, hrAsOf: at('01-02'), hrVersion: 1 };
  const seat = {
    assignmentId: randomUUID(),
    employeeId: who.employeeId,
    positionId: who.position.positionId,
    role: 'DEFINITIVE',
    from: '2020-01-01' as PlainDate,
    to: null,
    letterNo: '821/7/2020',
    requestId: null,
    recordedAt: at('01-02'),
    supersededAt: null,
  } as const;
  return [
    makeItem(snapshotKind, keys.snapshot(who.employeeId, '2026-01-02' as PlainDate, 1), {
      facts,
      hash: factsHash(facts),
      importId: null,
    }),
    makeItem(assignmentKind, keys.assignment(who.employeeId, seat.from, seat.assignmentId), seat, {
      version: 1,
    }),
  ];
}
const compares = (who: Citizen) => (on: At) => night(on.platform, 'reconcileHr', who);

/** D02: a plan of another office than the register ever said; its owner amends it, and it takes over the register's. */
export function d02(who: Citizen): Plant {
  return {
    ...YEARLY,
    kind: 'WRONG_AT_START',
    by: ['amendPlan'],
    who,
    otherwise: {
      plan: ({ employee }) => ({ employee: { ...employee, positionTitle: 'Pengadministrasi Umum' } }),
      beside: inRegister(who),
    },
    before: compares(who),
    mend: async (on) => {
      await amends(on, who, planOfCitizen(who));
      await compares(who)(on);
    },
  };
}

/** D03: a plan that prints another rank than the register says, by the ticket of the night that compared them. */
export function d03(who: Citizen): Plant {
  const ticket = { employeeId: who.employeeId, kind: 'RANK_CHANGED', year: YEAR, planNo: 1 } as const;
  const input = { id: discrepancyId(ticket), expectedVersion: 1, note: 'Data sudah disesuaikan dengan SK.' };
  return {
    ...YEARLY,
    kind: 'RANK_CHANGED',
    by: ['resolveDiscrepancy'],
    who,
    otherwise: {
      plan: ({ employee }) => ({ employee: { ...employee, rankCode: 'III/a' } }),
      beside: inRegister(who),
    },
    before: compares(who),
    mend: (on) => does(on, on.city.bkpp, 'resolveDiscrepancy', input),
  };
}
