/** How the value of a field becomes part of the answer, by its type: graphql-js's rules, chosen beforehand. */
import { GraphQLError, type FieldNode, type GraphQLLeafType, locatedError } from 'graphql';
import type { Request } from '../request.ts';

/** What a run has: the call, its variables, and the errors found so far. */
export interface Run {
  readonly context: Request;
  readonly variables: Record<string, unknown>;
  readonly errors: GraphQLError[];
}

/** Where a value stands in the answer. */
export interface Path {
  readonly prev: Path | undefined;
  readonly key: string | number;
}

/** Completes a value that is there; it throws, or its promise is refused, where there can be no value. */
export type Complete = (run: Run, value: unknown, path: Path, nodes: readonly FieldNode[]) => unknown;

export const isPromise = (value: unknown): value is Promise<unknown> =>
  typeof (value as Promise<unknown> | null | undefined)?.then === 'function';

/** Refuses with a fault once what still runs has ended, or one of it is refused. */
export async function afterAll(waiting: readonly Promise<unknown>[], fault: unknown): Promise<never> {
  await Promise.all(waiting).catch(() => {});
  throw fault;
}

function pathOf(path: Path): (string | number)[] {
  const keys: (string | number)[] = [];
  for (let at: Path | undefined = path; at; at = at.prev) keys.unshift(at.key);
  return keys;
}

/** An error as the answer tells it, with its place. */
const located = (fault: unknown, nodes: readonly FieldNode[], path: Path): GraphQLError =>
  locatedError(fault, nodes, pathOf(path));

/** Tells an error and answers null in its place, or, where null may not stand, passes it to the object around. */
export function refuse(run: Run, fault: unknown, nodes: readonly FieldNode[], path: Path, nullable: boolean) {
  const error = located(fault, nodes, path);
  if (!nullable) throw error;
  run.errors.push(error);
  return null;
}

/** Completes a value that may be a promise or absent; faults end at the nearest place that may be null. */
export function settle(
  run: Run,
  value: unknown,
  path: Path,
  nodes: readonly FieldNode[],
  complete: Complete,
  nullable: boolean,
): unknown {
  try {
    const completed = isPromise(value)
      ? value.then((settled) => orNull(run, settled, path, nodes, complete, nullable))
      : orNull(run, value, path, nodes, complete, nullable);
    if (!isPromise(completed)) return completed;
    return completed.then(undefined, (fault: unknown) => refuse(run, fault, nodes, path, nullable));
  } catch (fault) {
    return refuse(run, fault, nodes, path, nullable);
  }
}

function orNull(
  run: Run,
  value: unknown,
  path: Path,
  nodes: readonly FieldNode[],
  complete: Complete,
  nullable: boolean,
): unknown {
  if (value instanceof Error) throw value;
  if (value !== null && value !== undefined) return complete(run, value, path, nodes);
  if (nullable) return null;
  throw new GraphQLError('Cannot return null for a non-nullable field.');
}

/** A value of a scalar or an enum as the answer shows it; throws on one that it cannot. */
export const showing =
  (type: GraphQLLeafType) =>
  (value: unknown): unknown => {
    const serialized: unknown = type.serialize(value);
    if (serialized === null || serialized === undefined) throw new Error(`${type.name} cannot show a value`);
    return serialized;
  };

/** A list of what `complete` completes. */
export const list =
  (complete: Complete, nullable: boolean): Complete =>
  (run, value, path, nodes) => {
    if (typeof value !== 'object' || value === null || !(Symbol.iterator in value))
      throw new GraphQLError('Expected Iterable, but did not find one.');
    let waits = false;
    const completed: unknown[] = [];
    try {
      for (const element of value as Iterable<unknown>) {
        const place = { prev: path, key: completed.length };
        const one = settle(run, element, place, nodes, complete, nullable);
        if (isPromise(one)) waits = true;
        completed.push(one);
      }
    } catch (fault) {
      // At once, as graphql-js; but a refusal that then nobody awaits would end the process.
      for (const one of completed) if (isPromise(one)) one.catch(() => {});
      throw fault;
    }
    return waits ? Promise.all(completed) : completed;
  };
