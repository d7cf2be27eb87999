import { tmpdir } from 'node:os';
import { v7 } from 'uuid';
import { afterAll, describe, expect, it } from 'vitest';
import { makeHandler } from '../../functions/graphql/handler.ts';
import { actorOf } from '../../functions/graphql/identity.ts';
import { folderReports } from '../../functions/local/reports.ts';
import { bucketAddresses } from '../../functions/platform/files/bucketAddresses.ts';
import { graphqlEvent } from '../support/graphqlEvent.ts';
import { openWholeOffice } from '../support/wholeOffice.ts';

const { office, house, platform } = await openWholeOffice();
afterAll(() => house.stop());

const files = bucketAddresses({
  bucket: 'files',
  region: 'local',
  credentials: async () => ({ accessKeyId: 'local', secretAccessKey: 'local' }),
  now: () => platform.clock.now(),
});
const handle = makeHandler({ ...platform, files, reports: folderReports(tmpdir(), platform.clock.zone) });
const username = office.owner.employeeId;
const access = { token_use: 'access', client_id: 'web', username, scope: 'openid' };
const QUERY = '{ viewer { employee { name } } }';
const name = office.owner.name;
const bodyOf = ({ body }: { body?: string | undefined }): unknown => JSON.parse(body ?? 'null');

describe('who calls', () => {
  it('is a person by the username of an access token', () => {
    expect(actorOf(access)).toEqual({ kind: 'PERSON', employeeId: username });
  });

  it('is an agency by its client where there is no username, with the scopes it was given', () => {
    const claims = {
      token_use: 'access',
      client_id: 'payroll',
      scope: 'kinerja/plans.read  kinerja/runs.read',
    };
    expect(actorOf(claims)).toEqual({
      kind: 'AGENCY',
      clientId: 'payroll',
      scopes: new Set(['kinerja/plans.read', 'kinerja/runs.read']),
    });
    expect(actorOf({ token_use: 'access', client_id: 'payroll' })).toMatchObject({ scopes: new Set() });
  });

  it.each([
    ['no claims', null],
    ['an empty set of claims', {}],
    ['an id token', { ...access, token_use: 'id' }],
    ['a token of no known use', { client_id: 'web', username }],
    ['a username that is a NIP', { ...access, username: '199001011980011001' }],
    ['an empty username', { ...access, username: '' }],
    ['no client', { token_use: 'access', username }],
    ['an empty client', { ...access, client_id: '' }],
  ])('is nobody by %s, and is answered as the gateway answers', async (_, claims) => {
    const answer = await handle(graphqlEvent(claims, QUERY));
    expect(answer.statusCode).toBe(401);
    expect(answer.headers).toMatchObject({ 'content-type': expect.stringContaining('application/json') });
    expect(bodyOf(answer)).toEqual({ message: 'Unauthorized' });
  });

  it('is nobody without a token, or with one that is not ours', async () => {
    for (const token of [null, 'x', `${await house.tokenOf(office.owner)}x`, 'e30.e30.e30'])
      expect((await house.withToken(token)(QUERY)).status).toBe(401);
  });

  it('is nobody to be shown when the register does not know them', async () => {
    const { data, errors } = await house.as({ employeeId: v7() })(QUERY);
    expect([data, errors]).toEqual([{ viewer: null }, undefined]);
  });
});

describe('a body', () => {
  it('in base64 is read like any other', async () => {
    const body = Buffer.from(JSON.stringify({ query: QUERY })).toString('base64');
    const answer = await handle(graphqlEvent(access, QUERY, { body, isBase64Encoded: true }));
    expect(bodyOf(answer)).toMatchObject({ data: { viewer: { employee: { name } } } });
  });

  it('in base64 that is none, or no body at all, is refused', async () => {
    for (const changes of [{ body: '%%%', isBase64Encoded: true }, { body: undefined }]) {
      const answer = await handle(graphqlEvent(access, QUERY, changes));
      expect([answer.statusCode, bodyOf(answer)]).toMatchObject([
        400,
        { errors: [{ extensions: { code: 'BAD_REQUEST' } }] },
      ]);
    }
  });
});
