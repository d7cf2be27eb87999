import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { CfnQueue, Queue } from 'aws-cdk-lib/aws-sqs';
import { type App, Stack, Validations } from 'aws-cdk-lib';
import { describe, expect, it } from 'vitest';
import { addSecurityRules } from '../../infra/securityRules.ts';
import { makeApp, makeInstance } from './instance.ts';

interface Finding {
  readonly ruleName: string;
  readonly acknowledgementReason?: string;
}

interface Report {
  readonly pluginName: string;
  readonly violations: Finding[];
  readonly suppressedViolations?: Finding[];
}

const reportsOf = (app: App): Report[] =>
  JSON.parse(readFileSync(join(app.outdir, 'validation-report.json'), 'utf8')).pluginReports;

/** What one careless thing comes to under the rules. */
function synthesise(careless: (stack: Stack) => void): Report[] {
  const app = makeApp();
  addSecurityRules(app);
  careless(new Stack(app, 'Careless'));
  try {
    app.synth();
  } catch (fault) {
    expect(String(fault)).toContain('ValidationFailed');
    return reportsOf(app);
  }
  throw new Error('it passed');
}

/** The rules of a plugin that found something. */
const found = (reports: Report[], plugin: string): string[] =>
  reports
    .filter(({ pluginName }) => pluginName === plugin)
    .flatMap(({ violations }) => violations.map(({ ruleName }) => ruleName));

/** Four sets of rules over a whole instance are nothing but CPU: a busy machine took 74 seconds. */
const ROOM_MS = 240_000;

describe('the security rules', { timeout: ROOM_MS }, () => {
  it('find nothing in an instance that is not acknowledged with a reason', () => {
    const app = makeApp({
      corsOrigins: 'https://kinerja.example.go.id',
      alarmAddress: 'piket@example.go.id',
      domain: 'api.example.go.id',
      certificate: 'arn:aws:acm:ap-southeast-3:111122223333:certificate/0a1b',
    });
    addSecurityRules(app);
    makeInstance(app);
    app.synth();
    const reports = reportsOf(app);
    expect(reports.flatMap(({ violations }) => violations)).toEqual([]);
    const acknowledged = reports.flatMap(({ suppressedViolations = [] }) => suppressedViolations);
    expect(acknowledged.length).toBeGreaterThan(5);
  });

  it('do not let a careless queue pass', () => {
    const reports = synthesise((stack) => void new Queue(stack, 'Queue'));
    expect(found(reports, 'AwsSolutions')).toContain('AwsSolutions-SQS3');
    expect(found(reports, 'Serverless')).toContain('Serverless-SQSRedrivePolicy');
    expect(found(reports, 'cdk-validator-cfnguard')).toContain('sqs_dlq_check');
  });

  it('do not let a finding pass because another one is acknowledged', () => {
    const reports = synthesise((stack) => {
      const bucket = new Bucket(stack, 'Bucket');
      Validations.of(bucket).acknowledge({
        id: 'cdk-validator-cfnguard::s3_bucket_logging_enabled_check',
        reason: 'for this test',
      });
    });
    expect(found(reports, 'cdk-validator-cfnguard')).not.toEqual([]);
  });

  it('do not let a value pass that CloudFormation would refuse', () => {
    const reports = synthesise((stack) => {
      void new CfnQueue(stack, 'Queue', { visibilityTimeout: -1 });
    });
    expect(found(reports, 'CloudFormation Validate')).not.toEqual([]);
  });
});
