import { describe, expect, it } from 'vitest';
import { isReady } from '../../functions/jobs/schedule.ts';
import { timetable } from '../../functions/jobs/timetable.ts';
import { lookInto, type Resource } from './instance.ts';

const { all, byId, doors } = lookInto({ zone: 'Asia/Jayapura' });
const schedules = all('AWS::Scheduler::Schedule').map(({ Properties }) => Properties);
const queueOf = (arn: { 'Fn::GetAtt': [string, 'Arn'] }) => byId(arn['Fn::GetAtt'][0]);

const NOW = '<aws.scheduler.scheduled-time>';
/** Of each schedule its own id, by what it calls and sends. */
const expressionsOf = (door: string) =>
  schedules
    .filter(({ Target }) => Target.Arn['Fn::GetAtt'][0] === doors[door]?.id)
    .map(({ ScheduleExpression, State, Target }) => [
      JSON.parse(Target.Input).job,
      ScheduleExpression,
      State,
    ]);

describe('a schedule', () => {
  it("fires in the instance's zone", () => {
    expect(schedules).toHaveLength(timetable.length + 1);
    for (const { ScheduleExpressionTimezone } of schedules) {
      expect(ScheduleExpressionTimezone).toBe('Asia/Jayapura');
    }
  });

  it('is there for every one of the timetable, and fires if its job is there', () => {
    const found = [...expressionsOf('Jobs/Planner'), ...expressionsOf('Sealing/Sealer')];
    expect(found).toHaveLength(timetable.length);
    expect(Object.fromEntries(found.map(([job, , state]) => [job, state]))).toEqual(
      Object.fromEntries(timetable.map((one) => [one.job, isReady(one) ? 'ENABLED' : 'DISABLED'])),
    );
    for (const { Description, State } of schedules)
      expect(/is not built yet/.test(Description)).toBe(State === 'DISABLED');
  });

  it('is of the days and the time that the timetable says', () => {
    expect(Object.fromEntries(expressionsOf('Sealing/Sealer'))).toEqual({ sealAudit: 'cron(0 2 * * ? *)' });
    const planned = Map.groupBy(expressionsOf('Jobs/Planner'), ([job]) => job);
    const crons = [...planned].map(([job, all]) => [job, all.map(([, cron]) => cron)]);
    expect(Object.fromEntries(crons)).toEqual({
      openMonth: ['cron(0 1 * * ? *)'],
      closeMonth: ['cron(30 0 * * ? *)'],
      relineEmployees: ['cron(10 0 * * ? *)'],
      turnDay: ['cron(5 0 * * ? *)'],
      remind: ['cron(30 15 ? * MON,TUE,WED,THU,FRI,SAT *)'],
      escalate: ['cron(0 7 10 * ? *)', 'cron(0 7 ? * MON *)'],
      computeAllowance: ['cron(0 5 * * ? *)'],
      openYear: ['cron(30 1 2 1 ? *)'],
      closeYear: ['cron(30 2 * * ? *)'],
      convertCredits: ['cron(0 6 * * ? *)'],
      reconcileHr: ['cron(0 3 * * ? *)'],
      scanFindings: ['cron(0 4 * * ? *)'],
      scanUnits: ['cron(10 4 * * ? *)'],
    });
  });

  it('sends its job and its own time, so that a late call means the same day', () => {
    for (const { Target } of schedules) expect(JSON.parse(Target.Input)).toMatchObject({ scheduledAt: NOW });
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
