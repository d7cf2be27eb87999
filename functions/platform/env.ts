/** Environment of a door: validated once at start, by a schema of its own. */
import * as z from 'zod';
import { isZone } from './period.ts';

/** Variables that every door needs. `TIME_ZONE` is an IANA name. */
export const doorEnv = z.object({
  TIME_ZONE: z.string().refine(isZone, 'an IANA time zone such as Asia/Makassar').default('Asia/Jakarta'),
  LOG_LEVEL: z.enum(['DEBUG', 'INFO', 'WARN', 'ERROR']).default('INFO'),
});

/** Variables of a door that reaches the table; it extends them. */
export const baseEnv = z.object({
  TABLE_NAME: z.string().min(3),
  ...doorEnv.shape,
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
