/** The contract's document made executable: each resolver set on the field that it answers. */
import {
  buildASTSchema,
  type DocumentNode,
  type GraphQLNamedType,
  GraphQLObjectType,
  GraphQLScalarType,
  type GraphQLSchema,
} from 'graphql';

/** Resolvers of a type by field, or a scalar. Abstract types need none: their objects carry `__typename`. */
type ResolverMap = Readonly<Record<string, object>>;

const unknown = (name: string) => new Error(`${name} has a resolver, and is not in the contract`);

function setScalar(type: GraphQLScalarType, own: object): void {
  const { serialize, parseValue, parseLiteral } = own as GraphQLScalarType;
  Object.assign(type, { serialize, parseValue, parseLiteral });
}

function setFields(type: GraphQLObjectType, own: object): void {
  const fields = type.getFields();
  for (const [name, resolve] of Object.entries(own)) {
    const field = fields[name];
    if (!field) throw unknown(`${type.name}.${name}`);
    field.resolve = resolve as NonNullable<typeof field.resolve>;
  }
}

function setType(name: string, type: GraphQLNamedType | undefined, own: object): void {
  if (type instanceof GraphQLScalarType && own instanceof GraphQLScalarType) setScalar(type, own);
  else if (type instanceof GraphQLObjectType) setFields(type, own);
  else throw unknown(name);
}

/**
 * Builds the schema; throws on a resolver that the contract does not know. The document is not
 * validated again: codegen has done that, and a test does it to the whole schema.
 */
export function executableSchema(document: DocumentNode, maps: readonly ResolverMap[]): GraphQLSchema {
  const schema = buildASTSchema(document, { assumeValid: true });
  for (const map of maps)
    for (const [name, own] of Object.entries(map)) setType(name, schema.getType(name), own);
  return schema;
}
