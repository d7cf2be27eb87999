/** Which Java runs DynamoDB Local: 17 or later, from JAVA_HOME or the PATH. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { CannotStart } from './cannotStart.ts';

const NEEDED = 17;
const MEND =
  'install it with `sudo apt-get install openjdk-17-jre-headless`, or set DYNAMODB_ENDPOINT to a running DynamoDB';

/** The major version in what `java -version` prints (`1.8.0_392` is 8), or null. */
export function javaVersionIn(text: string): number | null {
  const match = /version "(?:1\.)?(\d+)/.exec(text);
  return match ? Number(match[1]) : null;
}

/** The path of a Java that is new enough; throws `CannotStart` with the mending command when there is none. */
export function findJava(env: NodeJS.ProcessEnv = process.env): string {
  const java = env.JAVA_HOME ? join(env.JAVA_HOME, 'bin/java') : 'java';
  const asked = spawnSync(java, ['-version'], { env, encoding: 'utf8' });
  if (asked.error)
    throw new CannotStart(
      `DynamoDB Local needs Java ${NEEDED} or later and \`${java}\` was not found: ${MEND}.`,
    );
  const version = javaVersionIn(asked.stderr);
  if (version === null || version < NEEDED) {
    throw new CannotStart(
      `DynamoDB Local needs Java ${NEEDED} or later and \`${java}\` is ${version ?? 'of unknown version'}: ${MEND}.`,
    );
  }
  return java;
}
