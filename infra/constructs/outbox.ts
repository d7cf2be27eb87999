/** Events out: the bus, what leads from the table's stream to it, and the replay. docs/decisions/outbox.md. */
import { Duration, Stack } from 'aws-cdk-lib';
import { Archive, EventBus } from 'aws-cdk-lib/aws-events';
import { Construct } from 'constructs';
import { outboxEnv, replayEnv } from '../../functions/outbox/environment.ts';
import { streamFilter } from '../../functions/outbox/stream.ts';
import type { Settings } from '../settings.ts';
import { DeadLetters } from './deadLetters.ts';
import { Door } from './door.ts';
import type { RecordTable } from './recordTable.ts';
import { consumeStream, STREAM_COMES_AGAIN } from './streamConsumer.ts';

/** The function waits for the bus itself as long as this: with all tries of the stream more than an hour and a half. */
const PATIENCE = Duration.minutes(5);

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
      failedCalls: STREAM_COMES_AGAIN,
      failing:
        'The function that sends events failed; the stream comes again from the same place. If it lasts, read its log.',
    });
    this.#grantSendTo(door);
    consumeStream(this, door, {
      records,
      letters: this.#letters,
      filter: streamFilter,
      late: 'Events leave more than a quarter of an hour after they happened: the bus or the function is failing. Read the log of the sender. Nothing is lost while it is under 24 hours; what is given up before that lies in the queue of unsent events.',
    });
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
