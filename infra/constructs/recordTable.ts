/** The instance's one table, and who may do what with it. docs/architecture.md 4. */
import { RemovalPolicy } from 'aws-cdk-lib';
import {
  AttributeType,
  Billing,
  Operation,
  ProjectionType,
  StreamViewType,
  TableEncryptionV2,
  TableV2,
} from 'aws-cdk-lib/aws-dynamodb';
import { Construct } from 'constructs';
import { tableDefinition as definition } from '../../functions/platform/tableDefinition.ts';
import { alarm, PERIOD } from './alarms.ts';
import type { Door } from './door.ts';

/** What a door may do with the table: the requests of platform/table and platform/commit, and no others. */
const ACTIONS = {
  read: ['dynamodb:GetItem', 'dynamodb:BatchGetItem', 'dynamodb:Query'],
  // The whole table, which only the seal and the replay of events have to read.
  scan: ['dynamodb:Scan'],
  // The parts of a commit's one transaction: DynamoDB asks for each.
  write: ['dynamodb:PutItem', 'dynamodb:UpdateItem', 'dynamodb:DeleteItem', 'dynamodb:ConditionCheckItem'],
  // What lists show. Indexes lag: nothing that decides may read one (docs/architecture.md 4), so jobs have no right to.
  readIndexes: ['dynamodb:Query'],
};

/** The requests of these rights as CloudWatch counts them. */
const OPERATIONS = [
  Operation.GET_ITEM,
  Operation.BATCH_GET_ITEM,
  Operation.QUERY,
  Operation.SCAN,
  Operation.TRANSACT_WRITE_ITEMS,
];

const text = (name: string) => ({ name, type: AttributeType.STRING });

export class RecordTable extends Construct {
  readonly table: TableV2;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.table = new TableV2(this, 'Table', {
      partitionKey: text(definition.partitionKey),
      sortKey: text(definition.sortKey),
      globalSecondaryIndexes: definition.indexes.map(({ name, partitionKey, sortKey }) => ({
        indexName: name,
        partitionKey: text(partitionKey),
        sortKey: text(sortKey),
        projectionType: ProjectionType.ALL,
      })),
      timeToLiveAttribute: definition.vanishing,
      dynamoStream: StreamViewType[definition.stream],
      billing: Billing.onDemand(),
      // The account's key, whose use CloudTrail records.
      encryption: TableEncryptionV2.awsManagedKey(),
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    this.#watch();
  }

  #watch(): void {
    alarm(this, 'Throttled', {
      metric: this.table.metricThrottledRequestsForOperations({ operations: OPERATIONS, period: PERIOD }),
      meaning:
        'DynamoDB turned requests away: one partition is asked for more than it can give, or the account for more than its limit. The requests were tried again. If it lasts, look in CloudWatch at which operation, and let fewer workers run at once.',
      periods: 2,
    });
    alarm(this, 'Unwell', {
      metric: this.table.metricSystemErrorsForOperations({ operations: OPERATIONS, period: PERIOD }),
      meaning:
        'DynamoDB itself answered with faults. Look at the health page of AWS for the region; what failed is tried again, and the reconciler finds who was left out.',
      periods: 3,
    });
  }

  /** Gives a door the table's name and the rights that it needs. */
  grantTo(door: Door, ...rights: (keyof typeof ACTIONS)[]): void {
    const { tableArn, tableName } = this.table;
    const indexes = definition.indexes.map(({ name }) => `${tableArn}/index/${name}`);
    door.give('TABLE_NAME', tableName);
    for (const right of rights) door.allow(ACTIONS[right], right === 'readIndexes' ? indexes : [tableArn]);
  }
}
