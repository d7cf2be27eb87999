import { describe, expect, it } from 'vitest';
import {
  foundIn,
  lintedPlan,
  lintIndicator,
  lintResult,
  suggestedFor,
  withIndicator,
} from '../../support/lintPlans.ts';

const at = (name: string) => `workResults.0.indicators.0.${name}`;

describe('L03, an indicator without a measure', () => {
  it.each([
    ['Tersusunnya laporan keuangan', 'dokumen', 'Jumlah laporan keuangan yang tersusun'],
    ['Laporan bulanan', 'laporan', 'Jumlah laporan bulanan'],
    ['Kelengkapan berkas', '%', 'Persentase kelengkapan berkas'],
    ['Ketepatan waktu penyelesaian', 'hari', 'Persentase ketepatan waktu penyelesaian'],
    ['Penyelesaian berkas', 'hari', 'Rata-rata waktu penyelesaian berkas'],
    ['SPJ yang diverifikasi', 'berkas', 'Jumlah SPJ yang diverifikasi'],
    ['Hasil evaluasi', 'poin', 'Nilai hasil evaluasi'],
    ['', 'laporan', 'Jumlah …'],
    ['Kematian bayi', 'per 1.000 kelahiran hidup', 'Angka kematian bayi'],
  ])('is a warning for %s', (text, unit, right) => {
    const plan = withIndicator({ text, unit });
    expect(foundIn(plan, 'L03')).toEqual([`L03 WARN ${at('text')}`]);
    expect(suggestedFor(plan, 'L03')).toBe(right);
  });

  it.each([
    'Persentase berkas lengkap',
    'JUMLAH PEGAWAI YANG DILAYANI',
    'Rata-rata waktu tunggu',
    'Jangka waktu pemulihan gangguan',
    '% pegawai yang hadir',
    '12 laporan bulanan',
    'IKM kelurahan',
    'Lama penyelesaian mediasi',
    'Bed occupancy rate',
    'Response time penyelamatan',
  ])('is not %s', (text) => {
    expect(foundIn(withIndicator({ text }), 'L03')).toEqual([]);
  });

  it('is no matter of a qualitative plan', () => {
    const indicator = lintIndicator({
      text: 'Reviu laporan',
      target: null,
      targetText: 'Selesai 15 Februari',
    });
    const plan = lintedPlan({ approach: 'KUALITATIF', results: [lintResult({ indicators: [indicator] })] });
    expect(foundIn(plan)).toEqual([]);
  });
});

describe('L04, a target without number or unit', () => {
  it('is refused', () => {
    expect(foundIn(withIndicator({ target: null }), 'L04')).toEqual([`L04 ERROR ${at('target')}`]);
    for (const unit of [null, '', ' ', '-', '12'])
      expect(foundIn(withIndicator({ unit }), 'L04')).toEqual([`L04 ERROR ${at('unit')}`]);
  });
  it('is a warning where the unit is a word that is none', () => {
    for (const unit of ['Ada', 'tepat waktu', 'selesai.'])
      expect(foundIn(withIndicator({ unit }), 'L04')).toEqual([`L04 WARN ${at('unit')}`]);
  });
  it('is refused of a qualitative plan without words', () => {
    const indicator = lintIndicator({ target: null, targetText: ' ' });
    const plan = lintedPlan({ approach: 'KUALITATIF', results: [lintResult({ indicators: [indicator] })] });
    expect(foundIn(plan, 'L04')).toEqual([`L04 ERROR ${at('targetText')}`]);
  });
  it('is right with both, also with a sign or a rate', () => {
    const rates = ['‰', 'per mil', 'permil', 'per 1.000 kelahiran hidup', 'per 100.000 penduduk'];
    for (const unit of ['%', '％', '°', 'laporan', 'm2', 'Rp/km', 'JP/minggu', ...rates])
      expect(foundIn(withIndicator({ unit }), 'L04')).toEqual([]);
  });
});

