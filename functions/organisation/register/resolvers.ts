import type { Resolvers } from '../../graphql/generated/types.ts';
import type { MessageKey } from '../../platform/messages/codes.ts';
import { render } from '../../platform/messages/render.ts';
import { found, foundOrNull, payload } from '../../platform/payload.ts';
import { requestUpload } from './actions/beginImport.ts';
import { commitRegister, validateRegister } from './actions/goOnImport.ts';
import { problemsOf, progressOf, readImport } from './actions/readImport.ts';
import { fileNames, importNodeId } from './store.ts';

export const registerResolvers: Resolvers = {
  Query: {
    registerImport: async (_, { id }, request) => foundOrNull(await readImport(request, id)),
  },
  Mutation: {
    requestRegisterUpload: async (_, { input }, request) =>
      payload('upload', await requestUpload(request, input, request.files), request.language),
    validateRegister: async (_, { input }, request) =>
      payload('registerImport', await validateRegister(request, input), request.language),
    commitRegister: async (_, { input }, request) =>
      payload('registerImport', await commitRegister(request, input.id), request.language),
  },
  RegisterUpload: {
    import: (upload) => upload.import,
    method: ({ address }) => address.method,
    url: ({ address }) => address.url,
    headers: ({ address }) => Object.entries(address.headers).map(([name, value]) => ({ name, value })),
    expiresInSeconds: ({ address }) => address.expiresIn,
  },
  RegisterImport: {
    id: ({ data }) => importNodeId(data.importId),
    format: ({ data }) => data.format,
    asOf: ({ data }) => data.asOf,
    state: ({ data }) => data.state,
    sha256: ({ data }) => data.sha256,
    requestedAt: ({ data }) => data.requestedAt,
    validatedAt: ({ data }) => data.validatedAt,
    committedAt: ({ data }) => data.committedAt,
    rejection: ({ data }) =>
      data.rejection && { ...data.rejection, column: null, severity: 'ERROR' as const },
    findings: ({ data }) => data.findings,
    progress: ({ data }, _, request) => progressOf(request, data),
    problems: async ({ data }, args, request) => found(await problemsOf(request, data, args)),
    problemsUrl: async ({ data }, _, { files, language }) =>
      data.findings &&
      (await files.download(fileNames.problems(data.importId, language), `problems-${language}.csv`)).url,
  },
  RegisterProgress: {
    registered: ({ outcomes }) => outcomes.registered,
    changed: ({ outcomes }) => outcomes.changed,
    unchanged: ({ outcomes }) => outcomes.unchanged,
    refused: ({ outcomes }) => outcomes.refused,
  },
  RegisterProblem: {
    message: ({ code, params }, _, { language }) => render(code as MessageKey, language, params),
  },
};
