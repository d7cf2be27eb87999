/** Events out: the bus, what leads from the table's stream to it, and the replay. docs/decisions/outbox.md. */
import { Duration, Stack } from 'aws-cdk-lib';
import { Stats } from 'aws-cdk-lib/aws-cloudwatch';
import { Archive, EventBus } from 'aws-cdk-lib/aws-events';
import { FilterCriteria, StartingPosition } from 'aws-cdk-lib/aws-lambda';
import { DynamoEventSource, SqsDlq } from 'aws-cdk-lib/aws-lambda-event-sources';
import { Construct } from 'constructs';
import { outboxEnv, replayEnv } from '../../functions/outbox/environment.ts';
import { streamFilter } from '../../functions/outbox/stream.ts';
import type { Settings } from '../settings.ts';
import { alarm, PERIOD } from './alarms.ts';
import { DeadLetters } from './deadLetters.ts';
import { Door } from './door.ts';
import type { RecordTable } from './recordTable.ts';

/** The function waits for the bus itself as long as this: with `TRIES` more than an hour and a half. */
const PATIENCE = Duration.minutes(5);
const TRIES = 20;
/** The stream forgets after 24 hours. */
const OLDEST = Duration.hours(23);
const LATE = Duration.minutes(15);

export interface OutboxProps {
  readonly settings: Settings;
  readonly records: RecordTable;
}

export class Outbox extends Construct {
  readonly bus: EventBus;
  /** The function that the stream calls. */
  readonly sender: Door;
  readonly #props: OutboxProps;
  readonly #letters: DeadLetters;

  constructor(scope: Construct, id: string, props: OutboxProps) {
    super(scope, id);
    this.#props = props;
    this.bus = this.#makeBus(props.settings.eventArchiveDays);
    this.#letters = new DeadLetters(
      this,
      'Unsent',
      'An event has not left: it can never leave as it is, or the bus was down for too long. The letter says where it stands and why; no event is lost, the table keeps them. Mend the cause, replay that time, then delete the letter.',
    );
    this.sender = this.#makeSender();
    this.#makeReplay();
    alarm(this, 'Late', {
      metric: this.sender.function.metric('IteratorAge', { period: PERIOD, statistic: Stats.MAXIMUM }),
      above: LATE.toMilliseconds(),
      meaning:
        'Events leave more than a quarter of an hour after they happened: the bus or the function is failing. Read the log of the sender. Nothing is lost while it is under 24 hours; what is given up before that lies in the queue of unsent events.',
    });
  }

  #makeBus(days: number): EventBus {
    const { stackName, account } = Stack.of(this);
    const bus = new EventBus(this, 'Bus', { eventBusName: stackName });
    // CloudFormation names it: an archive that is replaced needs another name.
    void new Archive(this, 'Archive', {
      sourceEventBus: bus,
      eventPattern: { account: [account] },
      retention: Duration.days(days),
    });
    return bus;
  }

  #makeSender(): Door {
    const { settings, records } = this.#props;
    const door = new Door(this, 'Sender', {
      settings,
      entry: 'outbox/main.ts',
      environment: outboxEnv,
      memoryMb: 256,
      timeout: PATIENCE,
      failedCalls:
        'The stream comes again from the same place; what its source gives up lies in the failure destination of that.',
      failing:
        'The function that sends events failed; the stream comes again from the same place. If it lasts, read its log.',
    });
    this.#grantSendTo(door);
    door.give('LETTERS_URL', this.#letters.queue.queueUrl);
    door.allow(['sqs:SendMessage'], [this.#letters.queue.queueArn]);
    door.function.addEventSource(
      new DynamoEventSource(records.table, {
        startingPosition: StartingPosition.TRIM_HORIZON,
        filters: [FilterCriteria.filter(streamFilter)],
        batchSize: 100,
        parallelizationFactor: 1, // Lambda would keep the order of an item, and not of a subject
        reportBatchItemFailures: true,
        bisectBatchOnError: true,
        retryAttempts: TRIES,
        maxRecordAge: OLDEST,
        onFailure: new SqsDlq(this.#letters.queue),
      }),
    );
    return door;
  }

  /** Called by an operator, who waits for the answer. */
  #makeReplay(): void {
    const { settings, records } = this.#props;
    const door = new Door(this, 'Replay', {
      settings,
      entry: 'outbox/replayMain.ts',
      environment: replayEnv,
      memoryMb: 512,
      timeout: Duration.minutes(15),
      failedCalls: 'An operator waits for the answer, and calls again from the last place that was answered.',
      failing:
        'A replay of events ended without an answer. Whoever called it calls it again, from the last place that it answered: what was sent twice has the same id.',
    });
    this.#grantSendTo(door);
    records.grantTo(door, 'scan');
  }

  #grantSendTo(door: Door): void {
    const { name, stage } = this.#props.settings;
    door.give('INSTANCE', `${name}-${stage}`);
    door.give('BUS_NAME', this.bus.eventBusName);
    door.allow(['events:PutEvents'], [this.bus.eventBusArn]);
  }
}
