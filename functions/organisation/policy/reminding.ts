/** Policies of reminders. docs/domain.md 6.7. */
import * as z from 'zod';
import { define } from './definition.ts';

/** When the job remind runs. */
export const REMINDED_AT = '15:30';

const time = () => z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'HH:mm');

/** From a time of day until before another, over midnight where the second is the earlier; null for never. */
const hours = () =>
  z
    .strictObject({ from: time(), to: time() })
    .refine(({ from, to }) => from !== to, 'from and to differ; null for no quiet hours')
    .nullable();

export const remindingPolicies = {
  'remind.quietHours': define(
    hours,
    { from: '18:00', to: '06:00' },
    'Jam tenang menurut zona instansi: pada jam itu tidak ada pengingat yang dibuat; kosong berarti tidak ada.',
    "Quiet hours in the instance's zone: no reminder is made in them; null for none.",
  ),
  'remind.repeatWorkingDays': define(
    () => z.int().min(1).max(60).nullable(),
    5,
    'Hari kerja sampai hal yang sama diingatkan lagi bila belum dikerjakan; kosong berarti tidak diulang.',
    'Working days until the same matters are told again when nothing was done; null for never.',
  ),
  'remind.waitingWorkingDays': define(
    () => z.int().min(0).max(60),
    5,
    'Hari kerja sampai hal tanpa batas waktu di meja kerja dianggap melewati waktunya.',
    'Working days until what lies on a desk without a day of its own counts as past its day.',
  ),
  'dialogue.overdueMonths': define(
    () => z.int().min(1).max(12).nullable(),
    null,
    'Bulan tanpa dialog sampai atasan diingatkan akan bawahannya; kosong berarti tidak diingatkan.',
    'Months without a dialogue until a superior is reminded of their people; null for never.',
  ),
} as const;
