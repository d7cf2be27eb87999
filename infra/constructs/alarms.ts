/** Alarms, each with a sentence: what it means and what to do. docs/operations.md has a section for each. */
import { Duration, Stack } from 'aws-cdk-lib';
import { Alarm, ComparisonOperator, type IMetric, Stats, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { FilterPattern, type IFilterPattern, type ILogGroup, MetricFilter } from 'aws-cdk-lib/aws-logs';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';

/** The stretch of time that one point of a metric covers. */
export const PERIOD = Duration.minutes(5);

export interface Watch {
  readonly metric: IMetric;
  /** What it means, and what to do. */
  readonly meaning: string;
  /** Rings above this; 0 unless given. */
  readonly above?: number;
  /** For how many periods in succession; 1 unless given. */
  readonly periods?: number;
}

/** An alarm; no data means that nothing happened. Who is told, is the stack's matter (alarmTopic.ts). */
export function alarm(scope: Construct, id: string, { metric, meaning, above, periods }: Watch): void {
  void new Alarm(scope, id, {
    metric,
    alarmDescription: meaning,
    threshold: above ?? 0,
    comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD,
    evaluationPeriods: periods ?? 1,
    treatMissingData: TreatMissingData.NOT_BREACHING,
  });
}

/** Rings when a function ends with a fault; `meaning` says what that means and what to do. */
export const errorAlarm = (scope: Construct, of: IFunction, meaning: string): void =>
  alarm(scope, 'Failing', { metric: of.metricErrors({ period: PERIOD, statistic: Stats.SUM }), meaning });

/** Rings when a function was asked and could not even start. */
export const throttleAlarm = (scope: Construct, of: IFunction): void =>
  alarm(scope, 'Throttled', {
    metric: of.metricThrottles({ period: PERIOD, statistic: Stats.SUM }),
    meaning:
      'Calls found no free instance of the function and were turned away. If it lasts, the limit of the account on concurrent executions is too low: ask AWS to raise it.',
    periods: 3,
  });

/**
 * Rings when a function logs an error, which need not end the call: a request whose fault was answered,
 * a person of a chunk that failed.
 */
export function loggedErrorAlarm(scope: Construct, log: ILogGroup): void {
  const counted = countedLines(scope, 'Errors', log, FilterPattern.stringValue('$.level', '=', 'ERROR'));
  alarm(scope, 'Logged', {
    metric: counted.metric({ period: PERIOD, statistic: Stats.SUM }),
    meaning:
      'The function went on, but logged an error: a fault that was answered, a person or an event that failed. Filter its log by level ERROR; the line names the request or the person by id.',
  });
}

/** The metric that counts the lines of a log that a pattern matches; it carries nothing of them. */
export const countedLines = (
  scope: Construct,
  id: string,
  log: ILogGroup,
  pattern: IFilterPattern,
): MetricFilter =>
  new MetricFilter(scope, id, {
    logGroup: log,
    filterPattern: pattern,
    metricNamespace: Stack.of(scope).stackName,
    metricName: `${scope.node.path.replaceAll('/', '.')}.${id}`,
    metricValue: '1',
  });

/** Rings while a dead-letter queue holds anything; `meaning` says what that means and what to do. */
export const letterAlarm = (scope: Construct, of: Queue, meaning: string): void =>
  alarm(scope, 'Letters', {
    metric: of.metricApproximateNumberOfMessagesVisible({ period: PERIOD, statistic: Stats.MAXIMUM }),
    meaning,
  });
