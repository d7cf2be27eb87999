import { describe, expect, it } from 'vitest';
import { readSettings } from '../../functions/local/settings.ts';

describe('what can be set on one machine', () => {
  it('is the demo city when nothing is set', () => {
    expect(readSettings({})).toMatchObject({
      PORT: 4000,
      DATA_DIR: '.data',
      EMPLOYEES: 200,
      MONTHS: 2,
      SEED: 1,
      NOW: '2026-11-16T01:00:00.000Z',
      CORS_ORIGINS: [],
    });
  });

  it('names the pages of frontends that may call', () => {
    const CORS_ORIGINS = 'http://localhost:5173,https://ekinerja.example.go.id';
    expect(readSettings({ CORS_ORIGINS }).CORS_ORIGINS).toEqual(CORS_ORIGINS.split(','));
  });

  it('gives a city past a thousand no worked months, unless they are asked for', () => {
    const months = (EMPLOYEES: string, MONTHS = '') => readSettings({ EMPLOYEES, MONTHS }).MONTHS;
    expect([months('1000'), months('1001'), months('100000', '1')]).toEqual([2, 0, 1]);
  });

  it('says of a wrong value what would be right', () => {
    expect(() => readSettings({ EMPLOYEES: 'abc', MONTHS: '13' })).toThrow(
      'environment: EMPLOYEES: a whole number from 20 to 100000; MONTHS: a whole number from 0 to 12: set it as said, or `unset` it.',
    );
  });

  it.each([
    ['EMPLOYEES', 'abc'],
    ['MONTHS', '1e999'],
    ['PORT', '0'],
    ['PORT', 'http'],
    ['EMPLOYEES', '19'],
    ['EMPLOYEES', '100001'],
    ['EMPLOYEES', '20.5'],
    ['MONTHS', '-1'],
    ['SEED', 'x'],
    ['NOW', '2026-11-16'],
    ['NOW', 'tomorrow'],
    ['CORS_ORIGINS', 'http://localhost:5173/'],
    ['DYNAMODB_ENDPOINT', 'localhost'],
  ])('refuses %s=%s by name, in one sentence', (name, value) => {
    expect(() => readSettings({ [name]: value })).toThrow(new RegExp(`^environment: ${name}: [^\\n]+$`));
  });
});
