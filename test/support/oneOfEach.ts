/** What stands once in the whole office and is nobody's plan. */
import { v7 } from 'uuid';
import type { Activity } from '../../functions/execution/activity/rules.ts';
import { begunImport } from '../../functions/organisation/register/rules.ts';
import type { Instant, Period, PlainDate } from '../../functions/platform/period.ts';
import { OCTOBER } from './months.ts';

export const NOVEMBER = '2026-M11' as Period;

/** An activity that was taken back. */
export const voided = (employeeId: string): Activity => ({
  id: v7(),
  employeeId,
  month: NOVEMBER,
  date: '2026-11-13' as PlainDate,
  bankCode: 'ADM-001',
  bankVersion: 1,
  bankName: 'Menyusun surat dinas',
  unit: 'dokumen',
  volume: 1,
  minutesPerUnit: 45,
  minutes: 45,
  start: null,
  end: null,
  planNo: null,
  resultId: null,
  object: 'Undangan rapat koordinasi',
  note: null,
  evidence: [],
  state: 'VOIDED',
  reason: null,
  recordedAt: '2026-11-13T07:00:00.000Z' as Instant,
  decidedAt: null,
  decidedBy: null,
});

/** Two activities of a day that say the same, verified. */
export const alike = (employeeId: string): Activity[] =>
  [1, 2].map(() => ({ ...voided(employeeId), state: 'VERIFIED', date: '2026-11-12' as PlainDate }));

/** A job's run that is over. */
export const run = {
  job: 'closeMonth',
  period: OCTOBER,
  status: 'COMPLETE' as const,
  startedAt: '2026-11-13T17:30:00.000Z' as Instant,
  plannedAt: '2026-11-13T17:31:00.000Z' as Instant,
  completedAt: '2026-11-13T17:32:00.000Z' as Instant,
  checkpoint: null,
  chunks: 1,
  counts: { expected: 1, done: 1, refused: 0, missing: 0, refusedBy: {}, missingIds: [] },
};

/** A file of the register that has not come yet, and a problem of a row. */
export const register = begunImport({
  importId: v7(),
  state: 'AWAITING_FILE',
  format: 'CSV',
  source: 'FILE',
  asOf: '2026-11-16' as PlainDate,
  bytes: 1,
  sha256: 'a'.repeat(64),
  requestedBy: 'sisdm',
  requestedAt: '2026-11-16T01:00:00.000Z' as Instant,
});

export const problem = {
  importId: register.importId,
  row: 2,
  no: 0,
  column: 'golongan' as const,
  code: 'ROW_RANK',
  params: {},
  severity: 'ERROR' as const,
};
