/** What leaves the system about performance agreements: ids, the year and which version. */
import * as z from 'zod';
import { unitId as unitNodeId } from '../../organisation/unit/store.ts';
import { type Announcement, idSchema, outward } from '../../platform/outward.ts';
import { periodText } from '../../platform/period.ts';
import { type Agreement, newestOf, sources } from './rules.ts';
import { agreementId } from './store.ts';

const about = () =>
  z.strictObject({
    agreementId: idSchema,
    unitId: idSchema,
    period: periodText.describe('The year, such as 2026-Y.'),
    number: z.int().nullable().describe('The newest version; null before the first.'),
    source: z.enum(sources).nullable().describe('Where the newest version comes from.'),
    sourceVersion: z.int().nullable().describe("The newest version's number in e-Sakip."),
  });

export const agreementEvents = outward(about, 'agreementId', {
  agreementDrafted: "A unit's performance agreement is being drawn up by hand; its newest version stands.",
  agreementPublished: "A version of a unit's performance agreement is the newest from now on.",
});
export type AgreementEvent = keyof typeof agreementEvents;

/** Announces what happened to an agreement. */
export function announceAgreement(type: AgreementEvent, agreement: Agreement): Announcement {
  const newest = newestOf(agreement);
  return {
    type,
    public: {
      agreementId: agreementId(agreement),
      unitId: unitNodeId(agreement),
      period: agreement.year,
      number: newest?.number ?? null,
      source: newest?.source ?? null,
      sourceVersion: newest?.sourceVersion ?? null,
    },
  };
}
