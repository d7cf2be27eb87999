/**
 * Every value that BKPP may set, in the order of docs/domain.md 6.7. Guards whose noun comes in a
 * later issue are off by default until it stands.
 */
import * as z from 'zod';
import { define, onOff } from './definition.ts';
import { evaluationPolicies } from './evaluation.ts';
import { executionPolicies } from './execution.ts';
import { planningPolicies } from './planning.ts';

export const catalogue = {
  ...planningPolicies,
  ...executionPolicies,
  ...evaluationPolicies,
  'org.plhMayAppraise': define(
    onOff,
    false,
    'Plh. boleh menilai selama pejabat definitif berhalangan.',
    'A Plh may appraise while the holder of the office is absent.',
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
