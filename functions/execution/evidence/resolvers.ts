import type { Resolvers } from '../../graphql/generated/types.ts';
import type { Request } from '../../graphql/request.ts';
import { render } from '../../platform/messages/render.ts';
import { found, foundOrNull, payload } from '../../platform/payload.ts';
import { today } from '../../platform/period.ts';
import { downloadOf, readEvidenceFile } from './actions/readFiles.ts';
import { alsoBroughtBy, sharedFiles } from './actions/readSignals.ts';
import { requestEvidenceUpload } from './actions/requestUpload.ts';
import { formOf } from './contents.ts';
import { hasEnded, type SeenFile } from './rules.ts';
import { evidenceFileId, keyOfFile, parseFileId, readFile } from './store.ts';

/** A file that something seen refers to: all of a page in one batch. What refers to a file must find it. */
export async function fileOf({ loaders }: Request, id: string): Promise<SeenFile> {
  const ref = parseFileId(id);
  const item = ref && (await loaders.item(keyOfFile(ref)));
  if (!item) throw new Error('a reference to a missing file');
  return readFile(item).data;
}
export const filesOf = (request: Request, ids: readonly string[] = []): Promise<SeenFile[]> =>
  Promise.all(ids.map((id) => fileOf(request, id)));

export const evidenceResolvers: Resolvers = {
  Query: {
    evidenceFile: async (_, { id }, request) => foundOrNull(await readEvidenceFile(request, id)),
    sharedFiles: async (_, args, request) => found(await sharedFiles(request, args)),
  },
  Mutation: {
    requestEvidenceUpload: async (_, { input }, request) =>
      payload('upload', await requestEvidenceUpload(request, input, request.files), request.language),
  },
  EvidenceUpload: {
    file: ({ file }) => file,
    address: ({ address }) =>
      address && {
        ...address,
        headers: Object.entries(address.headers).map(([name, value]) => ({ name, value })),
        expiresInSeconds: address.expiresIn,
      },
  },
  EvidenceFile: {
    id: (file) => evidenceFileId(file),
    fileName: ({ fileName }) => fileName,
    bytes: ({ bytes }) => bytes,
    sha256: ({ sha256 }) => sha256,
    state: (file, _, { clock }) => (hasEnded(file, today(clock)) ? 'ENDED' : file.state),
    type: (file) => (file.state === 'READY' ? file.type : null),
    mediaType: (file) => (file.state === 'READY' && file.type ? formOf[file.type].mediaType : null),
    rejection: (file, _, { language }) =>
      file.state === 'REJECTED' && file.rejection
        ? { code: file.rejection, message: render(file.rejection, language, {}) }
        : null,
    broughtAt: (file) => (file.state === 'EXPECTED' ? null : file.broughtAt),
    keptUntil: (file) => (file.state === 'EXPECTED' ? null : file.keptUntil),
    downloadUrl: (file, _, request) => downloadOf(request, request.files, file),
    alsoBroughtBy: async (file, _, request) => {
      const others = await alsoBroughtBy(request, file);
      return others && Promise.all(others.map((id) => request.loaders.subject(id)));
    },
  },
  SharedFileEdge: {
    node: ({ node }, _, request) => fileOf(request, evidenceFileId(node)),
    owner: ({ node }, _, { loaders }) => loaders.subject(node.employeeId),
    others: ({ node }, _, { loaders }) => Promise.all(node.others.map((id) => loaders.subject(id))),
    at: ({ node }) => node.at,
  },
};
