/** What a digest says in words, in Indonesian and English, for whoever passes it on by e-mail or WhatsApp. */
import type { PlainDate } from '../../platform/period.ts';
import { codes } from '../finding/kinds/kind.ts';
import { titles } from '../finding/titles.ts';
import type { MatterKind } from './matterKinds.ts';
import type { Matter } from './rules.ts';

/** A text in both languages. */
export interface Texts {
  readonly id: string;
  readonly en: string;
}

const months = {
  id: 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
} as const;

const words = {
  id: { since: 'sejak', overdue: 'lewat waktu', due: 'batas terdekat', gravest: 'yang terberat:' },
  en: { since: 'since', overdue: 'past their day', due: 'next deadline', gravest: 'the gravest:' },
} as const;

const headings: Record<MatterKind, Texts> = {
  ACTIVITY_GAPS: { id: 'Hari kerja tanpa aktivitas', en: 'Working days without an activity' },
  UNSUBMITTED: { id: 'Aktivitas dicatat, belum diajukan', en: 'Activities recorded, not submitted' },
  TARGETS: { id: 'Target bulanan belum diajukan', en: 'Monthly targets not submitted' },
  REALISATIONS: { id: 'Realisasi bulanan belum diajukan', en: 'Monthly realisations not submitted' },
  RETURNED: { id: 'Dikembalikan atau ditolak, untuk diperbaiki', en: 'Returned or rejected, to be mended' },
  VERIFICATIONS: {
    id: 'Menunggu persetujuan atau verifikasi Anda',
    en: 'Waiting for your approval or verification',
  },
  OVERDUE: {
    id: 'Pejabat penilai di bawah Anda dengan evaluasi lewat waktu',
    en: 'Appraisers below you with evaluations past their day',
  },
  RATINGS: {
    id: 'Evaluasi bawahan yang menunggu dinilai dan diterbitkan',
    en: 'Evaluations of your people that wait to be rated and issued',
  },
  ACHIEVEMENTS: {
    id: 'Capaian kinerja organisasi yang menunggu Anda',
    en: 'Achievements of organisations that wait for you',
  },
  DIALOGUES: {
    id: 'Dialog kinerja dan tindak lanjut yang lewat waktu',
    en: 'Performance dialogues and follow-ups past their day',
  },
  UNATTENDED: {
    id: 'Meja bawahan yang sedang atau segera cuti dengan tenggat sebelum ia kembali',
    en: 'Desks of people on leave, or soon to be, with deadlines before they are back',
  },
  FINDINGS: { id: 'Temuan yang perlu ditindaklanjuti', en: 'Findings that call for something to be done' },
  OTHERS: { id: 'Hal lain di meja kerja yang lewat waktu', en: 'Other matters on your desk past their day' },
};

/** What a code of findings is about, in a language. */
function titleOf(code: string, language: keyof Texts): string {
  const known = codes.find((one) => one === code);
  return known ? titles[known][language] : code;
}

/** A date as it is read: `24 November 2026`. */
function read(date: PlainDate, language: keyof Texts): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${day} ${months[language][(month ?? 1) - 1]} ${year}`;
}

/** Kinds of which only what is past its day is told: their headings say so. */
const pastOnly: ReadonlySet<MatterKind> = new Set<MatterKind>(['DIALOGUES', 'OTHERS']);

function sentence(matter: Matter, language: keyof Texts): string {
  const { kind, count, overdue, oldestOn, dueOn, gravest } = matter;
  const { since, overdue: past, due } = words[language];
  const parts = [
    `${headings[kind][language]}: ${count}, ${since} ${read(oldestOn, language)}`,
    ...(overdue > 0 && !pastOnly.has(kind) ? [`${past}: ${overdue}`] : []),
    ...(gravest ? [`${words[language].gravest} ${titleOf(gravest.code, language)} (${gravest.code})`] : []),
    ...(dueOn ? [`${due} ${read(dueOn, language)}`] : []),
  ];
  return `${parts.join('; ')}.`;
}

/** One sentence on a matter of a digest: how many, since when, until when. */
export const textOf = (matter: Matter): Texts => ({ id: sentence(matter, 'id'), en: sentence(matter, 'en') });

/** A whole digest of a day, a line a matter. */
export const textOfDigest = (on: PlainDate, matters: readonly Matter[]): Texts => ({
  id: [`Pengingat kinerja, ${read(on, 'id')}.`, ...matters.map((one) => sentence(one, 'id'))].join('\n'),
  en: [`Performance reminder, ${read(on, 'en')}.`, ...matters.map((one) => sentence(one, 'en'))].join('\n'),
});
