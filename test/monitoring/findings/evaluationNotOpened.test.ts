/** D17: a month whose night of closing is over and of which no evaluation was opened. */
import { afterAll, describe, expect, it } from 'vitest';
import { closingDay } from '../../../functions/execution/month/windows.ts';
import type { Month } from '../../../functions/execution/month/rules.ts';
import {
  closeEmployeeMonth,
  loadCloseShared,
} from '../../../functions/evaluation/evaluation/actions/closeEmployeeMonth.ts';
import { bulkLoad } from '../../../functions/local/bulkLoad.ts';
import { d17 } from '../../../functions/monitoring/finding/detections/d17.ts';
import { findAll } from '../../../functions/monitoring/finding/detections/registry.ts';
import type { PeriodFacts } from '../../../functions/monitoring/finding/facts.ts';
import { findWatched, nextLook } from '../../../functions/monitoring/finding/looking.ts';
import { yearItems } from '../../../functions/monitoring/finding/sorting.ts';
import { workCalendar } from '../../../functions/organisation/calendar/rules.ts';
import type { Leave } from '../../../functions/organisation/employee/rules.ts';
import type { WindowException } from '../../../functions/organisation/exception/rules.ts';
import { positionNodeId } from '../../../functions/organisation/position/store.ts';
import { policyOn } from '../../../functions/organisation/policy/rules.ts';
import type { Plan } from '../../../functions/planning/plan/rules.ts';
import { makeItem } from '../../../functions/platform/item.ts';
import { keys } from '../../../functions/platform/keys.ts';
import { addDays, type Instant, type Period, type PlainDate } from '../../../functions/platform/period.ts';
import { markerKind } from '../../../functions/platform/run/marker.ts';
import { common, kept, monthFactsOf } from '../../support/findings.ts';
import { foundOf } from '../../support/looking.ts';
import { jobOf, makeMinutes, makeMonth, minutesItem, monthItem, OCTOBER } from '../../support/months.ts';
import { night } from '../../support/nights.ts';
import { makeEmployee } from '../../support/office.ts';
import { relineAll } from '../../support/registeredCity.ts';
import { openRequestHouse } from '../../support/requestHouse.ts';
import { makePlan, planItem } from '../../support/setPlans.ts';

const owner = makeEmployee('Dwi Astuti');
const CLOSED = closingDay(
  OCTOBER,
  policyOn([], '2026-10-31' as PlainDate),
  workCalendar(common().calendar, 'FIVE_DAYS'),
);
const AFTER = addDays(CLOSED, 1);

const person = (changes: { leaves?: readonly Leave[]; exceptions?: readonly WindowException[] } = {}) => ({
  employee: owner,
  leaves: [],
  lines: [],
  exceptions: [],
  seats: [],
  ...changes,
});
const year = (changes: Partial<Plan> = {}) => ({
  ...yearItems('2026-Y' as Period, []),
  plans: [kept(makePlan(owner, changes))],
});
const months = (changes: Partial<Month> = {}) => [kept(makeMonth(owner, changes))];
const marked = (reason: string | null) => [
  makeItem(markerKind, keys.marker(owner.employeeId, OCTOBER, 'closeMonth'), {
    job: 'closeMonth',
    employeeId: owner.employeeId,
    period: OCTOBER,
    outcome: reason ? 'REFUSED' : 'DONE',
    reason,
    at: `${CLOSED}T00:00:00.000Z` as Instant,
  }),
];
const factsOn = (today: PlainDate, changes: Partial<PeriodFacts> = {}) =>
  monthFactsOf(owner, {
    period: OCTOBER,
    today,
    person: person(),
    year: year(),
    months: months(),
    ...changes,
  });
const on = (today: PlainDate, changes: Partial<PeriodFacts> = {}) =>
  findAll(d17.month ?? [], factsOn(today, changes));

