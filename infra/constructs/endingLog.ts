/** Logs of the instance: of its functions, and of who called. None of them holds personal data. */
import { Validations } from 'aws-cdk-lib';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import type { Settings } from '../settings.ts';

/** A log that keeps its lines as long as the settings say. */
export function endingLog(scope: Construct, id: string, { logRetentionDays }: Settings): LogGroup {
  const log = new LogGroup(scope, id, { retention: logRetentionDays });
  Validations.of(log).acknowledge(
    {
      id: 'cdk-validator-cfnguard::cloudwatch_log_group_retention_period_check',
      reason:
        'Logs are for finding faults. Who did what stands in the chain of events, which is kept for ever; `logRetentionDays` keeps them longer where a rule asks for it.',
    },
    {
      id: 'cdk-validator-cfnguard::cloudwatch_log_group_encrypted_check',
      reason:
        "CloudWatch encrypts every log by its own key. One of ours adds a monthly price and nothing to guard: functions/platform/log.ts redacts personal data before a line is written, and the gateway's line has none.",
    },
  );
  return log;
}
