/** What no other test plants of months, activities and texts: each as data of another system has it, and how it is mended. */
import { v7 } from 'uuid';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import type { Month } from '../../functions/execution/month/rules.ts';
import { discrepancyId } from '../../functions/monitoring/reconciliation/store.ts';
import type { DiscrepancyClass } from '../../functions/monitoring/reconciliation/differences.ts';
import { reviewItem } from '../../functions/planning/plan/desk.ts';
import { examples } from '../../functions/planning/example/rules.ts';
import type { Plan } from '../../functions/planning/plan/rules.ts';
import { layOnDesk } from '../../functions/platform/desk.ts';
import type { Item } from '../../functions/platform/item.ts';
import { queryAll } from '../../functions/platform/table.ts';
import { edit, entry, record, verify } from './activities.ts';
import { type Citizen, planOfCitizen } from './cleanCity.ts';
import { dialogue, linesOf, talk } from './dialogues.ts';
import { discrepancyItems, makeDiscrepancy } from './discrepancies.ts';
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
  waives,
  YEARLY,
} from './planting.ts';

/** D02, D03, D06: what the register says of somebody is another, by the tickets of its night. */
export function tickets(people: readonly Citizen[], kinds: readonly DiscrepancyClass[]): Plant[] {
  return kinds.map((kind, no): Plant => {
    const who = people[no] as Citizen;
    const ticket = makeDiscrepancy(who, { kind });
    const input = {
      id: discrepancyId(ticket),
      expectedVersion: 1,
      note: 'Data sudah disesuaikan dengan SK.',
    };
    return {
      ...YEARLY,
      kind,
      by: ['resolveDiscrepancy'],
      who,
      otherwise: { beside: discrepancyItems(ticket) },
      mend: (on) => does(on, on.city.bkpp, 'resolveDiscrepancy', input),
    };
  });
}

/** D04: a November whose lines are the plan's, but one twice, or with another target; they are taken anew. */
export const d04 = (
  who: Citizen,
  kind: 'MONTH_LINE_TWICE' | 'MONTH_TARGET_DRIFT',
  change: (lines: Month['lines']) => Month['lines'],
): Plant => ({
  ...NOVEMBER,
  kind,
  by: ['renewMonthLines'],
  who,
  detail: 'jumlah',
  otherwise: { november: ({ lines }) => ({ lines: change(lines) }) },
  mend: async (on) => {
    const id = monthIdOf(who);
    await does(on, who, 'renewMonthLines', { id, expectedVersion: 1 });
    await does(on, who, 'submitMonthTarget', { id, expectedVersion: 2, noTargets: [] });
    const reason = 'Baris disusun ulang dari SKP tahunan.';
    await does(on, leaderOf(who), 'approveMonthTarget', { id, expectedVersion: 3, lateReason: reason });
  },
});

/** D05: an October whose realisation has not come; its owner hands it in once BKPP has granted longer. */
export const notReceived = (who: Citizen): Plant => ({
  ...NOVEMBER,
  period: '2026-M10',
  kind: 'REALISATION_NOT_RECEIVED',
  by: ['grantWindowException', 'submitMonthRealisation'],
  who,
  otherwise: {
    october: ({ verifiedBy: _by, lines }) => ({
      status: 'TARGET_APPROVED',
      realisedAt: null,
      verifiedAt: null,
      lockedAt: null,
      verifiedBy: undefined,
      lines: lines.map((line) => ({ ...line, realisation: null })),
    }),
  },
  mend: async (on) => {
    const longer = { window: 'REALISATION', month: '2026-M10', until: '2026-11-20' };
    const employeeId = nodeIdOf('Employee', who.employeeId);
    const reason = 'Kantor tanpa jaringan pada akhir bulan.';
    await does(on, on.city.bkpp, 'grantWindowException', { employeeId, ...longer, reason });
    const evidence = [{ title: 'Laporan Oktober', url: 'https://arsip.example.go.id/laporan/10' }];
    const lines = [
      { indicatorId: 'jumlah', realisation: 5, evidence },
      { indicatorId: 'mutu', realisation: 85.9, evidence },
    ];
    const id = monthIdOf(who, '2026-M10');
    await does(on, who, 'submitMonthRealisation', { id, expectedVersion: 1, lines });
  },
});

/** D01: a plan that has waited for the performance manager's review since the second of November. */
export function reviewWaits(who: Citizen): Plant {
  const waiting: Partial<Plan> = {
    status: 'SUBMITTED',
    approvedAt: null,
    submittedAt: at('11-02'),
    reviewRequired: true,
    reviewerId: null,
  };
  const desk = laid(layOnDesk({ ...reviewItem(planOfCitizen(who, { plan: waiting })), since: at('11-02') }));
  return {
    ...YEARLY,
    kind: 'PLAN_REVIEW_WAITING_LONG',
    by: ['reviewPlan'],
    who,
    detail: 'PLAN_REVIEW',
    otherwise: { plan: waiting, october: null, november: null, beside: [desk] },
    mend: (on) => does(on, on.city.manager, 'reviewPlan', { id: planIdOf(who), expectedVersion: 3 }),
  };
}

const ten = ['02', '03', '04', '05', '06', '09', '10', '11', '12', '13'];

interface Recorded {
  readonly id: string;
  readonly version: number;
}
/** Records activities as their owner; what the door says of each. */
async function recorded(
  { house }: At,
  who: Citizen,
  entries: readonly object[],
  submit = true,
): Promise<Recorded[]> {
  const { outcomes } = await record(house.as(who), entries, submit);
  return outcomes.map(
    (outcome: { userErrors: object[]; activity: Recorded }) => granted(outcome) && outcome.activity,
  );
}

