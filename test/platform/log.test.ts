import fc from 'fast-check';
import { randomUUID } from 'node:crypto';
import { v7 } from 'uuid';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openLog, redact } from '../../functions/platform/log.ts';

/** Invented, and of nobody: the appointment lies before the birth. */
const NIP = '199001011980011001';
const SPACED = '19900101 198001 1 001';

describe('what is logged', () => {
  it.each([NIP, `pegawai ${NIP} tidak ada`, `NIP#${NIP}`, `(${NIP},${NIP})`, SPACED, `a/${SPACED}/b`])(
    'holds no NIP: %s',
    (text) => {
      const shown = String(redact(text));
      expect(shown).toContain('[nip]');
      expect(shown).not.toMatch(/1990|198001/);
    },
  );

  it('holds none as a number, a key, or in a list however deep', () => {
    for (const value of [Number(NIP), BigInt(NIP), { [NIP]: 1 }, [[{ a: [NIP] }]], { nips: [NIP] }]) {
      expect(JSON.stringify(redact(value))).toContain('[nip]');
      expect(JSON.stringify(redact(value))).not.toContain('1990');
    }
  });

  it.each([
    'nip',
    'NIP',
    'name',
    'degrees',
    'rank',
    'rankCode',
    'rating',
    'ratingResult',
    'predicate',
    'rationale',
    'note',
    'notes',
    'text',
    'returnNote',
    'reason',
    'lateReason',
    'noTargetReason',
    'object',
    'title',
    'recommendation',
    'resultText',
    'specialExpectations',
    'employeeName',
    'variables',
    'Authorization',
    'body',
  ])('holds no field %s, at any depth', (name) => {
    expect(redact({ [name]: 'Sri' })).toEqual({ [name]: '[redacted]' });
    expect(redact({ a: [{ [name]: { deep: 'Sri' } }] })).toEqual({ a: [{ [name]: '[redacted]' }] });
  });

  it('keeps ids, codes, counts and times as they are', () => {
    const kept = {
      employeeId: v7(),
      requestId: randomUUID(),
      planId: Buffer.from(`Plan:${v7()}:2026-Y:1`).toString('base64url'),
      code: 'VERSION_BEHIND',
      context: 'graphql',
      operationName: 'MyMonth',
      at: '2026-11-16T01:00:00.000Z',
      count: 1_000_000,
      epochMs: 1_794_790_800_000,
      ok: true,
      none: null,
    };
    expect(redact(kept)).toEqual(kept);
  });

  it('keeps the code of a refusal, and no sentence in its place', () => {
    expect(redact({ reason: 'REVIEWER_INACTIVE', refusedBy: { NO_REVIEWER: 2 } })).toEqual({
      reason: 'REVIEWER_INACTIVE',
      refusedBy: { NO_REVIEWER: 2 },
    });
    for (const reason of ['Sri', 'SRI', 'SRI WAHYUNI', 'REVIEWER_INACTIVE, kata Sri', 5])
      expect(redact({ reason })).toEqual({ reason: '[redacted]' });
    expect(redact({ note: 'SRI_WAHYUNI' })).toEqual({ note: '[redacted]' });
  });

  it('keeps any id of ours', () => {
    fc.assert(
      fc.property(fc.uuid(), (id) => {
        expect(redact({ id, message: `no ${id}` })).toEqual({ id, message: `no ${id}` });
      }),
    );
  });

  it('of an error is its name, message and stack without NIPs, and its causes', () => {
    const inner = new Error(`no ${NIP}`);
    const error = new TypeError(`failed for ${NIP}`, { cause: new Error('outer', { cause: inner }) });
    const shown = redact({ error }) as { error: Record<string, unknown> };
    expect(shown.error).toMatchObject({
      name: 'TypeError',
      message: 'failed for [nip]',
      cause: { message: 'outer', cause: { message: 'no [nip]' } },
    });
    expect(JSON.stringify(shown)).not.toContain(NIP);
  });

  it('ends, however deep or circular it is', () => {
    const circle: Record<string, unknown> = { id: 1 };
    circle.self = circle;
    expect(JSON.stringify(redact(circle))).toContain('[deep]');
    const error = new Error('x');
    error.cause = error;
    expect(JSON.stringify(redact(error))).toContain('[deep]');
  });
});

describe('a line of the log', () => {
  const lines: string[] = [];
  const keep = (line: unknown) => {
    lines.push(String(line).trimEnd());
    return true;
  };
  const listen = () => {
    for (const stream of [process.stdout, process.stderr]) vi.spyOn(stream, 'write').mockImplementation(keep);
  };
  afterEach(() => {
    vi.restoreAllMocks();
    lines.length = 0;
  });

  it('is one JSON object with the door, the message and redacted fields', () => {
    listen();
    const log = openLog('graphql');
    const employeeId = v7();
    log.info(`looked for ${NIP}`, { employeeId, nip: NIP });
    log.warn('slow', { ms: 5 });
    log.error('failed', { error: new Error(`no ${NIP}`) });
    expect(lines).toHaveLength(3);
    const [info, warn, error] = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(info).toMatchObject({
      service: 'graphql',
      level: 'INFO',
      message: 'looked for [nip]',
      employeeId,
      nip: '[redacted]',
    });
    expect(warn).toMatchObject({ level: 'WARN', ms: 5 });
    expect(error).toMatchObject({ level: 'ERROR', error: { message: 'no [nip]' } });
    expect(lines.join('')).not.toContain(NIP);
    expect(lines.every((line) => !line.includes('\n'))).toBe(true);
  });

  it('below the level is not written', () => {
    listen();
    openLog('jobs', 'WARN').info('hello');
    expect(lines).toEqual([]);
  });
});
