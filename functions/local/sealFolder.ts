/** Seals on one machine: a folder of files that are written once, and a signing key beside the data. */
import { createPrivateKey, createPublicKey, generateKeyPairSync, sign } from 'node:crypto';
import { createReadStream, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { chmod, open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { SealStorage, Signer } from '../platform/audit/seal.ts';
import { keyIdOf, verifierOf } from '../platform/audit/sealKeys.ts';

/** Where the seals of a data folder lie. */
export const sealsIn = (dataDir: string): string => join(dataDir, 'seals');

/** Storage in a folder, which it makes; each file is created exclusively and left read-only. */
export function folderOfSeals(folder: string): SealStorage {
  mkdirSync(folder, { recursive: true });
  return {
    list: () => readdir(folder),
    create: async (name, lines) => {
      const path = join(folder, name);
      const file = await open(path, 'wx');
      try {
        for await (const line of lines) await file.write(`${line}\n`);
        await file.sync();
      } finally {
        await file.close();
        await chmod(path, 0o444);
      }
    },
    lines: (name) => createInterface({ input: createReadStream(join(folder, name)), crlfDelay: Infinity }),
  };
}

/** The Ed25519 key of a data folder as a signer; makes the key at the first time. */
export function folderSigner(dataDir: string): Signer {
  const path = join(dataDir, 'seal-key.pem');
  if (!existsSync(path)) {
    const { privateKey } = generateKeyPairSync('ed25519');
    mkdirSync(dataDir, { recursive: true });
    writeFileSync(path, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600, flag: 'wx' });
  }
  const privateKey = createPrivateKey(readFileSync(path));
  const publicKey = createPublicKey(privateKey);
  return {
    ...verifierOf([publicKey]),
    keyId: keyIdOf(publicKey),
    sign: async (text) => sign(null, Buffer.from(text), privateKey).toString('base64'),
  };
}
