/** Clean people of other shapes than the city's: nothing is wrong with any of them, and nothing may be found. */
import type { Leave } from '../../functions/organisation/employee/rules.ts';
import type { Plan } from '../../functions/planning/plan/rules.ts';
import { seenItem } from '../../functions/planning/plan/seen.ts';
import type { Instant, PlainDate } from '../../functions/platform/period.ts';
import { type Citizen, type City, type Otherwise, planOfCitizen, YEAR } from './cleanCity.ts';
import { closedDialogue, dialogueItem } from './dialogues.ts';
import { seatItems } from './matrixHouse.ts';
import { itemsOf, makeLine } from './office.ts';
import { leaderOf } from './planting.ts';
import { planItem } from './setPlans.ts';

const day = (text: string) => text as PlainDate;
const at = (text: string) => `${text}T02:00:00.000Z` as Instant;
/** Working days of November until the day of looking. */
const NOVEMBER = ['02', '03', '04', '05', '06', '09', '10', '11', '12', '13'];

const leave = ({ employeeId }: Citizen, type: Leave['type'], from: string, to: string) =>
  itemsOf.leave({ employeeId, type, from: day(from), to: day(to) });

/** The results of a plan with what is due from a month on, a sum for the months that are left. */
const dueFrom = ({ workResults }: Plan, from: number): Plan['workResults'] =>
  workResults.map((result) => ({
    ...result,
    indicators: result.indicators.map((indicator) => {
      const months = indicator.months.map((target, at) => (at + 1 < from ? null : target));
      const sum = months.reduce<number>((total, target) => total + (target ?? 0), 0);
      return { ...indicator, months, target: indicator.aggregation === 'SUM' ? sum : indicator.target };
    }),
  }));

/** A plan that begins on a day of July or later, and was talked over and set in time. */
const planFrom = (from: string, planNo: number): Otherwise => ({
  plan: (plan) => ({
    planNo,
    workResults: dueFrom(plan, Number(from.slice(5, 7))),
    from: day(from),
    createdAt: at(from),
    submittedAt: at(from),
    firstSubmittedAt: at(from),
    approvedAt: at(from).replace('02:00', '06:00') as Instant,
  }),
  dialogue: {
    planNo,
    heldOn: day(from),
    scheduledFor: at(from),
    recordedAt: at(from),
    closedAt: at(from),
  },
});

/** Moved from another team on 16 July: a plan until the day before, and one since. */
function transferred(who: Citizen, before: Citizen): Otherwise {
  const upTo = day('2026-07-15');
  const changes = { to: upTo, status: 'CLOSED', closedBecause: 'LAST_DAY' } as const;
  const former = planOfCitizen({ ...who, leader: before }, { plan: changes });
  const above = before.leader;
  return {
    ...planFrom('2026-07-16', 2),
    lines: [
      makeLine(who, before, above, { to: upTo, unitId: before.unit.unitId, unitPath: before.unit.path }),
      makeLine(who, leaderOf(who), leaderOf(who).leader, { from: day('2026-07-16') }),
    ],
    beside: [
      planItem(former),
      seenItem({ ...who, year: YEAR, planNo: 1 }, at('2026-01-14')),
      dialogueItem(closedDialogue(who, before)),
    ],
  };
}

/** Appraised in October by a Plt, who had the role then. */
function underPlt(who: Citizen, acting: Citizen): Otherwise {
  const leader = leaderOf(who);
  const above = leader.leader;
  return {
    lines: [
      makeLine(who, leader, above, { to: day('2026-09-30') }),
      makeLine(who, acting, above, { from: day('2026-10-01'), to: day('2026-10-31'), basis: 'PLT' }),
      makeLine(who, leader, above, { from: day('2026-11-01') }),
    ],
    october: { targetApprovedBy: acting.employeeId, verifiedBy: acting.employeeId },
  };
}

/** Those of the city of 300, by nobody of whom anything is planted: the last of some teams. */
export function shapesIn({ team }: City): Map<Citizen, Otherwise> {
  const last = (no: number, nth = 1) => team(no).at(-nth) as Citizen;
  const [moved, plt, plh, mother, student] = [last(1), last(2), last(3), last(4), last(5)];
  const acting = last(2, 2);
  const seat = (who: Citizen, role: 'PLT' | 'PLH', to: string) =>
    seatItems(who.employeeId, leaderOf(who).position.positionId, role, to).person;
  return new Map<Citizen, Otherwise>([
    [moved, transferred(moved, leaderOf(last(6)))],
    [plt, underPlt(plt, acting)],
    [acting, { beside: seat(acting, 'PLT', '2026-10-31') }],
    [plh, { beside: seat(plh, 'PLH', '2026-11-30') }],
    [mother, { without: NOVEMBER, beside: leave(mother, 'CUTI_MELAHIRKAN', '2026-11-01', '2027-01-29') }],
    [
      student,
      { ...planFrom('2026-09-01', 1), beside: leave(student, 'TUGAS_BELAJAR', '2025-09-01', '2026-08-31') },
    ],
    [last(7), { employee: { employmentStatus: 'CPNS', legalStatusFrom: day('2026-03-01') } }],
    [last(8), { employee: { employmentStatus: 'PPPK', rank: { code: 'IX', name: null } } }],
  ]);
}
