/**
 * What leaves the system as a reminder: one digest of a person and day, with all that an e-mail or a message needs to
 * say and nothing about anybody else. Who sends it is a subscriber of the bus. docs/decisions/reminders.md.
 */
import * as z from 'zod';
import { employeeNodeId } from '../../organisation/employee/store.ts';
import { deskSteps } from '../../platform/keys.ts';
import { type Announcement, idSchema, outward } from '../../platform/outward.ts';
import type { PlainDate } from '../../platform/period.ts';
import { codes, severities } from '../finding/kinds.ts';
import { matterKinds } from './matterKinds.ts';
import type { Matter, QuietHours } from './rules.ts';
import { reminderId } from './store.ts';
import { textOf, textOfDigest } from './texts.ts';

const texts = () =>
  z
    .strictObject({ id: z.string(), en: z.string() })
    .describe('In Indonesian and English, without a name or a number of anybody.');

const matter = () =>
  z.strictObject({
    kind: z.enum(matterKinds),
    steps: z
      .array(z.enum(deskSteps))
      .describe('The steps of `viewer.desk` that it is a sum of: there its reader finds each item.'),
    count: z
      .int()
      .positive()
      .describe('Items of the desk; of ACTIVITY_GAPS the days, of FINDINGS the findings.'),
    overdue: z.int().nonnegative().describe('How many of them are past their day.'),
    oldestOn: z.iso.date().describe('Since when the oldest waits.'),
    dueOn: z.iso.date().nullable().describe('The next deadline; null where none lies ahead.'),
    gravest: z
      .strictObject({ code: z.enum(codes), severity: z.enum(severities) })
      .optional()
      .describe('Of FINDINGS, and of no other: the gravest of them.'),
    text: texts(),
  });

const about = () =>
  z.strictObject({
    reminderId: z
      .string()
      .regex(/^[\w-]+$/)
      .describe('Of one person: its digests are numbered by `sequence`. It is no node.'),
    employeeId: idSchema.describe('Who is to be told, and nobody else.'),
    on: z.iso.date().describe('The day that it is of: what arrives on a later one is out of date.'),
    quietHours: z
      .strictObject({ from: z.string(), to: z.string() })
      .nullable()
      .describe(
        "Times of the instance's zone between which nobody is told: whoever has it late waits, or drops it.",
      ),
    matters: z.array(matter()).min(1),
    text: texts(),
  });

export const reminderEvents = outward(about, 'reminderId', {
  personReminded: 'On a working day: what of a person’s desk they are reminded of, in one digest.',
});

/** Announces a digest. */
export const announceReminder = (
  employeeId: string,
  on: PlainDate,
  quietHours: QuietHours,
  matters: readonly Matter[],
): Announcement => ({
  type: 'personReminded' satisfies keyof typeof reminderEvents,
  public: {
    reminderId: reminderId(employeeId),
    employeeId: employeeNodeId(employeeId),
    on,
    quietHours,
    matters: matters.map((one) => ({ ...one, text: textOf(one) })),
    text: textOfDigest(on, matters),
  },
});
