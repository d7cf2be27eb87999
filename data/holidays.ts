/** National holidays and joint leave, apart from the rest of the reference data: every door needs them. */
import * as z from 'zod';
import { plainDateSchema } from '../functions/platform/period.ts';
import source from './holidays.json' with { type: 'json' };

export const holidaySchema = z.object({
  date: plainDateSchema,
  name: z.string().min(1),
  kind: z.enum(['LIBUR_NASIONAL', 'CUTI_BERSAMA']),
  /** The government has not fixed it yet (moon-sighted). */
  provisional: z.boolean(),
});
export type Holiday = z.infer<typeof holidaySchema>;

let parsed: readonly Holiday[] | undefined;

/** The holidays, checked on first use. */
export const holidays = (): readonly Holiday[] => (parsed ??= z.array(holidaySchema).parse(source));

/** Their dates. */
export const holidayDates = (): ReadonlySet<string> => new Set(holidays().map(({ date }) => date));
