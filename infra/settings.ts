/** Settings of one instance (a city, a ministry): `cdk.json` or `npm run synth -- -c name=semarang`. */
import { RetentionDays } from 'aws-cdk-lib/aws-logs';
import * as z from 'zod';

const name = z.string().regex(/^[a-z][a-z0-9-]{1,19}$/, 'small letters, digits and dashes, 2 to 20');

const origin = z
  .url({ protocol: /^https$/ })
  .refine((text) => URL.canParse(text) && new URL(text).origin === text, 'an origin: no path, no slash');

/** `-c` gives one text; `cdk.json` may hold a list. */
const list = z.preprocess(
  (given) => (typeof given === 'string' ? given.split(',').filter(Boolean) : given),
  z.array(origin),
);

const settingsSchema = z.object({
  /** The instance. With the stage it names the stack, so two of them live in one account. */
  name: name.default('kota'),
  stage: name.default('pilot'),
  /** Where midnight is: WIB, WITA or WIT. */
  zone: z.enum(['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura']).default('Asia/Jakarta'),
  /** Jakarta: the data stays in the country. */
  region: z
    .string()
    .regex(/^[a-z]{2}(-[a-z]+)+-\d$/)
    .default('ap-southeast-3'),
  /** Whose pages a browser lets call, and where signing in returns to; none: no browser but by a proxy. */
  corsOrigins: list.default([]),
  /** Days that logs are kept: a period that CloudWatch knows. */
  logRetentionDays: z.coerce.number().pipe(z.enum(RetentionDays)).default(RetentionDays.THREE_MONTHS),
});

export type Settings = z.output<typeof settingsSchema>;

/** Reads the settings through the app's context; throws one line naming every setting that is wrong. */
export function readSettings(contextOf: (key: string) => unknown): Settings {
  const given = Object.keys(settingsSchema.shape).map((key) => [key, contextOf(key)] as const);
  const parsed = settingsSchema.safeParse(Object.fromEntries(given));
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  throw new Error(`settings: ${faults.join('; ')}`);
}
