/** Months and minutes as they stand on a day, laid in a table without the acts that led there. */
import {
  loadOpenShared,
  openEmployeeMonth,
} from '../../functions/execution/month/actions/openEmployeeMonth.ts';
import { makeItem } from '../../functions/platform/item.ts';
import type { Context, Platform } from '../../functions/platform/context.ts';
import { keys } from '../../functions/platform/keys.ts';
import type { Instant, Period, PlainDate } from '../../functions/platform/period.ts';
import type { ActivityMonth } from '../../functions/execution/activity/rules.ts';
import { activityMonthKind } from '../../functions/execution/activity/store.ts';
import type { Month, MonthLine } from '../../functions/execution/month/rules.ts';
import { monthKind } from '../../functions/execution/month/store.ts';
import type { Employee } from '../../functions/organisation/employee/rules.ts';

export const OCTOBER = '2026-M10' as Period;
const instant = (text: string) => text as Instant;

/** A line with a target of 10 reports, all made, unless told otherwise. */
export const makeMonthLine = (no: number, changes: Partial<MonthLine> = {}): MonthLine => ({
  indicatorId: `r${no}i1`,
  resultId: `r${no}`,
  resultText: 'Tersusunnya hasil monitoring dan evaluasi SKP bulanan perangkat daerah',
  aspect: 'KUANTITAS',
  text: 'Jumlah laporan hasil monitoring dan evaluasi',
  unit: 'laporan',
  comparator: 'GTE',
  target: 10_000,
  targetText: null,
  noTargetReason: null,
  realisation: 10_000,
  realisationText: null,
  note: null,
  evidence: [{ title: 'Laporan Oktober', url: 'https://arsip.example.go.id/laporan/10' }],
  ...changes,
});

/** October of a person's first plan, worked and verified unless told otherwise. */
export const makeMonth = (owner: Employee, changes: Partial<Month> = {}): Month => ({
  employeeId: owner.employeeId,
  month: OCTOBER,
  planNo: 1,
  from: '2026-10-01' as PlainDate,
  to: '2026-10-31' as PlainDate,
  planVersion: 3,
  status: 'VERIFIED',
  missedBy: null,
  lines: [1, 2, 3, 4].map((no) => makeMonthLine(no)),
  openedAt: instant('2026-09-24T18:00:00.000Z'),
  targetSubmittedAt: instant('2026-10-02T02:00:00.000Z'),
  targetApprovedAt: instant('2026-10-03T02:00:00.000Z'),
  realisedAt: instant('2026-10-30T02:00:00.000Z'),
  verifiedAt: instant('2026-11-03T02:00:00.000Z'),
  lockedAt: null,
  verifierId: null,
  lateTarget: false,
  lateReason: null,
  escalatedAt: null,
  targetDeemed: false,
  verifierAsOf: null,
  tasks: [],
  returnNote: null,
  returns: [],
  policies: [],
  ...changes,
});

/** A person's October of minutes, verified in full unless told otherwise. */
export const makeMinutes = (owner: Employee, changes: Partial<ActivityMonth> = {}): ActivityMonth => ({
  employeeId: owner.employeeId,
  month: OCTOBER,
  days: Object.fromEntries(
    Array.from({ length: 15 }, (_, at) => [
      String(at + 1).padStart(2, '0'),
      { counted: 450, verified: 450, times: ['08:00-11:30', '13:00-17:00'] },
    ]),
  ),
  pending: 0,
  recordedMinutes: 6750,
  verifiedMinutes: 6750,
  pendingSince: null,
  verifierId: null,
  closedAt: null,
  policies: [],
  ...changes,
});

export const monthItem = (month: Month) =>
  makeItem(monthKind, keys.month(month.employeeId, month.month, month.planNo), month);
export const minutesItem = (minutes: ActivityMonth) =>
  makeItem(activityMonthKind, keys.activityMonth(minutes.employeeId, minutes.month), minutes);

/** A call of a job. */
export const jobOf = (platform: Platform, name: string): Context => ({
  ...platform,
  actor: { kind: 'JOB', name },
  offices: async () => [],
  requestId: `${name} test`,
});

/** Opens somebody's month as the job does, in a chunk of its own. */
export const openMonthOf = async (
  job: Context,
  who: { readonly employeeId: string; readonly period: Period },
) => openEmployeeMonth(job, who, await loadOpenShared(job));
