/**
 * Two versions of a plan side by side: what changed, line by line and field by field. What has an id (a result, an
 * indicator) or a name of its own (a behaviour) is followed by it wherever it stands; anything else by its place.
 * Pure. docs/domain.md 6.2.
 */
import type { Formed } from '../plan/rules.ts';

type Json = null | string | number | boolean | readonly Json[] | { readonly [name: string]: Json };
type Fields = { readonly [name: string]: Json };

/**
 * One thing that changed: `path` from the plan down, by field, id and place (from 0). Where the lines of a list
 * stand in another order, the path ends in `#order`, and before and after are their ids.
 */
export interface ContentChange {
  readonly kind: 'ADDED' | 'GONE' | 'CHANGED';
  readonly path: readonly string[];
  readonly before: Json;
  readonly after: Json;
}

/** No id of a line has a `#`. */
const ORDER = '#order';

const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);
const isFields = (value: Json | undefined): value is Fields =>
  typeof value === 'object' && value !== null && !isList(value);

/** By what a line of a list is followed: its id, or the value that it is about. */
function nameOf(line: Json): string | null {
  if (!isFields(line)) return null;
  const name = line.id ?? line.value;
  return typeof name === 'string' ? name : null;
}

/** A list's lines by name, or by place where they have none. */
const named = (list: readonly Json[]): Map<string, Json> =>
  new Map(list.map((line, at) => [nameOf(line) ?? String(at), line]));

/** Names in the order in which a list comes to stand when lines only went, and came at its end. */
const orderAfter = (before: Map<string, Json>, after: Map<string, Json>): string[] => [
  ...[...before.keys()].filter((name) => after.has(name)),
  ...[...after.keys()].filter((name) => !before.has(name)),
];

function ofLists(path: readonly string[], from: readonly Json[], to: readonly Json[]): ContentChange[] {
  const [before, after] = [named(from), named(to)];
  // The last first: places before it stay what they are.
  const gone = [...before].filter(([name]) => !after.has(name)).toReversed();
  const come = [...after].filter(([name]) => !before.has(name));
  const stayed = [...before].flatMap(([name, line]) => {
    const now = after.get(name);
    return now === undefined ? [] : differences([...path, name], line, now);
  });
  const [order, wanted] = [orderAfter(before, after), [...after.keys()]];
  const moved = order.some((name, at) => name !== wanted[at]);
  return [
    ...stayed,
    ...gone.map(([name, line]) => ({
      kind: 'GONE' as const,
      path: [...path, name],
      before: line,
      after: null,
    })),
    ...come.map(([name, line]) => ({
      kind: 'ADDED' as const,
      path: [...path, name],
      before: null,
      after: line,
    })),
    ...(moved
      ? [{ kind: 'CHANGED' as const, path: [...path, ORDER], before: [...before.keys()], after: wanted }]
      : []),
  ];
}

function differences(path: readonly string[], from: Json, to: Json): ContentChange[] {
  if (isList(from) && isList(to)) return ofLists(path, from, to);
  if (isFields(from) && isFields(to)) {
    const names = [...new Set([...Object.keys(from), ...Object.keys(to)])];
    return names.flatMap((name) => differences([...path, name], from[name] ?? null, to[name] ?? null));
  }
  return from === to ? [] : [{ kind: 'CHANGED', path, before: from, after: to }];
}

/** What of a plan its versions differ in: form, approach, dates, and what its owner writes. */
export const comparable = (plan: Formed): Omit<Formed, 'opened'> => ({
  kind: plan.kind,
  approach: plan.approach,
  from: plan.from,
  to: plan.to,
  workResults: plan.workResults,
  behaviours: plan.behaviours,
  resourceSupport: plan.resourceSupport,
  accountabilityScheme: plan.accountabilityScheme,
  consequences: plan.consequences,
});

/** What changed from one version to another, in the order of the form; of equal ones nothing. */
export const changesBetween = (from: Formed, to: Formed): ContentChange[] =>
  differences([], comparable(from), comparable(to));

function inList(list: readonly Json[], [name = '', ...rest]: readonly string[], change: ContentChange): Json {
  const lines = named(list);
  if (name === ORDER && isList(change.after))
    return change.after.map((wanted) => (typeof wanted === 'string' && lines.get(wanted)) || null);
  if (rest.length === 0 && change.kind === 'GONE') lines.delete(name);
  else lines.set(name, applied(lines.get(name) ?? null, rest, change));
  return [...lines.values()];
}

function applied(value: Json, path: readonly string[], change: ContentChange): Json {
  const [name, ...rest] = path;
  if (name === undefined) return change.after;
  if (isList(value)) return inList(value, path, change);
  const fields = isFields(value) ? value : {};
  return { ...fields, [name]: applied(fields[name] ?? null, rest, change) };
}

/** A version with changes made to it: with those between two versions, the other one. */
export const withChanges = (from: Formed, changes: readonly ContentChange[]): Omit<Formed, 'opened'> =>
  changes.reduce(
    (value, change) => applied(value, change.path, change),
    comparable(from) as unknown as Json,
  ) as unknown as Formed;

/** What a change has on one side, in words: figures in units (they are kept in thousandths), a line by its text. */
export function inText(value: Json): string | null {
  if (value === null) return null;
  if (typeof value === 'number') return String(value / 1000);
  if (isList(value)) return value.map((one) => inText(one) ?? '–').join(', ');
  if (!isFields(value)) return String(value);
  return inText(value.text ?? value.value ?? null);
}
