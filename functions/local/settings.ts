/** What can be set on one machine, by environment variables: docs/architecture.md 10. */
import * as z from 'zod';
import { readEnv } from '../platform/env.ts';
import { type Instant, isZone, parseInstant } from '../platform/period.ts';
import { CannotStart } from './cannotStart.ts';

/** The table's name on one machine. */
export const TABLE = 'kinerja';

/** Cities past this size begin without worked months. */
const SMALL_CITY = 1_000;

const instant = z.string().transform((text, context): Instant => {
  const at = parseInstant(text);
  if (!at) context.addIssue('an instant such as 2026-11-16T08:00+07:00');
  return at ?? z.NEVER;
});

const wants = (min: number, max: number): string => `a whole number from ${min} to ${max}`;

/** A whole number within bounds, from the text of a variable. */
const whole = (min: number, max: number) =>
  z.coerce
    .number({ error: wants(min, max) })
    .int({ error: wants(min, max) })
    .min(min, { error: wants(min, max) })
    .max(max, { error: wants(min, max) });

/** Origins between commas; none where it is not set. */
const origins = z
  .string()
  .default('')
  .transform((text) => text.split(',').filter(Boolean))
  .refine((all) => all.every((one) => URL.canParse(one) && new URL(one).origin === one), {
    error: 'origins between commas, such as http://localhost:5173',
  });

const schema = z
  .object({
    PORT: whole(1, 65_535).default(4000),
    DATA_DIR: z.string().default('.data'),
    EMPLOYEES: whole(20, 100_000).default(200),
    MONTHS: whole(0, 12).optional(),
    SEED: whole(0, 2_147_483_647).default(1),
    TIME_ZONE: z.string().refine(isZone, 'an IANA time zone such as Asia/Makassar').default('Asia/Jakarta'),
    NOW: instant.default(parseInstant('2026-11-16T08:00+07:00') as Instant),
    CORS_ORIGINS: origins,
    DYNAMODB_ENDPOINT: z.url({ error: 'an address such as http://127.0.0.1:8000' }).optional(),
    DYNAMODB_PORT: whole(1, 65_535).optional(),
  })
  .transform((given) => ({ ...given, MONTHS: given.MONTHS ?? (given.EMPLOYEES > SMALL_CITY ? 0 : 2) }));

/** `PORT`, `DATA_DIR`, `EMPLOYEES` (20 to 100,000), `MONTHS` worked, `SEED`, `NOW`, `CORS_ORIGINS`, and where DynamoDB is. */
export type Settings = z.output<typeof schema>;

/** Reads the settings; throws `CannotStart` naming every variable that is wrong. */
export function readSettings(from: Record<string, string | undefined> = process.env): Settings {
  try {
    return readEnv(schema, from);
  } catch (fault) {
    throw new CannotStart(`${(fault as Error).message}: set it as said, or \`unset\` it.`);
  }
}
