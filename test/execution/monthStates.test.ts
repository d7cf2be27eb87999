/** The whole state table of a month (docs/domain.md 6.2): every step from every state, taken or refused with its reason. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineDrift } from '../../functions/execution/month/lineDrift.ts';
import {
  generateMonth,
  type Month,
  type MonthStatus,
  statuses,
  type Step,
  transitions,
} from '../../functions/execution/month/rules.ts';
import { monthKind } from '../../functions/execution/month/store.ts';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import { readItem } from '../../functions/platform/item.ts';
import { keys } from '../../functions/platform/keys.ts';
import type { Instant } from '../../functions/platform/period.ts';
import { getItem } from '../../functions/platform/table.ts';
import { idOf, monthHouse, realisations } from '../support/monthHouse.ts';
import { monthItem, OCTOBER } from '../support/months.ts';
import { makePlan, month } from '../support/setPlans.ts';

const { clock, at, opened } = monthHouse();

/** As the domain has it, by the state: which steps lead where. */
const TABLE: Record<MonthStatus, Partial<Record<Step, MonthStatus>>> = {
  GENERATED: {
    submitTarget: 'TARGET_SUBMITTED',
    renew: 'GENERATED',
    fallDue: 'GENERATED',
    miss: 'MISSED',
    cancel: 'CANCELLED',
  },
  TARGET_SUBMITTED: {
    approveTarget: 'TARGET_APPROVED',
    return: 'GENERATED',
    renew: 'GENERATED',
    escalate: 'TARGET_SUBMITTED',
    deemApproved: 'TARGET_APPROVED',
    miss: 'MISSED',
    cancel: 'CANCELLED',
  },
  TARGET_APPROVED: {
    submitRealisation: 'REALISED',
    renew: 'GENERATED',
    miss: 'MISSED',
    cancel: 'CANCELLED',
  },
  REALISED: { verify: 'VERIFIED', return: 'TARGET_APPROVED', miss: 'MISSED', cancel: 'CANCELLED' },
  VERIFIED: { lock: 'LOCKED', cancel: 'CANCELLED' },
  LOCKED: {},
  MISSED: {},
  CANCELLED: {},
};
const steps = Object.keys(transitions) as Step[];

/** Who takes a step, by which mutation and with what; the others happen by themselves. */
const ACTS = {
  submitTarget: ['submitMonthTarget', 'owner', { noTargets: [] }],
  approveTarget: ['approveMonthTarget', 'appraiser', {}],
  submitRealisation: ['submitMonthRealisation', 'owner', { lines: realisations() }],
  verify: ['verifyMonth', 'appraiser', {}],
  return: ['returnMonth', 'appraiser', { note: 'Lengkapi bukti dukung.' }],
} as const satisfies Partial<Record<Step, readonly [string, 'owner' | 'appraiser', object]>>;
const acted = Object.keys(ACTS) as (keyof typeof ACTS)[];
/** Of a month with other lines than its plan's alone: monthRenewal.test.ts. */
const RENEWED: readonly Step[] = ['renew'];
const BY_ITSELF: readonly Step[] = ['fallDue', 'escalate', 'deemApproved', 'lock', 'miss', 'cancel'];

/** Somebody's October in a state, in the days of realisations. */
async function lying(status: MonthStatus) {
  const owner = await opened([]); // laid as it stands, and not by the job
  clock.set('2026-10-30T02:00:00.000Z');
  const waits = status === 'TARGET_SUBMITTED' || status === 'REALISED';
  const data: Month = {
    ...generateMonth({ version: 3, data: makePlan(owner) }, OCTOBER),
    status,
    targetSubmittedAt: status === 'GENERATED' ? null : ('2026-10-01T02:00:00.000Z' as Instant),
    verifierId: waits ? at.office.appraiser.employeeId : null,
  };
  await bulkLoad(at.table, [monthItem(data)]);
  return owner;
}

async function take(status: MonthStatus, name: keyof typeof ACTS) {
  const owner = await lying(status);
  const [mutation, who, more] = ACTS[name];
  const caller = who === 'owner' ? owner : at.office.appraiser;
  return month(at.house.as(caller), mutation, { id: idOf(owner), expectedVersion: 1, ...more });
}

describe('the state table of a month', () => {
  it('is that of docs/domain.md 6.2', () => {
    const built = statuses.map((status) => [
      status,
      Object.fromEntries(
        steps.flatMap((name) => {
          const to = (transitions[name] as Partial<Record<MonthStatus, MonthStatus>>)[status];
          return to ? [[name, to]] : [];
        }),
      ),
    ]);
    expect(Object.fromEntries(built)).toEqual(TABLE);
  });

  it('has a person for every step, or the calendar', () => {
    expect([...acted, ...RENEWED, ...BY_ITSELF].sort()).toEqual([...steps].sort());
  });
});

describe('every step from every state, over HTTP', () => {
  const all = statuses.flatMap((status) => acted.map((name) => [status, name] as const));
  const legal = all.filter(([status, name]) => TABLE[status][name]);
  const illegal = all.filter(([status, name]) => !TABLE[status][name]);

  it.each(legal)('%s: %s is done', async (status, name) => {
    const done = await take(status, name);
    expect(done).toMatchObject({ month: { status: TABLE[status][name] }, userErrors: [] });
  });

  it.each(illegal)('%s: %s is refused, with the state and those that would do', async (status, name) => {
    const refused = await take(status, name);
    expect(refused.month).toBeNull();
    const params = [
      { name: 'status', value: status },
      { name: 'needed', value: Object.keys(transitions[name]).join(' / ') },
    ];
    expect(refused.userErrors).toMatchObject([{ code: 'STATE_INVALID', field: ['input', 'id'], params }]);
  });

  it('are all there are', () => {
    expect(legal.length + illegal.length).toBe(statuses.length * 5);
  });
});

describe('whatever is done to a month', () => {
  it('its lines are the plan’s: none more, none fewer, the targets of the year', async () => {
    const name = fc.constantFrom(...acted);
    const marked = fc.subarray(['jumlah', 'mutu', 'laporan']);
    await fc.assert(
      fc.asyncProperty(fc.array(name, { minLength: 3, maxLength: 8 }), marked, async (names, none) => {
        const owner = await lying('GENERATED');
        let expectedVersion = 1;
        for (const one of names) {
          const [mutation, who, more] = ACTS[one];
          const input = {
            id: idOf(owner),
            expectedVersion,
            ...more,
            ...(one === 'submitTarget' && {
              noTargets: none.map((indicatorId) => ({ indicatorId, reason: 'Cuti' })),
            }),
            ...(one === 'approveTarget' && { lateReason: 'Baru kembali dari cuti.' }),
          };
          const caller = who === 'owner' ? owner : at.office.appraiser;
          const answer = await month(at.house.as(caller), mutation, input);
          expectedVersion = answer.month?.version ?? expectedVersion;
        }
        const kept = await getItem(at.table, keys.month(owner.employeeId, OCTOBER, 1));
        expect(lineDrift(makePlan(owner), readItem(monthKind, kept!).data)).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });
});
