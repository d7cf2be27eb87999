/** The rules that a template must pass; an exception is acknowledged with its reason beside the construct. */
import { type App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks, ServerlessChecks } from 'cdk-nag';

/** Checks the app's stacks as they are synthesised; a finding that nobody acknowledged fails the synthesis. */
export const addSecurityRules = (app: App): void =>
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app), new ServerlessChecks(app));
