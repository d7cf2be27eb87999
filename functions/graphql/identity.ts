/** Who calls, out of the claims that the gateway has verified. docs/architecture.md 7. */
import * as z from 'zod';
import type { Actor } from '../platform/actor.ts';

/** A person's access token names them by username (employeeId); an agency's has only a client and scopes. */
const claimsSchema = z.object({
  token_use: z.literal('access'),
  username: z.uuid().optional(),
  client_id: z.string().min(1),
  scope: z.string().default(''),
});

/** The actor of a token, or null when its claims are not those of an access token. */
export function actorOf(claims: Record<string, unknown>): Actor | null {
  const parsed = claimsSchema.safeParse(claims);
  if (!parsed.success) return null;
  const { username, client_id: clientId, scope } = parsed.data;
  if (username) return { kind: 'PERSON', employeeId: username };
  return { kind: 'AGENCY', clientId, scopes: new Set(scope.split(' ').filter(Boolean)) };
}
