/**
 * The 18-digit number of a civil servant (NIP) or of a contract civil servant (NI PPPK):
 * `YYYYMMDD YYYYMM S NNN`. It has no check digit. docs/domain.md 5.3.
 */
import { datesOf, monthPeriod, parseDate, type PlainDate } from '../../platform/period.ts';
import { ok, refuse, type Result } from '../../platform/result.ts';

/** What a number says about its bearer; `appointedYear` and, for a PNS alone, `appointedMonth`. */
export interface Nip {
  readonly nip: string;
  readonly scheme: 'PNS' | 'PPPK';
  readonly birthDate: PlainDate;
  readonly sex: 'MALE' | 'FEMALE';
  readonly appointedYear: number;
  readonly appointedMonth: number | null;
  readonly sequence: number;
}

/** What is odd about a number, and yet happens: it never refuses. */
export type NipWarning = 'NIP_AGE_AT_APPOINTMENT' | 'NIP_HR_MISMATCH';

/** What HR says, to hold a number against. */
export interface HrFacts {
  readonly birthDate?: PlainDate;
  readonly sex?: Nip['sex'];
  readonly scheme?: Nip['scheme'];
}

const FORM = /^(\d{4})(\d{2})(\d{2})(\d{4})(\d{2})(\d)(\d{3})$/;

/**
 * Reads a number, spaces aside; `today` adds that nothing in it lies in the future.
 * Refused with NIP_INVALID_LENGTH, NIP_INVALID_BIRTH_DATE, NIP_INVALID_MONTH (00, 13 to 19),
 * NIP_INVALID_SEX, NIP_INVALID_SEQUENCE or NIP_IN_FUTURE, on the field given.
 */
export function parseNip(
  text: string,
  today?: PlainDate,
  field: string | readonly string[] = 'nip',
): Result<Nip> {
  const nip = text.replace(/\s/g, '');
  const match = FORM.exec(nip);
  if (!match) return refuse('NIP_INVALID_LENGTH', field);
  const [year = '', month = '', day = '', appointed = '', code = '', sex = '', sequence = ''] =
    match.slice(1);
  const birthDate = parseDate(`${year}-${month}-${day}`);
  if (!birthDate || Number(year) < 1940) return refuse('NIP_INVALID_BIRTH_DATE', field);
  const monthPart = Number(code);
  if (monthPart < 1 || (monthPart > 12 && monthPart < 20))
    return refuse('NIP_INVALID_MONTH', field, { month: code });
  if (sex !== '1' && sex !== '2') return refuse('NIP_INVALID_SEX', field);
  if (sequence === '000') return refuse('NIP_INVALID_SEQUENCE', field);
  const isPns = monthPart <= 12;
  const appointedYear = Number(appointed);
  const appointedFrom = `${appointed}-${isPns ? code : '01'}-01`;
  if (today && (birthDate > today || appointedFrom > today)) return refuse('NIP_IN_FUTURE', field);
  return ok({
    nip,
    scheme: isPns ? 'PNS' : 'PPPK',
    birthDate,
    sex: sex === '1' ? 'MALE' : 'FEMALE',
    appointedYear,
    appointedMonth: isPns ? monthPart : null,
    sequence: Number(sequence),
  });
}

/** What is odd about a valid number: an age at appointment outside 18 to 35, or facts that HR has otherwise. */
export function nipWarnings(nip: Nip, hr: HrFacts = {}): NipWarning[] {
  const age = ageAtAppointment(nip);
  const differs =
    (hr.birthDate !== undefined && hr.birthDate !== nip.birthDate) ||
    (hr.sex !== undefined && hr.sex !== nip.sex) ||
    (hr.scheme !== undefined && hr.scheme !== nip.scheme);
  return [
    ...(age < 18 || age > 35 ? (['NIP_AGE_AT_APPOINTMENT'] as const) : []),
    ...(differs ? (['NIP_HR_MISMATCH'] as const) : []),
  ];
}

/** Whole years at the end of the month (of a PPPK: the year) of appointment. */
function ageAtAppointment({ birthDate, appointedYear, appointedMonth }: Nip): number {
  const end = datesOf(monthPeriod(appointedYear, appointedMonth ?? 12)).last;
  const years = appointedYear - Number(birthDate.slice(0, 4));
  return end.slice(5) < birthDate.slice(5) ? years - 1 : years;
}

/** `198603052010011002` as `19860305 201001 1 002`; a person without a number prints `-`. */
export const formatNip = (nip: string | null): string =>
  nip === null ? '-' : `${nip.slice(0, 8)} ${nip.slice(8, 14)} ${nip.slice(14, 15)} ${nip.slice(15)}`;
