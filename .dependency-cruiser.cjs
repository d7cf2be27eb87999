// The house's directions: docs/architecture.md 1 and 2. Type-only imports count too: a type is knowledge.
const floors = ['platform', 'organisation', 'planning', 'execution', 'evaluation', 'monitoring'];
const doors = ['graphql', 'jobs', 'outbox', 'observer', 'report', 'local'];
const anyOf = (names) => `(${names.join('|')})`;
const rulesFile = '(^|/)rules(\\.ts$|/)';

/** A floor may use the floors below it, never one above, never a door. */
const downwards = floors.map((floor, level) => ({
  name: `${floor}-looks-down`,
  comment: `functions/${floor} may import only ${floors.slice(0, level + 1).join(', ')}.`,
  severity: 'error',
  from: { path: `^functions/${floor}/`, pathNot: '/resolvers(\\.ts$|/)' },
  to: { path: `^functions/${anyOf([...floors.slice(level + 1), ...doors])}/` },
}));

/** Resolvers lie on their noun's floor but speak the contract: they may also name the graphql door's types. */
const resolversDownwards = floors.map((floor, level) => ({
  name: `${floor}-resolvers-look-down`,
  comment: `Resolvers of ${floor} may import their floor, those below, and types of functions/graphql.`,
  severity: 'error',
  from: { path: `^functions/${floor}/.*resolvers(\\.ts$|/)` },
  to: {
    path: `^functions/${anyOf([...floors.slice(level + 1), ...doors.filter((door) => door !== 'graphql')])}/`,
  },
}));

module.exports = {
  forbidden: [
    ...downwards,
    ...resolversDownwards,
    {
      name: 'resolvers-take-only-types-of-the-door',
      comment: 'From functions/graphql a floor takes types, never running code.',
      severity: 'error',
      from: { path: `^functions/${anyOf(floors)}/.*resolvers(\\.ts$|/)` },
      to: { path: '^functions/graphql/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'a-door-is-not-a-corridor',
      comment:
        'Doors do not import each other; what two doors need belongs to a floor. Only local uses all doors.',
      severity: 'error',
      from: { path: '^functions/(graphql|jobs|outbox|observer|report)/' },
      to: { path: `^functions/${anyOf(doors)}/`, pathNot: '^functions/$1/' },
    },
    {
      name: 'charts-are-of-the-report',
      comment: 'The charting library is large: the function that draws reports alone has it.',
      severity: 'error',
      from: { pathNot: '^functions/report/' },
      to: { path: '(^|/)node_modules/(echarts|zrender)/' },
    },
    {
      name: 'nobody-needs-local',
      comment: 'What runs in the cloud never holds the local runner; only tests, benches and scripts use it.',
      severity: 'error',
      from: { pathNot: '^(functions/local|test|bench|scripts)/' },
      to: { path: '^functions/local/' },
    },
    {
      name: 'nobody-needs-tests',
      comment: 'Only tests and benches import from test/.',
      severity: 'error',
      from: { pathNot: '^(test|bench)/|^vitest\\.config\\.ts$' },
      to: { path: '^(test|bench)/' },
    },
    {
      name: 'rules-are-pure',
      comment:
        'rules.ts imports only zod, other rules, pure files of its own noun, data/ and platform/{period,result}.ts.',
      severity: 'error',
      from: { path: '^functions/([^/]+)/([^/]+)/rules(\\.ts$|/)' },
      to: {
        pathNot: [
          rulesFile,
          '^functions/$1/$2/(?!(store|actions|resolvers)(\\.ts$|/))',
          '^data/',
          '^functions/platform/(period|result)\\.ts$',
          '(^|/)node_modules/zod/',
        ],
      },
    },
    {
      name: 'rules-stay-pure',
      comment:
        'Nothing that a rule uses, however far, reaches storage, the contract, or the rest of the platform.',
      severity: 'error',
      from: { path: '^functions/.*/rules(\\.ts$|/)' },
      to: {
        reachable: true,
        path: [
          '(^|/)@aws-sdk/',
          '(^|/)node_modules/graphql/',
          '^functions/.*/(store|actions|resolvers)(\\.ts$|/)',
          '^functions/platform/(?!period|result|messages)',
        ],
      },
    },
    {
      name: 'actions-know-no-storage',
      comment: 'Actions speak to stores in questions; the AWS SDK is for stores and the platform.',
      severity: 'error',
      from: { path: '^functions/.*/actions(\\.ts$|/)' },
      to: { path: '(^|/)@aws-sdk/|(^|/)@smithy/' },
    },
    {
      name: 'actions-know-no-contract',
      comment: 'Actions and stores know neither GraphQL nor resolvers.',
      severity: 'error',
      from: { path: '^functions/.*/(actions|store)(\\.ts$|/)' },
      to: {
        path: [
          '/resolvers(\\.ts$|/)',
          '(^|/)node_modules/(graphql|@apollo|@graphql-tools)/',
          '^functions/graphql/',
        ],
      },
    },
    {
      name: 'stores-know-no-actions',
      comment: 'A store keeps and finds; deciding is above it.',
      severity: 'error',
      from: { path: '^functions/.*/store(\\.ts$|/)' },
      to: { path: '/actions(\\.ts$|/)' },
    },
    {
      name: 'resolvers-know-no-storage',
      comment: 'A resolver calls an action or a read; it never speaks to the AWS SDK.',
      severity: 'error',
      from: { path: '^functions/.*resolvers(\\.ts$|/)' },
      to: { path: '(^|/)@aws-sdk/' },
    },
    {
      name: 'no-cycle',
      comment: 'Two files that need each other are one, or hide a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphan',
      comment: 'Nothing imports this file and it imports nothing: delete it.',
      severity: 'error',
      // Loaded by name: by `node --import`, by vitest, by the browser.
      from: {
        orphan: true,
        pathNot: [
          '\\.d\\.ts$',
          '^scripts/requireNode\\.js$',
          '^test/support/tally\\.ts$',
          '^functions/local/page/',
        ],
      },
      to: {},
    },
    {
      name: 'resolvable',
      comment: 'The import leads nowhere.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^aws-lambda$' }, // types alone: @types/aws-lambda
    },
    {
      name: 'shipped-code-needs-dependencies',
      comment:
        'What is deployed imports only `dependencies` of package.json (the local runner may use devDependencies).',
      severity: 'error',
      from: { path: '^functions/', pathNot: '^functions/local/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    // TypeScript 7 has no JS API to parse with: docs/decisions/checks.md.
    parser: 'swc',
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(cdk\\.out|dist|coverage|\\.data)/' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
