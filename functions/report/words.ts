/** Numbers, days and names as the report's reader reads them, in Indonesian. docs/domain.md 0. */
import type { LookedAtRule } from '../monitoring/finding/lintRules.ts';
import { titles } from '../monitoring/finding/titles.ts';
import {
  localInstant,
  type Instant,
  monthOf,
  type Period,
  type PlainDate,
  yearOf,
} from '../platform/period.ts';

const MONTHS = 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(
  ' ',
);

/** `1.234`. */
export const inWords = (value: number): string => String(value).replace(/\B(?=(\d{3})+(?!\d))/g, '.');

/** `42,5 %` of so many; a dash of nothing. */
export const share = (part: number, whole: number): string =>
  whole === 0 ? '–' : perMille(Math.round((part * 1000) / whole));

/** Thousandths as per cent: `42,5 %`. */
export const perMille = (value: number): string => `${String(value / 10).replace('.', ',')} %`;

/** Per cent with one digit, as a chart has it. */
export const percentOf = (part: number, whole: number): number =>
  whole === 0 ? 0 : Math.round((part * 1000) / whole) / 10;

/** `Oktober 2026`. */
export const monthName = (period: Period): string => `${MONTHS[monthOf(period) - 1]} ${yearOf(period)}`;
/** `Okt 26`. */
export const shortMonth = (period: Period): string =>
  `${MONTHS[monthOf(period) - 1]?.slice(0, 3)} ${String(yearOf(period)).slice(2)}`;

/** `16 November 2026`. */
export function dayName(date: PlainDate): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${day} ${MONTHS[(month ?? 1) - 1]} ${year}`;
}

/** `16 Nov 2026`, which no line breaks. */
export function shortDay(date: PlainDate): string {
  const [day, month = '', year] = dayName(date).split(' ');
  return [day, month.slice(0, 3), year].join('\u00A0');
}

/** The country's zones by their own names. */
const ZONES: Readonly<Record<string, string>> = {
  'Asia/Jakarta': 'WIB',
  'Asia/Pontianak': 'WIB',
  'Asia/Makassar': 'WITA',
  'Asia/Jayapura': 'WIT',
};

/** `16 November 2026 pukul 08.00 WIB`. */
export function momentName(at: Instant, zone: string): string {
  const [date = '', time = ''] = localInstant(zone, at).split('T');
  return `${dayName(date as PlainDate)} pukul ${time.slice(0, 5).replace(':', '.')} ${ZONES[zone] ?? zone}`;
}

/** Predicates of people and of organisations, as they are printed. */
export const predicateNames: Readonly<Record<string, string>> = {
  ISTIMEWA: 'Istimewa',
  SANGAT_BAIK: 'Sangat Baik',
  BAIK: 'Baik',
  BUTUH_PERBAIKAN: 'Butuh Perbaikan',
  KURANG: 'Kurang',
  SANGAT_KURANG: 'Sangat Kurang',
};

/** What the rules of the lint are about. docs/domain.md 3. */
export const lintRuleNames: Readonly<Record<string, string>> = {
  L01: 'kegiatan, bukan hasil',
  L02: 'sama persis dengan milik pimpinan',
  L03: 'indikator tanpa ukuran',
  L04: 'target tanpa angka atau satuan',
  L05: 'aspek tidak sesuai satuan',
  L06: 'persentase lebih dari 100 atau 0',
  L07: 'tidak sesuai jenjang',
  L08: 'tanpa kuantitas, kualitas, atau waktu',
  L09: 'ditulis dua kali',
  L10: 'terlalu sedikit atau banyak hasil utama',
  L12: 'kata tanpa kriteria',
  L13: 'dua hasil digabung',
  L16: 'tidak terhubung dengan hasil pimpinan',
} satisfies Readonly<Record<LookedAtRule, string>>;

/** What the codes of findings are about. */
export const findingNames: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(titles).map(([code, { id }]) => [code, id]),
);
