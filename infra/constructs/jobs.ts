/** The jobs: planner, queue, workers, reconciler. docs/architecture.md 9. */
import { Duration, Validations } from 'aws-cdk-lib';
import { Stats } from 'aws-cdk-lib/aws-cloudwatch';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import { FilterPattern } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { plannerEnv, workerEnv } from '../../functions/jobs/environment.ts';
import { INCOMPLETE } from '../../functions/jobs/reconciler.ts';
import type { Settings } from '../settings.ts';
import { alarm, countedLines } from './alarms.ts';
import { ChunkQueue } from './chunkQueue.ts';
import { DeadLetters } from './deadLetters.ts';
import { Door } from './door.ts';
import type { RecordTable } from './recordTable.ts';
import type { Timetable } from './timetable.ts';

/**
 * Workers at once. Each has 8 commits in flight (functions/jobs/worker.ts): 64 together, which stays
 * below the 1,000 writes a second of one index partition, where the people of one agency lie.
 */
const WORKERS = 8;
/** How often runs are counted, and after how many counts in succession it is told that people are missing. */
const COUNTED_EVERY = Duration.minutes(30);
const STILL_INCOMPLETE = 3;
/** A chunk is 25 people; SQS shows it again only after six times this. */
const WORK_TIME = Duration.minutes(1);

export interface JobsProps {
  readonly settings: Settings;
  readonly records: RecordTable;
  readonly timetable: Timetable;
}

export class Jobs extends Construct {
  readonly #props: JobsProps;
  readonly chunks: ChunkQueue;
  readonly #failed: DeadLetters;

  constructor(scope: Construct, id: string, props: JobsProps) {
    super(scope, id);
    this.#props = props;
    this.chunks = new ChunkQueue(this, 'Chunks', Duration.seconds(WORK_TIME.toSeconds() * 6));
    this.#failed = new DeadLetters(
      this,
      'FailedCalls',
      'The planner or the reconciler failed three times on one call. Read the letter and the log, mend the cause, then invoke the function again with the same event: nothing is done twice.',
    );
    this.#worker();
    const reconciler = this.#reconciler();
    this.#schedule(this.#planner(), reconciler);
    this.#watchRuns(reconciler);
  }

  #worker(): void {
    const { settings, records } = this.#props;
    const worker = new Door(this, 'Worker', {
      settings,
      entry: 'jobs/workerMain.ts',
      environment: workerEnv,
      memoryMb: 1024,
      timeout: WORK_TIME,
      reservedConcurrency: WORKERS,
      failedCalls: 'Its queue keeps the message, and lays it aside after the last try.',
      failing: 'A chunk of people could not be done; it comes again by itself. If this lasts, read the log.',
    });
    records.grantTo(worker, 'read', 'write');
    worker.function.addEventSource(
      new SqsEventSource(this.chunks.queue, {
        batchSize: 1, // the messages of a batch would run at once, and WORKERS bound nothing
        maxConcurrency: WORKERS,
        reportBatchItemFailures: true,
      }),
    );
    Validations.of(worker).acknowledge({
      id: 'Serverless-LambdaEventSourceMappingDestination',
      reason: "SQS has none: the queue's own redrive takes what failed to the dead-letter queue.",
    });
  }

  #planner(): Door {
    return this.#planning(
      'Planner',
      'jobs/plannerMain.ts',
      Duration.minutes(15),
      'A job could not be planned',
    );
  }

  #reconciler(): Door {
    return this.#planning(
      'Reconciler',
      'jobs/reconcilerMain.ts',
      Duration.minutes(10),
      'A run of a job could not be counted',
    );
  }

  /** A run under way misses people and is no fault; one that still does after several counts is. */
  #watchRuns({ log }: Door): void {
    const counted = countedLines(
      this,
      'IncompleteRuns',
      log,
      FilterPattern.stringValue('$.message', '=', INCOMPLETE),
    );
    alarm(this, 'Incomplete', {
      metric: counted.metric({ period: COUNTED_EVERY, statistic: Stats.SUM }),
      periods: STILL_INCOMPLETE,
      meaning:
        'A run of a job still misses people after three counts, an hour and a half: they are sent to the workers again at each count and are not done. The reconciler logs job, period and how many; the query jobRun names them. Look for them in the log of the worker and in the queue of undone chunks, and mend the cause: the next count sends them again.',
    });
  }

  /** A function that reads the rosters, keeps a run and sends chunks. */
  #planning(id: string, entry: string, timeout: Duration, fault: string): Door {
    const { settings, records } = this.#props;
    const door = new Door(this, id, {
      settings,
      entry,
      environment: plannerEnv,
      memoryMb: 512,
      timeout,
      failedCalls: this.#failed.queue,
      failing: `${fault}; it is tried twice more. If it ends in the queue of failed calls, see there.`,
    });
    records.grantTo(door, 'read', 'write');
    this.chunks.grantSendTo(door);
    return door;
  }

  #schedule(planner: Door, reconciler: Door): void {
    const { timetable } = this.#props;
    timetable.plan(planner);
    const description = 'Counts the runs that are under way';
    // Off the half hours, at which the planner begins.
    timetable.call('reconcile', reconciler, { minute: '20/30' }, { description });
  }
}
