import type { Resolvers } from '../../graphql/generated/types.ts';
import { render } from '../../platform/messages/render.ts';
import { foundOrNull, payload } from '../../platform/payload.ts';
import {
  readCityFindings,
  readFinding,
  readFindingsOf,
  readSignals,
  readUnitFindings,
} from './actions/readFindings.ts';
import { scanUnit } from './actions/scanUnit.ts';
import { waiveFinding } from './actions/waiveFinding.ts';
import { personIn, valueShown } from './evidence.ts';
import { NO_DETAIL } from './found.ts';
import { kindOf, severityOf } from './kinds.ts';
import { findingId } from './store.ts';

export const findingResolvers: Resolvers = {
  Query: {
    finding: async (_, { id }, request) => foundOrNull(await readFinding(request, id)),
    myFindings: async (_, { state }, request) =>
      request.actor.kind === 'PERSON'
        ? foundOrNull(await readFindingsOf(request, request.actor.employeeId, state ?? 'OPEN'))
        : null,
    findings: async (_, wanted, request) => foundOrNull(await readCityFindings(request, wanted)),
    signals: async (_, wanted, request) => foundOrNull(await readSignals(request, wanted)),
  },
  Employee: {
    findings: async ({ employee }, { state }, request) =>
      foundOrNull(await readFindingsOf(request, employee.employeeId, state ?? 'OPEN')),
  },
  Unit: {
    findings: async (unit, wanted, request) => foundOrNull(await readUnitFindings(request, unit, wanted)),
  },
  Mutation: {
    waiveFinding: async (_, { input }, request) =>
      payload('finding', await waiveFinding(request, input), request.language),
    scanUnit: async (_, { input }, request) =>
      payload('scan', await scanUnit(request, input), request.language),
  },
  Finding: {
    id: ({ data }) => findingId(data),
    code: ({ data }) => kindOf(data.kind).code,
    kind: ({ data }) => data.kind,
    severity: ({ data }) => severityOf(data.kind, data.facts),
    owner: ({ data }) => kindOf(data.kind).owner,
    state: ({ data }) => data.state,
    since: ({ data }) => data.since,
    foundAt: ({ data }) => data.foundAt,
    closedAt: ({ data }) => data.closedAt,
    closedBecause: ({ data }) => data.closedBecause,
    reopened: ({ data }) => data.reopened,
    employee: ({ data }, _, { loaders }) => (data.employeeId ? loaders.subject(data.employeeId) : null),
    unit: ({ data }, _, { loaders }) => (data.unitId ? loaders.unit(data.unitId) : null),
    period: ({ data }) => data.period,
    planNo: ({ data }) => (data.planNo === 0 ? null : data.planNo),
    detail: ({ data }) => (data.detail === NO_DETAIL ? null : data.detail),
    facts: ({ data }) => Object.entries(data.facts).map(([name, value]) => ({ name, value: String(value) })),
    message: ({ data }, _, { language }) => render(`FIND_${data.kind}`, language, data.facts),
    whatToDo: ({ data }, _, { language }) => render(`MEND_${data.kind}`, language, data.facts),
    mends: ({ data }) => kindOf(data.kind).mends,
    waiver: ({ data }) => data.waiver,
  },
  FindingFact: {
    value: ({ name, value }) => valueShown(name, value),
    person: ({ name, value }, _, { loaders }) => loaders.namedIfAny(personIn(name, value)),
  },
  FindingWaiver: {
    by: ({ by }, _, { loaders }) => loaders.named(by),
  },
};
