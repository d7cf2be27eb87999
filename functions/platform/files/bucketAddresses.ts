/**
 * Addresses of a bucket's files, signed by the function's own right (AWS Signature Version 4, query
 * parameters). The signer alone: the S3 client would double what the API's bundle has of the SDK.
 */
import { SignatureV4 } from '@smithy/signature-v4';
import { createHash, createHmac } from 'node:crypto';
import type { Instant } from '../period.ts';
import {
  type Address,
  dispositionOf,
  DOWNLOAD_SECONDS,
  type FileAddresses,
  inBase64,
  UPLOAD_SECONDS,
} from './files.ts';

type Hashing = ReturnType<typeof createHash> | ReturnType<typeof createHmac>;

/** SHA-256, with a key HMAC, as the signer asks for it. */
export class Sha256 {
  #hash: Hashing;
  readonly #start: () => Hashing;

  constructor(secret?: string | ArrayBuffer | ArrayBufferView) {
    const key = secret === undefined ? null : Buffer.from(secret as never);
    this.#start = () => (key ? createHmac('sha256', key) : createHash('sha256'));
    this.#hash = this.#start();
  }

  reset(): void {
    this.#hash = this.#start();
  }

  update(data: Uint8Array): void {
    this.#hash.update(data);
  }

  digest(): Promise<Uint8Array> {
    return Promise.resolve(this.#hash.digest());
  }
}

export interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
}

export interface BucketAddressing {
  readonly bucket: string;
  readonly region: string;
  /** Asked at each signing: Lambda renews them. */
  readonly credentials: () => Promise<Credentials>;
  readonly now: () => Instant;
}

/** The body is not signed: its hash stands in a header that is. */
const BODY = 'x-amz-content-sha256';
const UNSIGNED = { [BODY]: 'UNSIGNED-PAYLOAD' };

/** How the bucket answers whoever fetches a file. */
const shownAs = (as: string, mediaType?: string): Record<string, string> => ({
  'response-content-disposition': dispositionOf(as),
  ...(mediaType && { 'response-content-type': mediaType }),
});

/** Addresses of a bucket's files. An upload's takes only the bytes announced: S3 checks length and SHA-256. */
export function bucketAddresses({ bucket, region, credentials, now }: BucketAddressing): FileAddresses {
  const plain = { service: 's3', sha256: Sha256, uriEscapePath: false, applyChecksum: false };
  const signer = new SignatureV4({ ...plain, credentials, region });
  const hostname = `${bucket}.s3.${region}.amazonaws.com`;
  const address = async (
    method: Address['method'],
    name: string,
    headers: Record<string, string>,
    query: Record<string, string>,
    expiresIn: number,
  ): Promise<Address> => {
    const path = `/${name.split('/').map(encodeURIComponent).join('/')}`;
    const asked = { method, protocol: 'https:', hostname, path, query };
    const signed = await signer.presign(
      { ...asked, headers: { host: hostname, ...headers, ...UNSIGNED } },
      {
        expiresIn,
        signingDate: new Date(now()),
        unsignableHeaders: new Set([BODY]),
        unhoistableHeaders: new Set([BODY, ...Object.keys(headers)]),
      },
    );
    const url = new URL(`https://${hostname}${path}`);
    for (const [key, value] of Object.entries(signed.query ?? {})) url.searchParams.set(key, String(value));
    // A blank as S3 signs it: URLSearchParams writes a plus.
    url.search = url.search.replaceAll('+', '%20');
    return { method, url: url.href, headers, expiresIn };
  };
  return {
    upload: (name, { bytes, sha256 }) => {
      const headers = { 'content-length': String(bytes), 'x-amz-checksum-sha256': inBase64(sha256) };
      return address('PUT', name, headers, {}, UPLOAD_SECONDS);
    },
    download: (name, as, mediaType) => address('GET', name, {}, shownAs(as, mediaType), DOWNLOAD_SECONDS),
  };
}
