import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Stack } from 'aws-cdk-lib';
import { Queue } from 'aws-cdk-lib/aws-sqs';
import { describe, expect, it } from 'vitest';
import { addSecurityRules } from '../../infra/securityRules.ts';
import { makeApp, makeInstance } from './instance.ts';

describe('the security rules', () => {
  it('find nothing in an instance that is not acknowledged with a reason', () => {
    const app = makeApp({ corsOrigins: 'https://kinerja.example.go.id' });
    addSecurityRules(app);
    makeInstance(app);
    app.synth();
    const report = JSON.parse(readFileSync(join(app.outdir, 'validation-report.json'), 'utf8'));
    expect(report.pluginReports.flatMap(({ violations }: { violations: object[] }) => violations)).toEqual(
      [],
    );
  });

  it('do not let a careless queue pass', () => {
    const app = makeApp();
    addSecurityRules(app);
    void new Queue(new Stack(app, 'Careless'), 'Queue');
    expect(() => app.synth()).toThrow('AwsSolutions-SQS3');
  });
});
