/** The month: targets in time, and activities. */
import type { Report } from '../../monitoring/report/rules.ts';
import { colours, type Section } from '../section.ts';
import { inWords, share } from '../words.ts';

/** Monthly targets: in time, late, or not in yet. */
export function targetsSection({ numbers }: Report): Section {
  const [all, inTime, late] = [numbers.MONTHS ?? 0, numbers.TARGET_IN_TIME ?? 0, numbers.TARGET_LATE ?? 0];
  const title = 'Target bulanan tepat waktu';
  const rows = [
    ['Tepat waktu', inTime],
    ['Terlambat, atau belum ada setelah batas', late],
    ['Belum diajukan, batas belum lewat', Math.max(0, all - inTime - late)],
  ] as const;
  return {
    id: 'target',
    title,
    lead:
      all === 0
        ? 'Belum ada SKP bulanan.'
        : `Target ${inWords(inTime)} dari ${inWords(all)} SKP bulanan (${share(inTime, all)}) diajukan tepat waktu.`,
    chart:
      all === 0
        ? null
        : {
            title: `${title} (banyaknya SKP bulanan)`,
            shape: 'LYING',
            names: rows.map(([name]) => name),
            series: [
              {
                name: 'SKP bulanan',
                values: rows.map(([, value]) => value),
                colour: colours.plain,
                each: [colours.good, colours.bad, colours.quiet],
              },
            ],
          },
    tables: [
      {
        caption: `${title}, seluruhnya ${inWords(all)} SKP bulanan`,
        head: ['Target', 'SKP bulanan', 'Bagian'],
        rows: rows.map(([name, value]) => [name, value, share(value, all)]),
      },
    ],
  };
}

/** People by their minutes of activities, once the month is closed. */
export function activitiesSection({ numbers }: Report): Section {
  const rows = [
    ['Mencapai target menit', numbers.ACTIVITY_REACHED ?? 0],
    ['Hampir mencapai (90 % sampai di bawah 100 %)', numbers.ACTIVITY_NEAR ?? 0],
    ['Di bawah 90 % dari target', numbers.ACTIVITY_UNDER ?? 0],
  ] as const;
  const all = rows.reduce((sum, [, value]) => sum + value, 0);
  const title = 'Menit aktivitas pegawai';
  const gaps = numbers.ACTIVITY_GAPS ?? 0;
  const row = (name: string, value: number) => [name, value, share(value, all)];
  return {
    id: 'aktivitas',
    title,
    lead:
      all === 0
        ? 'Belum ada yang dihitung: menit aktivitas dihitung setelah bulan ditutup.'
        : `${inWords(rows[0][1])} dari ${inWords(all)} pegawai mencapai target menit bulan ini; ${inWords(gaps)} pegawai memiliki hari kerja tanpa aktivitas.`,
    chart:
      all === 0
        ? null
        : {
            title: `${title} (banyaknya pegawai)`,
            shape: 'LYING',
            names: rows.map(([name]) => name),
            series: [
              {
                name: 'Pegawai',
                values: rows.map(([, value]) => value),
                colour: colours.plain,
                each: [colours.good, colours.fair, colours.bad],
              },
            ],
          },
    tables: [
      {
        caption: `${title}, seluruhnya ${inWords(all)} pegawai pada bulan yang ditutup`,
        head: ['Menit yang diverifikasi', 'Pegawai', 'Bagian'],
        rows: [
          ...rows.map(([name, value]) => row(name, value)),
          row('Dengan hari kerja tanpa aktivitas', gaps),
        ],
      },
    ],
    notes: [
      'Target menit berlaku menurut hari kerja pegawai; lazimnya 6.750 menit sebulan.',
      `Hari kerja tanpa aktivitas, seluruhnya: ${inWords(numbers.ACTIVITY_DAYS_WITHOUT ?? 0)}.`,
    ],
  };
}
