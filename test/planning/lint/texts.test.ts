import { describe, expect, it } from 'vitest';
import { lintActivities } from '../../../data/lint.ts';
import { isActiveForm, isResultForm } from '../../../functions/planning/lint/rules/words.ts';
import {
  foundIn,
  lintedPlan,
  lintIndicator,
  lintResult,
  suggestedFor,
  withText,
} from '../../support/lintPlans.ts';

describe('L01, an activity instead of a result', () => {
  it.each([
    ['Melaksanakan pelayanan administrasi kepegawaian', 'Terlaksananya pelayanan administrasi kepegawaian'],
    ['Memverifikasi berkas SPJ', 'Terverifikasinya berkas SPJ'],
    ['MELAYANI PEMOHON IZIN DI LOKET', 'Terlayaninya pemohon izin di loket'],
    ['"Meningkatkan" mutu layanan', 'Meningkatnya mutu layanan'],
    ['a) Menyusun, laporan', 'Tersusunnya laporan'],
    ['Memeriksa dan menandatangani naskah dinas', 'Terperiksanya dan tertandatanganinya naskah dinas'],
    ['Memantau dan mencermati harga', 'Terpantaunya harga'],
    ['Berkoordinasi dengan OPD', 'Terlaksananya koordinasi dengan OPD'],
    ['Melaksanakan', 'Terlaksananya …'],
  ])('refuses %s and says %s', (text, right) => {
    expect(foundIn(withText(text), 'L01')).toEqual(['L01 ERROR workResults.0.text']);
    expect(suggestedFor(withText(text), 'L01')).toBe(right);
  });

  it.each([
    ['Penyusunan laporan bulanan', 'Tersusunnya laporan bulanan'],
    ['Monitoring SKP', 'Terlaksananya monitoring SKP'],
    ['Peningkatan mutu layanan', 'Meningkatnya mutu layanan'],
    ['Dalam rangka mengendalikan pencemaran', 'Terkendalinya pencemaran'],
    ['Dilaksanakan pembinaan', 'Terlaksananya pembinaan'],
    ['Mencermati harga pasar', 'Terlaksananya / Tersusunnya / Meningkatnya …'],
  ])('warns of %s and says %s', (text, right) => {
    expect(foundIn(withText(text), 'L01')).toEqual(['L01 WARN workResults.0.text']);
    expect(suggestedFor(withText(text), 'L01')).toBe(right);
  });

  it.each([
    'Terlaksananya pelayanan administrasi kepegawaian',
    'Meningkatnya mutu layanan',
    'Menurunnya angka kematian ibu',
    'Berkurangnya genangan',
    'Diterimanya berkas usulan',
    'Tertibnya administrasi',
    'Media promosi kesehatan tersedia',
    'Berkas usulan terkelola',
    'Berita acara tersusun',
    'Pelayanan administrasi terlaksana sesuai SOP',
    'Pendapatan asli daerah meningkat',
    'Laporan keuangan semester I',
    'Pegawai memahami penyusunan SKP',
    '',
    '   ',
    '1.',
  ])('has nothing against %j', (text) => {
    expect(foundIn(withText(text), 'L01')).toEqual([]);
  });

  it('knows its verbs as active forms, and its results as results', () => {
    const active = Object.keys(lintActivities().verbs).filter((verb) => /^me\S+$/.test(verb));
    expect(active.filter((verb) => !isActiveForm(verb))).toEqual([]);
    const starts = [
      ...Object.values(lintActivities().verbs),
      ...Object.values(lintActivities().replacedNouns),
    ];
    expect(starts.filter((start) => !isResultForm((start.split(' ')[0] ?? '').toLowerCase()))).toEqual([]);
  });
});

describe('L02, the leader’s result word for word', () => {
  const text = 'Meningkatnya kualitas penilaian kinerja ASN';
  const copied = (
    leaderMode: 'DIRECT' | 'INDIRECT' | null,
    leaderResult: string | null = `${text.toUpperCase()}.`,
  ) => lintedPlan({ results: [lintResult({ text, leaderResult, leaderMode })] });

  it('is refused where it is passed on indirectly, whatever its case and punctuation', () => {
    expect(foundIn(copied('INDIRECT'), 'L02')).toEqual(['L02 ERROR workResults.0.text']);
  });
  it('is a warning where nobody knows how it is passed on', () => {
    expect(foundIn(copied(null), 'L02')).toEqual(['L02 WARN workResults.0.text']);
  });
  it('is right where it is passed on directly, or differs, or there is none', () => {
    expect(foundIn(copied('DIRECT'), 'L02')).toEqual([]);
    expect(foundIn(copied('INDIRECT', 'Meningkatnya profesionalitas ASN'), 'L02')).toEqual([]);
    expect(foundIn(copied('INDIRECT', null), 'L02')).toEqual([]);
  });
});

