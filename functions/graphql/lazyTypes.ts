/** The contract's types, each parsed and made when somebody first asks what it holds. docs/decisions/bundles.md. */
import {
  type DirectiveNode,
  type EnumTypeDefinitionNode,
  type FieldDefinitionNode,
  getDirectiveValues,
  type GraphQLArgumentConfig,
  GraphQLDeprecatedDirective,
  GraphQLBoolean,
  GraphQLEnumType,
  type GraphQLFieldConfig,
  type GraphQLFieldResolver,
  GraphQLID,
  type GraphQLInputType,
  GraphQLInputObjectType,
  GraphQLInt,
  GraphQLInterfaceType,
  GraphQLList,
  type GraphQLNamedType,
  GraphQLNonNull,
  GraphQLObjectType,
  type GraphQLOutputType,
  GraphQLScalarType,
  GraphQLString,
  type GraphQLType,
  type InputValueDefinitionNode,
  type InputObjectTypeDefinitionNode,
  Kind,
  parse,
  type TypeDefinitionNode,
  type TypeNode,
  valueFromAST,
} from 'graphql';

type TypeKind = 'type' | 'interface' | 'input' | 'enum' | 'scalar';
/** A type of the contract: what it is, its description, its interfaces, and its definition's text without these. */
type Definition = readonly [kind: TypeKind, description: string, interfaces: readonly string[], text: string];
export type Contract = Readonly<Record<string, Definition>>;

type Resolvers = Readonly<Record<string, GraphQLFieldResolver<unknown, unknown>>>;
/** Resolvers of each type by field, or a scalar. */
export type ResolversByType = ReadonlyMap<string, GraphQLScalarType | Resolvers>;

const unknown = (name: string) => new Error(`${name} has a resolver, and is not in the contract`);

/** Types by name. */
export type Named = ReadonlyMap<string, GraphQLNamedType>;

/** The type of a name that the contract is sure to have. */
export function must(types: Named, name: string): GraphQLNamedType {
  const type = types.get(name);
  if (!type) throw new Error(`the contract has no ${name}`);
  return type;
}

function typeOf(types: Named, node: TypeNode): GraphQLType {
  if (node.kind === Kind.NAMED_TYPE) return must(types, node.name.value);
  const inner = typeOf(types, node.type);
  return node.kind === Kind.LIST_TYPE
    ? new GraphQLList(inner)
    : new GraphQLNonNull(inner as GraphQLOutputType);
}

/** What a field, an argument and a value of an enumeration are described by alike. */
const told = (node: { description?: { value: string }; directives?: readonly DirectiveNode[] }) => ({
  description: node.description?.value,
  deprecationReason: getDirectiveValues(GraphQLDeprecatedDirective, node)?.reason as string | undefined,
});

type Nodes<T> = readonly T[] | undefined;
const byName = <N extends { readonly name: { readonly value: string } }, T>(
  nodes: Nodes<N>,
  make: (node: N) => T,
) => Object.fromEntries((nodes ?? []).map((node) => [node.name.value, make(node)]));

function inputOf(types: Named, node: InputValueDefinitionNode): GraphQLArgumentConfig {
  const type = typeOf(types, node.type) as GraphQLInputType;
  return { ...told(node), type, defaultValue: valueFromAST(node.defaultValue, type), astNode: node };
}

function fieldOf(types: Named, node: FieldDefinitionNode): GraphQLFieldConfig<unknown, unknown> {
  return {
    ...told(node),
    type: typeOf(types, node.type) as GraphQLOutputType,
    args: byName(node.arguments, (argument) => inputOf(types, argument)),
    astNode: node,
  };
}

const parsed = ([, , , text]: Definition) =>
  parse(text, { noLocation: true }).definitions[0] as TypeDefinitionNode;

/** The fields of a type as its text says, with their resolvers; throws on a resolver that it does not know. */
function fieldsOf(types: Named, name: string, of: Definition, resolvers: Resolvers = {}) {
  const { fields: nodes } = parsed(of) as { fields?: readonly FieldDefinitionNode[] };
  const fields = byName(nodes, (node) => fieldOf(types, node));
  for (const [field, resolve] of Object.entries(resolvers)) {
    if (!fields[field]) throw unknown(`${name}.${field}`);
    fields[field].resolve = resolve;
  }
  return fields;
}

const inputsOf = (types: Named, of: Definition) =>
  byName((parsed(of) as InputObjectTypeDefinitionNode).fields, (node) => inputOf(types, node));

const valuesOf = (of: Definition) =>
  byName((parsed(of) as EnumTypeDefinitionNode).values, (node) => ({ ...told(node), astNode: node }));

/** A type by its name; what it holds is made when it is first asked for. */
function makeType(
  types: Named,
  name: string,
  of: Definition,
  own: GraphQLScalarType | Resolvers | undefined,
) {
  const [kind, description, interfaces] = of;
  const base = { name, description: description || null };
  if (own && (own instanceof GraphQLScalarType ? 'scalar' : 'type') !== kind) throw unknown(name);
  if (kind === 'scalar')
    return new GraphQLScalarType({ ...(own as GraphQLScalarType | undefined)?.toConfig(), ...base });
  if (kind === 'enum') return new GraphQLEnumType({ ...base, values: () => valuesOf(of) });
  if (kind === 'input') return new GraphQLInputObjectType({ ...base, fields: () => inputsOf(types, of) });
  const output = {
    ...base,
    interfaces: () => interfaces.map((one) => must(types, one) as GraphQLInterfaceType),
    fields: () => fieldsOf(types, name, of, own as Resolvers | undefined),
  };
  return kind === 'type' ? new GraphQLObjectType(output) : new GraphQLInterfaceType(output);
}

/** Scalars of GraphQL's own that the contract uses. */
const OF_GRAPHQL = [GraphQLBoolean, GraphQLID, GraphQLInt, GraphQLString];

/** All types of a contract by name; throws on resolvers of a type that it does not know. */
export function typesOf(contract: Contract, resolvers: ResolversByType): Named {
  const types = new Map<string, GraphQLNamedType>(OF_GRAPHQL.map((type) => [type.name, type]));
  for (const [name, definition] of Object.entries(contract))
    types.set(name, makeType(types, name, definition, resolvers.get(name)));
  for (const name of resolvers.keys()) if (!types.has(name)) throw unknown(name);
  return types;
}
