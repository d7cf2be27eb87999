/**
 * Calls the function that makes reports, and waits. The signer and `fetch` alone: a client of Lambda would be the third of
 * the SDK's in the API's bundle, for one call.
 */
import { SignatureV4 } from '@smithy/signature-v4';
import type { Order, Reporter } from '../monitoring/report/rules.ts';
import { Sha256 } from '../platform/files/bucketAddresses.ts';
import type { Clock } from '../platform/period.ts';
import { openRight } from './credentials.ts';

/** The page is made in a second, in three when the function starts; the API itself answers within 28. */
const LONGEST_MS = 20_000;

/** Where Lambda is called; a test calls elsewhere. */
const endpointOf = (region: string): string => `https://lambda.${region}.amazonaws.com`;

/** The function of a name, called by this one's own right; throws when it does not answer that the page is made. */
export function openReports(
  functionName: string,
  variables: Record<string, string | undefined>,
  clock: Clock,
  endpoint = variables.AWS_ENDPOINT_URL_LAMBDA,
): Reporter {
  const { region, credentials } = openRight(variables);
  const signer = new SignatureV4({ service: 'lambda', region, credentials, sha256: Sha256 });
  const url = new URL(`/2015-03-31/functions/${functionName}/invocations`, endpoint ?? endpointOf(region));
  return {
    make: async (report, name) => {
      const body = JSON.stringify({ name, report } satisfies Order);
      const { headers } = await signer.sign(
        {
          method: 'POST',
          protocol: url.protocol,
          hostname: url.hostname,
          path: url.pathname,
          headers: { host: url.host, 'content-type': 'application/json' },
          body,
        },
        { signingDate: new Date(clock.now()) },
      );
      const answer = await fetch(url, {
        method: 'POST',
        headers,
        body,
        signal: AbortSignal.timeout(LONGEST_MS),
      });
      await answer.arrayBuffer();
      const fault = answer.headers.get('x-amz-function-error');
      if (!answer.ok || fault) throw new Error(`no report was made: ${answer.status} ${fault ?? ''}`.trim());
    },
  };
}
