import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type * as z from 'zod';
import { graphqlEnv } from '../../functions/graphql/environment.ts';
import {
  evidenceEnv,
  importerEnv,
  plannerEnv,
  sealEnv,
  workerEnv,
} from '../../functions/jobs/environment.ts';
import { reportEnv } from '../../functions/report/environment.ts';
import { LONGEST_CALL_MS } from '../../functions/platform/calls.ts';
import { observerEnv, rebuildEnv } from '../../functions/observer/environment.ts';
import { outboxEnv, replayEnv } from '../../functions/outbox/environment.ts';
import { FOR_LIBRARIES, LOCAL_ONLY } from '../../infra/constructs/door.ts';
import { lookInto } from './instance.ts';

const { all, byId, doors } = lookInto({ zone: 'Asia/Makassar', logRetentionDays: '30' });

const schemas: Record<string, z.ZodObject> = {
  'Evidence/Taker': evidenceEnv,
  'Graphql/Door': graphqlEnv,
  'Jobs/Planner': plannerEnv,
  'Jobs/Reconciler': plannerEnv,
  'Jobs/Worker': workerEnv,
  'Observer/Counter': observerEnv,
  'Observer/Rebuild': rebuildEnv,
  'Outbox/Replay': replayEnv,
  'Outbox/Sender': outboxEnv,
  'Register/Importer': importerEnv,
  'Reports/Maker': reportEnv,
  'Sealing/Sealer': sealEnv,
};

describe('a function', () => {
  it('has its schema listed here', () => {
    expect(Object.keys(doors).toSorted()).toEqual(Object.keys(schemas));
  });

  it.each(Object.keys(doors))('%s is given exactly the variables of its schema', (path) => {
    const given = byId(doors[path]?.id ?? '').Properties.Environment.Variables;
    const wanted = Object.keys(schemas[path]?.shape ?? {}).filter((name) => !LOCAL_ONLY.includes(name));
    expect(Object.keys(given).toSorted()).toEqual([...wanted, ...FOR_LIBRARIES].toSorted());
    expect(given).toMatchObject({ NODE_ENV: 'production', TIME_ZONE: 'Asia/Makassar' });
  });

  it('cannot be given what its schema does not know', () => {
    expect(() => doors['Graphql/Door']?.door.give('QUEUE_URL', 'https://queue')).toThrow('not in its schema');
  });

  it('runs on Node 24 and ARM64, with traces, a bounded time and a log that ends', () => {
    const functions = all('AWS::Lambda::Function');
    expect(functions).toHaveLength(Object.keys(schemas).length); // none that CDK slips in
    for (const { Properties } of functions) {
      expect(Properties).toMatchObject({
        Runtime: 'nodejs24.x',
        Architectures: ['arm64'],
        TracingConfig: { Mode: 'Active' },
      });
      expect(Properties.Timeout).toBeGreaterThan(0);
      expect(byId(Properties.LoggingConfig.LogGroup.Ref).Properties.RetentionInDays).toBe(30);
    }
  });

  it('has far more time than a call of AWS that is never answered', () => {
    for (const { Properties } of all('AWS::Lambda::Function'))
      expect(Properties.Timeout * 1000).toBeGreaterThan(2 * LONGEST_CALL_MS);
  });

  it('makes no client of AWS without a bound on its calls', () => {
    const files = globSync('functions/**/*.ts').filter((file) => !file.startsWith('functions/local/'));
    const made = files.flatMap((file) => readFileSync(file, 'utf8').match(/new \w+Client\(.*?\)/g) ?? []);
    expect(made.length).toBeGreaterThan(4);
    for (const one of made)
      expect(one).toMatch(/\((callLimits|carryLimits|\{ \.\.\.LEAN, \.\.\.config \})\)$/);
  });

  it('that is called without waiting keeps the failed call in a queue', () => {
    const kept = all('AWS::Lambda::EventInvokeConfig').map(({ Properties }) => [
      String(Properties.FunctionName.Ref),
      byId(Properties.DestinationConfig.OnFailure.Destination['Fn::GetAtt'][0]).Type,
    ]);
    expect(Object.fromEntries(kept)).toEqual({
      [String(doors['Jobs/Planner']?.id)]: 'AWS::SQS::Queue',
      [String(doors['Jobs/Reconciler']?.id)]: 'AWS::SQS::Queue',
      [String(doors['Sealing/Sealer']?.id)]: 'AWS::SQS::Queue',
    });
  });
});
