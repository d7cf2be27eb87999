/** Alarms, each with a sentence: what it means and what to do. */
import { Duration } from 'aws-cdk-lib';
import { Alarm, ComparisonOperator, type IMetric, Stats, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';

const PERIOD = Duration.minutes(5);

/** Rings as soon as there is one; no data means that nothing happened. */
function alarmAboveZero(scope: Construct, metric: IMetric, alarmDescription: string): void {
  void new Alarm(scope, 'Alarm', {
    metric,
    alarmDescription,
    threshold: 0,
    comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD,
    evaluationPeriods: 1,
    treatMissingData: TreatMissingData.NOT_BREACHING,
  });
}

/** Rings when a function ends with a fault; `meaning` says what that means and what to do. */
export const errorAlarm = (scope: Construct, of: IFunction, meaning: string): void =>
  alarmAboveZero(scope, of.metricErrors({ period: PERIOD, statistic: Stats.SUM }), meaning);

/** Rings while a dead-letter queue holds anything; `meaning` says what that means and what to do. */
export const letterAlarm = (scope: Construct, of: Queue, meaning: string): void =>
  alarmAboveZero(
    scope,
    of.metricApproximateNumberOfMessagesVisible({ period: PERIOD, statistic: Stats.MAXIMUM }),
    meaning,
  );
