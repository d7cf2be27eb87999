import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freePort } from '../../functions/local/port.ts';
import { ROLES } from '../../functions/local/token.ts';
import { command, javaLeftOn, javaOn, type Start, start } from '../support/runner.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'runner-'));
/** Of what starts Java more than once, on a machine that has much else to do. */
const LONG = 120_000;
let variables: Record<string, string>;
let url: string;
let city: Start;

beforeAll(async () => {
  const port = await freePort(0, 'PORT');
  variables = { DATA_DIR: dataDir, PORT: String(port), EMPLOYEES: '30', MONTHS: '1' };
  url = `http://127.0.0.1:${port}`;
  city = start(variables);
  await city.saying(/^ready /m);
}, LONG);
afterAll(async () => {
  city.child.kill('SIGKILL');
  await javaLeftOn(dataDir);
  rmSync(dataDir, { recursive: true, force: true });
});

const job = async (...words: string[]) => {
  const { last, ...rest } = await command(variables, 'jobCommand', ...words);
  return { ...rest, result: last.startsWith('{') ? (JSON.parse(last) as Record<string, unknown>) : null };
};
const tokenOf = async (word: string) => (await command(variables, 'tokenCommand', word)).last;
/** What the queries of this file answer. */
type Answer = { data: { viewer: { employee: { name: string; nip: string } } } };
const ask = async (token: string, query: string) => {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return { status: response.status, body: (await response.json()) as Answer };
};
interface Events {
  events: { no: number; id: string; type: string; subject: string }[];
}
const clock = async () => ((await (await fetch(`${url}/local/clock`)).json()) as { now: string }).now;
const moveTo = (now: string) =>
  fetch(`${url}/local/clock`, { method: 'POST', body: JSON.stringify({ now }) });

describe('the first start', () => {
  it('answers with the token of each role that it printed', async () => {
    const tokens = [...city.said().matchAll(/\((\w+)\)\n {2}(\S+)/g)];
    expect(tokens.map(([, role]) => role)).toEqual([...ROLES]);
    for (const [, , token = ''] of tokens) {
      const { body } = await ask(token, '{ viewer { employee { name nip } } }');
      expect(body).toMatchObject({ data: { viewer: { employee: { name: expect.any(String) } } } });
    }
    expect((await ask('none', '{ viewer { employee { id } } }')).status).toBe(401);
  });

  it('gives tokens by role, NIP and client, and to nobody else', async () => {
    const employee = await ask(await tokenOf('employee'), '{ viewer { employee { name nip } } }');
    const { name, nip } = employee.body.data.viewer.employee;
    const same = await ask(await tokenOf(nip), '{ viewer { employee { name } } }');
    expect(same.body.data.viewer.employee.name).toBe(name);
    expect((await ask(await tokenOf('payroll'), '{ __typename }')).status).toBe(200);
    const nobody = await command(variables, 'tokenCommand', '199001012015041001');
    expect(nobody).toMatchObject({ status: 1, stdout: '' });
    expect(nobody.stderr).toMatch(/^Nobody is found by "199001012015041001": .*\n$/);
  });
});

