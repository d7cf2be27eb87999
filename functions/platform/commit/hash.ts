/** Hashes of content and of chains: SHA-256 over canonical JSON (RFC 8785). docs/architecture.md 5. */
import canonicalize from 'canonicalize';
import { createHash } from 'node:crypto';

/** Canonical JSON of a value; fields that are undefined are left out. */
export function canonical(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new Error('a value without a JSON form cannot be hashed');
  return text;
}

/** SHA-256 in hex of a text or bytes. */
export const sha256 = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex');

/** SHA-256 in hex of a value's canonical JSON. */
export const hashOf = (value: unknown): string => sha256(canonical(value));
