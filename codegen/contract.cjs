/** Codegen plugin: the contract type by type, so that a cold start parses what its first query touches. */
const { getCachedDocumentNodeFromSchema } = require('@graphql-codegen/plugin-helpers');
const { Kind, print, stripIgnoredCharacters } = require('graphql');

const KINDS = {
  [Kind.OBJECT_TYPE_DEFINITION]: 'type',
  [Kind.INTERFACE_TYPE_DEFINITION]: 'interface',
  [Kind.INPUT_OBJECT_TYPE_DEFINITION]: 'input',
  [Kind.ENUM_TYPE_DEFINITION]: 'enum',
  [Kind.SCALAR_TYPE_DEFINITION]: 'scalar',
};

/** What functions/graphql/lazyTypes.ts cannot make is refused here, not at a cold start. */
function kindOf({ kind, name, directives = [] }) {
  if (!KINDS[kind]) throw new Error(`teach functions/graphql/lazyTypes.ts to make ${kind}`);
  if (directives.length > 0)
    throw new Error(`teach functions/graphql/lazyTypes.ts directives of ${name.value}`);
  return KINDS[kind];
}

module.exports = {
  plugin(schema) {
    const { definitions } = getCachedDocumentNodeFromSchema(schema);
    const types = definitions.filter(({ kind }) => kind !== Kind.SCHEMA_DEFINITION);
    const entries = types.map((type) => {
      const { name, description, interfaces = [] } = type;
      const bare = stripIgnoredCharacters(print({ ...type, description: undefined, interfaces: [] }));
      return [
        name.value,
        [kindOf(type), description?.value ?? '', interfaces.map((one) => one.name.value), bare],
      ];
    });
    return [
      "import type { Contract } from '../lazyTypes.ts';",
      `export const contract: Contract = ${JSON.stringify(Object.fromEntries(entries))};`,
    ].join('\n');
  },
};
