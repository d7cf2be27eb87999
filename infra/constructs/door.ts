/** A function of the instance: one door of functions/, with what all of them have in common. */
import { join } from 'node:path';
import { type Duration, Validations } from 'aws-cdk-lib';
import { Effect, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, Runtime, Tracing } from 'aws-cdk-lib/aws-lambda';
import { SqsDestination } from 'aws-cdk-lib/aws-lambda-destinations';
import { NodejsFunction } from 'aws-cdk-lib/aws-lambda-nodejs';
import type { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type * as z from 'zod';
import { bundling } from '../bundling.ts';
import type { Settings } from '../settings.ts';
import { errorAlarm, loggedErrorAlarm, throttleAlarm } from './alarms.ts';
import { endingLog } from './endingLog.ts';

const ROOT = join(import.meta.dirname, '../..');

/** Variables of a door's schema that only one machine sets. */
export const LOCAL_ONLY = ['DYNAMODB_ENDPOINT'];
/** Variables that the libraries read, beside those of the schema. */
export const FOR_LIBRARIES = ['NODE_ENV'];

export interface DoorProps {
  readonly settings: Settings;
  /** The file under functions/ that exports `handler`. */
  readonly entry: string;
  /** The door's own schema: it is given exactly these variables. */
  readonly environment: z.ZodObject;
  readonly memoryMb: number;
  readonly timeout: Duration;
  /** What it means that the function fails, and what to do. */
  readonly failing: string;
  /**
   * Where a call ends that was made without waiting and failed to the last; or, of a door that somebody waits
   * for, in a sentence who that is and what becomes of a failed call.
   */
  readonly failedCalls: Queue | string;
  readonly reservedConcurrency?: number;
}

export class Door extends Construct {
  readonly function: NodejsFunction;
  readonly log: LogGroup;
  readonly #role: Role;
  readonly #wanted: readonly string[];
  readonly #given = new Set<string>();

  constructor(scope: Construct, id: string, props: DoorProps) {
    super(scope, id);
    this.log = endingLog(this, 'Log', props.settings);
    this.#role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    this.log.grantWrite(this.#role);
    this.function = new NodejsFunction(this, 'Function', {
      entry: join(ROOT, 'functions', props.entry),
      projectRoot: ROOT,
      depsLockFilePath: join(ROOT, 'package-lock.json'),
      bundling,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      memorySize: props.memoryMb,
      timeout: props.timeout,
      tracing: Tracing.ACTIVE,
      role: this.#role,
      logGroup: this.log,
      awsSdkConnectionReuse: false, // the SDK's own default since version 3
      ...(props.reservedConcurrency && { reservedConcurrentExecutions: props.reservedConcurrency }),
      ...(typeof props.failedCalls !== 'string' && {
        onFailure: new SqsDestination(props.failedCalls),
        retryAttempts: 2,
      }),
    });
    this.#wanted = Object.keys(props.environment.shape).filter((name) => !LOCAL_ONLY.includes(name));
    this.function.addEnvironment('NODE_ENV', 'production');
    this.give('TIME_ZONE', props.settings.zone);
    this.give('LOG_LEVEL', 'INFO');
    errorAlarm(this, this.function, props.failing);
    throttleAlarm(this, this.function);
    loggedErrorAlarm(this, this.log);
    this.#acknowledge(props.failedCalls);
    this.node.addValidation({ validate: () => this.#missing() });
  }

  /** Sets a variable of the door's schema; throws on one that the schema does not know. */
  give(name: string, value: string): void {
    if (!this.#wanted.includes(name)) throw new Error(`${this.node.path}: ${name} is not in its schema`);
    this.#given.add(name);
    this.function.addEnvironment(name, value);
  }

  /** Lets the function do something; whoever calls it gives the variable that names the resource too. */
  allow(actions: string[], resources: string[]): void {
    this.#role.addToPolicy(new PolicyStatement({ effect: Effect.ALLOW, actions, resources }));
  }

  #missing(): string[] {
    return this.#wanted
      .filter((name) => !this.#given.has(name))
      .map((name) => `${this.node.path}: nothing gives ${name}, which its schema has`);
  }

  #acknowledge(failedCalls: Queue | string): void {
    Validations.of(this).acknowledge(
      {
        id: 'AwsSolutions-IAM5[Resource::*]',
        reason: 'X-Ray takes segments by account: its two actions know no resource. Asserted in test/infra.',
      },
      {
        id: 'Serverless-LambdaDLQ',
        reason:
          typeof failedCalls === 'string'
            ? failedCalls
            : 'It has an on-failure destination, which also tells why the call failed.',
      },
      {
        id: 'cdk-validator-cfnguard::lambda_inside_vpc_check',
        reason:
          'Nothing that it reaches lies in a network: tables, queues and keys are addresses of AWS, opened by TLS and by the rights of its own role. A network would add gateways with a monthly price and a way to fail.',
      },
    );
  }
}
