/** The house of activities with a folder to which people bring files, as `npm start` has it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { takesEvidence } from '../../functions/local/evidence.ts';
import { folderAddresses } from '../../functions/local/fileFolder.ts';
import { type OnBrought, openFileServer } from '../../functions/local/fileServer.ts';
import { openActivityHouse, type Someone } from './activityHouse.ts';
import { hashOf, READ, REQUEST } from './evidence.ts';
import { makePlatform } from './office.ts';

interface Header {
  readonly name: string;
  readonly value: string;
}
interface Address {
  readonly method: string;
  readonly url: string;
  readonly headers: readonly Header[];
}

/** Sends a file to where it is to be sent; answers the status. */
export async function send({ method, url, headers }: Address, content: Uint8Array): Promise<number> {
  const given = headers.map(({ name, value }): [string, string] => [name, value]);
  const response = await fetch(url, { method, headers: given, body: new Uint8Array(content) });
  await response.arrayBuffer();
  return response.status;
}

/** A frontend whose pages may bring files. */
export const PAGE = 'http://localhost:5173';

/** Opens it; `arrival.tell` is told of what was brought, and may be changed. */
export async function openEvidenceHouse() {
  const folder = mkdtempSync(join(tmpdir(), 'evidence-'));
  const arrival: { tell: OnBrought } = { tell: async () => {} };
  const server = await openFileServer({
    folder,
    onFault: (fault) => {
      throw fault;
    },
    onBrought: (name) => arrival.tell(name),
    origins: [PAGE],
  });
  const opened = await openActivityHouse(undefined, folderAddresses(folder, server.url));
  const platform = makePlatform(opened.table, opened.clock);
  const take = takesEvidence(platform, folder);
  arrival.tell = take;
  const { house } = opened;
  const announce = async (owner: Someone, content: Uint8Array, fileName = 'laporan.pdf') => {
    const input = { fileName, bytes: content.length, sha256: hashOf(content) };
    return (await house.as(owner)(REQUEST, { input })).data.requestEvidenceUpload;
  };
  const read = async (owner: Someone, id: string) => (await house.as(owner)(READ, { id })).data.evidenceFile;
  return {
    ...opened,
    folder,
    platform,
    arrival,
    take,
    announce,
    read,
    /** Announces a file and sends it; answers it as it stands then. */
    bring: async (owner: Someone, content: Uint8Array, fileName?: string) => {
      const { upload } = await announce(owner, content, fileName);
      if (upload.address) await send(upload.address, content);
      return read(owner, upload.file.id);
    },
    stop: async () => {
      await house.stop();
      await server.stop();
      rmSync(folder, { recursive: true });
    },
  };
}
