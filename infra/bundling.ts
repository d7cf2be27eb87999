/** How every function is bundled, by the local esbuild: docs/architecture.md 11. */
import { type BundlingOptions, LogLevel, OutputFormat } from 'aws-cdk-lib/aws-lambda-nodejs';

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
};
