/** The contract made executable: each resolver set on the field that it answers. */
import type { GraphQLSchema } from 'graphql';
import { LazySchema } from './lazySchema.ts';
import type { Contract, ResolversByType } from './lazyTypes.ts';

/** Resolvers of a type by field, or a scalar. Abstract types need none: their objects carry `__typename`. */
type ResolverMap = Readonly<Record<string, object>>;

/**
 * Builds the schema; throws on a resolver of a type that the contract does not know, and on one of an
 * unknown field when the type is first asked for. The contract is not validated again: codegen has done
 * that, and a test does it to the whole schema.
 */
export function executableSchema(contract: Contract, maps: readonly ResolverMap[]): GraphQLSchema {
  const resolvers = new Map<string, object>();
  for (const map of maps)
    for (const [name, own] of Object.entries(map)) {
      const known = resolvers.get(name);
      // A scalar is whole in one place; resolvers of a type may come from many nouns.
      resolvers.set(name, known ? { ...known, ...own } : own);
    }
  return new LazySchema(contract, resolvers as unknown as ResolversByType);
}
