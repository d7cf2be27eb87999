import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decodeJwt } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { authoriserOf } from '../../functions/local/authoriser.ts';
import { openIssuer, WEB_CLIENT, type Issuer } from '../../functions/local/issuer.ts';
import { castResolver, tokenFor, writeCast, type Resolve } from '../../functions/local/token.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'token-'));
const empty = mkdtempSync(join(tmpdir(), 'token-'));
const players = {
  employee: 'e-1',
  appraiser: 'e-2',
  superior: 'e-3',
  manager: 'e-4',
  bkpp: 'e-5',
  assessor: 'e-6',
  auditor: 'e-7',
};
let issuer: Issuer;

beforeAll(async () => {
  issuer = await openIssuer({ url: 'http://127.0.0.1:4000', dataDir });
  writeCast(dataDir, players);
});
afterAll(() => {
  rmSync(dataDir, { recursive: true });
  rmSync(empty, { recursive: true });
});

const command = (words: string[], folder: string) =>
  spawnSync(process.execPath, ['functions/local/tokenCommand.ts', ...words], {
    env: { ...process.env, DATA_DIR: folder },
    encoding: 'utf8',
  });

describe('npm run token', () => {
  test('prints a token that the gateway accepts, alone, for a role', async () => {
    const { stdout, status } = command(['appraiser'], dataDir);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+\n$/);
    const verdict = await authoriserOf(issuer, [WEB_CLIENT])(`Bearer ${stdout.trim()}`);
    expect(verdict).toMatchObject({ ok: true, claims: { username: 'e-2', token_use: 'access' } });
  });

  test("prints an agency's token with the scopes of its client, and no username", () => {
    const { stdout, status } = command(['payroll'], dataDir);
    expect(status).toBe(0);
    const claims = decodeJwt(stdout.trim());
    expect(claims).toMatchObject({ client_id: 'payroll' });
    expect(String(claims.scope)).toContain('kinerja/months.read');
    expect(claims).not.toHaveProperty('username');
  });

  test.each([
    ['nobody named', [], dataDir, /Say for whom/],
    ['a stranger', ['mayor'], dataDir, /Nobody is found by "mayor"/],
    ['no city yet', ['employee'], empty, /npm start/],
    ['a NIP of month 13', ['197413121999132004'], dataDir, /^NIP_INVALID_BIRTH_DATE: The first eight digits/],
    [
      'a NIP of appointment month 13',
      ['197412121999132004'],
      dataDir,
      /^NIP_INVALID_MONTH: Digits 13 and 14/,
    ],
  ])('says what is missing: %s', (_, words, folder, sentence) => {
    const { stdout, stderr, status } = command(words, folder);
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toMatch(sentence);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});

test('other resolvers find a NIP or an agency', async () => {
  const byClient: Resolve = (word) =>
    Promise.resolve(word === 'agency-one' ? { client: word, scopes: ['kinerja/read'] } : null);
  const claims = decodeJwt(await tokenFor('agency-one', issuer, [castResolver(dataDir), byClient]));
  expect(claims).toMatchObject({ sub: 'agency-one', client_id: 'agency-one', scope: 'kinerja/read' });
  expect(claims).not.toHaveProperty('username');
});

test('a person keeps the same subject from token to token, and it is not the employee id', async () => {
  const [first, second] = [
    decodeJwt(await issuer.personToken('e-1')),
    decodeJwt(await issuer.personToken('e-1')),
  ];
  expect(first.sub).toBe(second.sub);
  expect(first.sub).not.toBe('e-1');
  expect(first.jti).not.toBe(second.jti);
});
