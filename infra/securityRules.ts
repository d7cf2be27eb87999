/** The rules that a template must pass; an exception is acknowledged with its reason beside the construct. */
import { CfnGuardValidator } from '@cdklabs/cdk-validator-cfnguard';
import {
  type App,
  CloudFormationValidatePlugin,
  type IPolicyValidationPlugin,
  Validations,
} from 'aws-cdk-lib';
import { AwsSolutionsChecks, ServerlessChecks } from 'cdk-nag';

/**
 * The rules of Control Tower. The plugin gives its findings no severity, and one without does not fail
 * a synthesis in which another is acknowledged: here each is an error.
 */
function controlTower(): IPolicyValidationPlugin {
  const guard = new CfnGuardValidator({});
  return {
    name: guard.name,
    ...(guard.version && { version: guard.version }),
    validate: (context) => {
      const { success, violations } = guard.validate(context);
      return { success, violations: violations.map((found) => ({ ...found, severity: 'error' })) };
    },
  };
}

/** Checks the app's stacks as they are synthesised; a finding that nobody acknowledged fails the synthesis. */
export const addSecurityRules = (app: App): void =>
  Validations.of(app).addPlugins(
    new AwsSolutionsChecks(app),
    new ServerlessChecks(app),
    controlTower(),
    // CDK's own: types and values as CloudFormation would refuse them. Errors by a flag of cdk.json.
    new CloudFormationValidatePlugin({}),
  );
