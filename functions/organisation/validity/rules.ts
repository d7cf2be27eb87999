/**
 * From when until when something holds: both days included, an open end is null.
 * docs/architecture.md 7.
 */
import { addDays, type PlainDate } from '../../platform/period.ts';

/** Something that holds from a day to a day, both included; `to` null has no end yet. */
export interface Validity {
  readonly from: PlainDate;
  readonly to: PlainDate | null;
}

/** Whether it holds on a date. */
export const inForce = (validity: Validity, date: PlainDate): boolean =>
  validity.from <= date && (validity.to === null || date <= validity.to);

/** Whether two validities share a day. */
export const overlap = (a: Validity, b: Validity): boolean =>
  (b.to === null || a.from <= b.to) && (a.to === null || b.from <= a.to);

/** The days on which what holds changes: the first day, and the day after the last. */
export const turningDays = ({ from, to }: Validity): PlainDate[] =>
  to === null ? [from] : [from, addDays(to, 1)];