describe('commands beside a running start', () => {
  it('close a month to the end, and change nothing the second time', async () => {
    const first = await job('closeMonth', '2026-10');
    expect(first.status).toBe(0);
    expect(Object.keys(first.result ?? {})).toEqual(
      'job period expected done changed refused missing refusedBy'.split(' '),
    );
    const { expected, done, refused } = first.result as Record<string, number>;
    expect(first.result).toMatchObject({ job: 'closeMonth', period: '2026-M10', changed: done, missing: 0 });
    expect(done).toBeGreaterThan(15);
    expect((done ?? 0) + (refused ?? 0)).toBe(expected);
    expect((await job('closeMonth', '2026-M10')).result).toEqual({ ...first.result, changed: 0 });
  });

  it('are followed by their events, printed as they leave and listed by the explorer in order', async () => {
    const listed = async () => {
      const { events } = (await (await fetch(`${url}/explorer/events.json?after=0`)).json()) as Events;
      return events;
    };
    const kinds = async () => new Set((await listed()).map(({ type }) => type));
    await expect
      .poll(kinds, { timeout: 20_000 })
      .toEqual(
        new Set(
          ['monthLocked', 'activityMonthClosed', 'evaluationOpened'].map((name) => `asn.kinerja.${name}.v1`),
        ),
      );
    const events = await listed();
    expect(events.map(({ no }) => no)).toEqual(events.map((_, at) => at + 1));
    for (const { type, subject } of events)
      expect(city.said()).toMatch(new RegExp(`^event .* ${type} \\d+ of ${subject}$`, 'm'));
  });

  it('send the events of a stretch of time again, with the ids that they had', async () => {
    const { events } = (await (await fetch(`${url}/explorer/events.json?after=0`)).json()) as Events;
    const day = ['2026-11-16T00:00+07:00', '2026-11-17T00:00+07:00'];
    const { status, stdout, stderr } = await command(variables, 'replayCommand', ...day);
    const ids = stdout
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { id: string }).id);
    expect(status).toBe(0);
    expect(stderr).toBe(
      `${ids.length} events from 2026-11-16T00:00:00+07:00 until 2026-11-17T00:00:00+07:00\n`,
    );
    expect(ids).toEqual(expect.arrayContaining(events.map(({ id }) => id)));
    const backwards = await command(variables, 'replayCommand', ...day.toReversed());
    expect(backwards).toMatchObject({ status: 1, stdout: '' });
    expect(backwards.stderr).toMatch(/^Say from when until when.*`\.\n$/);
  });

  it('seal a day once, which the audit then checks', async () => {
    const before = await command(variables, 'verifyAudit');
    expect(before.stderr).toContain('no seals');
    const { result } = await job('sealAudit', '2026-11-16');
    expect(result).toEqual({
      job: 'sealAudit',
      period: '2026-11-16',
      leaves: expect.any(Number),
      root: expect.stringMatching(/^[\da-f]{64}$/),
    });
    expect((await job('sealAudit')).result).toEqual(result);
    expect((await job('sealAudit', '2026-11-17')).stderr).toContain('is yet to come');
    const audit = await command(variables, 'verifyAudit');
    expect(audit).toMatchObject({ status: 0, stderr: '' });
    expect(audit.last).toBe(`verified ${(result as { leaves: number }).leaves} broken 0`);
  });

  it.each([
    [
      'a month that still runs',
      ['closeMonth', '2026-11'],
      /2026-12-15 on, .*`NOW=2026-12-15T.*closeMonth 2026-M11`/,
    ],
    ['a quarter', ['closeMonth', '2026-Q4'], /`npm run job -- closeMonth 2026-10`/],
    [
      'a job that there is not',
      ['payrise', '2026-10'],
      /openMonth, closeMonth, computeAllowance, .* take a month, closeYear, convertCredits a year, turnDay, scanUnits, sealAudit a day/,
    ],
    ['a month to seal', ['sealAudit', '2026-11'], /sealAudit does not take "2026-11": it takes a day/],
    ['a month of a job of years', ['convertCredits', '2026-10'], /it takes a year: .*convertCredits 2026`/],
    ['a month that there is not', ['rebuildOverviews', '2026-13'], /rebuildOverviews 2026-11`, a year /],
    [
      'a day of units that is a month',
      ['scanUnits', '2026-11'],
      /a day `.*scanUnits 2026-11-16`, or nothing/,
    ],
    [
      'an escalation of yesterday',
      ['escalate', '2026-11-15'],
      /`NOW=2026-11-15T.*job -- escalate 2026-11-15`/,
    ],
    ['a reminder of yesterday', ['remind', '2026-11-15'], /`NOW=2026-11-15T.*job -- remind 2026-11-15`/],
  ])('refuse %s in one sentence', async (_, words, sentence) => {
    const { status, stdout, stderr } = await job(...words);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(sentence);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  it('do not reset what is in use, nor start it twice', async () => {
    expect(await command(variables, 'resetCommand')).toMatchObject({
      status: 1,
      stderr: `${dataDir} is in use by process ${city.child.pid}: stop that one with \`kill ${city.child.pid}\`.\n`,
    });
    const twice = await command({ ...variables, PORT: String(await freePort(0, 'PORT')) }, 'start');
    expect(twice).toMatchObject({ status: 1, stdout: '' });
    expect(twice.stderr).toContain(`kill ${city.child.pid}`);
    const samePort = await command({ ...variables, DATA_DIR: `${dataDir}/other` }, 'start');
    expect(samePort).toMatchObject({ status: 1, stdout: '' });
    expect(samePort.stderr).toMatch(/^Port \d+ is taken: .* PORT=\d+\.\n$/);
    expect(javaOn(`${dataDir}/other`)).toEqual([]);
  });
});

describe("a clock that is moved fires the schedule's jobs", () => {
  it('opens December, closes November on its day, and seals only the last night', async () => {
    await moveTo('2026-12-16T00:29:58+07:00');
    await city.saying(/openMonth 2026-M12: [1-9]\d* changed, 0 missing/);
    await city.saying(/closeMonth 2026-M11: [1-9]\d* changed, 0 missing/);
    expect(city.said().match(/sealAudit 2026-12-\d\d: seal \d+/g)).toEqual(['sealAudit 2026-12-15: seal 2']);
    expect((await job('closeMonth', '2026-11')).result).toMatchObject({ changed: 0, missing: 0 });
  });

  it('opens nothing for a year without plans, and says why', async () => {
    await moveTo('2026-12-26T01:01+07:00');
    await city.saying('openMonth 2027-M01: 0 changed, 0 missing');
    const { result } = await job('openMonth', '2027-01');
    expect(result).toMatchObject({ done: 0, changed: 0, missing: 0 });
    expect(Object.keys(result?.refusedBy as object).sort()).toEqual(
      expect.arrayContaining(['PLAN_NOT_APPROVED']),
    );
  });
});

