/** What no other test plants of who decided, of matrices, approaches and groups. */
import { personSnapshot } from '../../functions/organisation/employee/rules.ts';
import type { Unit } from '../../functions/organisation/unit/rules.ts';
import type { CellContent } from '../../functions/planning/matrix/rules.ts';
import type { Plan } from '../../functions/planning/plan/rules.ts';
import type { PlainDate } from '../../functions/platform/period.ts';
import type { OrgPredicate } from '../../functions/evaluation/achievement/rules.ts';
import { achievementsSet } from './achievements.ts';
import type { Given } from './annual.ts';
import { type Citizen, type City, planOfCitizen } from './cleanCity.ts';
import { makeCell, matrix, shareOf } from './matrices.ts';
import { seatItems } from './matrixHouse.ts';
import { OCTOBER } from './months.ts';
import {
  amends,
  type At,
  granted,
  leaderOf,
  nodeIdOf,
  type Plant,
  talksOver,
  waives,
  YEARLY,
} from './planting.ts';
import { AGAIN, again, agencyOf, evaluated, itemsOf } from './plantsOfEvaluations.ts';
import { d11 } from './plantsOfPlans.ts';

const day = (text: string) => text as PlainDate;

/** D06: a plan that the superior of another team set; nothing else is wrong with it, and whoever is to sets it anew. */
export function setByAnother(who: Citizen, another: Citizen): Plant {
  const detail = `PLAN.${another.employeeId}`;
  const plant = { ...YEARLY, kind: 'PLAN_SET_UNAUTHORISED', who, detail } as const;
  return {
    ...plant,
    by: ['amendPlan', 'approveAmendment'],
    otherwise: { plan: { appraiser: personSnapshot(another) } },
    mend: (on) => amends(on, who, planOfCitizen(who)),
  };
}

/** D06: an October that a colleague issued, who once acted for the superior or never did. */
export function issuedByAnother(who: Citizen, colleague: Citizen, city: City, hadActed: boolean): Plant {
  const leader = leaderOf(who);
  const data = evaluated(who, agencyOf(city), OCTOBER, 'BAIK', colleague);
  const { person } = seatItems(colleague.employeeId, leader.position.positionId, 'PLT', '2026-08-31');
  const seat = hadActed ? person : [];
  return {
    ...YEARLY,
    period: OCTOBER,
    kind: hadActed ? 'DECIDED_PAST_ACTING' : 'EVALUATION_DECIDED_UNAUTHORISED',
    by: hadActed ? ['reopenEvaluation'] : AGAIN,
    who,
    detail: `EVALUATION.${colleague.employeeId}`,
    otherwise: { beside: [...itemsOf(who, data), ...seat] },
    mend: (on) => again(on, who, 'BAIK'),
  };
}

/** D11: three plans of one superior that are not right, of which the agency is told; their owners amend them. */
export const approvedNotRight = (people: readonly Citizen[], city: City): Plant[] => [
  {
    ...YEARLY,
    planNo: 0,
    kind: 'APPROVED_NOT_RIGHT',
    by: ['amendPlan'],
    who: leaderOf(people[0] as Citizen),
    unitId: agencyOf(city).unitId,
    detail: leaderOf(people[0] as Citizen).employeeId,
    otherwise: {},
    mend: async () => {},
  },
  ...people.map(d11),
];

const matrixIdOf = ({ employeeId }: Citizen) => nodeIdOf('RoleResultMatrix', employeeId, '2026-Y', 1);
interface Drawn {
  readonly id: string;
  readonly version: number;
  readonly rows: readonly { readonly id: string; readonly employee: { readonly name: string } }[];
}
/** A leader revises the matrix, does something with it, and publishes it. */
async function revises({ house }: At, leader: Citizen, change: (drawn: Drawn) => object, verb: string) {
  const ask = house.as(leader);
  const id = matrixIdOf(leader);
  const revised = granted(await matrix(ask, 'reviseMatrix', { id, expectedVersion: 1 })).matrix;
  const input = { id, expectedVersion: revised.version, ...change(revised) };
  const { version } = granted(await matrix(ask, verb, input)).matrix;
  granted(await matrix(ask, 'publishMatrix', { id, expectedVersion: version }));
}
const REVISING = ['reviseMatrix', 'editMatrix', 'publishMatrix'];
/** The leader gives somebody both results again. */
const redistributes = (on: At, who: Citizen) =>
  revises(
    on,
    leaderOf(who),
    () => ({
      rows: [{ assigneeId: nodeIdOf('Employee', who.employeeId), cells: [makeCell('r1'), makeCell('r2')] }],
    }),
    'editMatrix',
  );

/** D12: a half that is passed on of a result which reads otherwise by now. */
export function halfPassedOn(who: Citizen): Plant[] {
  const cells: CellContent[] = [shareOf('r1', 500), makeCell('r2')];
  const leader = leaderOf(who);
  const found = { ...YEARLY, by: REVISING, detail: 'r1', who: leader };
  return [
    { ...found, kind: 'SHARES_OFF', otherwise: {}, mend: (on) => redistributes(on, who) },
    {
      ...found,
      kind: 'ASSIGNED_RESULT_CHANGED',
      otherwise: {},
      also: new Map([[who, { cells }]]),
      mend: async () => {},
    },
  ];
}

