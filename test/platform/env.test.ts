import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { baseEnv, readEnv } from '../../functions/platform/env.ts';

describe("a door's environment", () => {
  it('has a zone and a level unless set', () => {
    expect(readEnv(baseEnv, { TABLE_NAME: 'kinerja' })).toEqual({
      TABLE_NAME: 'kinerja',
      TIME_ZONE: 'Asia/Jakarta',
      LOG_LEVEL: 'INFO',
    });
  });

  it('counts an empty variable as absent', () => {
    expect(readEnv(baseEnv, { TABLE_NAME: 'kinerja', TIME_ZONE: '', DYNAMODB_ENDPOINT: '' })).toMatchObject({
      TIME_ZONE: 'Asia/Jakarta',
    });
    expect(() => readEnv(baseEnv, { TABLE_NAME: '' })).toThrow('TABLE_NAME');
  });

  it.each([
    ['TABLE_NAME', 'x'],
    ['TIME_ZONE', 'WIB'],
    ['TIME_ZONE', 'Asia/Jakart'],
    ['LOG_LEVEL', 'debug'],
    ['DYNAMODB_ENDPOINT', 'nowhere'],
  ])('refuses %s=%s at the start, not at the first call', (name, value) => {
    expect(() => readEnv(baseEnv, { TABLE_NAME: 'kinerja', [name]: value })).toThrow(
      `environment: ${name}: `,
    );
  });

  it('names every fault in one line, and no value', () => {
    const door = baseEnv.extend({ SECRET: z.string().min(40) });
    const read = () => readEnv(door, { TABLE_NAME: 'x', SECRET: 'hunter2', LOG_LEVEL: 'loud' });
    expect(read).toThrow(/^environment: TABLE_NAME: [^\n]+; LOG_LEVEL: [^\n]+; SECRET: [^\n]+$/);
    expect(read).not.toThrow('hunter2');
  });
});
