/** Entry of the report's function, which the API calls and waits for. docs/decisions/report.md. */
import { S3Client } from '@aws-sdk/client-s3';
import { carryLimits } from '../platform/calls.ts';
import { readEnv } from '../platform/env.ts';
import { bucketFiles } from '../platform/files/bucketFiles.ts';
import { reportEnv } from './environment.ts';
import { makePage } from './make.ts';

const env = readEnv(reportEnv, process.env);
const workshop = { files: bucketFiles(new S3Client(carryLimits), env.FILES_BUCKET), zone: env.TIME_ZONE };

export const handler = (order: unknown): Promise<{ bytes: number }> => makePage(workshop, order);
