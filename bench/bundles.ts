/** The bundles that are compared: ours as CDK makes them, the peers' by the same settings of esbuild. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type Metafile } from 'esbuild';
import { apolloSubstitutes, bundling, sdkSubstitutes, supported } from '../infra/bundling.ts';

const ROOT = join(import.meta.dirname, '..');

/** The entries by the name under which a bench shows them. */
export const entries = {
  ours: 'functions/graphql/main.ts',
  'stock Apollo': 'bench/peers/apolloLambda.ts',
  'graphql-http': 'bench/peers/graphqlHttpLambda.ts',
} as const;
export type Side = keyof typeof entries;

/** Bundles an entry under the root, as CDK would; a peer has the SDK as ours has it, and Apollo as it is. */
export async function bundle(entry: string, outfile: string): Promise<Metafile> {
  const { minify = false, mainFields, define, target } = bundling;
  const { metafile } = await build({
    entryPoints: [join(ROOT, entry)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    minify,
    supported,
    alias: entry.startsWith('bench/') ? sdkSubstitutes : { ...sdkSubstitutes, ...apolloSubstitutes },
    metafile: true,
    logLevel: 'error',
    absWorkingDir: ROOT,
    ...(target && { target }),
    ...(mainFields && { mainFields }),
    ...(define && { define }),
  });
  return metafile;
}

/** Runs a task with a folder that goes with it. */
export async function inFolder<T>(task: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    return await task(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
