/** The roster of an agency: who belongs to it and since when, read strongly by jobs. docs/architecture.md 9. */
import * as z from 'zod';
import { type PlainDate, plainDateSchema } from '../../platform/period.ts';

export const rosterSchema = z.object({
  agencyId: z.uuid(),
  employeeId: z.uuid(),
  from: plainDateSchema,
  to: plainDateSchema.nullable(),
});
export type RosterEntry = z.infer<typeof rosterSchema>;

export const agencySchema = z.object({ agencyId: z.uuid(), name: z.string() });
export type Agency = z.infer<typeof agencySchema>;

/** Whether the person belongs to the agency on a date. */
export const belongs = ({ from, to }: RosterEntry, date: PlainDate): boolean =>
  from <= date && (to === null || date <= to);
