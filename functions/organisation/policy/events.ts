/** What leaves the system about policies. */
import * as z from 'zod';
import { type Announcement, outward } from '../../platform/outward.ts';
import { policyKeys, type PolicyRevision } from './rules.ts';

const about = () =>
  z.strictObject({
    revision: z.string().describe('The key and the date: a revision never changes.'),
    key: z.enum(policyKeys),
    effectiveFrom: z.iso.date(),
  });

export const policyEvents = outward(about, 'revision', {
  policySet: 'BKPP set the value that a policy has from a date on.',
});

/** Announces a revision of a policy. */
export const announcePolicy = ({ key, effectiveFrom }: PolicyRevision): Announcement => ({
  type: 'policySet' satisfies keyof typeof policyEvents,
  public: { revision: `${key}.${effectiveFrom}`, key, effectiveFrom },
});
