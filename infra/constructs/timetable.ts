/** Who calls the jobs' functions and when: EventBridge Scheduler, in the instance's zone. docs/architecture.md 9. */
import { Duration, Stack, TimeZone } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  ContextAttribute,
  type CronOptionsWithTimezone,
  Schedule,
  ScheduleExpression,
  ScheduleGroup,
  ScheduleTargetInput,
} from 'aws-cdk-lib/aws-scheduler';
import { LambdaInvoke } from 'aws-cdk-lib/aws-scheduler-targets';
import { Construct } from 'constructs';
import { isReady } from '../../functions/jobs/schedule.ts';
import {
  isNightly,
  type NightlyJob,
  type Schedule as Planned,
  timetable,
} from '../../functions/jobs/timetable.ts';
import { DeadLetters } from './deadLetters.ts';
import type { Door } from './door.ts';

/** When to call: fields of a cron line; a field that is left out is every. */
export type When = Pick<CronOptionsWithTimezone, 'minute' | 'hour' | 'day' | 'month' | 'weekDay'>;

/** Names of the days by their numbers: cron's own begin with Sunday. */
const WEEKDAYS = ['', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT', 'SUN'];

/** The cron fields of a schedule of the timetable. */
function whenOf({ time, on = {} }: Planned): When {
  const [hour, minute] = time.split(':').map((part) => String(Number(part)));
  if (!hour || !minute) throw new Error(`${time} is not a time of day`);
  return {
    hour,
    minute,
    ...(on.weekdays && { weekDay: on.weekdays.map((day) => WEEKDAYS[day]).join(',') }),
    ...(on.day && { day: String(on.day) }),
    ...(on.month && { month: String(on.month) }),
  };
}

/** What a schedule says of itself, and sends. */
export interface Call {
  readonly description: string;
  /** Whether it fires; true unless given. */
  readonly enabled?: boolean;
  readonly input?: Record<string, string>;
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

  /** Calls the planner for every job of the timetable that is not a night's; what is not built yet is disabled. */
  plan(planner: Door): void {
    for (const planned of timetable.filter(({ job }) => !isNightly(job))) this.#callFor(planned, planner);
  }

  /** Calls a door for a night's job. */
  night(job: NightlyJob, door: Door): void {
    for (const planned of timetable.filter((one) => one.job === job)) this.#callFor(planned, door);
  }

  #callFor(planned: Planned, door: Door): void {
    const { name, job } = planned;
    const enabled = isReady(planned);
    const description = enabled ? `Calls ${job}` : `${job} is not built yet: enabled with the job itself`;
    this.call(name, door, whenOf(planned), { description, enabled, input: { job } });
  }

  /** Calls a door at its times, with the schedule's own time beside `input`: a late call means the same day. */
  call(name: string, door: Door, when: When, { description, enabled, input = {} }: Call): void {
    this.#allow('lambda:InvokeFunction', door.function.functionArn);
    void new Schedule(this, name, {
      description,
      enabled: enabled ?? true,
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
