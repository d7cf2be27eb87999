import type { Resolvers } from '../../graphql/generated/types.ts';
import type { Request } from '../../graphql/request.ts';
import { render } from '../../platform/messages/render.ts';
import { foundOrNull, payload } from '../../platform/payload.ts';
import { today } from '../../platform/period.ts';
import { downloadOf, readEvidenceFile } from './actions/readFiles.ts';
import { requestEvidenceUpload } from './actions/requestUpload.ts';
import { formOf } from './contents.ts';
import { hasEnded, type SeenFile } from './rules.ts';
import { evidenceFileId, keyOfFile, parseFileId, readFile } from './store.ts';

/** Files that something seen refers to: all of a page in one batch. What refers to a file must find it. */
export const filesOf = ({ loaders }: Request, ids: readonly string[] = []): Promise<SeenFile[]> =>
  Promise.all(
    ids.map(async (id) => {
      const ref = parseFileId(id);
      const item = ref && (await loaders.item(keyOfFile(ref)));
      if (!item) throw new Error('a reference to a missing file');
      return readFile(item).data;
    }),
  );

export const evidenceResolvers: Resolvers = {
  Query: {
    evidenceFile: async (_, { id }, request) => foundOrNull(await readEvidenceFile(request, id)),
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
  },
};
