/** Where people bring files to, as the deployed function signs it by its own right. */
import { bucketAddresses } from '../platform/files/bucketAddresses.ts';
import type { FileAddresses } from '../platform/files/files.ts';
import type { Clock } from '../platform/period.ts';
import { openRight } from './credentials.ts';

/** The addresses of a bucket; throws one line naming every fault in Lambda's own variables. */
export const openFiles = (
  bucket: string,
  variables: Record<string, string | undefined>,
  clock: Clock,
): FileAddresses => bucketAddresses({ bucket, ...openRight(variables), now: () => clock.now() });
