/**
 * A real Chromium: the machine's own where `CHROMIUM_PATH` names it, else the one that an npm package carries, so that
 * `npm ci` is all that a test needs.
 */
import carried from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

/** Opens it; throws a sentence that says what to do where it does not start. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM_PATH ?? (await carried.executablePath());
  // CI is root, who has no sandbox; the pages are our own. What the package would add is for Lambda, and ends with a page.
  return chromium
    .launch({ executablePath, args: ['--no-sandbox'], headless: true })
    .catch((cause: unknown) => {
      throw new Error(
        'Chromium did not start. The one of npm is for Linux on x64 with the NSS libraries (Debian: libnss3); elsewhere install Chromium or Chrome and name it: CHROMIUM_PATH=/usr/bin/chromium',
        { cause },
      );
    });
}