/** D12: a part in a result that is in the leader's plan no more. */
export const resultGone = (who: Citizen): Plant => ({
  ...YEARLY,
  kind: 'ASSIGNED_RESULT_GONE',
  by: REVISING,
  who: leaderOf(who),
  detail: 'r9',
  otherwise: {},
  also: new Map([[who, { parts: ['r1', 'r2', 'r9'] }]]),
  mend: (on) => redistributes(on, who),
});

/** D12: a leader who assigns to their own leader. */
export const circular = (leader: Citizen): Plant => ({
  ...YEARLY,
  kind: 'ASSIGNMENT_CIRCULAR',
  by: ['reviseMatrix', 'withdrawAssignments', 'publishMatrix'],
  who: leader,
  detail: leaderOf(leader).employeeId,
  otherwise: { others: [leaderOf(leader)] },
  mend: (on) => {
    const rowOf = ({ rows }: Drawn) => rows.find(({ employee }) => employee.name === leaderOf(leader).name);
    const withdrawn = (drawn: Drawn) => ({ rows: [{ rowId: rowOf(drawn)?.id }] });
    return revises(on, leader, withdrawn, 'withdrawAssignments');
  },
});

/** D13: one of a superior's people has a plan in words, as both agreed on; BKPP lets it stand. */
export function mixed(who: Citizen): Plant {
  const plant = { ...YEARLY, planNo: 0, kind: 'APPROACHES_MIXED', who: leaderOf(who) } as const;
  const approach = 'KUALITATIF' as const;
  return {
    ...plant,
    by: ['waiveFinding'],
    otherwise: {},
    also: new Map([[who, { plan: { approach }, dialogue: { approach } }]]),
    mend: (on) => waives(on, plant),
  };
}

/** D13: a plan in figures though both had agreed on words; they talk it over. */
export const notAgreed = (who: Citizen): Plant => ({
  ...YEARLY,
  kind: 'APPROACH_NOT_AGREED',
  by: ['scheduleDialogue', 'recordDialogue', 'confirmDialogue'],
  who,
  otherwise: { dialogue: { approach: 'KUALITATIF' } },
  mend: (on) => talksOver(on, who, '2026-11-16'),
});

/** A plan whose first indicator has another December. */
const withDecember = (december: number | null) => (plan: Plan) => ({
  workResults: plan.workResults.map((result) => ({
    ...result,
    indicators: result.indicators.map((one) => {
      if (one.id !== 'jumlah') return one;
      const months = one.months.map((each, no) => (no === 11 ? december : each));
      return { ...one, months, target: 44_000 + (december ?? 0) };
    }),
  })),
});

/** D13: a plan that was put forward before it was talked over; it is amended. */
export const talkedAfter = (who: Citizen): Plant => ({
  ...YEARLY,
  kind: 'APPROACH_BEFORE_DIALOGUE',
  by: ['amendPlan', 'editAmendment', 'submitAmendment', 'approveAmendment'],
  who,
  otherwise: { dialogue: { heldOn: day('2026-01-20') } },
  mend: (on) => amends(on, who, planOfCitizen(who, { plan: withDecember(5000) })),
});

/** D19: a plan that asks nothing of December; it is amended. */
export function monthEmpty(who: Citizen): Plant {
  const nothing = (plan: Plan) => {
    const { workResults } = withDecember(null)(plan);
    const moved = workResults.map((result) => ({
      ...result,
      indicators: result.indicators.map((one) => {
        if (one.id === 'jumlah') return one;
        const milestone = one.id === 'laporan';
        return {
          ...one,
          months: one.months.map((each, no) => (no === 11 ? null : no === 10 && milestone ? 1000 : each)),
        };
      }),
    }));
    return { workResults: moved };
  };
  const mended = (plan: Plan) => {
    const { workResults } = nothing(plan);
    return withDecember(4000)({ ...plan, workResults });
  };
  return {
    ...YEARLY,
    kind: 'PLAN_MONTHS_EMPTY',
    by: ['amendPlan', 'editAmendment', 'submitAmendment', 'approveAmendment'],
    who,
    otherwise: { plan: nothing },
    mend: (on) => amends(on, who, planOfCitizen(who, { plan: mended })),
  };
}

/** D16: a group of a dozen that lies otherwise than the guide; BKPP looks at the reasons, and lets it stand. */
export function groupOf(
  leader: Citizen,
  people: readonly Citizen[],
  city: City,
  what: {
    readonly kind: 'GROUP_NOT_MOST' | 'GROUP_TOO_FEW';
    readonly detail: string;
    readonly organisation: OrgPredicate;
    readonly given: readonly (readonly [Given, number])[];
  },
): Plant {
  const { kind, detail, organisation, given } = what;
  const unit = city.units.find(({ unitId }) => unitId === leader.unit.unitId) as Unit;
  const predicates = given.flatMap(([predicate, count]) => Array.from({ length: count }, () => predicate));
  const group = predicates.flatMap((predicate, no) => {
    const one = people[no] as Citizen;
    return itemsOf(one, evaluated(one, unit, OCTOBER, predicate));
  });
  const plant = { period: OCTOBER, planNo: 0, kind, detail, who: leader, unitId: unit.unitId };
  return {
    ...plant,
    by: ['waiveFinding'],
    otherwise: {
      unit: { isPerformanceUnit: true },
      beside: [...achievementsSet(unit.unitId, organisation), ...group],
    },
    mend: (on) => waives(on, plant),
  };
}
