/** The same of evaluations, achievements of organisations and targets that lie far from others'. */
import type { Status } from '../../functions/evaluation/achievement/rules.ts';
import { achievementId } from '../../functions/evaluation/achievement/store.ts';
import { type Evaluation, open } from '../../functions/evaluation/evaluation/rules.ts';
import {
  evaluationId,
  evaluationKind,
  keyOf,
  ratingItem,
  rowOf,
  writeEvaluationCard,
} from '../../functions/evaluation/evaluation/store.ts';
import { writeGroupRow } from '../../functions/evaluation/distribution/store.ts';
import type { Unit } from '../../functions/organisation/unit/rules.ts';
import type { Plan } from '../../functions/planning/plan/rules.ts';
import { layOnDesk } from '../../functions/platform/desk.ts';
import { type Item, makeItem } from '../../functions/platform/item.ts';
import { monthPeriod, type Period, type PlainDate } from '../../functions/platform/period.ts';
import { achievementItem, achievementsSet, makeAchievement } from './achievements.ts';
import { finalEvaluation, type Given, ratingsFor } from './annual.ts';
import { type Citizen, type City, planOfCitizen, YEAR } from './cleanCity.ts';
import { closedDialogue, dialogueItem } from './dialogues.ts';
import { OCTOBER } from './months.ts';
import { night } from './nights.ts';
import { makeLine } from './office.ts';
import { amends, at, type At, does, laid, leaderOf, type Plant, YEARLY } from './planting.ts';
import { itemLeft } from './requests.ts';

export const agencyOf = ({ units }: City): Unit => units[0] as Unit;

/** An evaluation with its row in its group, and its card as it stands in lists. */
export const itemsOf = (owner: Citizen, data: Evaluation): Item[] => [
  makeItem(evaluationKind, keyOf(data), data, { version: 1 }),
  itemLeft(writeEvaluationCard(data, owner, makeLine(owner, owner.leader, owner.leader?.leader ?? null))),
  laid(writeGroupRow({ unitId: data.achievementUnitId ?? '', period: data.period }, rowOf(data))),
];

/** An evaluation that its owner accepted in November, and that rests on the achievement of a unit. */
export function evaluated(
  owner: Citizen,
  unit: Unit,
  period: Period,
  predicate: Given,
  appraiser = leaderOf(owner),
): Evaluation {
  const { data } = finalEvaluation({ owner, appraiser }, { period, predicate });
  const { withoutAchievement: _mark, ...plain } = data;
  return {
    ...plain,
    achievementUnitId: unit.unitId,
    achievement: { unitId: unit.unitId, period, predicate: 'BAIK', number: 1 },
    openedAt: at('11-05'),
    ratedAt: at('11-06'),
    issuedAt: at('11-09'),
    receivedAt: at('11-10'),
    finalAt: at('11-11'),
  };
}

const REOPENED = {
  legalBasis: 'Putusan Badan Pertimbangan ASN 12/2026',
  reason: 'Bukti realisasi yang sah belum diperhitungkan.',
};
const october = (owner: Citizen): string => evaluationId({ ...owner, period: OCTOBER, planNo: 1 });

/** Whoever appraises somebody rates their October, as it stands at a version, and issues it. */
async function rates(on: At, owner: Citizen, version: number, predicate: Given): Promise<void> {
  const [ratingResult, ratingBehaviour] = ratingsFor[predicate];
  const rating = { ratingResult, ratingBehaviour, rationale: 'Menurut capaian bulan ini.' };
  const id = october(owner);
  await does(on, leaderOf(owner), 'rateEvaluation', { id, expectedVersion: version, ...rating });
  await does(on, leaderOf(owner), 'issueEvaluation', { id, expectedVersion: version + 1 });
}

/** BKPP opens an October again, and it is rated and issued anew. */
export async function again(on: At, owner: Citizen, predicate: Given): Promise<void> {
  await does(on, on.city.bkpp, 'reopenEvaluation', { id: october(owner), expectedVersion: 1, ...REOPENED });
  await rates(on, owner, 2, predicate);
}
export const AGAIN = ['reopenEvaluation', 'rateEvaluation', 'issueEvaluation'];

const ofOctober = { period: OCTOBER, planNo: 1, detail: '-' };

/** D11: a target far below that of everybody else of the position, with the agency; its owner amends it. */
export function outlier(who: Citizen, city: City): Plant {
  const LOW = 20_000;
  const quality = (december: number) => (plan: Plan) => ({
    workResults: plan.workResults.map((result) => ({
      ...result,
      indicators: result.indicators.map((one) => {
        const months = Array.from({ length: 12 }, (_, no) => (no === 11 ? december : LOW));
        return one.id === 'mutu' ? { ...one, months, target: december } : one;
      }),
    })),
  });
  return {
    ...YEARLY,
    kind: 'TARGET_OUTLIER',
    by: ['amendPlan'],
    who,
    unitId: agencyOf(city).unitId,
    detail: `${who.employeeId}.mutu`,
    otherwise: { plan: quality(LOW) },
    mend: (on) => amends(on, who, planOfCitizen(who, { plan: quality(85_500) })),
  };
}

