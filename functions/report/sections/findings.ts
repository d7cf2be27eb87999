/** Findings by code, and how they came and went over twelve months. */
import type { Report } from '../../monitoring/report/rules.ts';
import { type Chart, colours, type Section } from '../section.ts';
import { findingNames, inWords, monthName, shortMonth } from '../words.ts';

const named = (code: string): string => `${code} ${findingNames[code] ?? ''}`.trim();

export const openFindings = ({ findings }: Report): number =>
  findings.reduce((sum, { open, openOfYear }) => sum + open + openOfYear, 0);

/** Those that are waived, of the month and of its year. */
const waivedIn = ({ waived, waivedOfYear }: Report['findings'][number]): number => waived + waivedOfYear;

/** Findings by code: of the month, of the year, and those that are waived. */
function chartOf(title: string, findings: Report['findings']): Chart | null {
  if (findings.length === 0) return null;
  const of = (name: 'open' | 'openOfYear') => findings.map((one) => one[name]);
  return {
    title: `${title} (banyaknya temuan)`,
    shape: 'LYING',
    isStacked: true,
    names: findings.map(({ code }) => code),
    series: [
      { name: 'Terbuka, bulan ini', values: of('open'), colour: colours.bad },
      { name: 'Terbuka, tahun ini', values: of('openOfYear'), colour: colours.fair },
      { name: 'Dikesampingkan', values: findings.map(waivedIn), colour: colours.quiet },
    ],
  };
}

/** Findings that stand, by code. */
export function findingsSection(report: Report): Section {
  const { findings } = report;
  const title = 'Temuan menurut kode';
  const waived = findings.reduce((sum, one) => sum + waivedIn(one), 0);
  return {
    id: 'temuan',
    title,
    lead:
      findings.length === 0
        ? 'Tidak ada temuan.'
        : `${inWords(openFindings(report))} temuan terbuka; ${inWords(waived)} dikesampingkan dengan alasan.`,
    chart: chartOf(title, findings),
    tables: [
      {
        caption: title,
        head: ['Kode', 'Terbuka, bulan ini', 'Terbuka, tahun ini', 'Dikesam\u00ADpingkan'],
        rows: findings.map((one) => [named(one.code), one.open, one.openOfYear, waivedIn(one)]),
      },
    ],
    notes: ['Isyarat tentang perorangan yang hanya boleh dilihat BKPP tidak dihitung di sini.'],
  };
}

/** Of which codes most were found in a month: two of them. */
function mostIn(trend: Report['trend']): string {
  const most = trend.filter(({ opened }) => opened > 0).toSorted((one, other) => other.opened - one.opened);
  return most.length === 0
    ? '–'
    : most
        .slice(0, 2)
        .map(({ code, opened }) => `${code}\u00A0(${inWords(opened)})`)
        .join(', ');
}

/** New findings and those that are gone, month by month. */
export function trendSection({ months, trend }: Report): Section {
  const title = 'Temuan dua belas bulan';
  const rows = months.map((period) => {
    const own = trend.filter((one) => one.period === period);
    const sum = (of: 'opened' | 'closed') => own.reduce((all, one) => all + one[of], 0);
    return { period, opened: sum('opened'), closed: sum('closed'), most: mostIn(own) };
  });
  const [opened, closed] = [rows.map((row) => row.opened), rows.map((row) => row.closed)];
  const all = (of: readonly number[]) => of.reduce((sum, one) => sum + one, 0);
  return {
    id: 'tren',
    title,
    lead:
      trend.length === 0
        ? 'Tidak ada temuan dalam dua belas bulan terakhir.'
        : `${inWords(all(opened))} temuan baru dan ${inWords(all(closed))} temuan selesai dalam dua belas bulan.`,
    chart:
      trend.length === 0
        ? null
        : {
            title: `${title}: baru dan selesai, per bulan`,
            shape: 'STANDING',
            names: months.map(shortMonth),
            series: [
              { name: 'Temuan baru', values: opened, colour: colours.bad },
              { name: 'Temuan selesai', values: closed, colour: colours.good },
            ],
          },
    tables: [
      {
        caption: title,
        head: ['Bulan', 'Baru', 'Selesai', 'Baru terbanyak'],
        rows: rows.map((row) => [monthName(row.period), row.opened, row.closed, row.most]),
      },
    ],
  };
}
