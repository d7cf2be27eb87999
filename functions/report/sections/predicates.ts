import { type Predicate, predicates } from '../../evaluation/evaluation/predicate.ts';
import type { Report } from '../../monitoring/report/rules.ts';
import { type Chart, colours, type Section, type Table } from '../section.ts';
import { inWords, percentOf, predicateNames, share } from '../words.ts';

type Distribution = Report['distribution'];
type Clause = Distribution['guide'][number];

/** A demand of the guide in words. */
function saidOf({ kind, of, percent }: Clause): string {
  const who = of.map((one) => predicateNames[one] ?? one).join(' dan/atau ');
  if (kind === 'MAX') return percent === 0 ? `tidak ada ${who}` : `${who} paling banyak ${percent} %`;
  if (kind === 'MIN') return `${who} paling sedikit ${percent} %`;
  return kind === 'MOST' ? `terbanyak ${who}` : `harus ada ${who}`;
}

const isSame = (one: Clause, other: Clause): boolean => saidOf(one) === saidOf(other);

const limitOf = ({ guide }: Distribution, predicate: Predicate): number | null =>
  guide.find(({ of, percent }) => percent !== null && of.length === 1 && of[0] === predicate)?.percent ??
  null;

/** What the guide demands, and what of it can be met no more. */
function notesOn({ organisation, guide, broken }: Distribution): string[] {
  if (!organisation)
    return [
      'Predikat kinerja organisasi belum ditetapkan, sehingga belum ada pola distribusi yang menjadi panduan.',
    ];
  const demands = guide.map(
    (clause) =>
      saidOf(clause) + (broken?.some((one) => isSame(one, clause)) ? ' (tidak dapat lagi dipenuhi)' : ''),
  );
  return [
    `Predikat kinerja organisasi ${predicateNames[organisation] ?? organisation}. Panduan pola distribusi: ${demands.join('; ')}.`,
    'Pola distribusi adalah panduan bagi pimpinan, bukan kuota.',
  ];
}

const BEST_FIRST = predicates.toReversed();
const TITLE = 'Sebaran predikat kinerja pegawai';
type Limits = readonly (number | null)[];

function chartOf(counts: readonly number[], all: number, limits: Limits | null): Chart {
  return {
    title: `${TITLE} (% dari seluruh evaluasi)`,
    shape: 'LYING',
    isPercent: true,
    names: BEST_FIRST.map((one) => predicateNames[one] ?? one),
    series: [
      { name: 'Terbit', values: counts.map((one) => percentOf(one, all)), colour: colours.plain },
      ...(limits ? [{ name: 'Batas panduan', values: limits, colour: colours.bad, isLimit: true }] : []),
    ],
  };
}

function tableOf(counts: readonly number[], open: number, all: number, limits: Limits | null): Table {
  const row = (name: string, value: number, limit: number | null = null) => [
    name,
    value,
    share(value, all),
    ...(limits ? [limit === null ? '–' : `${limit} %`] : []),
  ];
  return {
    caption: `${TITLE}, seluruhnya ${inWords(all)} evaluasi`,
    head: ['Predikat', 'Evaluasi', 'Bagian', ...(limits ? ['Batas panduan'] : [])],
    rows: [
      ...BEST_FIRST.map((one, at) => row(predicateNames[one] ?? one, counts[at] ?? 0, limits?.[at])),
      row('Belum terbit', open),
    ],
  };
}

/** Issued predicates beside the guide's limits, in shares of all evaluations, as the guide counts them. */
export function predicatesSection({ distribution }: Report): Section {
  const counts = BEST_FIRST.map((one) => distribution.counts[one] ?? 0);
  const issued = counts.reduce((sum, one) => sum + one, 0);
  const all = issued + distribution.open;
  const given = BEST_FIRST.map((one) => limitOf(distribution, one));
  const limits = given.some((one) => one !== null) ? given : null;
  return {
    id: 'predikat',
    title: TITLE,
    lead:
      all === 0
        ? 'Belum ada evaluasi.'
        : `${inWords(issued)} dari ${inWords(all)} evaluasi bulan ini sudah terbit.`,
    chart: issued === 0 ? null : chartOf(counts, all, limits),
    tables: [tableOf(counts, distribution.open, all, limits)],
    notes: notesOn(distribution),
  };
}
