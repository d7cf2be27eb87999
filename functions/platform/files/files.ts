/**
 * Files beside the table: what people bring that is too large for a request, and what they fetch. They
 * lie in a bucket in the cloud and in a folder on one machine, and end by themselves after some weeks.
 */

/** Reading and writing files, for those who work on them. */
export interface FileStore {
  /** A file as it streams in, or null when there is none. */
  read(name: string): Promise<AsyncIterable<Uint8Array> | null>;
  /** The bytes `[from, to)` of a file, or null when there is none; throws when it ends before. */
  part(name: string, from: number, to: number): Promise<Uint8Array | null>;
  /** Writes a text (UTF-8) or any content, over what stood there; CSV where it is not said what it is. */
  write(name: string, content: string | Uint8Array, mediaType?: string): Promise<void>;
}

/** A request that whoever holds it may make once or more until it expires: its method, address and headers. */
export interface Address {
  readonly method: 'PUT' | 'GET';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Seconds from now. */
  readonly expiresIn: number;
}

/** What will be brought: nothing else is taken at its address. `sha256` is in hex. */
export interface Announced {
  readonly bytes: number;
  readonly sha256: string;
}

/** Addresses by which files are brought and fetched without passing through the API. */
export interface FileAddresses {
  upload(name: string, announced: Announced): Promise<Address>;
  /** `as` is the name under which a browser saves it; `mediaType` what it says that it is, where that is not kept with it. */
  download(name: string, as: string, mediaType?: string): Promise<Address>;
}

/** What the files of this system are where nobody says otherwise. */
export const CSV = 'text/csv; charset=utf-8';

/** How a browser is told to save a file and under which name, whatever characters that has (RFC 6266). */
export function dispositionOf(as: string): string {
  const plain = as.replace(/[^\w.-]/g, '_');
  if (plain === as) return `attachment; filename="${as}"`;
  const encoded = encodeURIComponent(as).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}

/** For how long an upload's address holds, in seconds: minutes are enough to send what is ready. */
export const UPLOAD_SECONDS = 15 * 60;
/** For how long a download's does. */
export const DOWNLOAD_SECONDS = 5 * 60;

/** SHA-256 as HTTP carries it: base64. */
export const inBase64 = (hex: string): string => Buffer.from(hex, 'hex').toString('base64');
