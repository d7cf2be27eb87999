/** The functions' bundles as CDK makes them, for whoever boots them: tests and benches. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import type { CfnFunction } from 'aws-cdk-lib/aws-lambda';
import { Door } from '../../infra/constructs/door.ts';
import { readSettings } from '../../infra/settings.ts';
import { InstanceStack } from '../../infra/stack.ts';

interface Assets {
  readonly files: Record<string, { readonly source: { readonly path: string } }>;
}

/** Bundles the functions in a folder, which takes seconds: each bundle's file by its door, `Jobs/Worker`. */
export function makeBundles(folder: string): Record<string, string> {
  const { context } = JSON.parse(readFileSync('cdk.json', 'utf8')) as { context: Record<string, unknown> };
  const app = new App({ context: { ...context, 'aws:cdk:bundling-stacks': ['**'] }, outdir: folder });
  const stack = new InstanceStack(
    app,
    readSettings((key) => app.node.tryGetContext(key)),
  );
  app.synth({ errorOnDuplicateSynth: false });
  const { files } = JSON.parse(
    readFileSync(join(folder, `${stack.stackName}.assets.json`), 'utf8'),
  ) as Assets;
  const doors = stack.node.findAll().filter((construct) => construct instanceof Door);
  return Object.fromEntries(
    doors.map((door) => {
      const { code } = door.function.node.defaultChild as CfnFunction;
      const { s3Key } = stack.resolve(code) as { s3Key: string };
      const asset = files[s3Key.split('.')[0] ?? ''];
      if (!asset) throw new Error(`no asset of ${door.node.path}`);
      return [door.node.path.replace(`${stack.node.path}/`, ''), join(folder, asset.source.path, 'index.js')];
    }),
  );
}
