/**
 * A query compiled to closures: what graphql-js works out for each object of each answer (fields,
 * fragments, resolvers, arguments) is worked out once a document. What it does not know it leaves to
 * graphql-js. docs/decisions/compiled-queries.md.
 */
import {
  type DocumentNode,
  type FieldNode,
  getArgumentValues,
  getNullableType,
  type GraphQLAbstractType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  visit,
  BREAK,
} from 'graphql';
import { type Document, fieldsOf, NotCompiled } from './selection.ts';
import { afterAll, type Complete, isPromise, list, type Path, type Run, settle, showing } from './values.ts';

type Field = GraphQLField<unknown, unknown>;
/** A field of an object, ready to run. */
type Step = (run: Run, source: unknown, path: Path | undefined) => unknown;

const usesVariables = (node: FieldNode): boolean => {
  let found = false;
  for (const argument of node.arguments ?? [])
    visit(argument, {
      Variable: () => {
        found = true;
        return BREAK;
      },
    });
  return found;
};

/** A field's arguments: read once where no variable takes part. */
function argumentsOf(field: Field, node: FieldNode): (run: Run) => Record<string, unknown> {
  if (usesVariables(node)) return ({ variables }) => getArgumentValues(field, node, variables);
  const fixed = getArgumentValues(field, node);
  return () => fixed;
}

/** Kinds of values that are neither absent nor a promise nor an error. */
const PLAIN = new Set(['string', 'number', 'boolean']);

type Resolve = (source: unknown, args: unknown, context: unknown) => unknown;

/** As graphql-js's default: a property, called when it is a function. */
function propertyOf(name: string): Resolve {
  return (source, args, context) => {
    const holder = source as Record<string, unknown>;
    const property = holder[name];
    return typeof property === 'function' ? (holder[name] as Resolve)(args, context, undefined) : property;
  };
}

function resolverOf({ name, resolve }: Field): Resolve {
  // A fourth parameter is the field's place in the document, which is not made here.
  if (resolve && resolve.length > 3) throw new NotCompiled(name);
  return (resolve as Resolve | undefined) ?? propertyOf(name);
}

function stepOf(document: Document, key: string, field: Field, nodes: readonly FieldNode[]): Step {
  const [node] = nodes as [FieldNode];
  const args = argumentsOf(field, node);
  const resolve = resolverOf(field);
  const nullable = !isNonNullType(field.type);
  const complete = completeOf(document, field.type, nodes);
  const bare = getNullableType(field.type);
  const shown = isLeafType(bare) ? showing(bare) : null;
  return (run, source, prev) => {
    let value: unknown;
    try {
      value = resolve(source, args(run), run.context);
      // Most values: nothing to wait for, and no place to be remembered.
      if (shown && PLAIN.has(typeof value)) return shown(value);
    } catch (fault) {
      value = fault instanceof Error ? fault : new Error(String(fault));
    }
    return settle(run, value, { prev, key }, nodes, complete, nullable);
  };
}

/** An object: its fields side by side, in their order. */
function objectOf(document: Document, type: GraphQLObjectType, nodes: readonly FieldNode[]) {
  if (type.isTypeOf) throw new NotCompiled(type.name);
  const known = type.getFields();
  const sets = nodes.flatMap(({ selectionSet }) => (selectionSet ? [selectionSet] : []));
  const steps = [...fieldsOf(document, type, sets)].map(([key, those]): [string, Step] => {
    const name = those[0]?.name.value ?? '';
    if (name === '__typename') return [key, () => type.name];
    const field = known[name];
    if (!field) throw new NotCompiled(`${type.name}.${name}`);
    return [key, stepOf(document, key, field, those)];
  });
  return objectRun(steps);
}

const objectRun =
  (steps: readonly (readonly [string, Step])[]) =>
  (run: Run, source: unknown, path: Path | undefined): unknown => {
    const answer: Record<string, unknown> = {};
    let waiting: Promise<void>[] | undefined;
    try {
      for (const [key, step] of steps) {
        const value = step(run, source, path);
        answer[key] = value;
        if (isPromise(value)) {
          waiting ??= [];
          waiting.push(value.then((settled) => void (answer[key] = settled)));
        }
      }
    } catch (fault) {
      // Those that still run end first: a refusal that nobody awaits would end the process.
      if (waiting) return afterAll(waiting, fault);
      throw fault;
    }
    return waiting ? Promise.all(waiting).then(() => answer) : answer;
  };

/** An interface: the object says which type it is; each type's fields are worked out when it first comes. */
function abstractOf(document: Document, type: GraphQLAbstractType, nodes: readonly FieldNode[]): Complete {
  if (type.resolveType) throw new NotCompiled(type.name);
  const runs = new Map(
    document.schema.getPossibleTypes(type).map((one) => [one.name, objectOf(document, one, nodes)]),
  );
  return (run, value, path) => {
    const object = runs.get((value as { __typename: string }).__typename);
    if (!object) throw new Error(`${type.name} cannot tell the type of an object`);
    return object(run, value, path);
  };
}

function completeOf(document: Document, type: GraphQLOutputType, nodes: readonly FieldNode[]): Complete {
  const bare = getNullableType(type);
  if (isLeafType(bare)) {
    const shown = showing(bare);
    return (_, value) => shown(value);
  }
  if (isListType(bare)) {
    const element = bare.ofType;
    return list(completeOf(document, element, nodes), !isNonNullType(element));
  }
  return isObjectType(bare) ? objectOf(document, bare, nodes) : abstractOf(document, bare, nodes);
}

/** A compiled query: an answer's data, or null where an error took it away; errors are in the run. */
export type Compiled = (run: Run) => unknown;

/** Compiles a query of a validated document; null where graphql-js must run it. */
export function compileQuery(
  schema: GraphQLSchema,
  { definitions }: DocumentNode,
  operation: OperationDefinitionNode,
): Compiled | null {
  const root = schema.getQueryType();
  if (operation.operation !== OperationTypeNode.QUERY || !root) return null;
  const fragments = definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION);
  const document = { schema, fragments: new Map(fragments.map((one) => [one.name.value, one])) };
  try {
    // The root is an object like any other: its selection stands in place of a field's.
    const object = objectOf(document, root, [operation as unknown as FieldNode]);
    return (run) => object(run, undefined, undefined);
  } catch (fault) {
    if (fault instanceof NotCompiled) return null;
    throw fault;
  }
}
