/**
 * A real Chromium: the machine's own where `CHROMIUM_PATH` names it, else the one that an npm package carries with the
 * libraries that it needs, so that `npm ci` is all that a test needs.
 */
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import carried, { inflate } from '@sparticuz/chromium';
import { type Browser, chromium, type LaunchOptions } from 'playwright-core';

const LIBRARIES = 'node_modules/@sparticuz/chromium/bin/al2023.tar.br';

async function carriedOptions(): Promise<LaunchOptions> {
  const [executablePath] = await Promise.all([carried.executablePath(), inflate(LIBRARIES)]);
  return { executablePath, env: { ...process.env, LD_LIBRARY_PATH: join(tmpdir(), 'al2023', 'lib') } };
}

/** Opens it; throws a sentence that says what to do where it does not start. */
export async function openBrowser(): Promise<Browser> {
  const own = process.env.CHROMIUM_PATH;
  const options = own ? { executablePath: own } : await carriedOptions();
  // CI is root, who has no sandbox; the pages are our own. What the package would add is for Lambda, and ends with a page.
  return chromium.launch({ ...options, args: ['--no-sandbox'] }).catch((cause: unknown) => {
    throw new Error(
      `Chromium did not start. The one of npm is for Linux on x64 and unpacked in ${tmpdir()} (delete ${join(tmpdir(), 'chromium')} if it was cut short); elsewhere install Chromium or Chrome and name it: CHROMIUM_PATH=/usr/bin/chromium`,
      { cause },
    );
  });
}
