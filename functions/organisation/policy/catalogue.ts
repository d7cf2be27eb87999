/**
 * Every value that BKPP may set: its schema, its default, and one sentence on what it decides.
 * docs/domain.md 6.7. Guards whose noun comes in a later issue are off by default until it stands.
 */
import * as z from 'zod';
import { leaveTypes } from '../employee/rules.ts';
import { jenjangs } from '../position/rules.ts';
import { tppPolicy, tppPolicySchema } from './allowance.ts';

interface Definition<S extends z.ZodType> {
  readonly schema: S;
  readonly default: z.output<S>;
  readonly id: string;
  readonly en: string;
}

const define = <S extends z.ZodType>(
  schema: S,
  value: z.output<S>,
  id: string,
  en: string,
): Definition<S> => ({
  schema,
  default: value,
  id,
  en,
});

const count = (max: number) => z.int().min(0).max(max);
const onOff = z.boolean();
const strictness = z.enum(['OFF', 'WARN', 'BLOCK']);
const predicate = ['SANGAT_BAIK', 'BAIK', 'BUTUH_PERBAIKAN', 'KURANG', 'SANGAT_KURANG'] as const;
const achievement = ['ISTIMEWA', 'BAIK', 'BUTUH_PERBAIKAN', 'KURANG', 'SANGAT_KURANG'] as const;
const rating = z.enum(['DI_ATAS_EKSPEKTASI', 'SESUAI_EKSPEKTASI', 'DI_BAWAH_EKSPEKTASI']);
const functional = jenjangs.slice(0, 8) as [(typeof jenjangs)[number], ...(typeof jenjangs)[number][]];

/** A yearly date that every year has. */
const monthDay = z
  .strictObject({ month: z.int().min(1).max(12), day: z.int().min(1).max(31) })
  .refine(
    ({ month, day }) => day <= new Date(Date.UTC(2001, month, 0)).getUTCDate(),
    'no such day in a common year',
  );

/** Days relative to the first of the month: -5 is five days before it, 5 is the fifth day of it. */
const targetWindow = z
  .strictObject({ from: z.int().min(-31).max(28), to: z.int().min(-31).max(28) })
  .refine(
    ({ from, to }) => from <= to && from !== 0 && to !== 0,
    'from must not be after to, and there is no day 0',
  );

