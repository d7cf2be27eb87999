/** The example operations: `examples/<role>/<nn>-<name>.graphql`, with variables in a `.json` beside it. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { nodeId } from '../platform/nodeId.ts';

export interface Example {
  /** The folder: `employee`, `appraiser`, ... */
  readonly role: string;
  /** `01-my-month`. */
  readonly name: string;
  /** What it shows: its first comment line. */
  readonly title: string;
  readonly query: string;
  /** JSON text, or empty. */
  readonly variables: string;
}

/** Where the examples of this repository are. */
export const EXAMPLES_DIR = join(import.meta.dirname, 'examples');

/** The examples of a folder, by role and number. */
export function readExamples(folder: string = EXAMPLES_DIR): Example[] {
  return globSync('*/*.graphql', { cwd: folder })
    .toSorted()
    .map((path) => {
      const query = readFileSync(join(folder, path), 'utf8').trim();
      const beside = join(folder, path.replace(/\.graphql$/, '.json'));
      return {
        role: dirname(path),
        name: basename(path, '.graphql'),
        title: /^#\s*(.+)/.exec(query)?.[1] ?? basename(path, '.graphql'),
        query,
        variables: existsSync(beside) ? readFileSync(beside, 'utf8').trim() : '',
      };
    });
}

/** Whom examples may name: by role, the ids of the person, of their unit and of its agency. */
export type Named = Readonly<
  Record<string, { readonly employeeId: string; readonly unitId: string; readonly agencyId: string }>
>;

/**
 * Variables with the ids of this city: `{{<Type> <role> <rest of the key>}}` becomes a node id, as in
 * `{{Month employee 2026-M10 1}}`. Throws on a role that nobody plays.
 */
export const withIds = (variables: string, named: Named): string =>
  variables.replace(/\{\{(\w+) (\w+)((?: [\w-]+)*)\}\}/g, (_, type: string, role: string, rest: string) => {
    const person = named[role];
    if (!person) throw new Error(`an example names ${role}, whom nobody plays`);
    // An agency is a unit, too.
    if (type === 'Agency') return nodeId('Unit', person.agencyId);
    const first = type === 'Unit' ? person.unitId : person.employeeId;
    const key = [first, ...rest.split(' ').filter(Boolean)];
    // A finding's id says first whether it is about a person or a unit.
    return nodeId(type, ...(type === 'Finding' ? ['E', ...key] : key));
  });
