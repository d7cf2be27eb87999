import type { Resolvers } from '../../graphql/generated/types.ts';
import { render } from '../../platform/messages/render.ts';
import { foundOrNull, payload } from '../../platform/payload.ts';
import { yearOf } from '../../platform/period.ts';
import { acknowledgeDiscrepancy, resolveDiscrepancy, waiveDiscrepancy } from './actions/answerDiscrepancy.ts';
import {
  readCityDiscrepancies,
  readDiscrepancy,
  readUnitDiscrepancies,
} from './actions/readDiscrepancies.ts';
import { CLASS } from './rules.ts';
import { discrepancyId } from './store.ts';

export const reconciliationResolvers: Resolvers = {
  Query: {
    discrepancy: async (_, { id }, request) => foundOrNull(await readDiscrepancy(request, id)),
    discrepancies: async (_, wanted, request) => foundOrNull(await readCityDiscrepancies(request, wanted)),
  },
  Unit: {
    discrepancies: async (unit, wanted, request) =>
      foundOrNull(await readUnitDiscrepancies(request, unit, wanted)),
  },
  Mutation: {
    acknowledgeDiscrepancy: async (_, { input }, request) =>
      payload('discrepancy', await acknowledgeDiscrepancy(request, input), request.language),
    resolveDiscrepancy: async (_, { input }, request) =>
      payload('discrepancy', await resolveDiscrepancy(request, input), request.language),
    waiveDiscrepancy: async (_, { input }, request) =>
      payload('discrepancy', await waiveDiscrepancy(request, input), request.language),
  },
  Discrepancy: {
    id: ({ data }) => discrepancyId(data),
    class: ({ data }) => data.kind,
    severity: ({ data }) => CLASS[data.kind].severity,
    owner: ({ data }) => CLASS[data.kind].owner,
    state: ({ data }) => data.state,
    since: ({ data }) => data.since,
    foundAt: ({ data }) => data.foundAt,
    employee: ({ data }, _, request) => request.loaders.subject(data.employeeId),
    year: ({ data }) => data.year && yearOf(data.year),
    planNo: ({ data }) => (data.planNo === 0 ? null : data.planNo),
    registerSays: ({ data }) => data.register,
    recordSays: ({ data }) => data.record,
    whatToDo: ({ data }, _, { language }) => render(`DIFF_${data.kind}`, language),
    present: ({ data }) => data.present,
    resolution: ({ data }) => data.resolution,
    note: ({ data }) => data.note,
    waivedUntil: ({ data }) => data.waivedUntil,
    decidedBy: ({ data }, _, { loaders }) => loaders.namedIfAny(data.decidedBy),
  },
};
