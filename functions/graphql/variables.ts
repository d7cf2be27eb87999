/**
 * What is wrong with the values that a request carries: where, and what is expected there. GraphQL's
 * own sentences repeat the value, which may be long or personal, and know one language.
 */
import {
  coerceInputValue,
  getNamedType,
  getNullableType,
  type GraphQLError,
  type GraphQLInputType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInputType,
  isListType,
  isRequiredInputField,
  isNonNullType,
  Kind,
  type OperationDefinitionNode,
  typeFromAST,
} from 'graphql';
import type { Expectation } from '../platform/messages/expected.ts';

/** A value that does not fit: the path to it from its variable, and what would (a code, or the choices). */
export interface Misfit {
  readonly field: readonly string[];
  readonly expected: string;
}

/** More of them help nobody. */
const MOST = 10;
/** The longest name of a variable that is told. */
const MOST_CHARACTERS = 60;

const SCALARS: Readonly<Record<string, Expectation>> = {
  Int: 'EXPECTED_INT',
  Float: 'EXPECTED_NUMBER',
  String: 'EXPECTED_TEXT',
  Boolean: 'EXPECTED_YES_OR_NO',
  ID: 'EXPECTED_ID',
};

type Path = readonly (string | number)[];

/** The type that a path leads to within a type. */
const typeAt = (type: GraphQLInputType, path: Path): GraphQLInputType =>
  path.reduce<GraphQLInputType>((at, step) => {
    const inner = getNullableType(at);
    if (isListType(inner)) return inner.ofType;
    return (isInputObjectType(inner) && inner.getFields()[step]?.type) || inner;
  }, type);

/** What a value of a type should be; a scalar of ours says it with its refusal. */
function expectedOf(type: GraphQLInputType, { extensions }: GraphQLError): string {
  if (typeof extensions.expected === 'string') return extensions.expected;
  const named = getNamedType(type);
  if (isEnumType(named))
    return named
      .getValues()
      .map(({ name }) => name)
      .join(', ');
  return SCALARS[named.name] ?? 'EXPECTED_BY_SCHEMA';
}

/** The faults of a value that is no leaf: a field that is missing, or one that nobody knows. */
function misfitOfObject(type: GraphQLInputType, path: readonly string[], value: unknown): Misfit[] {
  const named = getNullableType(type);
  if (!isInputObjectType(named)) return [];
  if (typeof value !== 'object' || value === null) return [{ field: path, expected: 'EXPECTED_FIELDS' }];
  const fields = named.getFields();
  const missing = Object.values(fields).filter(
    (field) => isRequiredInputField(field) && !Object.hasOwn(value, field.name),
  );
  if (missing.length > 0)
    return missing.map(({ name }) => ({ field: [...path, name], expected: 'EXPECTED_VALUE' }));
  return [{ field: path, expected: 'EXPECTED_KNOWN_FIELDS' }];
}

function misfitsOf(name: string, type: GraphQLInputType, value: unknown): Misfit[] {
  if (value === null && isNonNullType(type)) return [{ field: [name], expected: 'EXPECTED_VALUE' }];
  const misfits: Misfit[] = [];
  coerceInputValue(value, type, (path, invalid, error) => {
    if (misfits.length >= MOST) return;
    const at = typeAt(type, path);
    const field = [name, ...path.map(String)];
    const ofObject = invalid === null ? [] : misfitOfObject(at, field, invalid);
    const expected = invalid === null ? 'EXPECTED_VALUE' : expectedOf(at, error);
    misfits.push(...(ofObject.length > 0 ? ofObject : [{ field, expected }]));
  });
  return misfits;
}

/** The variables of an operation that do not fit their types, ten at most; none when it can be executed. */
export function misfitVariables(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): Misfit[] {
  const misfits = variableDefinitions.flatMap(({ type: node, variable, defaultValue }) => {
    const type = typeFromAST(schema, node);
    const name = variable.name.value;
    const shown = name.slice(0, MOST_CHARACTERS);
    if (!isInputType(type)) return [];
    if (Object.hasOwn(variables, name)) return misfitsOf(shown, type, variables[name]);
    return isNonNullType(type) && !defaultValue ? [{ field: [shown], expected: 'EXPECTED_VALUE' }] : [];
  });
  const unique = new Map(misfits.map((misfit) => [misfit.field.join('.'), misfit]));
  return [...unique.values()].slice(0, MOST);
}

const VALUES = new Set<string | undefined>([
  Kind.INT,
  Kind.FLOAT,
  Kind.STRING,
  Kind.BOOLEAN,
  Kind.NULL,
  Kind.ENUM,
  Kind.LIST,
  Kind.OBJECT,
  Kind.OBJECT_FIELD,
]);

/** What is expected of a value in the document itself, or null when an error is of something else. */
export function expectedOfLiteral({ nodes, extensions, message }: GraphQLError): string | null {
  if (!VALUES.has(nodes?.[0]?.kind)) return null;
  if (typeof extensions.expected === 'string') return extensions.expected;
  return SCALARS[/^(\w+) cannot represent/.exec(message)?.[1] ?? ''] ?? 'EXPECTED_BY_SCHEMA';
}
