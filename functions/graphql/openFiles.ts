/** Where people bring files to, as the deployed function signs it by its own right. */
import * as z from 'zod';
import { readEnv } from '../platform/env.ts';
import { bucketAddresses } from '../platform/files/bucketAddresses.ts';
import type { FileAddresses } from '../platform/files/files.ts';
import type { Clock } from '../platform/period.ts';

/** Lambda gives a function its region and credentials, and renews these. */
const lambdaEnv = z.object({
  AWS_REGION: z.string().min(1),
  AWS_ACCESS_KEY_ID: z.string().min(1),
  AWS_SECRET_ACCESS_KEY: z.string().min(1),
  AWS_SESSION_TOKEN: z.string().optional(),
});

/** The addresses of a bucket; throws one line naming every fault in Lambda's own variables. */
export function openFiles(
  bucket: string,
  variables: Record<string, string | undefined>,
  clock: Clock,
): FileAddresses {
  const { AWS_REGION: region } = readEnv(lambdaEnv, variables);
  return bucketAddresses({
    bucket,
    region,
    now: clock.now,
    credentials: async () => {
      const env = readEnv(lambdaEnv, variables);
      return {
        accessKeyId: env.AWS_ACCESS_KEY_ID,
        secretAccessKey: env.AWS_SECRET_ACCESS_KEY,
        ...(env.AWS_SESSION_TOKEN && { sessionToken: env.AWS_SESSION_TOKEN }),
      };
    },
  });
}
