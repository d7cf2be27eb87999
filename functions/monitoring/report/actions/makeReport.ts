/** The report as a page that its reader fetches. */
import type { FileAddresses } from '../../../platform/files/files.ts';
import type { Instant } from '../../../platform/period.ts';
import { ok, type Result } from '../../../platform/result.ts';
import type { Overview } from '../../counting/overview.ts';
import { fileName, type Reporter } from '../rules.ts';
import { readReport } from './readReport.ts';

export const HTML = 'text/html; charset=utf-8';

/** A report that was made: where it is fetched, for how many seconds, and how fresh its numbers are. */
export interface MadeReport {
  readonly url: string;
  readonly expiresIn: number;
  readonly observedUntil: Instant | null;
}

/** What makes and keeps reports. */
export interface ReportDesk {
  readonly files: FileAddresses;
  readonly reports: Reporter;
  readonly newId: () => string;
}

/** Makes the report of an overview's agency and month, anew at each call. Refuses as `readReport`. */
export async function makeReport(
  overview: Overview,
  { files, reports, newId }: ReportDesk,
): Promise<Result<MadeReport>> {
  const report = await readReport(overview);
  if (!report.ok) return report;
  const { agency, period, observedUntil } = report.value;
  const name = fileName(newId());
  await reports.make(report.value, name);
  const as = `Laporan monitoring kinerja ${period.slice(0, 4)}-${period.slice(6)} ${agency}.html`;
  const { url, expiresIn } = await files.download(name, as.replace(/[\\/:*?"<>|]/g, ' '), HTML);
  return ok({ url, expiresIn, observedUntil });
}
