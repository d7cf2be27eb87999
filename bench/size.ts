/**
 * `npm run bench -- size`: KiB of each function's bundle as CDK makes it, plain and gzipped, and the
 * packages that fill it; beside stock Apollo and graphql-http serving the same, by the same settings.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Metafile } from 'esbuild';
import { makeBundles } from '../test/support/cdkBundles.ts';
import { bundle, entries, inFolder } from './bundles.ts';

const SHOWN = 8;
/** The entry of each door of the stack. */
const doors: Record<string, string> = {
  'Graphql/Door': entries.ours,
  'Jobs/Worker': 'functions/jobs/workerMain.ts',
  'Jobs/Planner': 'functions/jobs/plannerMain.ts',
  'Jobs/Reconciler': 'functions/jobs/reconcilerMain.ts',
  'Sealing/Sealer': 'functions/jobs/sealMain.ts',
  'Outbox/Sender': 'functions/outbox/main.ts',
  'Outbox/Replay': 'functions/outbox/replayMain.ts',
  'Register/Importer': 'functions/jobs/importerMain.ts',
};

interface Weighed {
  readonly name: string;
  readonly bytes: number;
  readonly gzipped: number;
  readonly largest: string;
}

/** The package of an input, or our own folder: `zod`, `functions/graphql`. */
function ownerOf(input: string): string {
  const [, scoped] = /^.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(input) ?? [];
  return scoped ?? input.split('/').slice(0, 2).join('/');
}

/** What fills a bundle most, in KiB. */
function largestOf({ outputs }: Metafile): string {
  const inputs = Object.values(outputs).flatMap((output) => Object.entries(output.inputs));
  const byOwner = Map.groupBy(inputs, ([input]) => ownerOf(input));
  return [...byOwner]
    .map(([owner, parts]) => ({
      owner,
      bytes: parts.reduce((sum, [, { bytesInOutput }]) => sum + bytesInOutput, 0),
    }))
    .toSorted((a, b) => b.bytes - a.bytes)
    .slice(0, SHOWN)
    .map(({ owner, bytes }) => `${owner} ${(bytes / 1024).toFixed(0)}`)
    .join(', ');
}

/** Weighs a bundle; of ours the file that CDK made, which must be the one that the contents are told of. */
async function weigh(name: string, entry: string, folder: string, asMade?: string): Promise<Weighed> {
  const file = join(folder, `${name.replaceAll('/', '-')}.js`);
  const metafile = await bundle(entry, file);
  const content = readFileSync(file);
  if (asMade && !readFileSync(asMade).equals(content))
    throw new Error(`${name}: CDK bundles it otherwise than infra/bundling.ts says`);
  return { name, bytes: content.length, gzipped: gzipSync(content).length, largest: largestOf(metafile) };
}

const kib = (bytes: number): string => `${(bytes / 1024).toFixed(0)} KiB`;

export async function bench(): Promise<void> {
  await inFolder(async (folder) => {
    const made = makeBundles(join(folder, 'cdk'));
    const weighed: Weighed[] = [];
    for (const [door, file] of Object.entries(made)) {
      const entry = doors[door];
      if (!entry) throw new Error(`${door} has no entry here: add it to bench/size.ts`);
      weighed.push(await weigh(door, entry, folder, file));
    }
    const stock = await weigh('stock Apollo', entries['stock Apollo'], folder);
    const floor = await weigh('graphql-http', entries['graphql-http'], folder);
    for (const { name, bytes, gzipped, largest } of [...weighed, stock, floor])
      console.log(
        `${name.padEnd(15)} | ${kib(bytes).padStart(8)} | gzip ${kib(gzipped).padStart(7)} | ${largest}`,
      );
    const ours = weighed.find(({ name }) => name === 'Graphql/Door');
    const ratio = (ours?.bytes ?? Number.NaN) / stock.bytes;
    console.log(`size ${ratio.toFixed(3)} graphql bundle / stock Apollo with its Lambda integration`);
  });
}
