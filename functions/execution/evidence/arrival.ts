/**
 * That a file arrived, as the bucket's events say it: of S3 where nothing scans, of GuardDuty's Malware Protection
 * for S3 where it does, which tells at once what it found. docs/decisions/evidence.md.
 */
import * as z from 'zod';
import type { Verdict } from './rules.ts';

/** Where files are sent to. */
export const INCOMING = 'incoming/';

/** The events by their detail-type, and where in their detail they name the file. */
export const arrivalEvents = {
  arrived: { source: 'aws.s3', type: 'Object Created' },
  scanned: { source: 'aws.guardduty', type: 'GuardDuty Malware Protection Object Scan Result' },
} as const;

/** What a scan says, by GuardDuty's word for it; whatever else (FAILED, ACCESS_DENIED) is a fault of ours to mend. */
const VERDICTS: Readonly<Record<string, Verdict>> = {
  NO_THREATS_FOUND: 'CLEAN',
  THREATS_FOUND: 'INFECTED',
  UNSUPPORTED: 'UNSCANNABLE',
};

const eventSchema = z.discriminatedUnion('detail-type', [
  z.object({
    'detail-type': z.literal(arrivalEvents.arrived.type),
    detail: z.object({ object: z.object({ key: z.string() }) }),
  }),
  z.object({
    'detail-type': z.literal(arrivalEvents.scanned.type),
    detail: z.object({
      s3ObjectDetails: z.object({ objectKey: z.string() }),
      scanResultDetails: z.object({ scanResultStatus: z.string() }),
    }),
  }),
]);

/** The file that an event tells of, and what a scan says of it. Throws on a scan that could not be made. */
export function arrivalOf(event: unknown): { readonly name: string; readonly verdict: Verdict } {
  const parsed = eventSchema.parse(event);
  if (parsed['detail-type'] === arrivalEvents.arrived.type)
    return { name: parsed.detail.object.key, verdict: 'NONE' };
  const { s3ObjectDetails, scanResultDetails } = parsed.detail;
  const verdict = VERDICTS[scanResultDetails.scanResultStatus];
  if (!verdict) throw new Error(`a file could not be scanned: ${scanResultDetails.scanResultStatus}`);
  return { name: s3ObjectDetails.objectKey, verdict };
}
