/** Policies of planning. docs/domain.md 6.7. */
import * as z from 'zod';
import { count, define, onOff } from './definition.ts';

/** A yearly date that every year has. */
const monthDay = () =>
  z
    .strictObject({ month: z.int().min(1).max(12), day: z.int().min(1).max(31) })
    .refine(
      ({ month, day }) => day <= new Date(Date.UTC(2001, month, 0)).getUTCDate(),
      'no such day in a common year',
    );

export const planningPolicies = {
  'skp.setDeadline': define(
    monthDay,
    { month: 1, day: 31 },
    'Tanggal terakhir SKP tahunan ditetapkan.',
    'The last day on which an annual SKP is set.',
  ),
  'skp.newPositionGraceDays': define(
    () => count(90),
    14,
    'Jumlah hari setelah TMT jabatan baru untuk menyusun SKP baru.',
    'Days after the effective date of a new position within which its SKP is drawn up.',
  ),
  'skp.requireDialogueBeforeSubmit': define(
    onOff,
    true,
    'SKP hanya dapat diajukan setelah dialog kinerja perencanaan tercatat.',
    'An SKP can be submitted only after its planning dialogue is on record.',
  ),
  'skp.requirePerformanceManagerReview': define(
    () => z.enum(['NONE', 'JPT_PUKM', 'ALL']),
    'JPT_PUKM',
    'SKP siapa yang direviu pengelola kinerja sebelum ditetapkan.',
    'Whose SKP the performance manager reviews before it is set.',
  ),
  'skp.minMainResults': define(
    () => z.int().min(1).max(50),
    2,
    'Jumlah paling sedikit hasil kerja utama dalam satu SKP.',
    'The fewest main work results in one SKP.',
  ),
  'skp.maxMainResults': define(
    () => z.int().min(1).max(50),
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
  'mph.requireAssignment': define(
    onOff,
    true,
    'Hasil kerja utama selain JPT wajib mengacu penugasan pada matriks peran hasil.',
    'A main result of anyone but a JPT must refer to an assignment of the role-result matrix.',
  ),
} as const;
