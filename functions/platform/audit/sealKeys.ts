/** Keys of seals: the public ones that verify, wherever they signed, and the one of KMS that signs. */
import { GetPublicKeyCommand, type KMSClient, SignCommand } from '@aws-sdk/client-kms';
import { createPublicKey, type KeyObject, verify } from 'node:crypto';
import { sha256 } from '../commit/hash.ts';
import type { Signer, Verifier } from './seal.ts';

const PEM = /-----BEGIN PUBLIC KEY-----[^-]+-----END PUBLIC KEY-----/g;

/** The id of a public key: the same wherever its private half lies. */
export const keyIdOf = (key: KeyObject): string =>
  sha256(key.export({ type: 'spki', format: 'der' })).slice(0, 16);

/** Verifies by these keys, Ed25519 or ECDSA with SHA-256: after a key was replaced, by the old one too. */
export function verifierOf(publicKeys: readonly KeyObject[]): Verifier {
  const known = new Map(publicKeys.map((key) => [keyIdOf(key), key]));
  return {
    verify: async (text, signature, keyId) => {
      const key = known.get(keyId);
      if (!key) return false;
      const digest = key.asymmetricKeyType === 'ed25519' ? null : 'sha256';
      return verify(digest, Buffer.from(text), key, Buffer.from(signature, 'base64'));
    },
  };
}

/** The public keys of a text in PEM, one after another; throws when there is none. */
export function publicKeysIn(pem: string): KeyObject[] {
  const keys = [...pem.matchAll(PEM)].map(([block]) => createPublicKey(block));
  if (keys.length === 0) throw new Error('no public key in PEM');
  return keys;
}

/** The signing key of KMS (ECC_NIST_P256), which never leaves it; its public half is asked for once. */
export async function kmsSigner(client: KMSClient, key: string): Promise<Signer> {
  const { PublicKey } = await client.send(new GetPublicKeyCommand({ KeyId: key }));
  if (!PublicKey) throw new Error('KMS gives no public key');
  const publicKey = createPublicKey({ key: Buffer.from(PublicKey), format: 'der', type: 'spki' });
  return {
    ...verifierOf([publicKey]),
    keyId: keyIdOf(publicKey),
    sign: async (text) => {
      const { Signature } = await client.send(
        new SignCommand({
          KeyId: key,
          Message: Buffer.from(text), // a few hundred bytes, of 4,096 that KMS takes
          MessageType: 'RAW',
          SigningAlgorithm: 'ECDSA_SHA_256',
        }),
      );
      if (!Signature) throw new Error('KMS gives no signature');
      return Buffer.from(Signature).toString('base64');
    },
  };
}