/** D08: one activity of more minutes than the norm of its item, brought along; the appraiser rejects it. */
export function overNorm(who: Citizen): Plant {
  let one: Recorded | undefined;
  return {
    ...NOVEMBER,
    planNo: 0,
    kind: 'MINUTES_OVER_NORM',
    by: ['verifyActivities'],
    who,
    detail: 'ADM-001',
    otherwise: {},
    before: async (on) => {
      [one] = await recorded(on, who, [entry({ planNo: 1, resultId: 'r1' })]);
      const list = { partition: `EMP#${who.employeeId}`, prefix: '2026-M11#ACT#' };
      const [item] = await queryAll(on.platform.table, list);
      const { data } = item as Item & { data: object };
      await bulkLoad(on.platform.table, [{ ...(item as Item), data: { ...data, minutes: 200 } }]);
    },
    mend: async ({ house }) => {
      const decision = { id: one?.id, decision: 'REJECT', reason: 'Melebihi norma waktu.' };
      const { outcomes } = await verify(house.as(leaderOf(who)), [decision]);
      for (const outcome of outcomes) granted(outcome);
    },
  };
}

/** D09: most of November's minutes serve no result; its owner links the last of them. */
export function unlinked(who: Citizen): Plant {
  let one: Recorded | undefined;
  const large = { bankCode: 'ADM-001', volume: 4, object: 'Rekapitulasi penilaian' };
  return {
    ...NOVEMBER,
    planNo: 0,
    kind: 'ACTIVITIES_UNLINKED',
    by: ['editActivity'],
    who,
    otherwise: { loose: ten.slice(0, 6) },
    before: async (on) => {
      [one] = await recorded(on, who, [entry(large)], false);
    },
    mend: async ({ house }) => {
      const as = { id: one?.id, expectedVersion: one?.version, ...large, planNo: 1, resultId: 'r1' };
      granted(await edit(house.as(who), as));
    },
  };
}

/** D08: the same entry twice on each of five days; BKPP asks, and lets it stand. */
export function habit(who: Citizen): Plant {
  const plant = { ...NOVEMBER, planNo: 0, kind: 'ACTIVITIES_BY_HABIT', detail: 'SAME_ENTRY', who } as const;
  return {
    ...plant,
    by: ['waiveFinding'],
    otherwise: {},
    before: (on) => {
      const days = ten.slice(5).flatMap((no) => [no, no]);
      const to = { planNo: 1, resultId: 'r1' };
      return recorded(
        on,
        who,
        days.map((no) => entry({ date: `2026-11-${no}`, object: `Surat tanggal ${no}`, ...to })),
      );
    },
    mend: (on) => waives(on, plant),
  };
}

/** D09: a November that came back three times; it is talked over. */
export function returnedOften(who: Citizen): Plant {
  const returns = ['11-09', '11-10', '11-11'].map((day) => ({
    of: 'TARGET' as const,
    submittedAt: at(day),
    returnedAt: at(day, '04:00'),
  }));
  return {
    ...NOVEMBER,
    kind: 'MONTH_RETURNED_OFTEN',
    by: ['scheduleDialogue', 'recordDialogue'],
    who,
    otherwise: { november: { returns } },
    mend: async ({ house }) => {
      const call = { planId: planIdOf(who), idempotencyKey: v7(), kind: 'FEEDBACK', agenda: [] };
      const ask = house.as(leaderOf(who));
      const invited = { ...call, scheduledFor: '2026-11-17T01:00:00.000Z' };
      const { id } = granted(await dialogue(ask, 'scheduleDialogue', invited)).dialogue;
      const content = talk({ approach: null, followUps: [] });
      const held = { id, expectedVersion: 1, heldOn: '2026-11-17', content };
      granted(await dialogue(ask, 'recordDialogue', held));
    },
  };
}

/** D10: a target that was submitted after its realisation. */
export function targetAfter(who: Citizen): Plant {
  const november = {
    status: 'REALISED',
    targetSubmittedAt: at('11-13'),
    targetApprovedAt: at('11-13', '02:01'),
    realisedAt: at('11-12'),
    verifierId: leaderOf(who).employeeId,
  } as const;
  const place = { holder: leaderOf(who).employeeId, step: 'MONTH_VERIFICATION' } as const;
  const of = { employeeId: who.employeeId, period: '2026-M11' as Month['month'], planNo: 1 };
  const desk = laid(layOnDesk({ ...place, ...of, since: at('11-13') }));
  return {
    ...NOVEMBER,
    kind: 'TARGET_AFTER_REALISATION',
    by: ['returnMonth'],
    who,
    otherwise: { november, beside: [desk] },
    mend: (on) => {
      const input = { id: monthIdOf(who), expectedVersion: 1, note: 'Realisasi mendahului target.' };
      return does(on, leaderOf(who), 'returnMonth', input);
    },
  };
}

/** D09: results in the words of examples, which their owner explains. */
export function ofExample(who: Citizen): Plant {
  const [first, second] = examples();
  const texts = [first?.text ?? '', second?.text ?? ''];
  const copied = ({ workResults }: Plan) => ({
    workResults: workResults.map((result, no) => ({
      ...result,
      text: texts[no] ?? '',
      assignmentId: null,
    })),
  });
  return {
    ...YEARLY,
    kind: 'TEXT_OF_EXAMPLE',
    by: ['acknowledgeLine'],
    who,
    otherwise: { plan: copied },
    mend: async (on) => {
      const lines = await linesOf(on.house.as(who), planIdOf(who));
      for (const { id, lineId, textHash } of lines)
        if (lineId.startsWith('result.')) {
          const text = 'Setiap bulan saya menyusun satu laporan untuk atasan saya.';
          await does(on, who, 'acknowledgeLine', { id, textHash, text });
        }
    },
  };
}
