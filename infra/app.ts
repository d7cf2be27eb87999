/** Entry of `cdk`: the stack of one instance, from its settings. */
import { App } from 'aws-cdk-lib';
import { addSecurityRules } from './securityRules.ts';
import { readSettings } from './settings.ts';
import { InstanceStack } from './stack.ts';

const app = new App();
addSecurityRules(app);
void new InstanceStack(
  app,
  readSettings((key) => app.node.tryGetContext(key)),
);
app.synth();
