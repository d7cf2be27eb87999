/** What leaves the system about reporting lines: from which day whose appraiser is another. */
import * as z from 'zod';
import { BKPP_DESK, NOBODYS_DESK } from '../../platform/desk.ts';
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

/** Between whose desks something that waits was moved, as its event tells: both are to know. */
export const deskShape = () => ({
  formerHolderId: idSchema
    .nullable()
    .describe('On whose desk it lay; null: on that of BKPP, or on none, where it named nobody.'),
  holderId: idSchema.nullable().describe('On whose desk it lies now; null: on that of BKPP.'),
});

const holderOf = (holder: string) =>
  holder === BKPP_DESK || holder === NOBODYS_DESK ? null : employeeNodeId(holder);

/** The holders before and after, as `deskShape` tells them. */
export const betweenDesks = (
  former: string,
  now: string,
): { [Name in 'formerHolderId' | 'holderId']: string | null } => ({
  formerHolderId: holderOf(former),
  holderId: holderOf(now),
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
