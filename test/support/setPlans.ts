/** Plans as they were set, laid in a table without the acts that led there; and what is done to their months. */
import type { Ask } from './house.ts';
import { personSnapshot } from '../../functions/organisation/employee/rules.ts';
import type { Employee } from '../../functions/organisation/employee/rules.ts';
import { type Indicator, noExpectations, noMonths, type Plan } from '../../functions/planning/plan/rules.ts';
import { seenItem } from '../../functions/planning/plan/seen.ts';
import { planKind } from '../../functions/planning/plan/store.ts';
import { makeItem } from '../../functions/platform/item.ts';
import { keys } from '../../functions/platform/keys.ts';
import type { Instant, Period, PlainDate } from '../../functions/platform/period.ts';

/** An indicator with the same target every month (thousandths), unless told otherwise. */
export const makeIndicator = (id: string, target: number, changes: Partial<Indicator> = {}): Indicator => ({
  id,
  aspect: 'KUANTITAS',
  perspective: null,
  text: 'Jumlah laporan hasil monitoring dan evaluasi',
  target: target * 12,
  comparator: 'GTE',
  unit: 'laporan',
  targetText: null,
  aggregation: 'SUM',
  months: Array.from({ length: 12 }, () => target),
  activities: noMonths(),
  ...changes,
});

/** A plan in force for all of 2026, with two results and three indicators, the last due in December alone. */
export const makePlan = (owner: Employee, changes: Partial<Plan> = {}): Plan => ({
  employeeId: owner.employeeId,
  year: '2026-Y' as Period,
  planNo: 1,
  kind: 'JA_JF',
  approach: 'KUANTITATIF',
  from: '2026-01-01' as PlainDate,
  to: '2026-12-31' as PlainDate,
  status: 'APPROVED',
  employee: personSnapshot(owner),
  appraiser: null,
  superiorOfAppraiser: null,
  reviewerId: null,
  createdAt: '2026-01-09T02:00:00.000Z' as Instant,
  submittedAt: '2026-01-12T02:00:00.000Z' as Instant,
  attestation: null,
  reviewRequired: false,
  reviewed: null,
  approvedAt: '2026-01-13T02:00:00.000Z' as Instant,
  late: false,
  returnNote: null,
  firstSubmittedAt: '2026-01-12T02:00:00.000Z' as Instant,
  closedBecause: null,
  amended: null,
  policies: [],
  lintFindings: [],
  regulationVersion: 'PermenPANRB 6/2022',
  workResults: ['r1', 'r2'].map((id, at) => ({
    id,
    category: 'UTAMA',
    classification: 'INDIVIDU',
    text:
      at === 0
        ? 'Tersusunnya hasil monitoring dan evaluasi SKP bulanan perangkat daerah'
        : 'Tersampaikannya laporan evaluasi kinerja ASN kepada kepala badan',
    leaderResult: 'Terlaksananya pengelolaan kinerja ASN sesuai ketentuan',
    assignmentId: null,
    agreementItemId: null,
    assignedBy: null,
    indicators:
      at === 0
        ? [
            makeIndicator('jumlah', 4000),
            makeIndicator('mutu', 85_500, { aspect: 'KUALITAS', aggregation: 'LAST', target: 85_500 }),
          ]
        : [
            makeIndicator('laporan', 1000, {
              aggregation: 'MILESTONE',
              target: 1000,
              months: Array.from({ length: 12 }, (_, no) => (no === 11 ? 1000 : null)),
            }),
          ],
  })),
  behaviours: noExpectations(),
  resourceSupport: ['Komputer'],
  accountabilityScheme: ['Laporan bulanan'],
  consequences: ['Apresiasi'],
  ...changes,
});

/** The item of a plan at the version that set it. */
export const planItem = (plan: Plan, version = 3) =>
  makeItem(planKind, keys.plan(plan.employeeId, plan.year, plan.planNo), plan, { version });

/** A plan as it was set, and that its owner has looked at it since. */
export const lookedAtItems = (plan: Plan, at: Instant) => [planItem(plan), seenItem(plan, at)];

export const MONTH = `fragment M on Month { id version status period planNo planId planVersion from to missedBy
  lines { indicatorId resultId target noTargetReason realisation note evidence { title url } files { id } achievement { met percent } }
  targetSubmittedAt targetApprovedAt realisedAt verifiedAt lockedAt verifier { name nip } lateTarget lateReason returnNote
  escalatedAt targetDeemed tasks { taskId text assignedBy realisation evidence { title url } files { id } accepted note } }
  fragment E on UserError { code field message params { name value } }`;

const mutation = (
  name: string,
) => `${MONTH} mutation D($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) {
  ${name}(input: $input) { month { ...M } userErrors { ...E } } }`;

/** Does one thing to a month and answers its payload. */
export async function month(ask: Ask, name: string, input: object) {
  const answer = await ask(mutation(name), { input });
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return answer.data[name];
}
