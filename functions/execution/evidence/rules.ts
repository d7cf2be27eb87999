/**
 * Evidence (bukti dukung) of what was done: links, and files that its owner brought. A file is its owner's and is
 * named by its content, so that the same one brought again is the same one. docs/domain.md 1.6,
 * docs/decisions/evidence.md.
 */
import * as z from 'zod';
import { documentSchema } from '../../organisation/letter/rules.ts';
import {
  addYears,
  type Instant,
  instantSchema,
  type PlainDate,
  plainDateSchema,
} from '../../platform/period.ts';
import type { Problem } from '../../platform/result.ts';
import { fileTypes, typeOf } from './contents.ts';

export const evidenceSchema = documentSchema;
export type Evidence = z.infer<typeof evidenceSchema>;

/** The links of one line or activity. */
export const evidenceListSchema = z.array(evidenceSchema).max(10);

/** The files of one line or activity, by the ids of their nodes. */
export const fileIdsSchema = z.array(z.string().max(300)).max(10);

/** The largest file that any policy may allow: one is read whole where it is judged. */
export const MOST_MEGABYTES = 25;
export const MEGABYTE = 1_048_576;

/** What a scan for malware says; `NONE` where nothing scans. */
export const verdicts = ['CLEAN', 'NONE', 'INFECTED', 'UNSCANNABLE'] as const;
export type Verdict = (typeof verdicts)[number];
/** Looks through a file for malware: on one machine for the test file of the trade, in the cloud what GuardDuty found. */
export type Scan = (content: Uint8Array) => Promise<Verdict>;

/** Why a file that arrived is not taken. */
export const rejections = [
  'EVIDENCE_OTHER_FILE',
  'EVIDENCE_TYPE',
  'EVIDENCE_MACROS',
  'EVIDENCE_INFECTED',
  'EVIDENCE_UNSCANNABLE',
] as const;

const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/, '64 × 0–9 a–f');

/** Whose file, with which content. */
const refSchema = z.object({ employeeId: z.uuid(), sha256: sha256Schema });
export type FileRef = z.infer<typeof refSchema>;

/** What its owner says of a file before it is sent. A name, not a path. */
export const announcedSchema = z.object({
  fileName: z
    .string()
    .trim()
    .min(1)
    .max(200)
    .regex(/^[^/\\]+$/, 'EXPECTED_FILE_NAME'),
  bytes: z
    .int()
    .min(1)
    .max(MOST_MEGABYTES * MEGABYTE),
  sha256: sha256Schema,
});
export type AnnouncedFile = z.infer<typeof announcedSchema>;

/** A file that was announced and has not arrived: not on record, it vanishes by itself. */
export const expectedSchema = refSchema.extend({
  fileName: z.string(),
  bytes: z.int().positive(),
  announcedAt: instantSchema,
});
export type ExpectedFile = z.infer<typeof expectedSchema>;

/** A file that arrived, and what it was found to be. */
export const fileSchema = expectedSchema.extend({
  state: z.enum(['READY', 'REJECTED']),
  /** What it is by its content; null of one that is not taken. */
  type: z.enum(fileTypes).nullable(),
  rejection: z.enum(rejections).nullable(),
  scan: z.enum(verdicts),
  broughtAt: instantSchema,
  /** The last day on which it can be fetched; null of one that is not taken. */
  keptUntil: plainDateSchema.nullable(),
});
export type EvidenceFile = z.infer<typeof fileSchema>;

/** A file as it stands for whoever asks: what arrived, or what is expected. */
export type SeenFile = EvidenceFile | (ExpectedFile & { readonly state: 'EXPECTED' });

/** READY for good; otherwise what was announced last is waited for. Null where there is neither. */
export function seenFile(kept: EvidenceFile | null, expected: ExpectedFile | null): SeenFile | null {
  if (kept?.state === 'READY' || !expected) return kept;
  return { ...expected, state: 'EXPECTED' };
}

/** Whether a file's time is over: the reference stays, with its hash, and nothing can be fetched. */
export const hasEnded = (file: SeenFile, today: PlainDate): boolean =>
  file.state === 'READY' && file.keptUntil !== null && file.keptUntil < today;

/**
 * Whether a file is to be brought again before anything new refers to it: what proves something today is kept a year
 * more at least, for the evaluation and whoever objects to it. docs/decisions/evidence.md.
 */
export const isEnding = (file: SeenFile, today: PlainDate): boolean =>
  file.state === 'READY' && file.keptUntil !== null && file.keptUntil < addYears(today, 1);

/** A file that somebody brought after others had brought the same content. */
export const sharedSchema = refSchema.extend({ others: z.array(z.uuid()), at: instantSchema });
export type SharedFile = z.infer<typeof sharedSchema>;

/** What the judgement of a file that arrived rests on. */
export interface Arrived {
  readonly content: Uint8Array;
  readonly sha256: string;
  readonly scan: Verdict;
  readonly now: Instant;
  readonly today: PlainDate;
  readonly retentionYears: number;
}

function rejectionOf(expected: ExpectedFile, { sha256, scan }: Arrived, type: ReturnType<typeof typeOf>) {
  if (sha256 !== expected.sha256) return 'EVIDENCE_OTHER_FILE';
  if (scan === 'INFECTED') return 'EVIDENCE_INFECTED';
  if (scan === 'UNSCANNABLE') return 'EVIDENCE_UNSCANNABLE';
  return type === null ? 'EVIDENCE_TYPE' : type === 'MACROS' ? 'EVIDENCE_MACROS' : null;
}

/** What a file that arrived is found to be: by its content, never by its name. */
export function judgeFile(expected: ExpectedFile, arrived: Arrived): EvidenceFile {
  const type = typeOf(arrived.content);
  const rejection = rejectionOf(expected, arrived, type);
  return {
    ...expected,
    state: rejection ? 'REJECTED' : 'READY',
    type: rejection || type === 'MACROS' ? null : type,
    rejection,
    scan: arrived.scan,
    broughtAt: arrived.now,
    keptUntil: rejection ? null : addYears(arrived.today, arrived.retentionYears),
  };
}

/** Why a file may not be referred to, or null: only one that arrived, was taken and is kept a year more may. */
export function referenceProblem(
  file: SeenFile | null,
  today: PlainDate,
  field: readonly string[],
): Problem | null {
  if (!file) return { code: 'EVIDENCE_UNKNOWN', field };
  if (file.state === 'EXPECTED') return { code: 'EVIDENCE_NOT_ARRIVED', field };
  if (file.state === 'REJECTED') return { code: 'EVIDENCE_REJECTED', field };
  if (hasEnded(file, today)) return { code: 'EVIDENCE_ENDED', field };
  if (file.keptUntil === null || !isEnding(file, today)) return null;
  return { code: 'EVIDENCE_ENDING', field, params: { until: file.keptUntil } };
}
