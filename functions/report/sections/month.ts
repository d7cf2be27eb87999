/** The month: targets in time, and activities. */
import type { Report } from '../../monitoring/report/rules.ts';
import { type Bar, barsOf, colours, type Section, type Table } from '../section.ts';
import { inWords, share } from '../words.ts';

/** A table of bars, with their shares of all. */
const sharesOf = (caption: string, head: readonly string[], rows: readonly Bar[], all: number): Table => ({
  caption,
  head: [...head, 'Bagian'],
  rows: rows.map(([name, value]) => [name, value, share(value, all)]),
});

/** Monthly targets: in time, late, or not in yet. */
export function targetsSection({ numbers }: Report): Section {
  const [all, inTime, late] = [numbers.MONTHS ?? 0, numbers.TARGET_IN_TIME ?? 0, numbers.TARGET_LATE ?? 0];
  const title = 'Target bulanan tepat waktu';
  const bars: Bar[] = [
    ['Tepat waktu', inTime, colours.good],
    ['Terlambat, atau belum ada setelah batas', late, colours.bad],
    ['Belum diajukan, batas belum lewat', Math.max(0, all - inTime - late), colours.quiet],
  ];
  const caption = `${title}, seluruhnya ${inWords(all)} SKP bulanan`;
  return {
    id: 'target',
    title,
    lead:
      all === 0
        ? 'Belum ada SKP bulanan.'
        : `Target ${inWords(inTime)} dari ${inWords(all)} SKP bulanan (${share(inTime, all)}) diajukan tepat waktu.`,
    chart: barsOf(title, 'SKP bulanan', bars),
    tables: [sharesOf(caption, ['Target', 'SKP bulanan'], bars, all)],
  };
}

/** People by their minutes of activities, once the month is closed; of those of whom it is not a note. */
export function activitiesSection({ numbers }: Report): Section {
  const reached = numbers.ACTIVITY_REACHED ?? 0;
  const gaps = numbers.ACTIVITY_GAPS ?? 0;
  const bars: Bar[] = [
    ['Mencapai target menit', reached, colours.good],
    ['Hampir mencapai (90 % sampai di bawah 100 %)', numbers.ACTIVITY_NEAR ?? 0, colours.fair],
    ['Di bawah 90 % dari target', numbers.ACTIVITY_UNDER ?? 0, colours.bad],
  ];
  const all = bars.reduce((sum, [, value]) => sum + value, 0);
  const [soFar = 0, near = 0, under = 0] = ['REACHED', 'NEAR', 'UNDER'].map(
    (band) => numbers[`ACTIVITY_SO_FAR_${band}`] ?? 0,
  );
  const running = soFar + near + under;
  const title = 'Menit aktivitas pegawai';
  const caption = `${title}, seluruhnya ${inWords(all)} pegawai pada bulan yang ditutup`;
  const rows: Bar[] = [...bars, ['Dengan hari kerja tanpa aktivitas', gaps, colours.quiet]];
  return {
    id: 'aktivitas',
    title,
    lead:
      all === 0
        ? 'Belum ada yang dihitung: menit aktivitas dihitung setelah bulan ditutup.'
        : `${inWords(reached)} dari ${inWords(all)} pegawai mencapai target menit bulan ini; ${inWords(gaps)} pegawai memiliki hari kerja tanpa aktivitas.`,
    chart: barsOf(title, 'pegawai', bars),
    tables: [sharesOf(caption, ['Menit yang diverifikasi', 'Pegawai'], rows, all)],
    notes: [
      'Target menit berlaku menurut hari kerja pegawai; lazimnya 6.750 menit sebulan.',
      `Hari kerja tanpa aktivitas, seluruhnya: ${inWords(numbers.ACTIVITY_DAYS_WITHOUT ?? 0)}.`,
      ...(running > 0
        ? [
            `Bulan ini belum ditutup bagi ${inWords(running)} pegawai lain; ${inWords(soFar)} di antaranya sudah mencapai target menit.`,
          ]
        : []),
    ],
  };
}
