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
import { type Complete, leaf, list, type Run, settling, showing } from './values.ts';

type Field = GraphQLField<unknown, unknown>;
/** A field of an object, ready to run: writes its value to the answer. */
type Step = (run: Run, source: unknown, answer: Record<string, unknown>) => void;

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

/** Whether a value is there, and neither a promise nor an error: as nearly all are. */
const isPlain = (value: unknown): boolean =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';

/** The value of a field for an object; throws what a resolver throws. */
type Read = (run: Run, source: unknown) => unknown;

/**
 * As graphql-js's default: a property of what can have any. One that is a function would be given the
 * field's place in the document: it is left to graphql-js, like any fault.
 */
const property =
  (name: string): Read =>
  (_, source) => {
    if (typeof source !== 'object' || source === null) return undefined;
    const value = (source as Record<string, unknown>)[name];
    if (typeof value === 'function') throw new Error(`${name} is a function`);
    return value;
  };

function readOf(field: Field, node: FieldNode): Read {
  const { resolve } = field;
  if (!resolve) return property(field.name);
  // A fourth parameter is the field's place in the document, which is not made here.
  if (resolve.length > 3) throw new NotCompiled(field.name);
  const args = argumentsOf(field, node);
  const call = resolve as (source: unknown, args: unknown, context: unknown) => unknown;
  return (run, source) => call(source, args(run), run.context);
}

function stepOf(document: Document, key: string, field: Field, nodes: readonly FieldNode[]): Step {
  const [node] = nodes as [FieldNode];
  const read = readOf(field, node);
  const settle = settling(completeOf(document, field.type, nodes), !isNonNullType(field.type));
  const bare = getNullableType(field.type);
  const shown = isLeafType(bare) ? showing(bare) : null;
  return (run, source, answer) => {
    try {
      const value = read(run, source);
      // Most values: nothing to wait for.
      if (shown && isPlain(value)) answer[key] = shown(value);
      else settle(run, value, answer, key);
    } catch {
      run.failed = true;
    }
  };
}

/** An object: its fields side by side, in their order. */
function objectOf(document: Document, type: GraphQLObjectType, nodes: readonly FieldNode[]): Complete {
  if (type.isTypeOf) throw new NotCompiled(type.name);
  const known = type.getFields();
  const sets = nodes.flatMap(({ selectionSet }) => (selectionSet ? [selectionSet] : []));
  const steps = [...fieldsOf(document, type, sets)].map(([key, those]): Step => {
    const name = those[0]?.name.value ?? '';
    if (name === '__typename') return typenameOf(key, type.name);
    const field = known[name];
    if (!field) throw new NotCompiled(`${type.name}.${name}`);
    return stepOf(document, key, field, those);
  });
  return (run, source, holder, at) => {
    const answer: Record<string, unknown> = {};
    holder[at] = answer;
    run.objects += 1;
    for (const step of steps) step(run, source, answer);
  };
}

const typenameOf =
  (key: string, name: string): Step =>
  (_, __, answer) => {
    answer[key] = name;
  };

/** An interface: the object says which type it is; each type's fields are worked out when it first comes. */
function abstractOf(document: Document, type: GraphQLAbstractType, nodes: readonly FieldNode[]): Complete {
  if (type.resolveType) throw new NotCompiled(type.name);
  const runs = new Map(
    document.schema.getPossibleTypes(type).map((one) => [one.name, objectOf(document, one, nodes)]),
  );
  return (run, value, holder, key) => {
    const object = runs.get((value as { __typename: string }).__typename);
    if (!object) throw new Error(`${type.name} cannot tell the type of an object`);
    object(run, value, holder, key);
  };
}

function completeOf(document: Document, type: GraphQLOutputType, nodes: readonly FieldNode[]): Complete {
  const bare = getNullableType(type);
  if (isLeafType(bare)) return leaf(bare);
  if (isListType(bare)) {
    const element = bare.ofType;
    return list(settling(completeOf(document, element, nodes), !isNonNullType(element)));
  }
  return isObjectType(bare) ? objectOf(document, bare, nodes) : abstractOf(document, bare, nodes);
}

/** A compiled query: fills `answer.data`, now or by the end of the run. */
export type Compiled = (run: Run, answer: { data: unknown }) => void;

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
    return (run, answer) => object(run, undefined, answer, 'data');
  } catch (fault) {
    if (fault instanceof NotCompiled) return null;
    throw fault;
  }
}
