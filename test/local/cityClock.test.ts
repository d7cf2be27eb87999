import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openCityClock, readCityClock } from '../../functions/local/cityClock.ts';
import { readSettings } from '../../functions/local/settings.ts';
import type { Instant } from '../../functions/platform/period.ts';

let env: { DATA_DIR: string; NOW?: string };
beforeEach(() => {
  env = { DATA_DIR: mkdtempSync(join(tmpdir(), 'clock-')) };
});
afterEach(() => rmSync(env.DATA_DIR, { recursive: true }));

const CHRISTMAS = '2026-12-25T01:00:00.000Z' as Instant;
const open = (more: { NOW?: string } = {}) => {
  const all = { ...env, ...more };
  return openCityClock(readSettings(all), all);
};
const read = (more: { NOW?: string } = {}) => {
  const all = { ...env, ...more };
  return readCityClock(readSettings(all), all).now();
};
const minute = (at: Instant) => at.slice(0, 16);

describe("the city's clock", () => {
  it('stands at 08:00 on 16 November 2026 at first', () => {
    const clock = open();
    expect(minute(clock.now())).toBe('2026-11-16T01:00');
    expect(minute(clock.fired())).toBe('2026-11-16T01:00');
    clock.stop();
  });

  it('is the same for commands beside, and at the next start', () => {
    const clock = open();
    clock.moveTo(CHRISTMAS);
    expect(minute(read())).toBe('2026-12-25T01:00');
    clock.stop();
    const next = open();
    expect(minute(next.now())).toBe('2026-12-25T01:00');
    next.stop();
  });

  it('remembers what had not fired when it was killed after a move', () => {
    const clock = open();
    clock.moveTo(CHRISTMAS);
    clock.stop();
    const next = open();
    expect(minute(next.fired())).toBe('2026-11-16T01:00');
    next.markFired(CHRISTMAS);
    next.stop();
    const third = open();
    expect(third.fired()).toBe(CHRISTMAS);
    third.stop();
  });

  it('is set by NOW at a start for good, and by NOW of a command for that command alone', () => {
    const clock = open({ NOW: '2026-12-01T08:00+07:00' });
    expect(minute(read())).toBe('2026-12-01T01:00');
    expect(minute(read({ NOW: '2026-12-15T08:00+07:00' }))).toBe('2026-12-15T01:00');
    expect(minute(read())).toBe('2026-12-01T01:00');
    clock.stop();
  });

  it('set to an earlier NOW does not fire again what lies ahead of it', () => {
    const clock = open();
    clock.markFired(CHRISTMAS);
    clock.stop();
    const earlier = open({ NOW: '2026-11-20T08:00+07:00' });
    expect(minute(earlier.fired())).toBe('2026-11-20T01:00');
    earlier.stop();
  });

  it('goes on, second by second, while a start runs', async () => {
    const clock = open();
    const kept = () => readFileSync(join(env.DATA_DIR, 'clock.json'), 'utf8');
    const before = kept();
    await expect.poll(kept, { timeout: 5_000 }).not.toBe(before);
    clock.stop();
  });

  it('stands where it began when its file was spoilt', () => {
    writeFileSync(join(env.DATA_DIR, 'clock.json'), '{"now":"2026-12');
    expect(minute(read())).toBe('2026-11-16T01:00');
  });
});
