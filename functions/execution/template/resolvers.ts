import type { ActivityTemplateLineInput, Resolvers } from '../../graphql/generated/types.ts';
import { payload } from '../../platform/payload.ts';
import { dayOutcomes } from '../activity/resolvers.ts';
import {
  applyActivityTemplate,
  readTemplates,
  removeActivityTemplate,
  saveActivityTemplate,
} from './actions.ts';

/** A line with every optional part present: none as null. */
const written = (line: ActivityTemplateLineInput): unknown => ({
  ...line,
  minutesPerUnit: line.minutesPerUnit ?? null,
  start: line.start ?? null,
  end: line.end ?? null,
  planNo: line.planNo ?? null,
  resultId: line.resultId ?? null,
  note: line.note ?? null,
});

export const templateResolvers: Resolvers = {
  Viewer: {
    activityTemplates: ({ employee }, _, request) => readTemplates(request, employee.employeeId),
  },
  Mutation: {
    saveActivityTemplate: async (_, { input }, request) => {
      const { name = null, day = null, lines } = input;
      const saving = { ...input, name, day, lines: lines?.map(written) ?? null };
      return payload('templates', await saveActivityTemplate(request, saving), request.language);
    },
    removeActivityTemplate: async (_, { input }, request) =>
      payload('templates', await removeActivityTemplate(request, input), request.language),
    applyActivityTemplate: async (_, { input }, request) =>
      dayOutcomes(await applyActivityTemplate(request, input), request),
  },
};
