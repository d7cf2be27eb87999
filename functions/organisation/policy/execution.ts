/** Policies of months and activities. docs/domain.md 6.7. */
import * as z from 'zod';
import { leaveTypes } from '../employee/rules.ts';
import { count, define, onOff } from './definition.ts';

/** Days before a month at which it is opened; no target can be entered before. docs/architecture.md 9 (openMonth). */
export const MONTH_OPENS_DAYS_BEFORE = 6;

/** Days relative to the first of the month: -5 is five days before it, 5 is the fifth day of it. */
const targetWindow = () =>
  z
    .strictObject({ from: z.int().min(-31).max(28), to: z.int().min(-31).max(28) })
    .refine(
      ({ from, to }) => from <= to && from !== 0 && to !== 0,
      'from must not be after to, and there is no day 0',
    );

export const executionPolicies = {
  'month.targetWindow': define(
    targetWindow,
    { from: -5, to: 5 },
    'Hari pengisian target bulanan, dihitung dari tanggal 1 bulan itu.',
    'The days on which monthly targets are entered, relative to the first of the month.',
  ),
  'month.realisationWindow': define(
    () => z.strictObject({ lastWorkingDays: count(23), nextMonthDay: count(28) }),
    { lastWorkingDays: 3, nextMonthDay: 3 },
    'Hari pengisian realisasi: sejak hari kerja terakhir bulan itu sampai tanggal bulan berikutnya.',
    'When realisations are entered: from the last working days of the month to a day of the next.',
  ),
  'month.verifyWorkingDays': define(
    () => count(20),
    3,
    'Hari kerja untuk verifikasi setelah masa isi aktivitas hari terakhir bulan itu berakhir.',
    "Working days for verification after the input window of the month's last day has ended.",
  ),
  'month.actWorkingDays': define(
    () => z.int().min(1).max(10),
    3,
    'Hari kerja yang selalu tersedia bagi yang harus bertindak: setelah bulan dibuka, target disetujui, atau dikembalikan.',
    'Working days that whoever must act always has: after the month is opened, its target approved, or something returned.',
  ),
  'month.targetSilence': define(
    () =>
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
    () => count(744),
    72,
    'Jarak paling singkat, dalam jam, antara pengajuan target dan realisasi.',
    'The shortest time in hours between submitting the target and the realisation.',
  ),
  'month.verifierAsOf': define(
    () => z.enum(['LAST_DAY_OF_MONTH', 'DAY_OF_ACTION']),
    'LAST_DAY_OF_MONTH',
    'Pejabat penilai pada hari mana yang memverifikasi SKP bulanan.',
    'As of which day the appraiser verifies the month.',
  ),
  'activity.monthlyMinuteTarget': define(
    () => z.int().min(1).max(20_000),
    6750,
    'Menit aktivitas terverifikasi sebulan untuk capaian 100 persen.',
    'Verified minutes of activity in a month that make 100 per cent.',
  ),
  'activity.dailyMaxMinutes': define(
    () => z.int().min(1).max(1440),
    660,
    'Menit aktivitas paling banyak dalam sehari.',
    'The most minutes of activity in a day.',
  ),
  'activity.dailyMinMinutes': define(
    () => z.int().min(1).max(1440).nullable(),
    null,
    'Menit aktivitas paling sedikit pada hari kerja; di bawahnya hari itu ditandai kurang, tidak ada yang ditolak; kosong berarti tanpa batas.',
    'The fewest minutes of activity on a working day; a day below it is marked short and nothing is refused; null for none.',
  ),
  'activity.inputWindowDays': define(
    () => count(31),
    7,
    'Jumlah hari kerja setelah tanggal aktivitas selama aktivitas masih dapat diisi.',
    'Working days after the date of an activity during which it may be entered.',
  ),
  'activity.normTolerance': define(
    () => z.number().min(1).max(2),
    1,
    'Kelipatan norma waktu terbesar yang diterima; 1 berarti tidak boleh lebih.',
    'The largest accepted multiple of the norm minutes; 1 accepts no excess.',
  ),
  'activity.leaveCreditMinutes': define(
    () =>
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
  'activity.resubmitWorkingDays': define(
    () => count(20),
    3,
    'Hari kerja setelah penolakan selama aktivitas yang ditolak masih dapat diperbaiki, juga bila masa isinya sudah berakhir.',
    'Working days after a rejection during which the activity may be mended, also where its input window is over.',
  ),
  'activity.unverifiedAtDeadline': define(
    () => z.enum(['NOT_COUNTED', 'COUNTED']),
    'NOT_COUNTED',
    'Aktivitas yang belum diverifikasi sampai masa verifikasi berakhir: tidak dihitung, atau dihitung karena diamnya atasan tidak merugikan pegawai.',
    "Activities that nobody verified by the deadline: not counted, or counted since a superior's silence must not cost the employee.",
  ),
  'evidence.maxMegabytes': define(
    () => z.int().min(1).max(25),
    5,
    'Ukuran terbesar satu berkas bukti dukung, dalam megabyte.',
    'The largest size of a file of evidence in megabytes.',
  ),
  'activity.outageExtendsWindow': define(
    onOff,
    true,
    'Gangguan sistem yang tercatat memperpanjang masa isi secara otomatis.',
    'A recorded outage extends the input windows by itself.',
  ),
  'feedback.minUpwardGroup': define(
    () => z.int().min(5).max(50),
    5,
    'Jumlah bawahan berbeda paling sedikit agar umpan balik mereka diperlihatkan; tidak pernah kurang dari 5.',
    'How many different subordinates must have written before their feedback is shown; never fewer than 5.',
  ),
  'feedback.correctionDays': define(
    () => count(31),
    7,
    'Hari sejak ditulis selama umpan balik masih dapat diperbaiki atau ditarik penulisnya.',
    'Days from its writing on during which feedback may be corrected or taken back by its author.',
  ),
} as const;
