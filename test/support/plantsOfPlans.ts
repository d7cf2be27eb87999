/** The same of plans, matrices and dialogues. */
import { v7 } from 'uuid';
import { authorshipKey, authorshipKind } from '../../functions/planning/authorship/store.ts';
import type { Plan, WorkResult } from '../../functions/planning/plan/rules.ts';
import type { Thread } from '../../functions/planning/thread/rules.ts';
import { waitsForAnswer } from '../../functions/planning/thread/store.ts';
import { layOnDesk } from '../../functions/platform/desk.ts';
import { makeItem } from '../../functions/platform/item.ts';
import type { PlainDate } from '../../functions/platform/period.ts';
import { type Citizen, planOfCitizen, YEAR } from './cleanCity.ts';
import { linesOf, threadItem } from './dialogues.ts';
import { makeCell, matrix } from './matrices.ts';
import {
  amends,
  at,
  does,
  granted,
  laid,
  leaderOf,
  nodeIdOf,
  type Plant,
  planIdOf,
  PURPOSE,
  talksOver,
  YEARLY,
} from './planting.ts';

/** D07: a plan that was sent in within a minute, from the device of others: BKPP looks, and lets it stand. */
export function d07(who: Citizen, another: Citizen): Plant {
  const seen = at('01-12');
  const found = [
    { signal: { kind: 'QUICK', minutes: 1, limit: 5 }, at: seen, others: [] },
    { signal: { kind: 'SAME_DEVICE', owners: 5, minutes: 60 }, at: seen, others: [another.employeeId] },
  ];
  const ref = { employeeId: who.employeeId, year: YEAR, planNo: 1 };
  const item = makeItem(authorshipKind, authorshipKey(ref), { found });
  return {
    ...YEARLY,
    kind: 'PLAN_OF_ANOTHER_HAND',
    by: [],
    who,
    detail: 'PLAN',
    otherwise: { beside: [item] },
    mend: async (on) => {
      const ask = on.house.as(on.city.bkpp);
      const { data } = await ask('{ signals { edges { node { id version kind } } } }', {}, PURPOSE);
      const [{ node }] = data.signals.edges;
      const { id, version: expectedVersion } = node;
      const input = { id, expectedVersion, reason: 'Disusun bersama di kantor.', until: '2026-12-31' };
      await does(on, on.city.bkpp, 'waiveFinding', input, PURPOSE);
    },
  };
}

/** D09: a question about a line that lies with the superior since January. */
export function d09(who: Citizen): Plant {
  const superior = leaderOf(who);
  const ref = { employeeId: who.employeeId, year: YEAR, planNo: 1, lineId: 'indicator.jumlah' };
  const thread = threadItem(ref, superior.employeeId);
  const { entries } = thread.data as Thread;
  const waits = waitsForAnswer(thread.data as Thread);
  return {
    ...YEARLY,
    kind: 'QUESTION_UNANSWERED',
    by: ['answerLineQuestion'],
    who,
    detail: entries[0]?.id ?? '',
    otherwise: { beside: [thread, ...(waits ? [laid(layOnDesk(waits))] : [])] },
    mend: async (on) => {
      const lines = await linesOf(on.house.as(superior), planIdOf(who));
      const asked = lines.find(({ unanswered }: { unanswered: number }) => unanswered > 0);
      const answer = { id: asked.id, questionId: asked.entries[0].id, entryId: v7(), text: 'Ya, per bulan.' };
      await does(on, superior, 'answerLineQuestion', answer);
    },
  };
}

/** A plan in which the first result is another. */
const withFirst = (plan: Plan, change: (result: WorkResult) => WorkResult): Partial<Plan> => ({
  workResults: plan.workResults.map((result, no) => (no === 0 ? change(result) : result)),
});

/** D11: a result that is an activity. */
export function d11(who: Citizen): Plant {
  const text = 'Melaksanakan monitoring dan evaluasi';
  return {
    ...YEARLY,
    kind: 'PLAN_NOT_RIGHT',
    by: ['amendPlan'],
    who,
    otherwise: { plan: (plan) => withFirst(plan, (result) => ({ ...result, text })) },
    mend: (on) => amends(on, who, planOfCitizen(who)),
  };
}

/** D12: a leader whose second result nobody has a part in. */
export function d12(leader: Citizen): Plant {
  return {
    ...YEARLY,
    kind: 'RESULT_WITHOUT_ASSIGNEE',
    by: ['reviseMatrix', 'editMatrix', 'publishMatrix'],
    who: leader,
    detail: 'r2',
    otherwise: {},
    mend: async ({ house, city }) => {
      const [someone] = city.people.filter((one) => one.leader === leader);
      const ask = house.as(leader);
      const id = nodeIdOf('RoleResultMatrix', leader.employeeId, '2026-Y', 1);
      const revised = granted(await matrix(ask, 'reviseMatrix', { id, expectedVersion: 1 })).matrix;
      const assigneeId = nodeIdOf('Employee', someone?.employeeId ?? '');
      const rows = [{ assigneeId, cells: [makeCell('r1'), makeCell('r2')] }];
      const edit = { id, expectedVersion: revised.version, rows };
      const { version } = granted(await matrix(ask, 'editMatrix', edit)).matrix;
      return granted(await matrix(ask, 'publishMatrix', { id, expectedVersion: version }));
    },
  };
}

/** D13: an approach that nobody talked over; the talk was held, and nobody had recorded it. */
export const d13 = (who: Citizen): Plant => ({
  ...YEARLY,
  kind: 'APPROACH_WITHOUT_DIALOGUE',
  by: ['scheduleDialogue', 'recordDialogue', 'confirmDialogue'],
  who,
  otherwise: { dialogue: null },
  mend: (on) => talksOver(on, who, '2026-01-09'),
});

/** D14: something agreed on in January that its owner has not done. */
export function d14(who: Citizen): Plant {
  const point = { id: 'f1', text: 'Mengikuti pelatihan pengolahan data', owner: 'EMPLOYEE' } as const;
  const followUps = [{ ...point, due: '2026-10-30' as PlainDate, state: 'OPEN' as const, note: null }];
  const done = { pointId: 'f1', state: 'DONE', note: 'Pelatihan sudah diikuti.' };
  const id = nodeIdOf('PerformanceDialogue', who.employeeId, '2026-Y', 1, 1);
  return {
    ...YEARLY,
    kind: 'EMPLOYEE_POINTS_OVERDUE',
    by: ['settleDialoguePoint'],
    who,
    otherwise: { dialogue: { followUps } },
    mend: (on) => does(on, who, 'settleDialoguePoint', { id, expectedVersion: 1, ...done }),
  };
}

/** D19: most of an indicator is left for December. */
export function d19(who: Citizen): Plant {
  const shared = (december: number) => (plan: Plan) =>
    withFirst(plan, ({ indicators: [reports, ...others], ...result }) => {
      if (!reports) throw new Error('a result without indicators');
      const months = Array.from({ length: 12 }, (_, no) => (no === 11 ? december : 3000));
      return { ...result, indicators: [{ ...reports, months, target: 33_000 + december }, ...others] };
    });
  return {
    ...YEARLY,
    kind: 'PLAN_BACK_LOADED',
    by: ['amendPlan', 'editAmendment', 'submitAmendment', 'approveAmendment'],
    who,
    detail: 'jumlah',
    otherwise: { plan: shared(24_000) },
    mend: (on) => amends(on, who, planOfCitizen(who, { plan: shared(3000) })),
  };
}
