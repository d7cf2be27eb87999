/** Which kinds of matters a digest tells apart, which steps of a desk are of each, and when each is told. Pure. */

/** What a digest tells apart, in the order in which it tells it. */
export const matterKinds = [
  'ACTIVITY_GAPS',
  'UNSUBMITTED',
  'TARGETS',
  'REALISATIONS',
  'RETURNED',
  'VERIFICATIONS',
  'RATINGS',
  'ACHIEVEMENTS',
  'OVERDUE',
  'DIALOGUES',
  'UNATTENDED',
  'FINDINGS',
  'OTHERS',
] as const;
export type MatterKind = (typeof matterKinds)[number];

const ofStep: Readonly<Record<string, MatterKind>> = {
  ACTIVITY_GAP: 'ACTIVITY_GAPS',
  ACTIVITY_UNSUBMITTED: 'UNSUBMITTED',
  TARGET_DUE: 'TARGETS',
  REALISATION_DUE: 'REALISATIONS',
  MONTH_RETURNED: 'RETURNED',
  ACTIVITY_REJECTED: 'RETURNED',
  TARGET_APPROVAL: 'VERIFICATIONS',
  MONTH_VERIFICATION: 'VERIFICATIONS',
  ACTIVITY_VERIFICATION: 'VERIFICATIONS',
  EVALUATION_RATING: 'RATINGS',
  ACHIEVEMENT_DRAFTING: 'ACHIEVEMENTS',
  ACHIEVEMENT_RECOMMENDING: 'ACHIEVEMENTS',
  ACHIEVEMENT_SETTING: 'ACHIEVEMENTS',
  DIALOGUE_SCHEDULED: 'DIALOGUES',
  DIALOGUE_CONFIRMATION: 'DIALOGUES',
  DIALOGUE_FOLLOW_UP: 'DIALOGUES',
  DIALOGUE_OVERDUE: 'DIALOGUES',
  DESK_UNATTENDED: 'UNATTENDED',
  FINDINGS: 'FINDINGS',
  UNIT_FINDINGS: 'FINDINGS',
  EVALUATIONS_OVERDUE: 'OVERDUE',
};

/** Kinds of which all that waits is told; of the others only what is past its day. */
export const whileTheyWait: ReadonlySet<MatterKind> = new Set<MatterKind>([
  'ACTIVITY_GAPS',
  'UNSUBMITTED',
  'TARGETS',
  'REALISATIONS',
  'RETURNED',
  'VERIFICATIONS',
  'RATINGS',
  'ACHIEVEMENTS',
  'OVERDUE',
  'UNATTENDED',
  'FINDINGS',
]);

/** The kind of what waits in a step. */
export const kindOfStep = (step: string): MatterKind => ofStep[step] ?? 'OTHERS';

/** Kinds that only a job lays before somebody. */
export const atOnce: ReadonlySet<MatterKind> = new Set<MatterKind>(['UNATTENDED', 'FINDINGS']);
