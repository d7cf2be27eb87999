/** Wires the record of reading into the fields of the contract, and keeps it before an answer leaves. */
import { recordReading } from '../monitoring/reading/actions/recordReading.ts';
import { isOwn } from '../monitoring/reading/noted.ts';
import { isGuarded, PURPOSE, PURPOSE_HEADER, type ReadingKind } from '../monitoring/reading/rules.ts';
import { BadArguments } from '../platform/payload.ts';
import { recordedFields } from './recorded.ts';
import type { Recorded } from './recordedField.ts';
import type { Request } from './request.ts';

type Resolve = (source: unknown, args: unknown, request: Request) => unknown;

/** As graphql-js's default: a property of the object. */
const property =
  (name: string): Resolve =>
  (source) =>
    (source as Readonly<Record<string, unknown>>)[name];

/** Whether an answer tells something of somebody; of signals that there is none is an answer, too. */
function tells(what: ReadingKind, value: unknown): boolean {
  if (value === null || value === undefined) return false;
  if (isGuarded(what)) return true;
  return value !== false && !(Array.isArray(value) && value.length === 0);
}

/** Notes what a field has answered of others. Throws READING_PURPOSE where its kind needs one and none was stated. */
function noted<T>(recorded: Recorded, source: unknown, value: T, { actor, purpose, readings }: Request): T {
  const what = typeof recorded.what === 'function' ? recorded.what(source as never) : recorded.what;
  if (!tells(what, value)) return value;
  const { period } = recorded;
  const others = [recorded.of(source as never, value as never)]
    .flat()
    .filter((of): of is string => of !== null && !isOwn(actor, of));
  if (others.length > 0 && isGuarded(what) && !purpose)
    throw new BadArguments({ code: 'READING_PURPOSE', field: [PURPOSE_HEADER], params: PURPOSE });
  for (const of of others) readings.note({ of, what, period: period?.(source as never) ?? null });
  return value;
}

/** A field's resolver with the record; of three parameters, so that queries are compiled with it. */
const recording =
  (recorded: Recorded, resolve: Resolve): Resolve =>
  (source, args, request) => {
    const value = resolve(source, args, request);
    if (recorded.when && !recorded.when(args as never)) return value;
    return value instanceof Promise
      ? value.then((answer: unknown) => noted(recorded, source, answer, request))
      : noted(recorded, source, value, request);
  };

type ResolverMap = Readonly<Record<string, object>>;

/** Resolver maps with the record of reading in every field that tells of others. */
export function withReadings(maps: readonly ResolverMap[]): ResolverMap[] {
  const own = (type: string, field: string): Resolve =>
    maps
      .map((map) => (map[type] as Readonly<Record<string, Resolve>> | undefined)?.[field])
      .find((resolve) => resolve !== undefined) ?? property(field);
  const recorded = Object.entries(recordedFields).map(([type, fields]) => [
    type,
    Object.fromEntries(
      Object.entries(fields).map(([field, one]) => [field, recording(one, own(type, field))]),
    ),
  ]);
  return [...maps, Object.fromEntries(recorded)];
}

/**
 * Puts on record what a call has read of others, before its answer leaves: false where it could not be, and something
 * guarded is among it. Ratings are answered all the same: whoever waits for them is not held up by the record, and the
 * error alarms, with who read of whom by id.
 */
export async function keepReadings(request: Request): Promise<boolean> {
  const noted = request.readings.noted();
  try {
    await recordReading(request, noted);
    return true;
  } catch (fault) {
    const { requestId, actor, log } = request;
    const read = noted.map(({ of, what }) => `${what} ${of}`);
    log.error('a reading was not recorded', { requestId, actor, read, fault });
    return !noted.some(({ what }) => isGuarded(what));
  }
}
