/** Reports of invented agencies: an agency of some hundred people, and one of which nothing is counted yet. */
import { codes } from '../../functions/monitoring/finding/kinds.ts';
import type { Report } from '../../functions/monitoring/report/rules.ts';
import { type Instant, monthsThrough, type Period, type PlainDate } from '../../functions/platform/period.ts';

const OCTOBER = '2026-M10' as Period;
const months = monthsThrough('2025-M11' as Period, OCTOBER);
const day = (date: string) => date as PlainDate;

const age = (
  kind: string,
  upTo3: number,
  upTo7: number,
  upTo14: number,
  longer: number,
  oldestOn: string,
) => ({
  kind,
  count: upTo3 + upTo7 + upTo14 + longer,
  upTo3,
  upTo7,
  upTo14,
  longer,
  oldestOn: day(oldestOn),
});

/** A name as long as real ones are. */
const superior = (no: number) =>
  `Dr. H. Raden Mas Kusumaningrat Wicaksono ${String.fromCodePoint(65 + no)}., S.Sos., M.Si.`;

/** The report of an agency of which there is something of everything. */
export const fullReport = (): Report => ({
  agency: 'Dinas Penanaman Modal, Pelayanan Terpadu Satu Pintu & Tenaga Kerja <Kota>',
  period: OCTOBER,
  today: day('2026-11-16'),
  observedUntil: '2026-11-16T01:00:00.000Z' as Instant,
  numbers: {
    PLANS: 1342,
    PLAN_DRAFT: 61,
    PLAN_SUBMITTED: 44,
    PLAN_REVIEWED: 3,
    PLAN_RETURNED: 17,
    PLAN_APPROVED: 1180,
    PLAN_AMENDING: 22,
    PLAN_CLOSED: 15,
    PLAN_SET: 1217,
    PLAN_LATE: 96,
    PLAN_WITHOUT_DIALOGUE: 410,
    PLAN_KUANTITATIF: 1252,
    PLAN_KUALITATIF: 90,
    MONTHS: 1296,
    TARGET_IN_TIME: 1033,
    TARGET_LATE: 251,
    ACTIVITY_REACHED: 902,
    ACTIVITY_NEAR: 187,
    ACTIVITY_UNDER: 203,
    ACTIVITY_GAPS: 318,
    ACTIVITY_DAYS_WITHOUT: 1204,
    DISCREPANCY_OPEN: 21,
    DISCREPANCY_ACKNOWLEDGED: 9,
    DISCREPANCY_RESOLVED: 64,
    DISCREPANCY_WAIVED: 2,
  },
  waiting: [
    age('WAITING_TARGET', 12, 4, 0, 1, '2026-10-30'),
    age('WAITING_REALISATION', 140, 61, 22, 18, '2026-10-05'),
    age('WAITING_EVALUATION', 88, 30, 12, 41, '2026-10-12'),
  ],
  superiors: Array.from({ length: 15 }, (_, no) => ({
    name: no === 3 ? null : superior(no),
    ages: [age('WAITING_REALISATION', 3, 2, no % 3, 15 - no, `2026-10-${String(5 + no).padStart(2, '0')}`)],
  })),
  superiorsInAll: 67,
  distribution: {
    organisation: 'BAIK',
    counts: { SANGAT_BAIK: 210, BAIK: 960, BUTUH_PERBAIKAN: 31, KURANG: 4, SANGAT_KURANG: 0 },
    open: 91,
    guide: [
      { kind: 'MOST', of: ['BAIK'], percent: null },
      { kind: 'MAX', of: ['BAIK'], percent: 70 },
      { kind: 'SOME', of: ['BUTUH_PERBAIKAN', 'KURANG'], percent: null },
    ],
    broken: [{ kind: 'MAX', of: ['BAIK'], percent: 70 }],
  },
  lint: {
    plans: 1202,
    faultless: 811,
    unfit: 37,
    perMille: 675,
    violations: [
      { rule: 'L08', plans: 214 },
      { rule: 'L12', plans: 131 },
      { rule: 'L03', plans: 58 },
      { rule: 'L13', plans: 40 },
      { rule: 'L01', plans: 22 },
      { rule: 'L06', plans: 3 },
    ],
  },
  findings: codes
    .filter((code) => code !== 'D07')
    .map((code, no) => ({
      code,
      open: (no * 37) % 61,
      waived: no % 4,
      openOfYear: (no * 11) % 17,
      waivedOfYear: no % 3,
    })),
  months,
  trend: months.flatMap((period, no) => [
    { period, code: 'D08', opened: 20 + no * 3, closed: 12 + no },
    { period, code: 'D10', opened: 5 + ((no * 7) % 9), closed: 9 },
  ]),
  ranking: [
    { measure: 'ALL', rank: 12, among: 47, perMille: 801, count: null, of: null },
    { measure: 'PLANS_SET', rank: 9, among: 47, perMille: 907, count: 1217, of: 1342 },
    { measure: 'TARGETS_IN_TIME', rank: 21, among: 47, perMille: 797, count: 1033, of: 1296 },
    { measure: 'MONTHS_VERIFIED', rank: 30, among: 47, perMille: 688, count: 892, of: 1296 },
    { measure: 'ACTIVITY_REACHED', rank: 18, among: 46, perMille: 698, count: 902, of: 1292 },
    { measure: 'EVALUATIONS_ISSUED', rank: 3, among: 46, perMille: 1000, count: 1296, of: 1296 },
  ],
});

/** The report of an agency of which nothing is counted. */
export const emptyReport = (): Report => ({
  ...fullReport(),
  agency: 'Kecamatan Baru',
  observedUntil: null,
  numbers: {},
  waiting: [],
  superiors: [],
  superiorsInAll: 0,
  distribution: { organisation: null, counts: {}, open: 0, guide: [], broken: [] },
  lint: { plans: 0, faultless: 0, unfit: 0, perMille: null, violations: [] },
  findings: [],
  trend: [],
  ranking: [],
});
