import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatNip, nipWarnings, parseNip } from '../../functions/organisation/employee/nip.ts';
import type { PlainDate } from '../../functions/platform/period.ts';

const today = '2026-11-16' as PlainDate;
const codeOf = (text: string) => {
  const parsed = parseNip(text, today);
  return parsed.ok ? 'OK' : parsed.problems[0].code;
};
const valid = (text: string) => {
  const parsed = parseNip(text, today);
  if (!parsed.ok) throw new Error(parsed.problems[0].code);
  return parsed.value;
};

describe('a NIP', () => {
  it('tells birth, appointment, sex and scheme of its bearer', () => {
    expect(valid('19740812 199903 2 004')).toEqual({
      nip: '197408121999032004',
      scheme: 'PNS',
      birthDate: '1974-08-12',
      sex: 'FEMALE',
      appointedYear: 1999,
      appointedMonth: 3,
      sequence: 4,
    });
    expect(valid('199507212020121007')).toMatchObject({ scheme: 'PNS', sex: 'MALE' });
    expect(valid('198911152023211009')).toMatchObject({
      scheme: 'PPPK',
      appointedYear: 2023,
      appointedMonth: null,
    });
  });

  it.each([
    ['of 17 digits', '19740812199903200', 'NIP_INVALID_LENGTH'],
    ['with a letter', '19740812199903200X', 'NIP_INVALID_LENGTH'],
    ['born on 30 February', '197402301999032004', 'NIP_INVALID_BIRTH_DATE'],
    ['born before 1940', '193912311965032004', 'NIP_INVALID_BIRTH_DATE'],
    ['with month 00', '197408121999002004', 'NIP_INVALID_MONTH'],
    ['with month 13', '197408121999132004', 'NIP_INVALID_MONTH'],
    ['with month 19', '197408121999192004', 'NIP_INVALID_MONTH'],
    ['of sex 3', '197408121999033004', 'NIP_INVALID_SEX'],
    ['of sequence 000', '197408121999032000', 'NIP_INVALID_SEQUENCE'],
    ['appointed next month', '200408122026122004', 'NIP_IN_FUTURE'],
    ['appointed as PPPK next year', '199408122027212004', 'NIP_IN_FUTURE'],
  ])('%s is refused', (_, text, code) => expect(codeOf(text)).toBe(code));

  it('with an age at appointment that is rare is warned of and not refused', () => {
    expect(nipWarnings(valid('197408121999032004'))).toEqual([]);
    expect(nipWarnings(valid('196408122009032004'))).toEqual(['NIP_AGE_AT_APPOINTMENT']);
    expect(nipWarnings(valid('200408122021032004'))).toEqual(['NIP_AGE_AT_APPOINTMENT']);
    expect(nipWarnings(valid('197408121999032004'), { sex: 'MALE' })).toEqual(['NIP_HR_MISMATCH']);
  });

  it('is printed in groups, and a mayor without one prints a dash', () => {
    expect(formatNip('198603052010011002')).toBe('19860305 201001 1 002');
    expect(formatNip(null)).toBe('-');
  });

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.stringMatching(/^\d{18}$/)),
        (text) => typeof parseNip(text).ok === 'boolean',
      ),
    );
  });
});
