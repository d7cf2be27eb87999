/** Environment of a door: validated once at start, by a schema of its own. */
import * as z from 'zod';
import { isZone } from './period.ts';

/** Variables that every door needs; a door extends them. `TIME_ZONE` is an IANA name. */
export const baseEnv = z.object({
  TABLE_NAME: z.string().min(3),
  TIME_ZONE: z.string().refine(isZone, 'an IANA time zone such as Asia/Makassar').default('Asia/Jakarta'),
  LOG_LEVEL: z.enum(['DEBUG', 'INFO', 'WARN', 'ERROR']).default('INFO'),
  DYNAMODB_ENDPOINT: z.url().optional(),
});

/** Reads the variables of a schema; an empty one counts as absent. Throws one line naming every fault. */
export function readEnv<T>(schema: z.ZodType<T>, from: Record<string, string | undefined>): T {
  const given = Object.fromEntries(Object.entries(from).filter(([, value]) => value !== ''));
  const parsed = schema.safeParse(given);
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  throw new Error(`environment: ${faults.join('; ')}`);
}
