/** Pages of reports: a function that draws what the API hands it, and knows no table. docs/decisions/report.md. */
import { Duration } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { reportEnv } from '../../functions/report/environment.ts';
import type { Settings } from '../settings.ts';
import { Door } from './door.ts';
import type { FilesBucket } from './filesBucket.ts';

export interface ReportsProps {
  readonly settings: Settings;
  readonly files: FilesBucket;
}

export class Reports extends Construct {
  readonly #maker: Door;

  constructor(scope: Construct, id: string, { settings, files }: ReportsProps) {
    super(scope, id);
    this.#maker = new Door(this, 'Maker', {
      settings,
      entry: 'report/main.ts',
      environment: reportEnv,
      memoryMb: 1024, // somebody waits: drawing is nothing but CPU
      timeout: Duration.seconds(25),
      failedCalls: 'The API waits for the answer, tells its caller of the fault, and they ask again.',
      failing:
        'A report was not made; whoever asked was told of a fault. Read its log: nothing on record is concerned.',
    });
    files.grantReportsTo(this.#maker);
  }

  /** Lets a door have reports made. */
  grantCallingTo(door: Door): void {
    door.give('REPORT_FUNCTION', this.#maker.function.functionName);
    door.allow(['lambda:InvokeFunction'], [this.#maker.function.functionArn]);
  }
}