export const catalogue = {
  'skp.setDeadline': define(
    monthDay,
    { month: 1, day: 31 },
    'Tanggal terakhir SKP tahunan ditetapkan.',
    'The last day on which an annual SKP is set.',
  ),
  'skp.newPositionGraceDays': define(
    count(90),
    14,
    'Jumlah hari setelah TMT jabatan baru untuk menyusun SKP baru.',
    'Days after the effective date of a new position within which its SKP is drawn up.',
  ),
  // docs/domain.md wants true: it returns with the dialogue.
  'skp.requireDialogueBeforeSubmit': define(
    onOff,
    false,
    'SKP hanya dapat diajukan setelah dialog kinerja perencanaan tercatat.',
    'An SKP can be submitted only after its planning dialogue is on record.',
  ),
  'skp.requirePerformanceManagerReview': define(
    z.enum(['NONE', 'JPT_PUKM', 'ALL']),
    'JPT_PUKM',
    'SKP siapa yang direviu pengelola kinerja sebelum ditetapkan.',
    'Whose SKP the performance manager reviews before it is set.',
  ),
  'skp.minMainResults': define(
    z.int().min(1).max(50),
    2,
    'Jumlah paling sedikit hasil kerja utama dalam satu SKP.',
    'The fewest main work results in one SKP.',
  ),
  'skp.maxMainResults': define(
    z.int().min(1).max(50),
    10,
    'Jumlah paling banyak hasil kerja utama dalam satu SKP.',
    'The most main work results in one SKP.',
  ),
  'mph.allowStaffProposal': define(
    onOff,
    false,
    'Staf boleh mengusulkan sendiri hasil antara pada matriks peran hasil.',
    'Staff may propose their own cells of the role-result matrix.',
  ),
  // docs/domain.md I3 wants true: it returns with the matrix.
  'mph.requireAssignment': define(
    onOff,
    false,
    'Hasil kerja utama selain JPT wajib mengacu penugasan pada matriks peran hasil.',
    'A main result of anyone but a JPT must refer to an assignment of the role-result matrix.',
  ),
  'month.targetWindow': define(
    targetWindow,
    { from: -5, to: 5 },
    'Hari pengisian target bulanan, dihitung dari tanggal 1 bulan itu.',
    'The days on which monthly targets are entered, relative to the first of the month.',
  ),
  'month.realisationWindow': define(
    z.strictObject({ lastWorkingDays: count(23), nextMonthDay: count(28) }),
    { lastWorkingDays: 3, nextMonthDay: 3 },
    'Hari pengisian realisasi: sejak hari kerja terakhir bulan itu sampai tanggal bulan berikutnya.',
    'When realisations are entered: from the last working days of the month to a day of the next.',
  ),
  'month.verifyWorkingDays': define(
    count(20),
    3,
    'Hari kerja untuk verifikasi setelah masa isi aktivitas hari terakhir bulan itu berakhir.',
    "Working days for verification after the input window of the month's last day has ended.",
  ),
  'month.targetSilence': define(
    z
      .strictObject({ escalateWorkingDays: count(20), approveWorkingDays: count(40) })
      .refine(
        (days) => days.escalateWorkingDays <= days.approveWorkingDays,
        'escalation comes before approval',
      ),
    { escalateWorkingDays: 3, approveWorkingDays: 5 },
    'Hari kerja sampai target yang tidak ditanggapi naik ke atasan, lalu dianggap disetujui.',
    "Working days until an unanswered target climbs to the appraiser's superior, and then counts as approved.",
  ),
  'month.minGapTargetRealisationHours': define(
    count(744),
    72,
    'Jarak paling singkat, dalam jam, antara pengajuan target dan realisasi.',
    'The shortest time in hours between submitting the target and the realisation.',
  ),
  'month.verifierAsOf': define(
    z.enum(['LAST_DAY_OF_MONTH', 'DAY_OF_ACTION']),
    'LAST_DAY_OF_MONTH',
    'Pejabat penilai pada hari mana yang memverifikasi SKP bulanan.',
    'As of which day the appraiser verifies the month.',
  ),
  'activity.monthlyMinuteTarget': define(
    z.int().min(1).max(20_000),
    6750,
    'Menit aktivitas terverifikasi sebulan untuk capaian 100 persen.',
    'Verified minutes of activity in a month that make 100 per cent.',
  ),
  'activity.dailyMaxMinutes': define(
    z.int().min(1).max(1440),
    660,
    'Menit aktivitas paling banyak dalam sehari.',
    'The most minutes of activity in a day.',
  ),
  'activity.dailyMinMinutes': define(
    z.int().min(1).max(1440).nullable(),
    null,
    'Menit aktivitas paling sedikit dalam sehari; kosong berarti tanpa batas.',
    'The fewest minutes of activity in a day; null for none.',
  ),
  'activity.inputWindowDays': define(
    count(31),
    7,
    'Jumlah hari kerja setelah tanggal aktivitas selama aktivitas masih dapat diisi.',
    'Working days after the date of an activity during which it may be entered.',
  ),
  'activity.normTolerance': define(
    z.number().min(1).max(2),
    1,
    'Kelipatan norma waktu terbesar yang diterima; 1 berarti tidak boleh lebih.',
    'The largest accepted multiple of the norm minutes; 1 accepts no excess.',
  ),
  'activity.leaveCreditMinutes': define(
    z.strictObject(
      Object.fromEntries(leaveTypes.map((type) => [type, count(660)])) as Record<
        (typeof leaveTypes)[number],
        z.ZodInt
      >,
    ),
    Object.fromEntries(leaveTypes.map((type) => [type, 0])) as Record<(typeof leaveTypes)[number], number>,
    'Menit yang diperhitungkan untuk setiap hari cuti menurut jenisnya.',
    'Minutes credited for a day of leave, by its type.',
  ),
  'activity.outageExtendsWindow': define(
    onOff,
    true,
    'Gangguan sistem yang tercatat memperpanjang masa isi secara otomatis.',
    'A recorded outage extends the input windows by itself.',
  ),
  'eval.period': define(
    z.enum(['MONTH', 'QUARTER']),
    'MONTH',
    'Panjang periode evaluasi periodik.',
    'The length of a periodic evaluation.',
  ),
  // docs/domain.md wants both true (Ps 24-25): they return with the organisation's achievement.
  'eval.orgAchievementRequired': define(
    z.strictObject({ annual: onOff, month: onOff }),
    { annual: false, month: false },
    'Evaluasi pegawai menunggu capaian kinerja organisasi ditetapkan.',
    "An employee's evaluation waits until the organisation's achievement is set.",
  ),
  'eval.leaderResultFromOrg': define(
    z.strictObject({
      mapping: z.strictObject({
        ISTIMEWA: rating,
        BAIK: rating,
        BUTUH_PERBAIKAN: rating,
        KURANG: rating,
        SANGAT_KURANG: rating,
      } satisfies Record<(typeof achievement)[number], typeof rating>),
      enforced: onOff,
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
    z.int().min(1).max(1000),
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
  'eval.deemedReceivedDays': define(
    z.int().min(1).max(60),
    7,
    'Hari sampai evaluasi yang tidak dibuka dianggap diterima.',
    'Days until an evaluation that nobody opened counts as received.',
  ),
  'objection.days': define(
    z.int().min(1).max(60),
    14,
    'Hari untuk mengajukan keberatan setelah evaluasi diterima.',
    'Days for an objection after an evaluation is received.',
  ),
  'objection.dayType': define(
    z.enum(['CALENDAR', 'WORKING']),
    'CALENDAR',
    'Hari keberatan dihitung sebagai hari kalender atau hari kerja.',
    'Whether the days of an objection are calendar or working days.',
  ),
  'objection.decisionDays': define(
    z.int().min(1).max(90),
    14,
    'Hari untuk memutus keberatan.',
    'Days for the decision on an objection.',
  ),
  'transfer.annualRule': define(
    z.enum(['LAST_APPRAISER_CONSIDERS', 'WEIGHTED_BY_MONTHS']),
    'LAST_APPRAISER_CONSIDERS',
    'Cara menetapkan predikat tahunan pegawai yang mutasi.',
    'How the annual predicate of a transferred employee is set.',
  ),
  'org.plhMayAppraise': define(
    onOff,
    false,
    'Plh. boleh menilai selama pejabat definitif berhalangan.',
    'A Plh may appraise while the holder of the office is absent.',
  ),
  'tpp.policy': define(
    tppPolicySchema,
    tppPolicy,
    'Rumus tambahan penghasilan pegawai; tidak dihitung selama belum diaktifkan.',
    'The formula of the additional income allowance; nothing is computed until it is enabled.',
  ),
  'credit.multipliers': define(
    z.strictObject(
      Object.fromEntries(predicate.map((each) => [each, count(300)])) as Record<
        (typeof predicate)[number],
        z.ZodInt
      >,
    ),
    { SANGAT_BAIK: 150, BAIK: 100, BUTUH_PERBAIKAN: 75, KURANG: 50, SANGAT_KURANG: 25 },
    'Persentase koefisien angka kredit menurut predikat.',
    'Per cent of the credit coefficient by predicate.',
  ),
  'credit.coefficients': define(
    z.partialRecord(z.enum(functional), z.int().min(0).max(200_000)),
    {
      PEMULA: 3750,
      TERAMPIL: 5000,
      MAHIR: 12_500,
      PENYELIA: 25_000,
      AHLI_PERTAMA: 12_500,
      AHLI_MUDA: 25_000,
      AHLI_MADYA: 37_500,
      AHLI_UTAMA: 50_000,
    },
    'Koefisien angka kredit setahun menurut jenjang, dalam seperseribu.',
    'Credit points of a year by level of functional office, in thousandths.',
  ),
  'hr.snapshotMaxAgeHours': define(
    z.int().min(1).max(720),
    24,
    'Umur paling lama, dalam jam, data kepegawaian yang boleh dipakai pada pengajuan.',
    'The greatest age in hours of HR data that a submission may rest on.',
  ),
  'fraud.sameDeviceOwners': define(
    z.int().min(2).max(100),
    3,
    'Jumlah pemilik SKP berbeda dari satu perangkat yang menimbulkan tanda.',
    'How many owners submitting from one device raise a flag.',
  ),
  'fraud.windowMinutes': define(
    z.int().min(1).max(1440),
    60,
    'Lama jendela pengamatan, dalam menit, untuk perangkat yang sama.',
    'The window in minutes in which one device is watched.',
  ),
  'fraud.similarity': define(
    z.number().min(0).max(1),
    0.9,
    'Kemiripan teks antarpemilik SKP yang menimbulkan tanda.',
    'The likeness of texts between owners that raises a flag.',
  ),
} as const;
