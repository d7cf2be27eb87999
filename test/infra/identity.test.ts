import { describe, expect, it } from 'vitest';
import { AGENCIES, SCOPES } from '../../functions/platform/scopes.ts';
import { lookInto } from './instance.ts';

const ORIGIN = 'https://kinerja.example.go.id';
const { all, byId, only } = lookInto({ corsOrigins: ORIGIN });
const pool = only('AWS::Cognito::UserPool');
const clients = all('AWS::Cognito::UserPoolClient').map(({ Properties }) => Properties);
const web = clients.find(({ GenerateSecret }) => !GenerateSecret);
const server = only('AWS::Cognito::UserPoolResourceServer').Properties;

describe('the pool of people', () => {
  it('knows a person by employeeId, and by NIP only as an alias; there are no groups', () => {
    expect(pool.Properties.AliasAttributes).toEqual(['preferred_username']);
    expect(pool.Properties.UsernameAttributes).toBeUndefined();
    expect(all('AWS::Cognito::UserPoolGroup')).toEqual([]);
  });

  it('takes nobody who signs up alone, and asks everybody for a second factor', () => {
    expect(pool.Properties.AdminCreateUserConfig).toEqual({ AllowAdminCreateUserOnly: true });
    expect(pool.Properties).toMatchObject({ MfaConfiguration: 'ON', EnabledMfas: ['SOFTWARE_TOKEN_MFA'] });
  });

  it('asks for long mixed passwords', () => {
    expect(pool.Properties.Policies.PasswordPolicy).toMatchObject({
      MinimumLength: 12,
      RequireLowercase: true,
      RequireUppercase: true,
      RequireNumbers: true,
      RequireSymbols: true,
    });
  });

  it('cannot be deleted, neither by hand nor with the stack', () => {
    expect(pool).toMatchObject({ DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' });
    expect(pool.Properties.DeletionProtection).toBe('ACTIVE');
  });

  it('lets nobody change their own NIP through any client', () => {
    for (const { WriteAttributes } of clients) expect(WriteAttributes).toEqual(['locale']);
  });

  it('returns a signed-in person only to the allowed pages', () => {
    expect(web).toMatchObject({ AllowedOAuthFlows: ['code'], CallbackURLs: [`${ORIGIN}/`] });
  });
});

describe("an agency's client", () => {
  it('has exactly the scopes that are listed for it, and nobody can sign in by it', () => {
    const named = clients.filter((client) => client !== web);
    expect(
      named.map(({ ClientName, AllowedOAuthScopes }) => ({
        client: ClientName,
        scopes: AllowedOAuthScopes.map(
          (scope: { 'Fn::Join': [string, [{ Ref: string }, string]] }) =>
            byId(scope['Fn::Join'][1][0].Ref).Properties.Identifier + scope['Fn::Join'][1][1],
        ),
      })),
    ).toEqual(AGENCIES.map(({ client, scopes }) => ({ client, scopes: [...scopes] })));
    for (const client of named) {
      expect(client).toMatchObject({
        AllowedOAuthFlows: ['client_credentials'],
        ExplicitAuthFlows: ['ALLOW_REFRESH_TOKEN_AUTH'],
      });
    }
  });

  it('can be given the scopes that the access table knows, no others', () => {
    const scopes = server.Scopes.map(
      ({ ScopeName }: { ScopeName: string }) => `${server.Identifier}/${ScopeName}`,
    );
    expect(scopes).toEqual([...SCOPES]);
  });
});

describe('the way in', () => {
  const routes = all('AWS::ApiGatewayV2::Route').map(({ Properties }) => Properties);
  const stage = only('AWS::ApiGatewayV2::Stage').Properties;

  it('is one route, which asks for a token of this pool and of a client that it knows', () => {
    expect(routes.map(({ RouteKey }) => RouteKey)).toEqual(['POST /graphql']);
    const authorizer = only('AWS::ApiGatewayV2::Authorizer').Properties;
    for (const { AuthorizationType, AuthorizerId } of routes) {
      expect(AuthorizationType).toBe('JWT');
      expect(byId(AuthorizerId.Ref).Type).toBe('AWS::ApiGatewayV2::Authorizer');
    }
    expect(authorizer.JwtConfiguration.Audience).toHaveLength(clients.length);
    expect(byId(authorizer.JwtConfiguration.Issuer['Fn::Join'][1][1].Ref)).toBe(pool);
  });

  it('answers the pages of the allow-list alone, and none when the list is empty', () => {
    const api = only('AWS::ApiGatewayV2::Api').Properties;
    expect(api.CorsConfiguration).toMatchObject({ AllowOrigins: [ORIGIN], AllowMethods: ['POST'] });
    expect(lookInto().only('AWS::ApiGatewayV2::Api').Properties.CorsConfiguration).toBeUndefined();
  });

  it('has a name of its own where the settings give one, and is reached by no other', () => {
    const certificate = 'arn:aws:acm:ap-southeast-3:111122223333:certificate/0a1b';
    const named = lookInto({ domain: 'api.example.go.id', certificate });
    expect(named.only('AWS::ApiGatewayV2::DomainName').Properties).toMatchObject({
      DomainName: 'api.example.go.id',
      DomainNameConfigurations: [{ CertificateArn: certificate, EndpointType: 'REGIONAL' }],
    });
    expect(named.only('AWS::ApiGatewayV2::ApiMapping').Properties.DomainName).toBeDefined();
    expect(named.only('AWS::ApiGatewayV2::Api').Properties.DisableExecuteApiEndpoint).toBe(true);
    expect(all('AWS::ApiGatewayV2::DomainName')).toEqual([]);
    expect(only('AWS::ApiGatewayV2::Api').Properties.DisableExecuteApiEndpoint).toBe(false);
  });

  it('is throttled, and keeps a log that does not say who it was', () => {
    expect(stage.DefaultRouteSettings.ThrottlingRateLimit).toBeGreaterThan(0);
    const line = stage.AccessLogSettings.Format as string;
    expect(Object.keys(JSON.parse(line))).toContain('requestId');
    expect(line).not.toMatch(/claims|sourceIp|userAgent|query|path|authorizer\.(?!error)|identity/i);
  });
});
