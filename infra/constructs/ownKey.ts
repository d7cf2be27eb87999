/** A key of the instance's own, for what AWS's managed keys cannot do. */
import { Effect, AnyPrincipal, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Key, type KeyProps } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';

/** A key that nobody can lend on, except to a service of AWS that acts for its owner. It is kept with the stack gone. */
export function ownKey(scope: Construct, id: string, props: KeyProps): Key {
  const key = new Key(scope, id, props);
  key.addToResourcePolicy(
    new PolicyStatement({
      effect: Effect.DENY,
      principals: [new AnyPrincipal()],
      actions: ['kms:CreateGrant'],
      resources: ['*'], // in a key's own policy: this key
      conditions: {
        BoolIfExists: { 'kms:GrantIsForAWSResource': 'false', 'aws:PrincipalIsAWSService': 'false' },
      },
    }),
  );
  return key;
}
