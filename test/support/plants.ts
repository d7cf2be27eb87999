/** The problems that are planted, each as data of another system has it, and how each is mended. docs/domain.md 3. */
import type { Month } from '../../functions/execution/month/rules.ts';
import { placeOf } from '../../functions/execution/month/desk.ts';
import { approvalItem } from '../../functions/planning/plan/desk.ts';
import type { Plan } from '../../functions/planning/plan/rules.ts';
import { layOnDesk } from '../../functions/platform/desk.ts';
import type { PlainDate } from '../../functions/platform/period.ts';
import { entry, record } from './activities.ts';
import { type Citizen, type City, planOfCitizen } from './cleanCity.ts';
import { makeMonthLine } from './months.ts';
import {
  at,
  type At,
  does,
  granted,
  laid,
  leaderOf,
  monthIdOf,
  nodeIdOf,
  NOVEMBER,
  type Plant,
  planIdOf,
  YEARLY,
} from './planting.ts';
import { d15, d16, d17, d18, outlier } from './plantsOfEvaluations.ts';
import { d02, d03 } from './plantsOfRegister.ts';
import { d07, d09, d11, d12, d13, d14, d19 } from './plantsOfPlans.ts';
import { makeRequest, requestItems } from './requests.ts';
import { rerouteItem } from './whyAsked.ts';

/** A plan that waits since Thursday for whoever is said, with nothing of its months. */
const waitingPlan = (reviewer: Citizen): Partial<Plan> => ({
  status: 'SUBMITTED',
  approvedAt: null,
  submittedAt: at('11-12'),
  reviewerId: reviewer.employeeId,
});
const noMonths = { october: null, november: null };

/** D01: a plan before the superior of another team, and one on no desk at all. */
function d01([first, second]: readonly Citizen[], other: Citizen): Plant[] {
  const [one, two] = [first as Citizen, second as Citizen];
  const plan = planOfCitizen(one, { plan: waitingPlan(other) });
  const desk = laid(layOnDesk({ ...approvalItem(plan, other.employeeId), since: at('11-12') }));
  const reroutes =
    (owner: Citizen) =>
    async ({ house, city }: At) =>
      granted(await rerouteItem(house.as(city.bkpp), planIdOf(owner)));
  const found = { ...YEARLY, detail: 'PLAN_APPROVAL' };
  return [
    {
      ...found,
      kind: 'PLAN_WITH_ANOTHER',
      by: ['rerouteItem'],
      who: one,
      otherwise: { plan: waitingPlan(other), ...noMonths, beside: [desk] },
      mend: reroutes(one),
    },
    {
      ...found,
      kind: 'PLAN_ON_NO_DESK',
      by: ['rerouteItem'],
      who: two,
      otherwise: { plan: waitingPlan(leaderOf(two)), ...noMonths },
      mend: reroutes(two),
    },
  ];
}

/** D04: a November typed by hand, of a line that the plan does not have; the target is set anew. */
function d04(who: Citizen): Plant {
  return {
    ...NOVEMBER,
    kind: 'MONTH_LINE_EXTRA',
    by: ['renewMonthLines'],
    who,
    detail: 'r9i1',
    otherwise: { november: ({ lines }) => ({ lines: [...lines, makeMonthLine(9)] }) },
    mend: async (on) => {
      const id = monthIdOf(who);
      await does(on, who, 'renewMonthLines', { id, expectedVersion: 1 });
      await does(on, who, 'submitMonthTarget', { id, expectedVersion: 2, noTargets: [] });
      const reason = 'Baris disusun ulang dari SKP tahunan.';
      await does(on, leaderOf(who), 'approveMonthTarget', { id, expectedVersion: 3, lateReason: reason });
    },
  };
}

/** A November that waits on somebody's desk. */
function waitingMonth(owner: Citizen, holder: Citizen, changes: Partial<Month>) {
  const november = { ...changes, verifierId: holder.employeeId };
  const place = placeOf({
    ...(november as Month),
    employeeId: owner.employeeId,
    month: '2026-M11' as Month['month'],
    planNo: 1,
  });
  if (!place) throw new Error('a month that waits for nobody');
  return { november, beside: [laid(layOnDesk({ ...place, since: at('11-12') }))] };
}

/** D05: November's target lies before the superior of another team. */
function d05(who: Citizen, other: Citizen): Plant {
  const sent = { status: 'TARGET_SUBMITTED', targetApprovedAt: null } as const;
  return {
    ...NOVEMBER,
    kind: 'MONTH_WITH_ANOTHER',
    by: ['rerouteItem'],
    who,
    detail: 'TARGET_APPROVAL',
    otherwise: waitingMonth(who, other, sent),
    mend: async ({ house, city }) => granted(await rerouteItem(house.as(city.bkpp), monthIdOf(who))),
  };
}

