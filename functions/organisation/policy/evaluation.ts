/** Policies of evaluation and objection; credit points: credit.ts; the allowance's formulas are a noun of their own (evaluation/allowancePolicy). docs/domain.md 6.7. */
import * as z from 'zod';
import { define, onOff } from './definition.ts';

const strictness = () => z.enum(['OFF', 'WARN', 'BLOCK']);
const rating = () => z.enum(['DI_ATAS_EKSPEKTASI', 'SESUAI_EKSPEKTASI', 'DI_BAWAH_EKSPEKTASI']);

export const evaluationPolicies = {
  'eval.period': define(
    () => z.enum(['MONTH', 'QUARTER']),
    'MONTH',
    'Panjang periode evaluasi periodik.',
    'The length of a periodic evaluation.',
  ),
  'eval.orgAchievementRequired': define(
    () => z.strictObject({ annual: onOff(), month: onOff() }),
    { annual: true, month: true },
    'Evaluasi pegawai menunggu capaian kinerja organisasi ditetapkan.',
    "An employee's evaluation waits until the organisation's achievement is set.",
  ),
  'eval.achievementWorkingDays': define(
    () => z.int().min(1).max(60),
    5,
    'Hari kerja setelah akhir bulan atau tahun untuk menetapkan capaian kinerja organisasi.',
    "Working days after the end of a month or year until an organisation's achievement is set.",
  ),
  'eval.leaderResultFromOrg': define(
    () =>
      z.strictObject({
        mapping: z.strictObject({
          ISTIMEWA: rating(),
          BAIK: rating(),
          BUTUH_PERBAIKAN: rating(),
          KURANG: rating(),
          SANGAT_KURANG: rating(),
        }),
        enforced: onOff(),
      }),
    {
      mapping: {
        ISTIMEWA: 'DI_ATAS_EKSPEKTASI',
        BAIK: 'SESUAI_EKSPEKTASI',
        BUTUH_PERBAIKAN: 'DI_BAWAH_EKSPEKTASI',
        KURANG: 'DI_BAWAH_EKSPEKTASI',
        SANGAT_KURANG: 'DI_BAWAH_EKSPEKTASI',
      },
      enforced: true,
    },
    'Rating hasil kerja pimpinan unit menurut capaian kinerja organisasinya.',
    "The work rating of a unit's head that follows from the unit's achievement.",
  ),
  'eval.distributionMode': define(
    strictness,
    'WARN',
    'Perlakuan bila sebaran predikat menyimpang dari pola distribusi.',
    'What happens when predicates stray from the distribution pattern.',
  ),
  'eval.distributionMinGroup': define(
    () => z.int().min(1).max(1000),
    10,
    'Jumlah pegawai paling sedikit agar pola distribusi diperiksa.',
    'The smallest group for which the distribution pattern is checked.',
  ),
  'eval.noSurpriseRule': define(
    strictness,
    'WARN',
    'Perlakuan bila rating di bawah ekspektasi diberikan tanpa dialog sebelumnya.',
    'What happens when a rating below expectation comes without an earlier dialogue.',
  ),
  'eval.rateWorkingDays': define(
    () => z.int().min(1).max(60),
    5,
    'Hari kerja untuk menilai dan menerbitkan evaluasi sejak dapat dinilai: sudah dibuka, capaian organisasinya ditetapkan, dan yang ditunggunya terbit.',
    'Working days for rating and issuing an evaluation since it may be rated: opened, the achievement of its organisation set, and what it waits for issued.',
  ),
  'eval.escalateWorkingDays': define(
    () => z.int().min(1).max(60),
    5,
    'Hari kerja setiap jenjang sebelum tunggakan evaluasi naik: ke atasan penilai, pimpinan perangkat daerah, lalu BKPP.',
    "Working days of each round before overdue evaluations climb: the appraiser's superior, the head of the agency, BKPP.",
  ),
  'eval.holdBackSuperior': define(
    strictness,
    'OFF',
    'Perlakuan evaluasi atasan selama ada bawahannya pada periode itu yang belum diterbitkan evaluasinya.',
    "What happens to a superior's own evaluation while any of theirs of the period is not issued.",
  ),
  'eval.deemedReceivedDays': define(
    () => z.int().min(1).max(60),
    7,
    'Hari sampai evaluasi yang tidak dibuka dianggap diterima.',
    'Days until an evaluation that nobody opened counts as received.',
  ),
  'objection.days': define(
    () => z.int().min(1).max(60),
    14,
    'Hari untuk mengajukan keberatan setelah evaluasi diterima.',
    'Days for an objection after an evaluation is received.',
  ),
  'objection.dayType': define(
    () => z.enum(['CALENDAR', 'WORKING']),
    'CALENDAR',
    'Hari keberatan dihitung sebagai hari kalender atau hari kerja.',
    'Whether the days of an objection are calendar or working days.',
  ),
  'objection.explanationDays': define(
    () => z.int().min(1).max(30),
    5,
    'Hari bagi pejabat penilai dan pegawai untuk memberi penjelasan atas keberatan; sesudahnya keberatan dapat diputus tanpa penjelasan.',
    'Days for appraiser and employee to explain themselves on an objection; after them it may be decided without.',
  ),
  'objection.decisionDays': define(
    () => z.int().min(1).max(90),
    14,
    'Hari untuk memutus keberatan; sesudahnya keberatan naik ke atasan yang harus memutus.',
    'Days for the decision on an objection; after them it climbs to whoever is above.',
  ),
  'transfer.annualRule': define(
    () => z.enum(['LAST_APPRAISER_CONSIDERS', 'WEIGHTED_BY_MONTHS']),
    'LAST_APPRAISER_CONSIDERS',
    'Cara menetapkan predikat tahunan pegawai yang mutasi.',
    'How the annual predicate of a transferred employee is set.',
  ),
  'transfer.awaitWorkingDays': define(
    () => z.int().min(1).max(60),
    10,
    'Hari kerja penilai terakhir menunggu evaluasi SKP sebelumnya pada tahun yang sama; sesudahnya tahun dapat dinilai tanpa itu.',
    'Working days for which the last appraiser waits for the evaluation of an earlier plan of the year; after them the year may be rated without it.',
  ),
} as const;