describe('an evaluation that was never opened', () => {
  it('is found once the closing night is over, and why where the night says it', () => {
    expect(on(CLOSED)).toEqual([]);
    const found = { kind: 'EVALUATION_NOT_OPENED', period: OCTOBER, planNo: 1 };
    expect(on(AFTER)).toMatchObject([{ ...found, facts: { closedOn: CLOSED } }]);
    expect(on(AFTER, { items: marked('NO_REVIEWER') })[0]?.facts).toEqual({
      closedOn: CLOSED,
      reason: 'NO_REVIEWER',
    });
  });

  it('is looked for again on the day after the closing night, though nothing changes', () => {
    const facts = factsOn(addDays(CLOSED, -3));
    expect(nextLook(facts, findWatched(d17.month ?? [], facts))).toBe(AFTER);
  });

  it('is none while an exception keeps the month open, nor in the night after it', () => {
    const exception: WindowException = {
      id: '0193a1c0-0000-7000-8000-000000000001',
      employeeId: owner.employeeId,
      window: 'VERIFICATION',
      months: [OCTOBER],
      until: '2026-11-24' as PlainDate,
      reason: 'Perbaikan sistem di kantor.',
      grantedAt: '2026-11-10T02:00:00.000Z' as Instant,
      endedAt: null,
      endNote: null,
    };
    const kept = { person: person({ exceptions: [exception] }) };
    expect(['2026-11-24', '2026-11-25'].flatMap((day) => on(day as PlainDate, kept))).toEqual([]);
    expect(on('2026-11-26' as PlainDate, kept)).toHaveLength(1);
  });

  it('is none of a month that was cancelled, or of whoever was out of office on all of its days', () => {
    expect(on(AFTER, { months: months({ status: 'CANCELLED' }) })).toEqual([]);
    const unpaid = {
      employeeId: owner.employeeId,
      type: 'CLTN',
      from: '2026-09-01' as PlainDate,
      to: '2026-12-31' as PlainDate,
    } as Leave;
    expect(on(AFTER, { person: person({ leaves: [unpaid] }) })).toEqual([]);
  });

  it('is none where the plan was set, or the month opened, after the closing', () => {
    const late = `${AFTER}T02:00:00.000Z` as Instant;
    const later = addDays(AFTER, 7);
    expect(on(later, { year: year({ approvedAt: late }) })).toEqual([]);
    expect(on(later, { year: year({ approvedAt: null, status: 'DRAFT' }) })).toEqual([]);
    expect(on(later, { months: months({ openedAt: late }) })).toEqual([]);
  });

  it('is none of what another system closed or left, before any night of this one', () => {
    const closed = { status: 'LOCKED', lockedAt: '2026-11-12T02:00:00.000Z' as Instant } as const;
    expect(on(AFTER, { months: months(closed) })).toEqual([]);
    expect(on(AFTER, { months: months({ openedAt: null }) })).toEqual([]);
  });

  it('is found of a month that was brought in closed though the night had dealt with its owner', () => {
    const closed = months({ status: 'LOCKED', lockedAt: '2026-11-12T02:00:00.000Z' as Instant });
    expect(on(AFTER, { months: closed, items: marked(null) })).toHaveLength(1);
  });
});

const at = await openRequestHouse();
const { table, clock, platform, house, people, units } = at;
afterAll(() => house.stop());

const close = async (who: { readonly employeeId: string }) => {
  const context = jobOf(platform, 'closeMonth');
  const whose = { employeeId: who.employeeId, period: OCTOBER };
  return closeEmployeeMonth(context, whose, await loadCloseShared(context, OCTOBER));
};

describe('a month that nobody is there to rate', () => {
  it('is found, until BKPP says who appraises the office and the next closing night has come', async () => {
    clock.set(`${AFTER}T02:00:00.000Z`);
    const office = await at.addOffice('Kepala Terminal', 'ADMINISTRATOR', units.transport, null);
    const head = await at.enrol('Sri Handayani', [[office, 'DEFINITIVE', '2024-01-01', null]]);
    await relineAll(platform, [head, ...Object.values(people)]);
    await bulkLoad(table, [
      planItem(makePlan(head)),
      monthItem(makeMonth(head)),
      minutesItem(makeMinutes(head)),
    ]);
    expect(await close(head)).toEqual({ outcome: 'REFUSED', reason: 'NO_REVIEWER' });
    expect(await foundOf(platform, head, 'D17')).toMatchObject([
      { kind: 'EVALUATION_NOT_OPENED', period: OCTOBER, planNo: 1, facts: { reason: 'NO_REVIEWER' } },
    ]);
    const query = `mutation M($input: SetAppraiserOverrideInput!) {
      setAppraiserOverride(input: $input) { userErrors { code field } } }`;
    const { data } = await house.as(people.bkpp)(query, {
      input: {
        positionId: positionNodeId(office.positionId),
        appraiserPositionId: positionNodeId(at.offices.held.positionId),
        from: '2026-10-01',
        letterNo: '821/7/2026',
      },
    });
    expect(data.setAppraiserOverride.userErrors).toEqual([]);
    await night(platform, 'relineEmployees', head);
    expect(await foundOf(platform, head, 'D17')).toHaveLength(1);
    expect(await close(head)).toEqual({ outcome: 'DONE' });
    expect(await foundOf(platform, head, 'D17')).toEqual([]);
  });
});
