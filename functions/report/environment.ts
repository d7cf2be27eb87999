/** What the report's function is given: no table, since what the page says is handed to it. */
import * as z from 'zod';
import { doorEnv } from '../platform/env.ts';

export const reportEnv = doorEnv.extend({ FILES_BUCKET: z.string().min(3) });