/** D15: a unit whose achievement of October was recommended and never set, and somebody who was rated without any. */
export function d15(leader: Citizen, who: Citizen, city: City): Plant[] {
  const { unitId } = leader.unit;
  const status: Status = 'RECOMMENDED';
  const september = makeAchievement(unitId, { period: monthPeriod(2026, 9) });
  const waiting = makeAchievement(unitId, { status, determinations: [] });
  const { achievement: _none, ...early } = evaluated(who, agencyOf(city), OCTOBER, 'BAIK');
  return [
    {
      ...ofOctober,
      kind: 'ACHIEVEMENT_NOT_SET',
      by: ['setAchievement'],
      who: leader,
      unitId,
      planNo: 0,
      otherwise: {
        unit: { isPerformanceUnit: true },
        beside: [september, waiting].map(achievementItem),
      },
      mend: (on) =>
        does(on, on.city.bkpp, 'setAchievement', {
          id: achievementId(waiting),
          expectedVersion: 1,
          predicate: 'BAIK',
        }),
    },
    {
      ...ofOctober,
      kind: 'EVALUATED_BEFORE_ACHIEVEMENT',
      by: AGAIN,
      who,
      otherwise: { beside: itemsOf(who, early) },
      mend: (on) => again(on, who, 'BAIK'),
    },
  ];
}

/** D16: of twenty people of a unit three quarters are good, where seven tenths at most may be. */
export function d16(leader: Citizen, people: readonly Citizen[], city: City): Plant {
  const unit = city.units.find(({ unitId }) => unitId === leader.unit.unitId) as Unit;
  const predicateOf = (no: number): Given => (no < 15 ? 'BAIK' : no < 19 ? 'SANGAT_BAIK' : 'BUTUH_PERBAIKAN');
  const group = people.slice(0, 20).map((one, no) => evaluated(one, unit, OCTOBER, predicateOf(no)));
  const first = people[0] as Citizen;
  // Whoever is rated below expectation had been told.
  const below = people[19] as Citizen;
  const heldOn = '2026-10-20' as PlainDate;
  const told = { no: 2, kind: 'MONITORING' as const, heldOn, approach: null };
  return {
    ...ofOctober,
    kind: 'GROUP_TOO_MANY',
    by: AGAIN,
    who: leader,
    unitId: unit.unitId,
    planNo: 0,
    detail: 'BAIK',
    otherwise: {
      unit: { isPerformanceUnit: true },
      beside: [
        ...achievementsSet(unit.unitId),
        dialogueItem(closedDialogue(below, leader, told)),
        ...group.flatMap((data, no) => itemsOf(people[no] as Citizen, data)),
      ],
    },
    mend: (on) => again(on, first, 'SANGAT_BAIK'),
  };
}

/** D17: an October that was opened on the third of November and that the superior has not rated. */
export function d17(who: Citizen, city: City): Plant {
  const leader = leaderOf(who);
  const { employee, appraiser, businessDate, activity } = evaluated(who, agencyOf(city), OCTOBER, 'BAIK');
  const waits = open({
    employeeId: who.employeeId,
    period: OCTOBER,
    planNo: 1,
    businessDate,
    appraiserId: leader.employeeId,
    employee,
    appraiser,
    achievementUnitId: agencyOf(city).unitId,
    month: { lines: 2, filled: 2, inWords: 0, met: 2 },
    activity,
    openedAt: at('11-03'),
    policies: [],
  });
  const desk = laid(layOnDesk({ ...ratingItem(waits), since: at('11-03') }));
  return {
    ...YEARLY,
    kind: 'EVALUATIONS_OVERDUE',
    by: ['rateEvaluation', 'issueEvaluation'],
    who: leader,
    planNo: 0,
    detail: OCTOBER,
    otherwise: { beside: [desk, ...itemsOf(who, waits)] },
    before: ({ platform }) => night(platform, 'escalate', leader),
    mend: (on) => rates(on, who, 1, 'BAIK'),
  };
}

/** D18: a year that was rated below each of its months before it was over; BKPP opens it again. */
export function d18(who: Citizen, city: City): Plant {
  const ofPeriod = (period: Period, predicate: Given) => evaluated(who, agencyOf(city), period, predicate);
  const year = ofPeriod(YEAR, 'BAIK');
  const months = [9, 10].map((no) => ofPeriod(monthPeriod(2026, no), 'SANGAT_BAIK'));
  return {
    ...YEARLY,
    kind: 'YEAR_BELOW_MONTHS',
    by: ['reopenEvaluation'],
    who,
    otherwise: { beside: [year, ...months].flatMap((one) => itemsOf(who, one)) },
    mend: (on) =>
      does(on, on.city.bkpp, 'reopenEvaluation', { id: evaluationId(year), expectedVersion: 1, ...REOPENED }),
  };
}
