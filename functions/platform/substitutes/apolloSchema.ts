/** In the bundles, in place of `@graphql-tools/schema`: Apollo needs it only where it is given no schema. */
export const makeExecutableSchema = (): never => {
  throw new Error('give Apollo a schema: the tools that make one are not in the bundle');
};
