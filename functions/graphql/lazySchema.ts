/**
 * A schema whose types are there by name at once, and get their fields when somebody first asks for
 * them: a query touches a tenth of the contract, and a cold start waits for no more.
 * docs/decisions/bundles.md.
 */
import {
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  GraphQLSchema,
} from 'graphql';
import { type Contract, must, type ResolversByType, typesOf } from './lazyTypes.ts';

/** The schema of a contract. GraphQL's own constructor would ask every type for its fields: it is given none. */
export class LazySchema extends GraphQLSchema {
  readonly #types: Readonly<Record<string, GraphQLNamedType>>;
  readonly #objectsOf = new Map<string, GraphQLObjectType[]>();

  constructor(contract: Contract, resolvers: ResolversByType) {
    super({ assumeValid: true });
    const types = typesOf(contract, resolvers);
    this.#types = { ...super.getTypeMap(), ...Object.fromEntries(types) };
    for (const [name, [, , interfaces]] of Object.entries(contract))
      for (const one of interfaces)
        this.#objectsOf.set(one, [
          ...(this.#objectsOf.get(one) ?? []),
          must(types, name) as GraphQLObjectType,
        ]);
  }

  override getQueryType() {
    return this.#types.Query as GraphQLObjectType;
  }

  override getMutationType() {
    return this.#types.Mutation as GraphQLObjectType;
  }

  override getTypeMap() {
    return this.#types;
  }

  override getType(name: string) {
    return this.#types[name];
  }

  /** Interfaces are implemented by objects alone: codegen refuses others. */
  override getImplementations({ name }: GraphQLInterfaceType) {
    return { objects: this.#objectsOf.get(name) ?? [], interfaces: [] };
  }
}
