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
  /** Writes a text (UTF-8), over what stood there. */
  write(name: string, text: string | Uint8Array): Promise<void>;
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
  /** `as` is the name under which a browser saves it. */
  download(name: string, as: string): Promise<Address>;
}

/** For how long an upload's address holds, in seconds: minutes are enough to send what is ready. */
export const UPLOAD_SECONDS = 15 * 60;
/** For how long a download's does. */
export const DOWNLOAD_SECONDS = 5 * 60;

/** SHA-256 as HTTP carries it: base64. */
export const inBase64 = (hex: string): string => Buffer.from(hex, 'hex').toString('base64');