/** D06: a target approved by a colleague, and a request that BKPP has not answered. */
function d06([who, colleague, wanted]: readonly Citizen[], city: City): Plant[] {
  const [owner, by, candidate] = [who as Citizen, colleague as Citizen, wanted as Citizen];
  const { head, manager } = city;
  const request = {
    ...makeRequest(candidate, {
      requestedBy: manager.employeeId,
      headId: head.employeeId,
      headPositionId: head.position.positionId,
    }),
    dueOn: '2026-11-12' as PlainDate,
  };
  const id = nodeIdOf('AssignmentRequest', request.requestId);
  const detail = `TARGET.${by.employeeId}`;
  const waiver = { expectedVersion: 1, reason: 'Target disetujui ulang oleh atasan.', until: '2026-12-31' };
  const finding = nodeIdOf(
    'Finding',
    'E',
    owner.employeeId,
    'MONTH_DECIDED_UNAUTHORISED',
    '2026-M11',
    1,
    detail,
  );
  return [
    {
      ...NOVEMBER,
      kind: 'MONTH_DECIDED_UNAUTHORISED',
      by: ['waiveFinding'],
      who: owner,
      detail,
      otherwise: { november: { targetApprovedBy: by.employeeId } },
      mend: (on) => does(on, city.bkpp, 'waiveFinding', { id: finding, ...waiver }),
    },
    {
      kind: 'REQUEST_WITH_BKPP_LONG',
      by: ['rejectAssignmentRequest'],
      who: candidate,
      unitId: request.unitId,
      period: '2026-Y',
      planNo: 0,
      detail: request.requestId,
      otherwise: { beside: requestItems(request) },
      mend: (on) =>
        does(on, city.bkpp, 'rejectAssignmentRequest', {
          id,
          expectedVersion: 1,
          note: 'Surat perintah belum ditandatangani.',
        }),
    },
  ];
}

/** D08: two days without an activity. */
const d08 = (who: Citizen): Plant => ({
  ...NOVEMBER,
  planNo: 0,
  kind: 'DAYS_WITHOUT_ACTIVITY',
  by: ['recordActivities'],
  who,
  otherwise: { without: ['09', '10'] },
  mend: async ({ house }) => {
    const entries = ['2026-11-09', '2026-11-10'].map((date) => entry({ date }));
    const { outcomes } = await record(house.as(who), entries);
    for (const outcome of outcomes) granted(outcome);
  },
});

/** D10: a target that is missing, and one that was typed with its realisation. */
function d10([first, second]: readonly Citizen[]): Plant[] {
  const [late, typed] = [first as Citizen, second as Citizen];
  const together = {
    status: 'REALISED',
    targetSubmittedAt: at('11-13'),
    targetApprovedAt: at('11-13', '02:01'),
    realisedAt: at('11-13', '02:05'),
  } as const;
  return [
    {
      ...NOVEMBER,
      kind: 'TARGET_MISSING',
      by: ['submitMonthTarget'],
      who: late,
      otherwise: {
        november: {
          status: 'GENERATED',
          targetSubmittedAt: null,
          targetApprovedAt: null,
        },
      },
      mend: (on) =>
        does(on, late, 'submitMonthTarget', { id: monthIdOf(late), expectedVersion: 1, noTargets: [] }),
    },
    {
      ...NOVEMBER,
      kind: 'TARGET_WITH_REALISATION',
      by: ['returnMonth'],
      who: typed,
      otherwise: waitingMonth(typed, leaderOf(typed), together),
      mend: (on) =>
        does(on, leaderOf(typed), 'returnMonth', {
          id: monthIdOf(typed),
          expectedVersion: 1,
          note: 'Realisasi diajukan pada akhir bulan.',
        }),
    },
  ];
}

/** Everything that is planted, each in a team of its own but for what two of a code share. */
export function plantsIn(city: City): Plant[] {
  const { leaders, team } = city;
  const [another, last] = [leaders[0] as Citizen, leaders.at(-1) as Citizen];
  const of = (no: number) => team(no).slice(2);
  const one = (no: number, nth = 0) => of(no)[nth] as Citizen;
  return [
    ...d01(of(1), another),
    d02(one(2)),
    d03(one(3)),
    d04(one(4)),
    d05(one(5), another),
    ...d06(of(6), city),
    d07(one(7), one(8)),
    d08(one(8, 1)),
    d09(one(9)),
    ...d10(of(10)),
    d11(one(11)),
    d12(last),
    d13(one(2, 1)),
    d14(one(3, 1)),
    outlier(one(9, 1), city),
    ...d15(leaders[9] as Citizen, one(10, 2), city),
    d16(leaders[0] as Citizen, of(0), city),
    d17(one(5, 1), city),
    d18(one(11, 1), city),
    d19(one(4, 1)),
  ];
}

/** What lies otherwise in the city; the staff of a leader whose second result is left over have the first alone. */
export function otherwiseOf(plants: readonly Plant[], { people }: City): Map<Citizen, Plant['otherwise']> {
  const left = plants.filter(({ kind }) => kind === 'RESULT_WITHOUT_ASSIGNEE').map(({ who }) => who);
  const short = people.filter(({ leader }) => leader && left.includes(leader));
  return new Map([
    ...short.map((who) => [who, { parts: ['r1'] }] as const),
    ...plants.flatMap(({ who, otherwise, also = [] }) => [[who, otherwise] as const, ...also]),
  ]);
}