describe('a start that ends', { timeout: LONG }, () => {
  it('by Ctrl-C ends with 0 and leaves no Java; the next keeps the data and the clock', async () => {
    expect(await city.end('SIGINT')).toBe(0);
    expect(javaOn(dataDir)).toEqual([]);
    city = start(variables);
    await city.saying(/^ready /m);
    expect(city.said()).not.toContain('an invented city');
    expect((await clock()).slice(0, 10)).toBe('2026-12-25'); // UTC
    expect((await job('closeMonth', '2026-10')).result).toMatchObject({ changed: 0, missing: 0 });
  });

  it('by SIGKILL leaves no Java; commands then work on the folder by themselves, one at a time', async () => {
    expect(await city.end('SIGKILL')).toBeNull();
    expect(await javaLeftOn(dataDir)).toEqual([]);
    const alone = job('closeMonth', '2026-10');
    while (javaOn(dataDir).length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
    const other = await command(variables, 'verifyAudit');
    expect((await alone).result).toMatchObject({ changed: 0, missing: 0 });
    expect([other.status, other.stdout]).toEqual([1, '']);
    expect(other.stderr).toContain('is in use by process');
    expect((await command(variables, 'verifyAudit')).last).toMatch(/^verified \d+ broken 0$/);
    expect(javaOn(dataDir)).toEqual([]);
  });

  it('by a fault while it loads says how to mend it, and leaves no Java', async () => {
    rmSync(join(dataDir, 'cast.json'));
    const { status, stderr } = await command(variables, 'start');
    expect([status, javaOn(dataDir)]).toEqual([1, []]);
    expect(stderr).toMatch(/^\S+ has lost its cast.json: `npm run reset`, .*\n$/);
  });
});

describe('npm run reset', () => {
  it('forgets what is ours, and nothing else', async () => {
    writeFileSync(join(dataDir, 'notes.txt'), 'mine');
    expect((await command(variables, 'resetCommand')).status).toBe(0);
    expect(readdirSync(dataDir)).toEqual(['notes.txt']);
    const again = await command(variables, 'resetCommand');
    expect([again.status, again.stderr]).toEqual([
      1,
      `${dataDir} is no data folder of this project: nothing was removed.\n`,
    ]);
  });
});

describe('a start cut short while it loads the city', { timeout: LONG }, () => {
  it('leaves no Java, and the next one makes the city anew', async () => {
    const own = join(dataDir, 'cut');
    const few = { ...variables, DATA_DIR: own, EMPLOYEES: '20', MONTHS: '0' };
    for (const [signal, code] of [
      ['SIGKILL', null],
      ['SIGINT', 0],
    ] as const) {
      const cut = start(few);
      await cut.saying('people, items: ');
      cut.child.kill('SIGSTOP'); // 20 people may all be loaded before another command has started
      const early = await command(few, 'jobCommand', 'closeMonth', '2026-10');
      expect(early.stderr).toBe(`There is no city in ${own}: \`npm start\` is still loading it.\n`);
      cut.child.kill(signal);
      expect(await cut.end('SIGCONT')).toBe(code);
      expect(await javaLeftOn(own)).toEqual([]);
      expect(existsSync(join(own, 'loaded.json'))).toBe(false);
    }
    city = start(few);
    await city.saying(/^ready /m);
    const { body } = await ask(
      await command(few, 'tokenCommand', 'bkpp').then(({ last }) => last),
      '{ viewer { employee { name } } }',
    );
    expect(body.data.viewer.employee.name).toEqual(expect.any(String));
    expect(await city.end('SIGTERM')).toBe(0);
    expect((await command(few, 'verifyAudit')).last).toMatch(/^verified \d+ broken 0$/);
    expect((await command(few, 'resetCommand')).status).toBe(0);
    expect(existsSync(own)).toBe(false);
  });
});

describe('what cannot start says so in one sentence', () => {
  it.each([
    [
      'a folder that cannot be',
      { DATA_DIR: '/dev/null/data' },
      /^\/dev\/null is a file and no folder: set DATA_DIR to another folder/,
    ],
    [
      'an instant that is none',
      { NOW: 'tomorrow' },
      /NOW: an instant such as 2026-11-16T08:00\+07:00: set it/,
    ],
    ['too many people', { EMPLOYEES: '200000' }, /EMPLOYEES: .*100000.*: set it/],
    ['a zone that is none', { TIME_ZONE: 'Asia/Semarang' }, /TIME_ZONE: an IANA time zone/],
    ['no DynamoDB', { DYNAMODB_ENDPOINT: 'http://127.0.0.1:9' }, /unset DYNAMODB_ENDPOINT/],
  ])('%s', async (_, wrong, sentence) => {
    const { status, stdout, stderr } = await command({ ...variables, ...wrong }, 'start');
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(sentence);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(javaOn(dataDir)).toEqual([]);
  });
});
