/** How many objects an answer holds: what a query really gave. */

/** Counts the objects within a value, itself aside. */
export function objectsIn(value: unknown): number {
  if (value === null || typeof value !== 'object') return 0;
  let count = 0;
  // Of every answer whole: loops, since copies of all values took as long as writing the answer.
  if (Array.isArray(value)) for (const element of value) count += counted(element);
  else for (const name in value) count += counted((value as Record<string, unknown>)[name]);
  return count;
}

/** Counts the objects of a value, itself included; a list is none. */
export function counted(element: unknown): number {
  if (element === null || typeof element !== 'object') return 0;
  return (Array.isArray(element) ? 0 : 1) + objectsIn(element);
}

/** Answers whose objects were counted while they were made. */
const known = new WeakMap<object, number>();

/** Remembers how many objects an answer holds. */
export const rememberObjects = (data: object, count: number): void => void known.set(data, count);

/** How many objects an answer holds, itself aside; 0 where there is none. */
export const objectsOf = (data: unknown): number =>
  (typeof data === 'object' && data !== null ? known.get(data) : undefined) ?? objectsIn(data);
