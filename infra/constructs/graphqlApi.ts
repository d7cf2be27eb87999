/** The way in: an HTTP API whose every route asks for a token of the instance's pool. docs/decisions/http-api.md. */
import { Duration, Stack, Validations } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import {
  ApiMapping,
  CorsHttpMethod,
  DomainName,
  HttpApi,
  HttpMethod,
  HttpStage,
  LogGroupLogDestination,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpUserPoolAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import { Stats } from 'aws-cdk-lib/aws-cloudwatch';
import { FilterPattern, type LogGroup } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { graphqlEnv } from '../../functions/graphql/environment.ts';
import type { Settings } from '../settings.ts';
import { alarm, countedLines, PERIOD } from './alarms.ts';
import { Door } from './door.ts';
import { endingLog } from './endingLog.ts';
import type { FilesBucket } from './filesBucket.ts';
import type { Identity } from './identity.ts';
import type { RecordTable } from './recordTable.ts';
import type { Reports } from './reports.ts';

/** A line of the access log. No claims, addresses, query strings or user agents: nothing says who it was. */
const ACCESS_LINE = {
  requestId: '$context.requestId',
  time: '$context.requestTime',
  route: '$context.routeKey',
  status: '$context.status',
  bytes: '$context.responseLength',
  milliseconds: '$context.responseLatency',
  functionMilliseconds: '$context.integrationLatency',
  authorizerError: '$context.authorizer.error',
  gatewayError: '$context.error.responseType',
};

/** A city of 13,000 at its busiest minute sends a few tens of requests a second. */
const REQUESTS_PER_SECOND = 200;
/** A page of 50 people is answered in well under a second. */
const SLOW_MS = 3000;

export interface GraphqlApiProps {
  readonly settings: Settings;
  readonly records: RecordTable;
  readonly identity: Identity;
  readonly files: FilesBucket;
  readonly reports: Reports;
}

export class GraphqlApi extends Construct {
  /** Where requests are posted to. */
  readonly url: string;
  /** Where the DNS record of the instance's own name must point, if it has one. */
  readonly domainTarget: string | undefined;
  readonly stage: HttpStage;
  readonly #settings: Settings;

  constructor(scope: Construct, id: string, props: GraphqlApiProps) {
    super(scope, id);
    const { settings, records, identity, files, reports } = props;
    this.#settings = settings;
    const door = new Door(this, 'Door', {
      settings,
      entry: 'graphql/main.ts',
      environment: graphqlEnv,
      memoryMb: 1769, // one whole vCPU: a cold start is nothing but CPU
      timeout: Duration.seconds(28), // API Gateway answers after 30 in any case
      failedCalls: 'The gateway waits for the answer, and tells its caller of the fault.',
      failing: 'A request ended in a fault instead of an answer. Find the request id in the log.',
    });
    records.grantTo(door, 'read', 'write', 'readIndexes');
    files.grantAddressesTo(door);
    reports.grantCallingTo(door);
    const api = this.#makeApi(identity);
    api.addRoutes({
      path: '/graphql',
      methods: [HttpMethod.POST],
      integration: new HttpLambdaIntegration('Integration', door.function),
    });
    Validations.of(api).acknowledge({
      id: 'cdk-validator-cfnguard::lambda_function_public_access_prohibited_check',
      reason:
        "The gateway alone may call, and only for this API's one route: the rule does not read an address that is joined of parts. Asserted in test/infra.",
    });
    const log = endingLog(this, 'AccessLog', settings);
    this.stage = this.#makeStage(api, log);
    this.#watch(this.stage);
    this.#watchThrottle(log);
    const { domain } = settings;
    this.url = domain ? `https://${domain}/graphql` : `${this.stage.url}graphql`;
    this.domainTarget = domain && this.#nameApi(api, this.stage, domain);
  }

  #watch(stage: HttpStage): void {
    alarm(this, 'Refusing', {
      metric: stage.metricServerError({ period: PERIOD, statistic: Stats.SUM }),
      above: 5,
      meaning:
        'The API answered 5xx more than five times in five minutes: the function failed, took longer than 28 seconds, or was throttled. Its own alarms and its log say which; the access log has the request ids.',
    });
    alarm(this, 'Slow', {
      metric: stage.metricLatency({ period: PERIOD, statistic: 'p95' }),
      above: SLOW_MS,
      periods: 3,
      meaning:
        'One request in twenty takes longer than three seconds, for a quarter of an hour. Compare the latency of the gateway with that of the function and of the table on the dashboard: the slow one is named by the traces of X-Ray.',
    });
  }

  /** The gateway has no metric of its own for what its throttle refuses: the lines of its log are counted. */
  #watchThrottle(log: LogGroup): void {
    const turnedAway = countedLines(
      this,
      'TurnedAway',
      log,
      FilterPattern.stringValue('$.status', '=', '429'),
    );
    alarm(this, 'Throttled', {
      metric: turnedAway.metric({ period: PERIOD, statistic: Stats.SUM }),
      above: 10,
      meaning: `The gateway turned more than ten requests away in five minutes with 429: more than ${REQUESTS_PER_SECOND} came in a second. Not every one is in its log. If one caller sends them all, stop that caller; if the city does, raise the limit in graphqlApi.ts, with the concurrency of the account.`,
    });
  }

  /** Gives the API the instance's own name; answers where its DNS record (a CNAME, set by its owner) points. */
  #nameApi(api: HttpApi, stage: HttpStage, domain: string): string {
    const certificate = Certificate.fromCertificateArn(this, 'Certificate', this.#settings.certificate ?? '');
    const domainName = new DomainName(this, 'Domain', { domainName: domain, certificate });
    void new ApiMapping(this, 'Mapping', { api, domainName, stage });
    return domainName.regionalDomainName;
  }

  #makeApi({ pool, webClient, agencyClients }: Identity): HttpApi {
    const { corsOrigins } = this.#settings;
    return new HttpApi(this, 'Api', {
      apiName: Stack.of(this).stackName,
      createDefaultStage: false,
      disableExecuteApiEndpoint: this.#settings.domain !== undefined, // one way in
      defaultAuthorizer: new HttpUserPoolAuthorizer('Token', pool, {
        userPoolClients: [webClient, ...agencyClients],
      }),
      ...(corsOrigins.length > 0 && {
        corsPreflight: {
          allowOrigins: corsOrigins,
          allowMethods: [CorsHttpMethod.POST],
          allowHeaders: ['authorization', 'content-type', 'accept-language', 'x-reading-purpose'],
          maxAge: Duration.hours(1),
        },
      }),
    });
  }

  #makeStage(httpApi: HttpApi, log: LogGroup): HttpStage {
    return new HttpStage(this, 'Stage', {
      httpApi,
      stageName: '$default',
      autoDeploy: true,
      detailedMetricsEnabled: true,
      throttle: { rateLimit: REQUESTS_PER_SECOND, burstLimit: 2 * REQUESTS_PER_SECOND },
      accessLogSettings: {
        destination: new LogGroupLogDestination(log),
        format: AccessLogFormat.custom(JSON.stringify(ACCESS_LINE)),
      },
    });
  }
}
