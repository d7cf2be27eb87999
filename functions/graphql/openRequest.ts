/** What a call is given, out of the event of API Gateway that brings it. */
import type { APIGatewayProxyEventV2WithJWTAuthorizer } from 'aws-lambda';
import { withinScopes } from '../platform/access.ts';
import { languageOf } from '../platform/messages/render.ts';
import type { Context } from '../platform/context.ts';
import { today } from '../platform/period.ts';
import { openReadings } from '../monitoring/reading/noted.ts';
import { PURPOSE_HEADER, statedPurpose } from '../monitoring/reading/rules.ts';
import { officesOf } from '../organisation/appointment/store.ts';
import { grantsOf } from '../organisation/employee/granted.ts';
import { actorOf } from './identity.ts';
import { openLoaders } from './loaders.ts';
import { originOf } from './origin.ts';
import type { DoorPlatform, Request } from './request.ts';

export type GraphqlEvent = APIGatewayProxyEventV2WithJWTAuthorizer;

/** Who calls, in which language, with loaders of its own; null when the claims are no access token's. */
export function openRequest(platform: DoorPlatform, event: GraphqlEvent): Request | null {
  const actor = actorOf(event.requestContext.authorizer?.jwt?.claims ?? {});
  if (!actor) return null;
  const readings = openReadings(actor);
  let offices: ReturnType<typeof officesOf> | undefined;
  const context: Context = {
    ...platform,
    actor,
    offices: async () => {
      if (actor.kind !== 'PERSON') return [];
      offices ??= officesOf(platform.table, actor.employeeId, today(platform.clock));
      return offices;
    },
    requestId: event.requestContext.requestId,
    origin: originOf(event),
    purpose: statedPurpose(event.headers[PURPOSE_HEADER]) ?? null,
    watch: readings.watch,
  };
  return {
    ...platform,
    ...context,
    language: languageOf(event.headers['accept-language']),
    seesNumbers: withinScopes(actor, 'employee.read'),
    readings,
    loaders: openLoaders(platform.table, grantsOf(context), platform.clock),
  };
}
