/** The data folder: made on the first start, or one sentence on why it cannot be. */
import { accessSync, constants, mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { CannotStart } from './cannotStart.ts';

const ANOTHER = 'set DATA_DIR to another folder';

/** What stands at a path: a folder, something else, or nothing that can be seen. */
function standing(path: string): 'folder' | 'other' | 'nothing' {
  try {
    return statSync(path).isDirectory() ? 'folder' : 'other';
  } catch {
    return 'nothing'; // not there, below a file, or not to be looked at
  }
}

// One level at a time: asked for all at once, Node turns in a circle for ever where a file system
// says of each missing parent that it is not there (/proc).
function make(path: string): void {
  const parent = dirname(path);
  if (standing(path) === 'folder' || parent === path) return;
  make(parent);
  mkdirSync(path);
}

/** The sentence on a path that is no folder of ours, or null when it is one and can be written. */
function faultOf(dataDir: string): string | null {
  for (let path = dataDir; path !== dirname(path); path = dirname(path)) {
    const found = standing(path);
    if (found === 'other') return `${path} is a file and no folder: ${ANOTHER}, such as \`DATA_DIR=.data\``;
    if (found === 'folder') break;
  }
  try {
    make(dataDir);
  } catch (fault) {
    const { code } = fault as NodeJS.ErrnoException;
    return `The data folder ${dataDir} cannot be made (${code}): ${ANOTHER}, such as \`DATA_DIR=.data\``;
  }
  try {
    accessSync(dataDir, constants.W_OK);
    return null;
  } catch {
    return `The data folder ${dataDir} is not writable: \`sudo chown -R "$USER" ${dataDir}\`, or ${ANOTHER}`;
  }
}

/** Makes a folder with its parents; throws `CannotStart` with what would mend it when it cannot be used. */
export function makeDataFolder(dataDir: string): void {
  const fault = faultOf(dataDir);
  if (fault) throw new CannotStart(`${fault}.`);
}