describe('L12, vague words', () => {
  const vague = (text: string, aspect: string | null = 'KUANTITAS') =>
    lintedPlan({ results: [lintResult({ text, indicators: [lintIndicator({ aspect })] })] });

  it.each([
    'Terlaksananya pelayanan dengan baik',
    'Terkelolanya arsip secara optimal dan efisien',
    'Terselenggaranya acara yang LANCAR.',
  ])('are a hint in %s', (text) => {
    expect(foundIn(vague(text), 'L12')).toEqual(['L12 INFO workResults.0.text']);
  });

  it.each([
    'Terlaksananya pelayanan dengan baik sesuai SOP',
    'Terselenggaranya penyuluhan, baik di kelas maupun di lapangan',
    'Terpeliharanya jalan dalam kondisi baik',
    'Terwujudnya tata kelola pemerintahan yang baik',
    'Terlaksananya perbaikan dan optimalisasi layanan',
    'Terlayaninya pemohon maksimal 15 menit',
    'Terlayaninya pemohon maksimal tiga hari',
  ])('are none in %s', (text) => {
    expect(foundIn(vague(text), 'L12')).toEqual([]);
  });

  it('have their criterion where the result has an indicator of quality', () => {
    expect(foundIn(vague('Terlaksananya pelayanan dengan baik', 'KUALITAS'), 'L12')).toEqual([]);
  });

  it('are a warning in a target in words, which is the measure itself', () => {
    const target = lintIndicator({
      aspect: null,
      text: 'Pendampingan',
      target: null,
      targetText: 'Berjalan lancar',
    });
    const plan = lintedPlan({ approach: 'KUALITATIF', results: [lintResult({ indicators: [target] })] });
    expect(foundIn(plan)).toEqual(['L12 WARN workResults.0.indicators.0.targetText']);
  });

  it('have their criterion in a target in words that says when it is met; those of the months are hints, each once', () => {
    const met = lintIndicator({
      aspect: null,
      unit: null,
      target: null,
      targetText: 'Seluruh peserta lulus pada bulan November',
      activities: ['Mendampingi secara optimal', 'Mendampingi secara optimal', null, 'Menguji peserta'],
    });
    const result = lintResult({ text: 'Terlaksananya pendampingan dengan baik', indicators: [met] });
    const plan = lintedPlan({ approach: 'KUALITATIF', results: [result] });
    expect(foundIn(plan)).toEqual(['L12 INFO workResults.0.indicators.0.activities.0']);
    expect(foundIn({ ...plan, approach: 'KUANTITATIF' }, 'L12')).toEqual([]);
  });
});

describe('L13, two results in one', () => {
  it.each([
    [
      'Tersusunnya laporan keuangan dan terkelolanya aset',
      'WARN',
      '"Tersusunnya laporan keuangan" dan "Terkelolanya aset"',
    ],
    [
      'Tersusunnya laporan keuangan, terkelolanya aset',
      'WARN',
      '"Tersusunnya laporan keuangan" dan "Terkelolanya aset"',
    ],
    [
      'Meningkatnya mutu layanan serta menurunnya aduan',
      'WARN',
      '"Meningkatnya mutu layanan" dan "Menurunnya aduan"',
    ],
    [
      'Terlaksananya penataan arsip inaktif dan pelayanan peminjaman arsip',
      'INFO',
      '"Terlaksananya penataan arsip inaktif" dan "Terlaksananya pelayanan peminjaman arsip"',
    ],
  ])('are found in %s', (text, severity, right) => {
    expect(foundIn(withText(text), 'L13')).toEqual([`L13 ${severity} workResults.0.text`]);
    expect(suggestedFor(withText(text), 'L13')).toBe(right);
  });

  it.each([
    'Terpeliharanya sarana dan prasarana',
    'Terlaksananya tugas dan fungsi bagian',
    'Tersusunnya hasil monitoring dan evaluasi',
    'Terlaksananya pembinaan dan pengawasan kelurahan',
    'Terlaksananya dan terdokumentasinya asuhan keperawatan',
    'Terbinanya RT, RW, dan LPMK',
    'Terlaksananya pelayanan administrasi Dinas Kependudukan dan Pencatatan Sipil',
    'Meningkatnya kualitas perencanaan dan penganggaran daerah',
    'Meningkatnya kemampuan membaca dan menulis peserta didik',
    'Terlaksananya sosialisasi kepada camat serta lurah',
    'dan',
    'Tersusunnya laporan dan',
  ])('are none in %s', (text) => {
    expect(foundIn(withText(text), 'L13')).toEqual([]);
  });
});
