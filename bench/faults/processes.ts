/** Processes that may die: each of them starts anew, so what they run is bundled once, and compiled once. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { build } from 'esbuild';

const folder = mkdtempSync(join(tmpdir(), 'mortal-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));

/** The packages' own `require` of Node's parts, in a module. */
const REQUIRE = `import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);`;

const bundles = new Map<string, Promise<string>>();

async function bundleOf(entry: string): Promise<string> {
  const outfile = join(folder, entry.replace(/ts$/, 'mjs'));
  await build({
    entryPoints: [join(import.meta.dirname, entry)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    mainFields: ['module', 'main'],
    banner: { js: REQUIRE },
    logLevel: 'error',
  });
  return outfile;
}

/** Runs a file of this folder in a process of its own; what it said on its standard output, null when it died. */
export async function run(entry: string, words: readonly string[]): Promise<string | null> {
  const bundle = bundles.get(entry) ?? bundleOf(entry);
  bundles.set(entry, bundle);
  const child = spawn(process.execPath, [await bundle, ...words], {
    env: { ...process.env, NODE_COMPILE_CACHE: folder },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [said, [code, signal]] = await Promise.all([text(child.stdout), once(child, 'exit')]);
  if (signal === 'SIGKILL') return null;
  if (code !== 0) throw new Error(`a process ended with ${String(code)}`);
  return said;
}
