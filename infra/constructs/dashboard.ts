/** One page on how the instance is: what people ask, what answers, what the table takes, what waits. */
import {
  Dashboard as Page,
  GraphWidget,
  type IMetric,
  type IWidget,
  Stats,
} from 'aws-cdk-lib/aws-cloudwatch';
import { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { PERIOD } from './alarms.ts';
import { Door } from './door.ts';
import type { GraphqlApi } from './graphqlApi.ts';
import type { Observer } from './observer.ts';
import type { Outbox } from './outbox.ts';
import type { RecordTable } from './recordTable.ts';

export interface DashboardProps {
  readonly records: RecordTable;
  readonly api: GraphqlApi;
  readonly outbox: Outbox;
  readonly observer: Observer;
}

const graph = (title: string, left: IMetric[]): IWidget => new GraphWidget({ title, left, width: 12 });
const sum = { period: PERIOD, statistic: Stats.SUM };
const most = { period: PERIOD, statistic: Stats.MAXIMUM };

export class Dashboard extends Construct {
  readonly #stack: Construct;

  /** Every function and queue that the instance has when this is made is on the page. */
  constructor(scope: Construct, id: string, { records, api, outbox, observer }: DashboardProps) {
    super(scope, id);
    this.#stack = scope;
    void new Page(this, 'Page', {
      widgets: [
        this.#requests(api),
        this.#functions(),
        this.#units(records),
        this.#waiting(),
        this.#leaving(outbox, observer),
      ],
    });
  }

  #requests({ stage }: GraphqlApi): IWidget[] {
    return [
      graph('Requests', [
        stage.metricCount({ ...sum, label: 'all' }),
        stage.metricClientError({ ...sum, label: '4xx' }),
        stage.metricServerError({ ...sum, label: '5xx' }),
      ]),
      graph(
        'Answer in milliseconds',
        ['p50', 'p95', 'p99'].map((statistic) => stage.metricLatency({ period: PERIOD, statistic })),
      ),
    ];
  }

  #functions(): IWidget[] {
    const doors = this.#all(Door);
    return [
      graph(
        'Errors and throttles of the functions',
        doors.flatMap(({ label, part }) => [
          part.function.metricErrors({ ...sum, label: `${label} errors` }),
          part.function.metricThrottles({ ...sum, label: `${label} throttles` }),
        ]),
      ),
      graph(
        'Slowest run of each function in milliseconds',
        doors.map(({ label, part }) => part.function.metricDuration({ ...most, label })),
      ),
    ];
  }

  #units({ table }: RecordTable): IWidget[] {
    return [
      graph('Units of the table', [
        table.metricConsumedReadCapacityUnits({ ...sum, label: 'read' }),
        table.metricConsumedWriteCapacityUnits({ ...sum, label: 'written' }),
      ]),
      graph('Requests that the table found in conflict', [
        table.metricConditionalCheckFailedRequests({ ...sum, label: 'conditions' }),
        table.metric('TransactionConflict', { ...sum, label: 'transactions' }),
      ]),
    ];
  }

  #waiting(): IWidget[] {
    const queues = this.#all(Queue);
    return [
      graph(
        'Messages in the queues',
        queues.map(({ label, part }) => part.metricApproximateNumberOfMessagesVisible({ ...most, label })),
      ),
      graph(
        'Oldest message in seconds',
        queues.map(({ label, part }) => part.metricApproximateAgeOfOldestMessage({ ...most, label })),
      ),
    ];
  }

  #leaving({ sender: { function: sender } }: Outbox, { counter }: Observer): IWidget[] {
    return [
      graph('Age of the oldest event that has not left, or is not counted, in milliseconds', [
        sender.metric('IteratorAge', { ...most, label: 'not left' }),
        counter.function.metric('IteratorAge', { ...most, label: 'not counted' }),
      ]),
      graph('Batches of events', [sender.metricInvocations({ ...sum, label: 'batches' })]),
    ];
  }

  /** The parts of a kind, with their paths in the stack. */
  #all<Part extends Construct>(kind: new (...given: never[]) => Part): { label: string; part: Part }[] {
    return this.#stack.node
      .findAll()
      .filter((construct): construct is Part => construct instanceof kind)
      .map((part) => ({ label: part.node.path.slice(this.#stack.node.path.length + 1), part }));
  }
}
