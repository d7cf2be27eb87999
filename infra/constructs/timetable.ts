/** Who calls the jobs' functions and when: EventBridge Scheduler, in the instance's zone. docs/architecture.md 9. */
import { Duration, Stack, TimeZone } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  ContextAttribute,
  Schedule,
  ScheduleExpression,
  ScheduleGroup,
  ScheduleTargetInput,
} from 'aws-cdk-lib/aws-scheduler';
import { LambdaInvoke } from 'aws-cdk-lib/aws-scheduler-targets';
import { Construct } from 'constructs';
import { DeadLetters } from './deadLetters.ts';
import type { Door } from './door.ts';

/** When to call: fields of a cron line; a field that is left out is every. */
export interface When {
  readonly minute: string;
  readonly hour?: string;
}

/** Every day at a time, `HH:mm`. */
export function dailyAt(time: string): When {
  const [hour, minute] = time.split(':').map((part) => String(Number(part)));
  if (!hour || !minute) throw new Error(`${time} is not a time of day`);
  return { hour, minute };
}

export class Timetable extends Construct {
  readonly #zone: TimeZone;
  readonly #group: ScheduleGroup;
  readonly #letters: DeadLetters;
  readonly #role: Role;

  constructor(scope: Construct, id: string, zone: string) {
    super(scope, id);
    this.#zone = TimeZone.of(zone);
    this.#group = new ScheduleGroup(this, 'Group');
    this.#letters = new DeadLetters(
      this,
      'Undelivered',
      'A schedule could not call its function for a day. Read the letter, mend what kept it, then invoke the function by hand with the letter as event: a job takes its day from it.',
    );
    this.#role = new Role(this, 'Role', {
      // Only this instance's schedules: another's cannot borrow the role.
      assumedBy: new ServicePrincipal('scheduler.amazonaws.com', {
        conditions: {
          StringEquals: {
            'aws:SourceAccount': Stack.of(this).account,
            'aws:SourceArn': this.#group.scheduleGroupArn,
          },
        },
      }),
    });
    this.#allow('sqs:SendMessage', this.#letters.queue.queueArn);
  }

  /** Calls a door at its times, with the schedule's own time beside `input`: a late call means the same day. */
  call(name: string, door: Door, when: When, description: string, input: Record<string, string> = {}): void {
    this.#allow('lambda:InvokeFunction', door.function.functionArn);
    void new Schedule(this, name, {
      description,
      scheduleGroup: this.#group,
      schedule: ScheduleExpression.cron({ ...when, timeZone: this.#zone }),
      target: new LambdaInvoke(door.function, {
        // Else the target adds every version of the function: `<arn>:*`.
        role: this.#role.withoutPolicyUpdates(),
        input: ScheduleTargetInput.fromObject({ ...input, scheduledAt: ContextAttribute.scheduledTime }),
        deadLetterQueue: this.#letters.queue,
        maxEventAge: Duration.days(1),
        retryAttempts: 185, // the service's most: within the day
      }),
    });
  }

  #allow(action: string, resource: string): void {
    this.#role.addToPolicy(new PolicyStatement({ actions: [action], resources: [resource] }));
  }
}
