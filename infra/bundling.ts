/** How every function is bundled, by the local esbuild: docs/architecture.md 11, docs/decisions/bundles.md. */
import { join } from 'node:path';
import { type BundlingOptions, LogLevel, OutputFormat } from 'aws-cdk-lib/aws-lambda-nodejs';

/** Packages of which the bundles hold a few lines of ours instead, by the file with those lines. */
const substituted = (packages: Record<string, string>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(packages).map(([name, file]) => [
      name,
      join(import.meta.dirname, '../functions/platform/substitutes', file),
    ]),
  );

/** Of the SDK: for every bundle, a bench's peers included. */
export const sdkSubstitutes = substituted({ '@aws-sdk/credential-provider-node': 'awsCredentials.ts' });

/** Of Apollo: what its plugins need that the handler has switched off. Its peers in a bench go without. */
export const apolloSubstitutes = substituted({
  '@apollo/usage-reporting-protobuf': 'apolloReporting.ts',
  '@apollo/utils.usagereporting': 'apolloReporting.ts',
  '@apollo/utils.createhash': 'apolloHash.ts',
  '@graphql-tools/schema': 'apolloSchema.ts',
});

/** The SDK imports `node:http` when it first calls; as a module that costs 20 ms, by `require` 3. */
export const supported = { 'dynamic-import': false };

const args = (option: string, values: object): Record<string, string> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [`--${option}:${name}`, String(value)]));

export const bundling: BundlingOptions = {
  // CommonJS starts faster on Node than modules do: `import 'node:http'` alone costs 36 ms there.
  format: OutputFormat.CJS,
  target: 'node24',
  minify: true,
  logLevel: LogLevel.WARNING,
  // The SDK of our lock file, not the one that Lambda carries that day.
  externalModules: [],
  // Modules first: they can be shaken.
  mainFields: ['module', 'main'],
  define: { 'process.env.NODE_ENV': '"production"' },
  esbuildArgs: {
    ...args('supported', supported),
    ...args('alias', { ...sdkSubstitutes, ...apolloSubstitutes }),
  },
};
