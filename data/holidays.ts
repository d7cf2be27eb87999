/** National holidays and joint leave, apart from the rest of the reference data: every door needs them. */
import * as z from 'zod';
import { plainDateSchema } from '../functions/platform/period.ts';
import { file } from './load.ts';
import source from './holidays.json' with { type: 'json' };

export const holidaySchema = z.object({
  date: plainDateSchema,
  name: z.string().min(1),
  kind: z.enum(['LIBUR_NASIONAL', 'CUTI_BERSAMA']),
  /** The government has not fixed it yet (moon-sighted). */
  provisional: z.boolean(),
});
export type Holiday = z.infer<typeof holidaySchema>;

const once = (days: readonly Holiday[]): boolean =>
  new Set(days.map(({ date }) => date)).size === days.length;

/** The list: each date once. */
export const holidayListSchema = z.array(holidaySchema).refine(once, 'a date stands in it twice');

/** The holidays, checked on first use. */
export const holidays = file('holidays.json', holidayListSchema, source);

/** Their dates. */
export const holidayDates = (): ReadonlySet<string> => new Set(holidays().map(({ date }) => date));

/** The days by their dates, as a platform is given them. */
export const holidaysByDate = (): ReadonlyMap<string, Holiday> =>
  new Map(holidays().map((day) => [day.date, day]));
