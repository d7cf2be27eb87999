import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Node gives every package the CommonJS graphql; Vite would give our own files a second copy.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/support/setup.ts'],
    globalSetup: ['test/support/globalSetup.ts'],
    // One DynamoDB Local serves all workers: more of them than two only wait for it.
    maxWorkers: 2,
    // Files of a worker share their modules: importing them anew for each took a third of the run.
    isolate: false,
    testTimeout: 30_000,
    hookTimeout: 30_000,
    // Ends the run's output with the line `<n> passed, <m> failed`.
    reporters: ['default', './test/support/tally.ts'],
  },
});
