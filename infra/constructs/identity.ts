/** Who people and agencies are: user pool, web client, and a client for each agency. docs/architecture.md 7. */
import { Duration, RemovalPolicy, Validations } from 'aws-cdk-lib';
import {
  AccountRecovery,
  ClientAttributes,
  Mfa,
  OAuthScope,
  ResourceServerScope,
  UserPool,
  type UserPoolClient,
  UserPoolClientIdentityProvider,
  type UserPoolDomain,
  type UserPoolResourceServer,
} from 'aws-cdk-lib/aws-cognito';
import { Construct } from 'constructs';
import { AGENCIES, SCOPES } from '../../functions/platform/scopes.ts';
import type { Settings } from '../settings.ts';

/** The resource server: what every scope begins with. */
const SERVER = 'kinerja';
/** People may not write their own NIP; an empty list would let them write everything. */
const WRITABLE = new ClientAttributes().withStandardAttributes({ locale: true });

const nameOf = (scope: string): string => scope.slice(SERVER.length + 1);

export class Identity extends Construct {
  readonly pool: UserPool;
  readonly domain: UserPoolDomain;
  readonly webClient: UserPoolClient;
  readonly agencyClients: readonly UserPoolClient[];

  constructor(scope: Construct, id: string, settings: Settings) {
    super(scope, id);
    this.pool = this.#makePool();
    this.domain = this.pool.addDomain('Domain', {
      cognitoDomain: { domainPrefix: `${settings.name}-${settings.stage}-kinerja` },
    });
    this.webClient = this.#makeWebClient(settings.corsOrigins);
    this.agencyClients = this.#makeAgencyClients();
  }

  /** Accounts are made by BKPP: username is the employeeId, the NIP only an alias that can be corrected. */
  #makePool(): UserPool {
    const pool = new UserPool(this, 'Pool', {
      selfSignUpEnabled: false,
      signInAliases: { username: true, preferredUsername: true },
      signInCaseSensitive: false,
      mfa: Mfa.REQUIRED,
      mfaSecondFactor: { otp: true, sms: false },
      passwordPolicy: {
        minLength: 12,
        requireLowercase: true,
        requireUppercase: true,
        requireDigits: true,
        requireSymbols: true,
        tempPasswordValidity: Duration.days(3),
      },
      accountRecovery: AccountRecovery.NONE, // by BKPP, who knows the person
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    const reason =
      'Threat protection needs the Plus plan, paid for each person and month. Every sign-in already asks for a second factor; an operator may still choose it.';
    Validations.of(pool).acknowledge(
      { id: 'AwsSolutions-COG3', reason },
      { id: 'AwsSolutions-COG8', reason },
    );
    return pool;
  }

  #makeWebClient(origins: readonly string[]): UserPoolClient {
    const pages = origins.map((origin) => `${origin}/`);
    return this.pool.addClient('Web', {
      generateSecret: false,
      authFlows: { userSrp: true },
      supportedIdentityProviders: [UserPoolClientIdentityProvider.COGNITO],
      disableOAuth: pages.length === 0,
      ...(pages.length > 0 && {
        oAuth: {
          flows: { authorizationCodeGrant: true },
          scopes: [OAuthScope.OPENID],
          callbackUrls: pages,
          logoutUrls: pages,
        },
      }),
      preventUserExistenceErrors: true,
      enableTokenRevocation: true,
      accessTokenValidity: Duration.hours(1),
      idTokenValidity: Duration.hours(1),
      refreshTokenValidity: Duration.hours(12), // one working day
      writeAttributes: WRITABLE,
      readAttributes: new ClientAttributes().withStandardAttributes({
        locale: true,
        preferredUsername: true,
      }),
    });
  }

  #makeAgencyClients(): UserPoolClient[] {
    const scopes = SCOPES.map(
      (scope) =>
        new ResourceServerScope({ scopeName: nameOf(scope), scopeDescription: `${scope} of this instance` }),
    );
    const server = this.pool.addResourceServer('Server', { identifier: SERVER, scopes });
    return AGENCIES.map(({ client, scopes: given }) => this.#makeAgencyClient(client, server, scopes, given));
  }

  #makeAgencyClient(
    client: string,
    server: UserPoolResourceServer,
    scopes: readonly ResourceServerScope[],
    given: readonly string[],
  ): UserPoolClient {
    return this.pool.addClient(client, {
      userPoolClientName: client,
      generateSecret: true,
      authFlows: { userSrp: false }, // an empty list would let people sign in by the agency's client
      writeAttributes: WRITABLE,
      oAuth: {
        flows: { clientCredentials: true },
        scopes: scopes
          .filter(({ scopeName }) => given.some((scope) => nameOf(scope) === scopeName))
          .map((scope) => OAuthScope.resourceServer(server, scope)),
      },
      enableTokenRevocation: true,
      accessTokenValidity: Duration.hours(1),
    });
  }
}
