/** What leaves the system about reporting lines: from which day whose appraiser is another. */
import * as z from 'zod';
import { type Announcement, idSchema, outward } from '../../platform/outward.ts';
import type { PlainDate } from '../../platform/period.ts';
import { employeeNodeId } from '../employee/store.ts';

const about = () =>
  z.strictObject({
    employeeId: idSchema,
    since: z.iso.date().nullable().describe('The first day on which the line says something else.'),
    formerAppraiserId: idSchema.nullable().describe('Who appraised on that day, as was known until now.'),
    appraiserId: idSchema.nullable().describe('Who appraises on that day.'),
  });

export const lineEvents = outward(about, 'employeeId', {
  lineChanged: 'Who appraises a person has changed from a day on, or their office or unit has.',
});

/** Announces that a person's lines changed. */
export const announceLines = (
  employeeId: string,
  since: PlainDate | null,
  [former, now]: readonly [string | null, string | null],
): Announcement => ({
  type: 'lineChanged' satisfies keyof typeof lineEvents,
  public: {
    employeeId: employeeNodeId(employeeId),
    since,
    formerAppraiserId: former && employeeNodeId(former),
    appraiserId: now && employeeNodeId(now),
  },
});
