/**
 * The wire of S3 and KMS on this machine: one bucket, whose names are locked unless told otherwise, and one
 * key. What the SDK sends is received as AWS would, kept, and answered.
 */
import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

export interface PlayedVault {
  readonly endpoint: string;
  /** Objects by their keys. */
  readonly objects: Map<string, Buffer>;
  /** Uploads in parts that neither came to their end nor were given up. */
  readonly uploads: Map<string, Buffer[]>;
  /** Calls as `PUT 000001.seal.json.gz`, or `TrentService.Sign`. */
  readonly calls: string[];
  readonly publicKey: KeyObject;
  /** Whether a name is written once. */
  readonly isLocked: boolean;
  /** Parts from this number on fail; none unless set. */
  failingPart: number;
  stop(): Promise<void>;
}

interface Call {
  readonly method: string;
  readonly key: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
}

interface Reply {
  readonly status: number;
  readonly body?: string | Buffer;
  readonly headers?: Record<string, string>;
}

const fault = (status: number, code: string): Reply => ({
  status,
  body: `<?xml version="1.0"?><Error><Code>${code}</Code><Message>${code}</Message></Error>`,
});

function list({ objects }: PlayedVault): Reply {
  const names = [...objects.keys()].map((key) => `<Contents><Key>${key}</Key></Contents>`).join('');
  return {
    status: 200,
    body: `<?xml version="1.0"?><ListBucketResult><IsTruncated>false</IsTruncated>${names}</ListBucketResult>`,
  };
}

/** Keeps an object; where names are locked, under a free one: who does not ask for that gets nothing here. */
function keep({ objects, isLocked }: PlayedVault, { key, headers }: Call, body: Buffer): Reply {
  const isFree = headers['if-none-match'] === '*' && !objects.has(key);
  if (isLocked && !isFree) return fault(412, 'PreconditionFailed');
  objects.set(key, body);
  return { status: 200, headers: { etag: '"1"' }, body: '' };
}

function keepPart(vault: PlayedVault, { query, headers, body }: Call): Reply {
  const no = Number(query.get('partNumber'));
  if (no >= vault.failingPart) return fault(400, 'InvalidPart');
  vault.uploads.get(query.get('uploadId') ?? '')?.push(body);
  const checksum = String(headers['x-amz-checksum-crc32']);
  return { status: 200, headers: { etag: `"${no}"`, 'x-amz-checksum-crc32': checksum } };
}

function complete(vault: PlayedVault, call: Call): Reply {
  const id = call.query.get('uploadId') ?? '';
  const parts = vault.uploads.get(id) ?? [];
  const named = [...call.body.toString().matchAll(/<ChecksumCRC32>[^<]{8}<\/ChecksumCRC32>/g)];
  if (named.length !== parts.length) return fault(400, 'InvalidRequest');
  const kept = keep(vault, call, Buffer.concat(parts));
  if (kept.status === 200) vault.uploads.delete(id);
  return { ...kept, body: kept.body || '<?xml version="1.0"?><CompleteMultipartUploadResult/>' };
}

/** An object, or the bytes of it that are asked for. */
function fetched(found: Buffer | undefined, { range }: IncomingMessage['headers']): Reply {
  if (!found) return fault(404, 'NoSuchKey');
  const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(range ?? '') ?? [];
  if (!to) return { status: 200, body: found };
  return { status: 206, body: found.subarray(Number(from), Number(to) + 1) };
}

function inBucket(vault: PlayedVault, call: Call): Reply {
  const { method, key, query, body } = call;
  if (method === 'GET' && query.has('list-type')) return list(vault);
  if (method === 'GET') return fetched(vault.objects.get(key), call.headers);
  if (method === 'PUT') return query.has('partNumber') ? keepPart(vault, call) : keep(vault, call, body);
  if (method === 'POST' && query.has('uploadId')) return complete(vault, call);
  const id = query.get('uploadId') ?? key;
  if (method === 'DELETE') return { status: vault.uploads.delete(id) ? 204 : 404 };
  vault.uploads.set(id, []);
  return { status: 200, body: `<?xml version="1.0"?><R><UploadId>${id}</UploadId></R>` };
}

function byKey(vault: PlayedVault, privateKey: KeyObject, target: string, body: Buffer): Reply {
  const { Message = '', SigningAlgorithm } = JSON.parse(body.toString());
  const answer =
    target === 'TrentService.GetPublicKey'
      ? { PublicKey: vault.publicKey.export({ type: 'spki', format: 'der' }).toString('base64') }
      : { Signature: sign('sha256', Buffer.from(Message, 'base64'), privateKey).toString('base64') };
  if (target === 'TrentService.Sign' && SigningAlgorithm !== 'ECDSA_SHA_256') return { status: 400 };
  return { status: 200, body: JSON.stringify(answer) };
}

/** Opens it on a free port. */
export async function playVault({ isLocked = true } = {}): Promise<PlayedVault> {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const { pathname, searchParams: query } = new URL(request.url ?? '/', 'http://vault');
    const target = request.headers['x-amz-target'];
    const { method = '', headers } = request;
    const key = pathname.split('/').slice(2).join('/');
    const body = await buffer(request);
    vault.calls.push(target ? String(target) : `${method} ${key}`.trim());
    const reply = target
      ? byKey(vault, privateKey, String(target), body)
      : inBucket(vault, { method, key, query, headers, body });
    response.writeHead(reply.status, reply.headers).end(reply.body);
  };
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const vault: PlayedVault = {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    objects: new Map(),
    uploads: new Map(),
    calls: [],
    publicKey,
    isLocked,
    failingPart: Number.POSITIVE_INFINITY,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
  return vault;
}
