/** Settings of one instance (a city, a ministry): `cdk.json` or `npm run synth -- -c name=semarang`. */
import { RetentionDays } from 'aws-cdk-lib/aws-logs';
import * as z from 'zod';

const name = z
  .string()
  .regex(/^[a-z][a-z0-9-]{1,19}$/, 'small letters, digits and dashes, 2 to 20')
  // The sign-in page's address begins with it, and Cognito refuses these words there.
  .refine((text) => !/aws|amazon|cognito/.test(text), 'without the words aws, amazon and cognito');

const origin = z
  .url({ protocol: /^https$/ })
  .refine((text) => URL.canParse(text) && new URL(text).origin === text, 'an origin: no path, no slash');

/** `-c` gives one text; `cdk.json` may hold a list. */
const list = z.preprocess(
  (given) => (typeof given === 'string' ? given.split(',').filter(Boolean) : given),
  z.array(origin),
);

/** `-c` gives a text; `cdk.json` may hold the value. */
const yesNo = z.preprocess(
  (given) => (given === 'true' ? true : given === 'false' ? false : given),
  z.boolean(),
);

/** For how long decisions on people can be contested and audited: the nightly seals are kept so long. */
const SEALS_YEARS = 10;
/** Evidence proves what was decided on people in a year, which can be contested for some more. */
const EVIDENCE_YEARS = 5;
const TRIAL = 'pilot';

const shape = z.object({
  /** The instance. With the stage it names the stack, so two of them live in one account. */
  name: name.default('kota'),
  /** Without a dash: `a-b` at `c` and `a` at `b-c` would be one stack. */
  stage: z
    .string()
    .regex(/^[a-z][a-z0-9]{1,11}$/, 'small letters and digits, 2 to 12')
    .default(TRIAL),
  /** Where midnight is: WIB, WITA or WIT. */
  zone: z.enum(['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura']).default('Asia/Jakarta'),
  /** Jakarta: the data stays in the country. */
  region: z
    .string()
    .regex(/^[a-z]{2}(-[a-z]+)+-\d$/)
    .default('ap-southeast-3'),
  /** Whose pages a browser lets call, and where signing in returns to; none: no browser but by a proxy. */
  corsOrigins: list.default([]),
  /** The API's own name, such as `api.kinerja.semarangkota.go.id`; without one API Gateway's stands. */
  domain: z
    .string()
    .regex(/^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/, 'a host name in small letters')
    .optional(),
  /** ARN of the certificate of `domain`, in the instance's own region. */
  certificate: z
    .string()
    .regex(/^arn:aws[a-z-]*:acm:[a-z0-9-]+:\d{12}:certificate\/[\w-]+$/, 'the ARN of a certificate')
    .optional(),
  /** Who is told of an alarm. */
  alarmAddress: z.email().optional(),
  /** Days that logs are kept: a period that CloudWatch knows. */
  logRetentionDays: z.coerce.number().pipe(z.enum(RetentionDays)).default(RetentionDays.THREE_MONTHS),
  /** Days for which the bus can send again what it took; the table itself keeps every event for ever. */
  eventArchiveDays: z.coerce.number().int().min(1).max(3650).default(90),
  /** Years that files of evidence are kept. Longer for what is there by now is not shown as such; shorter ends it at once. */
  evidenceRetentionYears: z.coerce.number().int().min(2).max(30).default(EVIDENCE_YEARS),
  /** Files of evidence wait for what GuardDuty's Malware Protection finds in them: it must be switched on for the bucket. */
  malwareScan: yesNo.default(false),
  /** Years for which no user, the account's owner included, can delete a seal; what is written cannot be shortened. */
  sealRetentionYears: z.coerce.number().int().min(1).max(30).default(SEALS_YEARS),
});

const settingsSchema = shape.superRefine(({ domain, certificate, region, stage, alarmAddress }, context) => {
  const refuse = (key: string, message: string) => context.addIssue({ code: 'custom', path: [key], message });
  if (domain && !certificate) refuse('certificate', 'a domain needs its certificate');
  if (certificate && !domain) refuse('domain', 'the certificate is for a domain');
  if (certificate && !certificate.includes(`:acm:${region}:`))
    refuse('certificate', `it must lie in ${region}`);
  // A trial may go unwatched. Where real people depend on it, an alarm that nobody hears is none.
  if (stage !== TRIAL && !alarmAddress) refuse('alarmAddress', `every stage but ${TRIAL} needs one`);
});

export type Settings = z.output<typeof settingsSchema>;

/** Reads the settings through the app's context; throws one line naming every setting that is wrong. */
export function readSettings(contextOf: (key: string) => unknown): Settings {
  const given = Object.keys(shape.shape).map((key) => [key, contextOf(key)] as const);
  const parsed = settingsSchema.safeParse(Object.fromEntries(given));
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  throw new Error(`settings: ${faults.join('; ')}`);
}
