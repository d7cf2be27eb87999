/** Codegen plugin: the schema's document as a constant, without positions in files. */
const { getCachedDocumentNodeFromSchema } = require('@graphql-codegen/plugin-helpers');
const { visit } = require('graphql');

module.exports = {
  plugin(schema) {
    const document = visit(getCachedDocumentNodeFromSchema(schema), {
      enter: ({ loc: _loc, ...node }) => node,
    });
    return [
      "import type { DocumentNode } from 'graphql';",
      `export const typeDefs = ${JSON.stringify(document)} as unknown as DocumentNode;`,
    ].join('\n');
  },
};
