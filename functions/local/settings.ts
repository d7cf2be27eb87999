/** What can be set on one machine, by environment variables. docs/architecture.md 10. */
import * as z from 'zod';
import { readEnv } from '../platform/env.ts';
import { type Instant, parseInstant } from '../platform/period.ts';
import { CannotStart } from './cannotStart.ts';

/** The table's name on one machine. */
export const TABLE = 'kinerja';

/** Past this many people a city has no worked months unless asked for. */
const MANY = 1000;

const whole = (min: number, max: number, usual: number) =>
  z.coerce.number().int().min(min).max(max).default(usual);

const schema = z
  .object({
    PORT: whole(0, 65_535, 4000),
    DYNAMODB_PORT: whole(0, 65_535, 0),
    DYNAMODB_ENDPOINT: z.url().optional(),
    DATA_DIR: z.string().default('.data'),
    EMPLOYEES: whole(20, 100_000, 200),
    MONTHS: whole(0, 11, 2).optional(),
    SEED: z.string().default('semarang'),
    TIME_ZONE: z.string().default('Asia/Jakarta'),
    NOW: z
      .string()
      .default('2026-11-16T08:00:00+07:00')
      .transform((text) => parseInstant(text))
      .pipe(z.custom<Instant>((at) => typeof at === 'string', 'ISO 8601 with an offset')),
  })
  .transform((env) => ({ ...env, MONTHS: env.MONTHS ?? (env.EMPLOYEES > MANY ? 0 : 2) }));

export type Settings = z.output<typeof schema>;

/** Reads the settings; throws `CannotStart` naming each variable that is wrong. */
export function readSettings(env: Record<string, string | undefined> = process.env): Settings {
  try {
    return readEnv(schema, env);
  } catch (fault) {
    throw new CannotStart(
      `${(fault as Error).message}. Set it right, or \`unset\` it to have the usual value.`,
    );
  }
}
