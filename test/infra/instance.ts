/** The stack of an instance as the tests look at it: synthesised in memory, with the flags of cdk.json. */
import { mkdtempSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { App, type CfnResource } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { inject } from 'vitest';
import { Door } from '../../infra/constructs/door.ts';
import { readSettings } from '../../infra/settings.ts';
import { InstanceStack } from '../../infra/stack.ts';

const { context: flags } = JSON.parse(readFileSync('cdk.json', 'utf8')) as {
  context: Record<string, unknown>;
};

export interface Resource {
  readonly Type: string;
  readonly DeletionPolicy?: string;
  readonly UpdateReplacePolicy?: string;
  readonly Properties: ReturnType<Template['toJSON']>;
}

/** An app as `cdk` would start it, in a folder that goes with the run; the functions are left out. */
export const makeApp = (context: Record<string, unknown> = {}): App =>
  new App({
    context: { ...flags, 'aws:cdk:bundling-stacks': [], ...context },
    outdir: mkdtempSync(join(inject('runFolder'), 'app-')),
  });

/** The stack, by the settings in the app's context. */
export const makeInstance = (app: App): InstanceStack =>
  new InstanceStack(
    app,
    readSettings((key) => app.node.tryGetContext(key)),
  );

const doorsOf = (stack: InstanceStack) =>
  Object.fromEntries(
    stack.node
      .findAll()
      .filter((construct) => construct instanceof Door)
      .map((door) => {
        const id = stack.getLogicalId(door.function.node.defaultChild as CfnResource);
        return [door.node.path.replace(`${stack.node.path}/`, ''), { id, door }];
      }),
  );

/** What an instance comes to by these settings. */
export const lookInto = (context: Record<string, unknown> = {}) => templateOf(makeInstance(makeApp(context)));

/** What a stack comes to. */
export function templateOf(stack: InstanceStack) {
  const template = Template.fromStack(stack);
  const resources = Object.entries(template.toJSON().Resources as Record<string, Resource>);
  const all = (type: string): Resource[] =>
    resources.map(([, resource]) => resource).filter(({ Type }) => Type === type);
  return {
    stack,
    /** Every resource with its logical id. */
    resources,
    /** What the stack tells when it is deployed. */
    outputs: template.toJSON().Outputs as Record<string, object>,
    /** Resources of a type. */
    all,
    /** The only one of a type. */
    only: (type: string): Resource => {
      const [found, ...others] = all(type);
      if (!found || others.length > 0) throw new Error(`not one ${type}`);
      return found;
    },
    /** A resource by its logical id. */
    byId: (id: string): Resource => Object.fromEntries(resources)[id] as Resource,
    /** The doors by their path in the stack, `Jobs/Worker`, with their function's logical id. */
    doors: doorsOf(stack),
  };
}
