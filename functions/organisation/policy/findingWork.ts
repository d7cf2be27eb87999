/** Limits by which plans, months and activities are looked at for findings (D07 to D11), and of their waivers. docs/domain.md 3, 6.7. */
import * as z from 'zod';
import { count, define } from './definition.ts';

const percent = () => z.int().min(1).max(100);

export const findingWorkPolicies = {
  'finding.waiverMaxDays': define(
    () => z.int().min(1).max(3650),
    365,
    'Hari paling lama suatu temuan dikecualikan, dihitung dari hari pengecualian.',
    'Days for which a finding may be waived at most, from the day of the waiver.',
  ),
  'finding.handScore': define(
    () => z.int().min(1).max(20),
    4,
    'Jumlah bobot tanda pada satu pengajuan SKP yang menjadi temuan bagi BKPP bahwa SKP mungkin dibuat orang lain.',
    'The score of the signs of one submission from which BKPP is shown that a plan may be of another hand.',
  ),
  'finding.gapWorkingDays': define(
    () => count(20),
    3,
    'Hari kerja setelah hari tanpa aktivitas sampai hari itu menjadi temuan.',
    'Working days after a day without an activity until it is a finding.',
  ),
  'finding.returns': define(
    () => z.int().min(1).max(20),
    3,
    'Banyaknya pengembalian satu SKP atau SKP bulanan yang menjadi temuan.',
    'How many returns of one plan or month are a finding.',
  ),
  'finding.answerWorkingDays': define(
    () => count(60),
    5,
    'Hari kerja sampai pertanyaan pegawai tentang SKP-nya yang belum dijawab menjadi temuan.',
    'Working days until an unanswered question about a plan is a finding.',
  ),
  'finding.acknowledgeDays': define(
    () => z.int().min(1).max(365).nullable(),
    null,
    'Hari setelah SKP ditetapkan sampai hasil kerja yang belum dijelaskan pemiliknya dengan kata sendiri menjadi temuan; kosong berarti tidak diminta.',
    'Days after a plan is set until results that its owner has not explained in their own words are a finding; null where that is not asked for.',
  ),
  'finding.examplePercent': define(
    percent,
    50,
    'Persen hasil kerja utama yang bunyinya sama dengan contoh yang menjadi temuan.',
    'The per cent of main results worded as an example from which they are a finding.',
  ),
  'finding.unseenPlanDays': define(
    () => z.int().min(1).max(365),
    30,
    'Hari setelah SKP ditetapkan tanpa dibuka atau dikerjakan pemiliknya yang menjadi temuan.',
    'Days after a plan is set on which its owner neither looked at it nor worked by it that are a finding.',
  ),
  'finding.unlinkedPercent': define(
    percent,
    60,
    'Persen menit aktivitas sebulan tanpa hasil kerja; lebih dari ini menjadi temuan.',
    'The per cent of the minutes of a month that serve no result; more than that is a finding.',
  ),
  'finding.sameMonths': define(
    () => z.int().min(2).max(12),
    3,
    'Bulan berturut-turut dengan realisasi sama dengan target pada semua baris yang menjadi temuan.',
    'Months in a row with a realisation equal to the target in every line that are a finding.',
  ),
  'finding.lintFaults': define(
    () => count(100),
    8,
    'Banyaknya peringatan penyusunan pada SKP yang berlaku; lebih dari ini menjadi temuan.',
    'How many warnings of the lint a plan in force may have; more than that is a finding.',
  ),
  'finding.unfitPlans': define(
    () => z.int().min(1).max(100),
    3,
    'Banyaknya SKP yang belum tepat yang ditetapkan seorang atasan yang menjadi temuan.',
    'How many plans that are not right, set by one superior, are a finding.',
  ),
  'finding.peers': define(
    () => z.int().min(3).max(1000),
    5,
    'Banyaknya pegawai sejabatan dengan indikator yang sama paling sedikit agar targetnya diperbandingkan.',
    'How many people of a position must have the same indicator for their targets to be compared.',
  ),
  'finding.outlierSpreads': define(
    () => z.number().min(2).max(100),
    5,
    'Kelipatan sebaran dari nilai tengah target sejabatan yang menjadi temuan.',
    'How many spreads from the median of the same position make a target an outlier.',
  ),
} as const;
