/** Working hours as policy values: 37.5 hours a week, in Ramadan 32.5 (Perpres 21/2023). docs/domain.md 6.7. */
import * as z from 'zod';
import { define } from './definition.ts';

const time = () => z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'HH:mm');

/** A day of work: from and until when, and the break between. */
export interface DayHours {
  readonly start: string;
  readonly end: string;
  readonly breakMinutes: number;
}

const clock = (text: string): number => Number(text.slice(0, 2)) * 60 + Number(text.slice(3));

/** The minutes of work of a day, its break taken off. */
export const minutesOf = ({ start, end, breakMinutes }: DayHours): number =>
  clock(end) - clock(start) - breakMinutes;

const day = () =>
  z
    .strictObject({ start: time(), end: time(), breakMinutes: z.int().min(0).max(240) })
    .refine((hours) => minutesOf(hours) > 0, 'the end comes after the start, and the break lies between');

const weeks = () =>
  z.strictObject({
    FIVE_DAYS: z.strictObject({ mondayToThursday: day(), friday: day() }),
    SIX_DAYS: z.strictObject({ mondayToThursday: day(), friday: day(), saturday: day() }),
  });
export type WeekHours = z.infer<ReturnType<typeof weeks>>;

const hours = (start: string, end: string, breakMinutes: number): DayHours => ({ start, end, breakMinutes });

export const hoursPolicies = {
  'calendar.workingHours': define(
    weeks,
    {
      FIVE_DAYS: { mondayToThursday: hours('07:30', '16:00', 60), friday: hours('07:30', '16:30', 90) },
      SIX_DAYS: {
        mondayToThursday: hours('07:30', '14:30', 30),
        friday: hours('07:30', '14:00', 60),
        saturday: hours('07:30', '13:30', 0),
      },
    },
    'Jam kerja kantor lima dan enam hari kerja: mulai, selesai, dan menit istirahat.',
    'Working hours of offices of five and six days: start, end and minutes of break.',
  ),
  'calendar.ramadanHours': define(
    weeks,
    {
      FIVE_DAYS: { mondayToThursday: hours('08:00', '15:00', 30), friday: hours('08:00', '15:30', 60) },
      SIX_DAYS: {
        mondayToThursday: hours('08:00', '14:00', 30),
        friday: hours('08:00', '14:00', 60),
        saturday: hours('08:00', '13:30', 0),
      },
    },
    'Jam kerja pada bulan Ramadan yang ditetapkan dalam kalender.',
    'Working hours in the Ramadan that the calendar declares.',
  ),
} as const;
