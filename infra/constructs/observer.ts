/** What is counted for overviews: what leads from the table's stream to the observer, and the rebuild. docs/decisions/overviews.md. */
import { Duration } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { observerEnv, rebuildEnv } from '../../functions/observer/environment.ts';
import { observedFilter } from '../../functions/observer/stream.ts';
import type { Settings } from '../settings.ts';
import { DeadLetters } from './deadLetters.ts';
import { Door } from './door.ts';
import type { RecordTable } from './recordTable.ts';
import { consumeStream, STREAM_COMES_AGAIN } from './streamConsumer.ts';

export interface ObserverProps {
  readonly settings: Settings;
  readonly records: RecordTable;
}

export class Observer extends Construct {
  /** The function that the stream calls. */
  readonly counter: Door;
  readonly #props: ObserverProps;
  readonly #letters: DeadLetters;

  constructor(scope: Construct, id: string, props: ObserverProps) {
    super(scope, id);
    this.#props = props;
    this.#letters = new DeadLetters(
      this,
      'Uncounted',
      'Something was not counted for overviews: it cannot be read as it is, or the observer failed for too long. The letter says where it stands and why; nothing on record is lost. Mend the cause, rebuild the overviews of its period, then delete the letter.',
    );
    this.counter = this.#makeCounter();
    this.#makeRebuild();
  }

  #makeCounter(): Door {
    const { settings, records } = this.#props;
    const door = new Door(this, 'Counter', {
      settings,
      entry: 'observer/main.ts',
      environment: observerEnv,
      memoryMb: 512,
      timeout: Duration.minutes(2),
      failedCalls: STREAM_COMES_AGAIN,
      failing:
        'The function that counts for overviews failed; the stream comes again from the same place. If it lasts, read its log.',
    });
    records.grantTo(door, 'read', 'write');
    consumeStream(this, door, {
      records,
      letters: this.#letters,
      filter: observedFilter,
      late: 'Overviews are more than a quarter of an hour behind what happened: the observer is failing or too slow. Read its log. Nothing is lost: what it gives up lies in the queue of what was not counted, and a rebuild counts all anew.',
    });
    return door;
  }

  /** Called by an operator, who waits for the answer. */
  #makeRebuild(): void {
    const { settings, records } = this.#props;
    const door = new Door(this, 'Rebuild', {
      settings,
      entry: 'observer/rebuildMain.ts',
      environment: rebuildEnv,
      memoryMb: 1024,
      timeout: Duration.minutes(15),
      failedCalls: 'An operator waits for the answer, and calls again: it goes on where it was.',
      failing:
        'A rebuild of overviews ended without an answer. Whoever called it calls it again: it goes on where it was, and what is read meanwhile are the numbers of before.',
    });
    // The lists of what is to be counted are an index's; each thing of them is read strongly.
    records.grantTo(door, 'read', 'readIndexes', 'write');
  }
}
