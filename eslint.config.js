// ESLint checks the schema alone (TypeScript is oxlint's): docs/decisions/checks.md.
import graphql from '@graphql-eslint/eslint-plugin';

export default [
  {
    files: ['schema/**/*.graphql'],
    languageOptions: {
      parser: graphql.parser,
      parserOptions: { graphQLConfig: { schema: 'schema/**/*.graphql' } },
    },
    plugins: { '@graphql-eslint': graphql },
    rules: Object.fromEntries(
      Object.entries({
        // The language itself.
        'known-type-names': 'error',
        'known-directives': 'error',
        'known-argument-names': 'error',
        'possible-type-extension': 'error',
        'provided-required-arguments': 'error',
        'unique-type-names': 'error',
        'unique-field-definition-names': 'error',
        'unique-argument-names': 'error',
        'unique-directive-names': 'error',
        'unique-directive-names-per-location': 'error',
        'unique-enum-value-names': 'error',
        'unique-operation-types': 'error',
        'no-unreachable-types': 'error',
        // Relay: docs/architecture.md 6.
        'relay-arguments': ['error', { includeBoth: false }],
        'relay-connection-types': 'error',
        'relay-edge-types': [
          'error',
          { withEdgeSuffix: true, shouldImplementNode: true, listTypeCanWrapOnlyEdgeType: false },
        ],
        'relay-page-info': 'error',
        // Every element says what it is.
        'require-description': [
          'error',
          {
            types: true,
            DirectiveDefinition: true,
            EnumValueDefinition: true,
            FieldDefinition: true,
            InputValueDefinition: true,
            rootField: true,
          },
        ],
        'no-hashtag-description': 'error',
        'require-deprecation-reason': 'error',
        'require-deprecation-date': 'error',
        // Names and shapes.
        'naming-convention': [
          'error',
          {
            allowLeadingUnderscore: false,
            allowTrailingUnderscore: false,
            types: 'PascalCase',
            FieldDefinition: 'camelCase',
            InputValueDefinition: 'camelCase',
            Argument: 'camelCase',
            DirectiveDefinition: 'camelCase',
            EnumValueDefinition: 'UPPER_CASE',
            'FieldDefinition[parent.name.value=Query]': {
              forbiddenPrefixes: ['get', 'list', 'query'],
              forbiddenSuffixes: ['Query'],
            },
            'FieldDefinition[parent.name.value=Mutation]': {
              forbiddenPrefixes: ['mutate'],
              forbiddenSuffixes: ['Mutation'],
            },
          },
        ],
        'no-scalar-result-type-on-mutation': 'error',
        'input-name': [
          'error',
          { checkInputType: true, checkQueries: false, checkMutations: true, caseSensitiveInputType: false },
        ],
        'no-root-type': ['error', { disallow: ['subscription'] }],
        'require-nullable-fields-with-oneof': 'error',
      }).map(([rule, setting]) => [`@graphql-eslint/${rule}`, setting]),
    ),
  },
];