describe('L05, an aspect that its unit does not fit', () => {
  it.each([
    ['WAKTU', 'Jumlah dokumen', 'dokumen'],
    ['WAKTU', 'Nilai laporan', 'poin'],
    ['BIAYA', 'Jumlah dokumen anggaran', 'dokumen'],
    ['BIAYA', 'Jumlah hari', 'hari'],
    ['WAKTU', 'Jumlah tamu', 'orang per hari'],
    ['KUANTITAS', 'Rata-rata waktu pelayanan', 'menit'],
  ])('is a warning for %s, %s in %s', (aspect, text, unit) => {
    expect(foundIn(withIndicator({ aspect, text, unit }), 'L05')).toEqual([`L05 WARN ${at('unit')}`]);
  });

  it.each([
    ['WAKTU', 'Rata-rata waktu', 'hari/berkas'],
    ['WAKTU', 'Tingkat penyelesaian', '%'],
    ['WAKTU', 'Jumlah laporan yang selesai paling lambat tanggal 5', 'laporan'],
    ['BIAYA', 'Biaya per meter', 'Rp'],
    ['BIAYA', 'Nilai penghematan', 'juta rupiah'],
    ['BIAYA', 'Persentase serapan', 'persen'],
    ['BIAYA', 'Tarif efektif', 'per mil'],
    ['KUANTITAS', 'Jumlah jam pelajaran', 'JP'],
    ['KUANTITAS', 'Jumlah hari pelatihan', 'hari'],
    ['KUALITAS', 'Nilai observasi', 'poin'],
    [null, 'Nilai observasi', 'poin'],
  ])('is not %s, %s in %s', (aspect, text, unit) => {
    expect(foundIn(withIndicator({ aspect, text, unit }), 'L05')).toEqual([]);
  });
});

describe('L06, a percentage beyond', () => {
  const percent = (text: string, target: number, comparator = 'GTE') =>
    foundIn(withIndicator({ aspect: 'KUALITAS', text, unit: '%', target: target * 1000, comparator }), 'L06');

  it.each([
    ['Persentase berkas yang lengkap', 100.5],
    ['Persentase dokumen yang diselesaikan tepat waktu', 130],
    ['Persentase laporan realisasi anggaran yang disusun sesuai pedoman', 101],
    ['PROSENTASE REKOMENDASI YANG DITINDAKLANJUTI', 101],
    ['% usulan kenaikan pangkat yang terlambat', 200],
    ['Persentase berkas yang lengkap', 0],
    ['Persentase pegawai yang mengikuti pelatihan', 0],
  ])('is refused of what is surely a share: %s, %s', (text, target) => {
    expect(percent(text, target)).toEqual([`L06 ERROR ${at('target')}`]);
  });

  it.each([
    ['Persentase berkas lengkap', 101],
    ['Persentase dokumen yang disusun', 120],
    ['Persentase pegawai yang lulus pelatihan terhadap kuota', 110],
    ['Persentase cakupan imunisasi yang tercapai dari sasaran', 101],
    ['Persentase balita yang ditimbang', 105],
    ['Persentase ketersediaan layanan', 101],
    ['Persentase realisasi anggaran', 105],
    ['Persentase peserta yang mengalami peningkatan nilai', 110],
    ['Persentase arsip yang didigitalkan dalam waktu setahun', 110],
    ['Tingkat kemajuan penyusunan', 0],
    ['Persentase kasus yang berkurang', 0],
  ])('is a warning where it is not certain: %s, %s', (text, target) => {
    expect(percent(text, target)).toEqual([`L06 WARN ${at('target')}`]);
  });

  it.each([
    ['Persentase ketersediaan pangan yang cukup', 130],
    ['Persentase efisiensi yang dicapai', 101],
    ['Persentase surplus produksi yang dihasilkan', 125],
    ['Persentase realisasi pajak terhadap target', 105],
    ['Persentase pertumbuhan usaha yang dibina', 120],
    ['Persentase kunjungan dibanding tahun lalu', 110],
    ['Laju pertumbuhan sektor perdagangan', 0],
    ['Persentase selisih stok', 0],
  ])('is not %s, %s', (text, target) => {
    expect(percent(text, target)).toEqual([]);
  });

  it('is right up to 100, of none allowed, and of other units', () => {
    expect(percent('Persentase berkas yang lengkap', 100)).toEqual([]);
    expect(percent('Persentase temuan yang berulang', 0, 'LTE')).toEqual([]);
    expect(percent('Persentase temuan yang berulang', 0, 'EQ')).toEqual([]);
    expect(foundIn(withIndicator({ target: 240_000 }), 'L06')).toEqual([]);
  });
});

describe('L14, a milestone in several months', () => {
  const milestone = (months: (number | null)[], aggregation = 'MILESTONE') =>
    foundIn(withIndicator({ months, aggregation }), 'L14');
  const one = Array.from({ length: 12 }, (_, month) => (month === 5 ? 1000 : null));

  it('is refused when the months are alike', () => {
    expect(milestone(Array.from({ length: 12 }, () => 1000))).toEqual([`L14 ERROR ${at('months')}`]);
    expect(milestone([...one.slice(0, 11), 1000])).toEqual([`L14 ERROR ${at('months')}`]);
  });
  it('is right in one month, in none yet, and of other aggregations', () => {
    expect(milestone(one)).toEqual([]);
    expect(milestone(one.map(() => null))).toEqual([]);
    expect(
      milestone(
        Array.from({ length: 12 }, () => 1000),
        'SUM',
      ),
    ).toEqual([]);
  });
});
