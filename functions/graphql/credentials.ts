/** Lambda gives a function its region and credentials, and renews these. */
import * as z from 'zod';
import { readEnv } from '../platform/env.ts';
import type { Credentials } from '../platform/files/bucketAddresses.ts';

const lambdaEnv = z.object({
  AWS_REGION: z.string().min(1),
  AWS_ACCESS_KEY_ID: z.string().min(1),
  AWS_SECRET_ACCESS_KEY: z.string().min(1),
  AWS_SESSION_TOKEN: z.string().optional(),
});

/** Where a function is and by which right it signs, asked at each signing. */
export interface OwnRight {
  readonly region: string;
  readonly credentials: () => Promise<Credentials>;
}

/** The function's own right; throws one line naming every fault in Lambda's own variables. */
export function openRight(variables: Record<string, string | undefined>): OwnRight {
  const { AWS_REGION: region } = readEnv(lambdaEnv, variables);
  return {
    region,
    credentials: async () => {
      const env = readEnv(lambdaEnv, variables);
      return {
        accessKeyId: env.AWS_ACCESS_KEY_ID,
        secretAccessKey: env.AWS_SECRET_ACCESS_KEY,
        ...(env.AWS_SESSION_TOKEN && { sessionToken: env.AWS_SESSION_TOKEN }),
      };
    },
  };
}
