/** What a problem names of a row, without what may be a person's number: shifted cells put one in any column. */
import type { Params } from '../../platform/result.ts';

/** A NIP of 18 digits, a NIK of 16, also written with the signs that a code may have. */
const PERSONAL = /(?<!\w)\d(?:[./_-]?\d){15}(?:[./_-]?\d){0,2}(?!\w)/g;

/** The values without numbers of persons: a star for each digit. */
export const masked = (params: Params = {}): Params =>
  Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      typeof value === 'string' ? value.replace(PERSONAL, (digits) => digits.replace(/\d/g, '*')) : value,
    ]),
  );
