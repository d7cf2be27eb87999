/**
 * How the value of a field becomes part of the answer, by its type: graphql-js's rules, chosen beforehand.
 * Every value is written to its place when it comes; a run counts what it still waits for, so that a
 * late field costs one promise and the objects around it none. A run in which anything goes wrong has
 * failed: then graphql-js runs the query, and says what was wrong and where (executor.ts).
 */
import type { GraphQLLeafType } from 'graphql';
import { counted } from '../objects.ts';
import type { Request } from '../request.ts';

/** What a run has: the call, its variables, and what it still waits for. */
export interface Run {
  readonly context: Request;
  readonly variables: Record<string, unknown>;
  /** Objects of the answer so far. */
  objects: number;
  /** Values that are still to come; with the last of them the run is over. */
  waiting: number;
  /** Nothing of the answer counts. The fields beside the fault are read all the same, as graphql-js does: a promise that nobody reads would end the process. */
  failed: boolean;
  over: () => void;
}

/** An object or a list of the answer, being filled. */
type Holder = Record<string | number, unknown>;

/** Writes a value that is there to its place; throws where there can be none. */
export type Complete = (run: Run, value: unknown, holder: Holder, key: string | number) => void;

const isThenable = (value: unknown): value is PromiseLike<unknown> =>
  typeof (value as PromiseLike<unknown> | null | undefined)?.then === 'function';

/** One thing less to wait for. */
export function ended(run: Run): void {
  run.waiting -= 1;
  if (run.waiting === 0) run.over();
}

function land(
  run: Run,
  value: unknown,
  holder: Holder,
  key: string | number,
  complete: Complete,
  nullable: boolean,
): void {
  try {
    if (value instanceof Error) run.failed = true;
    else if (value !== null && value !== undefined) complete(run, value, holder, key);
    else if (nullable) holder[key] = null;
    else run.failed = true;
  } catch {
    run.failed = true;
  }
}

/** Writes a value to its place, null included; at once, or when it has come. Never throws. */
export const settling =
  (complete: Complete, nullable: boolean): Complete =>
  (run, value, holder, key) => {
    if (!isThenable(value)) {
      land(run, value, holder, key, complete, nullable);
      return;
    }
    holder[key] = undefined; // the field's turn among the others
    run.waiting += 1;
    const come = (settled: unknown): void => {
      land(run, settled, holder, key, complete, nullable);
      ended(run);
    };
    const refused = (): void => {
      run.failed = true;
      ended(run);
    };
    // Whatever calls itself a promise may call back twice; one of Node's does not.
    const promise = value instanceof Promise ? value : Promise.resolve(value);
    promise.then(come, refused);
  };

/** Scalars of which a text is shown as it is. */
const TEXTS: ReadonlySet<string> = new Set(['String', 'ID']);

/** A value of a scalar or an enum as the answer shows it; throws on one that it cannot. */
export const showing = (type: GraphQLLeafType) => {
  const isText = TEXTS.has(type.name);
  return (value: unknown): unknown => {
    if (isText && typeof value === 'string') return value;
    const serialized: unknown = type.serialize(value);
    if (serialized === null || serialized === undefined) throw new Error(`${type.name} cannot show a value`);
    return serialized;
  };
};

/** A value of a scalar or an enum. */
export function leaf(type: GraphQLLeafType): Complete {
  const shown = showing(type);
  return (run, value, holder, key) => {
    const one = shown(value);
    run.objects += counted(one); // the JSON of a policy may hold objects
    holder[key] = one;
  };
}

/** A list of what `element` writes. */
export const list =
  (element: Complete): Complete =>
  (run, value, holder, key) => {
    if (typeof value !== 'object' || value === null || !(Symbol.iterator in value))
      throw new Error('no list where there must be one');
    const elements: unknown[] = [];
    holder[key] = elements;
    let at = 0;
    for (const one of value as Iterable<unknown>) {
      element(run, one, elements as unknown as Holder, at);
      at += 1;
    }
  };
