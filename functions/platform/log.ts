/**
 * The structured log: one JSON line an event, ids only. Whatever is logged passes through the
 * redaction here: fields that hold personal data, and anything that looks like a NIP.
 */
import { Logger } from '@aws-lambda-powertools/logger';

export interface Log {
  info(message: string, fields?: Record<string, unknown>): void;
  warn(message: string, fields?: Record<string, unknown>): void;
  error(message: string, fields?: Record<string, unknown>): void;
}

/** What says who somebody is, or is typed about them. */
const PERSONAL =
  /^(?:nip|name|degrees|rank.*|rating.*|predicate|rationale|recommendation|notes?|reason|text|object|title|variables|authorization|body)$/i;
/** The same as part of a longer name: `returnNote`, `lateReason`, `resultText`, `appraiserName`. */
const PERSONAL_PART =
  /(?:Notes?|Reason|Text|Rationale|Recommendation|Expectations?|(?:person|employee|appraiser|verifier|holder)Name)$/;
/** A code of ours, such as the reason of a job's refusal, is no text. */
const CODE = /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/;
/** A name in capitals can look like a code; a reason that does is one. */
const MAY_BE_CODE = /reason$/i;
/** As digits, and spaced as documents print it: birth date, appointment, sex, sequence. */
const NIP = /\d{8} ?\d{6} ?\d ?\d{3}/g;
const DEEPEST = 6;

function redactError(error: Error, depth: number): Record<string, unknown> {
  return {
    name: error.name,
    message: redact(error.message, depth),
    stack: redact(error.stack ?? '', depth),
    ...(error.cause !== undefined && { cause: redact(error.cause, depth + 1) }),
  };
}

const isPersonal = (name: string, field: unknown): boolean =>
  (PERSONAL.test(name) || PERSONAL_PART.test(name)) &&
  !(MAY_BE_CODE.test(name) && typeof field === 'string' && CODE.test(field));

/** A value without personal data: such fields become `[redacted]`, NIPs in texts are masked. */
export function redact(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return value.replace(NIP, '[nip]');
  if (typeof value === 'number' || typeof value === 'bigint') {
    const digits = String(value);
    return digits.replace(NIP, '') === digits ? value : '[nip]';
  }
  if (value === null || typeof value !== 'object') return value;
  if (depth > DEEPEST) return '[deep]';
  if (value instanceof Error) return redactError(value, depth);
  if (Array.isArray(value)) return value.map((element) => redact(element, depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([name, field]) => [
      name.replace(NIP, '[nip]'),
      isPersonal(name, field) ? '[redacted]' : redact(field, depth + 1),
    ]),
  );
}

/** The log of a door, at a level. */
export function openLog(door: string, level: 'DEBUG' | 'INFO' | 'WARN' | 'ERROR' = 'INFO'): Log {
  const logger = new Logger({ serviceName: door, logLevel: level });
  const line =
    (write: 'info' | 'warn' | 'error') =>
    (message: string, fields: Record<string, unknown> = {}) =>
      logger[write](String(redact(message)), redactFields(fields));
  return { info: line('info'), warn: line('warn'), error: line('error') };
}

/** An error's own `name` is no personal data: it is redacted as an error, under its own key. */
const redactFields = (fields: Record<string, unknown>): Record<string, string> =>
  redact(fields) as Record<string, string>;
