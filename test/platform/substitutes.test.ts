import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createHash } from '../../functions/platform/substitutes/apolloHash.ts';
import * as reporting from '../../functions/platform/substitutes/apolloReporting.ts';
import { makeExecutableSchema } from '../../functions/platform/substitutes/apolloSchema.ts';
import { defaultProvider } from '../../functions/platform/substitutes/awsCredentials.ts';

const before = { ...process.env };
beforeEach(() => {
  for (const name of ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN'])
    delete process.env[name];
});
afterEach(() => {
  process.env = { ...before };
});

describe('what the bundles hold in the place of packages', () => {
  it('finds the credentials that Lambda gives as variables, as they are at each call', async () => {
    const provider = defaultProvider();
    await expect(provider()).rejects.toThrow('no AWS credentials');
    Object.assign(process.env, { AWS_ACCESS_KEY_ID: 'id', AWS_SECRET_ACCESS_KEY: 'secret' });
    expect(await provider()).toEqual({ accessKeyId: 'id', secretAccessKey: 'secret' });
    process.env.AWS_SESSION_TOKEN = 'session';
    expect(await provider()).toMatchObject({ sessionToken: 'session' });
  });

  it('says so where it would be used after all', () => {
    expect(() => makeExecutableSchema()).toThrow('give Apollo a schema');
    expect(() => reporting.Trace()).toThrow('reporting is not in the bundle');
    expect(createHash('sha256').update('x').digest('hex')).toMatch(/^2d711642/);
  });
});
