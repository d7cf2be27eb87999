/** One instance (a city, a ministry): one stack with everything it has. docs/decisions/one-stack-per-cell.md. */
import { CfnOutput, Stack, Tags } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { AlarmTopic } from './constructs/alarmTopic.ts';
import { Dashboard } from './constructs/dashboard.ts';
import { Evidence } from './constructs/evidence.ts';
import { FilesBucket } from './constructs/filesBucket.ts';
import { GraphqlApi } from './constructs/graphqlApi.ts';
import { Identity } from './constructs/identity.ts';
import { Jobs } from './constructs/jobs.ts';
import { Observer } from './constructs/observer.ts';
import { Outbox } from './constructs/outbox.ts';
import { RecordTable } from './constructs/recordTable.ts';
import { Reports } from './constructs/reports.ts';
import { RegisterImports } from './constructs/registerImports.ts';
import { Sealing } from './constructs/sealing.ts';
import { Timetable } from './constructs/timetable.ts';
import type { Settings } from './settings.ts';

export class InstanceStack extends Stack {
  constructor(scope: Construct, settings: Settings) {
    const { name, stage, region } = settings;
    super(scope, `kinerja-${name}-${stage}`, {
      description: `Performance management of civil servants: ${name}, ${stage}`,
      env: { region },
      terminationProtection: true,
    });
    Tags.of(this).add('instance', name);
    Tags.of(this).add('stage', stage);
    const records = new RecordTable(this, 'Records');
    const identity = new Identity(this, 'Identity', settings);
    const files = new FilesBucket(this, 'Files', settings);
    const reports = new Reports(this, 'Reports', { settings, files });
    const api = new GraphqlApi(this, 'Graphql', { settings, records, identity, files, reports });
    const timetable = new Timetable(this, 'Timetable', settings.zone);
    const { chunks } = new Jobs(this, 'Jobs', { settings, records, timetable });
    const { bucket, key } = new Sealing(this, 'Sealing', { settings, records, timetable });
    const outbox = new Outbox(this, 'Outbox', { settings, records });
    const observer = new Observer(this, 'Observer', { settings, records });
    void new RegisterImports(this, 'Register', { settings, records, files, chunks, bus: outbox.bus });
    void new Evidence(this, 'Evidence', { settings, records, files });
    void new Dashboard(this, 'Dashboard', { records, api, outbox, observer });
    new AlarmTopic(this, 'Alarms', settings.alarmAddress).hear(this);
    this.#output('GraphqlUrl', api.url);
    if (api.domainTarget) this.#output('DomainTarget', api.domainTarget);
    this.#output('TokenUrl', `${identity.domain.baseUrl()}/oauth2/token`);
    this.#output('UserPoolId', identity.pool.userPoolId);
    this.#output('WebClientId', identity.webClient.userPoolClientId);
    this.#output('TableName', records.table.tableName);
    this.#output('SealsBucket', bucket.bucketName);
    this.#output('SealsKey', key.keyArn);
    this.#output('FilesBucket', files.bucket.bucketName);
    this.#output('BusName', outbox.bus.eventBusName);
  }

  #output(id: string, value: string): void {
    void new CfnOutput(this, id, { value });
  }
}
