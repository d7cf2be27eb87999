import { describe, expect, it } from 'vitest';
import { firingTimes, nightlyTimes } from '../../functions/jobs/schedule.ts';
import { lookInto, type Resource } from './instance.ts';

const { all, byId, doors } = lookInto({ zone: 'Asia/Jayapura' });
const schedules = all('AWS::Scheduler::Schedule').map(({ Properties }) => Properties);
const queueOf = (arn: { 'Fn::GetAtt': [string, 'Arn'] }) => byId(arn['Fn::GetAtt'][0]);

describe('a schedule', () => {
  it("fires in the instance's zone", () => {
    expect(schedules).toHaveLength(Object.keys({ ...firingTimes, ...nightlyTimes }).length + 1);
    for (const { ScheduleExpressionTimezone } of schedules) {
      expect(ScheduleExpressionTimezone).toBe('Asia/Jayapura');
    }
  });

  it('calls the planner for each job at the time that one machine fires too, with its own time', () => {
    const planned = schedules
      .filter(({ Target }) => Target.Arn['Fn::GetAtt'][0] === doors['Jobs/Planner']?.id)
      .map(({ ScheduleExpression, Target }) => [JSON.parse(Target.Input), ScheduleExpression]);
    const wanted = Object.entries(firingTimes).map(([job, time]) => {
      const [hour, minute] = time.split(':').map(Number);
      return [{ job, scheduledAt: '<aws.scheduler.scheduled-time>' }, `cron(${minute} ${hour} * * ? *)`];
    });
    expect(planned).toEqual(wanted);
  });

  it('calls the sealer once a night, at the time that one machine fires too', () => {
    const nightly = schedules.filter(
      ({ Target }) => Target.Arn['Fn::GetAtt'][0] === doors['Sealing/Sealer']?.id,
    );
    expect(nightly.map(({ ScheduleExpression }) => ScheduleExpression)).toEqual(['cron(0 2 * * ? *)']);
    expect(nightlyTimes).toEqual({ sealAudit: '02:00' });
  });

  it('calls the reconciler every half hour, off the times of the jobs', () => {
    const [reconcile, ...others] = schedules.filter(
      ({ Target }) => Target.Arn['Fn::GetAtt'][0] === doors['Jobs/Reconciler']?.id,
    );
    expect(others).toEqual([]);
    expect(reconcile?.ScheduleExpression).toBe('cron(20/30 * * * ? *)');
    expect(JSON.parse(reconcile?.Target.Input)).toEqual({ scheduledAt: '<aws.scheduler.scheduled-time>' });
  });

  it('tries for a day and then keeps the call in a queue', () => {
    for (const { Target } of schedules) {
      expect(Target.RetryPolicy).toEqual({ MaximumEventAgeInSeconds: 86_400, MaximumRetryAttempts: 185 });
      expect(queueOf(Target.DeadLetterConfig.Arn).Type).toBe('AWS::SQS::Queue');
    }
  });
});

describe('the queue of chunks', () => {
  const source = all('AWS::Lambda::EventSourceMapping')
    .map(({ Properties }) => Properties)
    .find(({ FunctionName }) => FunctionName.Ref === doors['Jobs/Worker']?.id) as Resource['Properties'];
  const queue = queueOf(source.EventSourceArn);
  const worker = byId(doors['Jobs/Worker']?.id ?? '').Properties;

  it('hands one chunk to a worker, takes back what failed, and never more at once than are reserved', () => {
    expect(source).toMatchObject({
      FunctionName: { Ref: doors['Jobs/Worker']?.id },
      BatchSize: 1,
      FunctionResponseTypes: ['ReportBatchItemFailures'],
      ScalingConfig: { MaximumConcurrency: worker.ReservedConcurrentExecutions },
    });
  });

  it('hides a chunk for six times as long as a worker may take', () => {
    expect(queue.Properties.VisibilityTimeout).toBe(6 * worker.Timeout);
  });

  it('gives up a chunk after five tries to a queue that keeps it for two weeks', () => {
    const { maxReceiveCount, deadLetterTargetArn } = queue.Properties.RedrivePolicy;
    expect(maxReceiveCount).toBe(5);
    expect(queueOf(deadLetterTargetArn).Properties.MessageRetentionPeriod).toBe(14 * 24 * 3600);
  });

  it('is encrypted, like every queue', () => {
    for (const { Properties } of all('AWS::SQS::Queue')) expect(Properties.SqsManagedSseEnabled).toBe(true);
  });
});
