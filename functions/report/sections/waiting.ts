import type { WaitingName } from '../../monitoring/counting/numbers.ts';
import type { Report } from '../../monitoring/report/rules.ts';
import { type Colour, colours, type Section, type Table } from '../section.ts';
import { inWords, shortDay } from '../words.ts';

const KINDS: Readonly<Record<WaitingName, string>> = {
  WAITING_PLAN: 'SKP: penetapan',
  WAITING_TARGET: 'Target: persetujuan',
  WAITING_REALISATION: 'Realisasi: verifikasi',
  WAITING_ACTIVITIES: 'Aktivitas: verifikasi',
  WAITING_EVALUATION: 'Evaluasi: penilaian, penerbitan',
};
const kindName = (kind: string): string => KINDS[kind as WaitingName] ?? kind;

type Age = Report['waiting'][number];
const AGES: readonly (readonly ['upTo3' | 'upTo7' | 'upTo14' | 'longer', string, Colour])[] = [
  ['upTo3', '≤\u00A03 hari', colours.good],
  ['upTo7', '4–\u20607 hari', colours.plain],
  ['upTo14', '8–\u206014 hari', colours.fair],
  ['longer', '>\u00A014 hari', colours.bad],
];

const sum = (ages: readonly Age[], of: (age: Age) => number): number =>
  ages.reduce((all, age) => all + of(age), 0);

/** The superiors for whom something waits, the longest first. */
function superiorsTable({ superiors, superiorsInAll }: Report): Table {
  return {
    caption:
      superiorsInAll > superiors.length
        ? `Atasan yang ditunggu paling lama: ${superiors.length} dari ${inWords(superiorsInAll)}`
        : 'Atasan yang ditunggu, yang paling lama di depan',
    head: ['Atasan', 'Menunggu', '>\u00A014 hari', 'Sejak'],
    rows: superiors.map(({ name, ages }) => {
      const [oldest] = ages.map(({ oldestOn }) => oldestOn).toSorted();
      return [
        name ?? 'Meja BKPP',
        sum(ages, ({ count }) => count),
        sum(ages, ({ longer }) => longer),
        oldest ? shortDay(oldest) : '–',
      ];
    }),
  };
}

/** What waits before superiors, by kind and age. */
export function waitingSection(report: Report): Section {
  const { waiting, superiors, superiorsInAll } = report;
  const all = sum(waiting, ({ count }) => count);
  const title = 'Yang menunggu atasan menurut umur';
  return {
    id: 'menunggu',
    title,
    lead:
      all === 0
        ? 'Tidak ada yang menunggu atasan.'
        : `${inWords(all)} hal menunggu ${inWords(superiorsInAll)} atasan; ${inWords(sum(waiting, ({ longer }) => longer))} di antaranya lebih dari 14 hari.`,
    chart:
      all === 0
        ? null
        : {
            title: `${title} (hari kalender)`,
            shape: 'LYING',
            isStacked: true,
            names: waiting.map(({ kind }) => kindName(kind)),
            series: AGES.map(([key, name, colour]) => ({
              name,
              values: waiting.map((age) => age[key]),
              colour,
            })),
          },
    tables: [
      {
        caption: title,
        head: ['Jenis', ...AGES.map(([, name]) => name), 'Jumlah'],
        rows: waiting.map((age) => [kindName(age.kind), ...AGES.map(([key]) => age[key]), age.count]),
      },
      ...(superiors.length > 0 ? [superiorsTable(report)] : []),
    ],
  };
}
