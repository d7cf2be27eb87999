/**
 * Every value of docs/domain.md 6.7, in its order. Those that no rule takes yet are named in
 * `notYet`: they keep their default, guards of a noun that does not stand yet are off by it.
 */
import * as z from 'zod';
import { allowancePolicies } from './allowance.ts';
import { creditPolicies } from './credit.ts';
import { define, onOff } from './definition.ts';
import { evaluationPolicies } from './evaluation.ts';
import { executionPolicies } from './execution.ts';
import { findingWorkPolicies } from './findingWork.ts';
import { findingPlansPolicies } from './findingPlans.ts';
import { hoursPolicies } from './hours.ts';
import { planningPolicies } from './planning.ts';
import { readingPolicies } from './reading.ts';
import { remindingPolicies } from './reminding.ts';

export const catalogue = {
  ...planningPolicies,
  ...executionPolicies,
  ...evaluationPolicies,
  ...creditPolicies,
  ...allowancePolicies,
  'org.plhMayAppraise': define(
    onOff,
    false,
    'Plh. boleh menilai selama pejabat definitif berhalangan.',
    'A Plh may appraise while the holder of the office is absent.',
  ),
  'org.requestTermWorkingDays': define(
    () => z.int().min(1).max(60),
    5,
    'Tenggat keputusan BKPP atas ajuan verifikator, Plt., Plh., JPT, dan pendelegasian: hari kerja sejak diajukan.',
    "The term of BKPP's decision on a request for a verifier, Plt, Plh, JPT or delegation: working days from its submission.",
  ),
  ...hoursPolicies,
  ...remindingPolicies,
  ...readingPolicies,
  ...findingWorkPolicies,
  ...findingPlansPolicies,
  'hr.snapshotMaxAgeHours': define(
    () => z.int().min(1).max(720),
    24,
    'Umur paling lama, dalam jam, data kepegawaian yang boleh dipakai pada pengajuan.',
    'The greatest age in hours of HR data that a submission may rest on.',
  ),
  'fraud.sameDeviceOwners': define(
    () => z.int().min(2).max(100),
    3,
    'Jumlah pemilik SKP berbeda dari satu perangkat yang menimbulkan tanda.',
    'How many owners submitting from one device raise a flag.',
  ),
  'fraud.windowMinutes': define(
    () => z.int().min(1).max(1440),
    60,
    'Lama jendela pengamatan, dalam menit, untuk perangkat yang sama.',
    'The window in minutes in which one device is watched.',
  ),
  'fraud.quickSubmissionMinutes': define(
    () => z.int().min(0).max(1440),
    5,
    'Jarak waktu, dalam menit, antara SKP dibuat dan diajukan yang menimbulkan tanda bila kurang dari ini; 0 berarti tidak pernah.',
    'Minutes between the beginning and the submission of a plan below which a flag is raised; 0 for never.',
  ),
  'fraud.similarity': define(
    () => z.number().min(0).max(1),
    0.9,
    'Kemiripan teks antarpemilik SKP yang menimbulkan tanda.',
    'The likeness of texts between owners that raises a flag.',
  ),
  'fraud.sameFileActivities': define(
    () => z.int().min(2).max(100),
    5,
    'Banyaknya aktivitas sebulan yang merujuk berkas bukti yang sama yang menimbulkan tanda.',
    'How many activities of a month that refer to the same file of evidence raise a flag.',
  ),
  'fraud.sameEntries': define(
    () => z.int().min(2).max(100),
    2,
    'Banyaknya aktivitas sehari dengan butir, volume, dan objek yang sama yang menimbulkan tanda.',
    'How many activities of a day with the same item, volume and object raise a flag.',
  ),
  'fraud.habitDays': define(
    () => z.int().min(2).max(31),
    10,
    'Banyaknya hari sebulan dengan teks, menit, atau saat pengisian yang sama yang menimbulkan tanda.',
    'On how many days of a month the same text, minutes or time of entering raise a flag.',
  ),
  'fraud.habitShare': define(
    () => z.number().min(0.5).max(1),
    0.9,
    'Bagian hari beraktivitas yang menit atau saat pengisiannya harus sama agar menimbulkan tanda.',
    'The part of the days with activities whose minutes or time of entering must be the same to raise a flag.',
  ),
} as const;

/**
 * What nothing in the system can fulfil yet: the noun, or the job, that would take the value is not
 * built. It cannot be set, so that nobody believes in a rule that does not hold. A test reads the code
 * for the rest.
 */
export const notYet: readonly (keyof typeof catalogue)[] = ['mph.allowStaffProposal', 'eval.period'];
