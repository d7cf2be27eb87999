/** What the graphql function is given: read once a process by main.ts, written by infra/. */
import * as z from 'zod';
import { baseEnv } from '../platform/env.ts';

/** Variables of this door. */
export const graphqlEnv = baseEnv.extend({
  FILES_BUCKET: z.string().min(3),
  REPORT_FUNCTION: z.string().min(1),
});
