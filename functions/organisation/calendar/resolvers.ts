import type { Resolvers } from '../../graphql/generated/types.ts';
import { found, payload } from '../../platform/payload.ts';
import { ifGranted } from '../employee/resolvers.ts';
import { declareCalendarDays, withdrawCalendarDays } from './actions/declare.ts';
import { correctOutage, registerOutage, withdrawOutage } from './actions/outages.ts';
import { readCalendar, readPersonDays } from './actions/readCalendar.ts';
import { declarationId, outageId } from './store.ts';
import { changeableUntil, outageDates } from './outage.ts';

export const calendarResolvers: Resolvers = {
  Query: {
    workCalendar: async (_, { year }, request) => found(await readCalendar(request, year)),
  },
  Mutation: {
    declareCalendarDays: async (_, { input }, request) =>
      payload('declaration', await declareCalendarDays(request, input), request.language),
    withdrawCalendarDays: async (_, { input }, request) =>
      payload('declaration', await withdrawCalendarDays(request, input), request.language),
    registerOutage: async (_, { input }, request) =>
      payload('outage', await registerOutage(request, input), request.language),
    correctOutage: async (_, { input }, request) =>
      payload('outage', await correctOutage(request, input), request.language),
    withdrawOutage: async (_, { input }, request) =>
      payload('outage', await withdrawOutage(request, input), request.language),
  },
  Employee: {
    calendar: (node, { month }, request) =>
      ifGranted(node, async () => found(await readPersonDays(request, node.employee, month))),
  },
  CalendarDeclaration: {
    id: ({ data }) => declarationId(data),
    kind: ({ data }) => data.kind,
    name: ({ data }) => data.name,
    from: ({ data }) => data.from,
    to: ({ data }) => data.to,
    decreeNo: ({ data }) => data.decreeNo,
    declaredAt: ({ data }) => data.declaredAt,
    withdrawnAt: ({ data }) => data.withdrawnAt,
    withdrawnBy: ({ data }) => data.withdrawnBy,
  },
  Outage: {
    id: ({ data }) => outageId(data),
    from: ({ data }) => data.from,
    to: ({ data }) => data.to,
    reason: ({ data }) => data.reason,
    days: ({ data }, _, { clock }) => outageDates(data, clock.zone),
    changeableUntil: ({ data }, _, { clock }) => changeableUntil(data, clock.zone),
    registeredAt: ({ data }) => data.registeredAt,
    withdrawnAt: ({ data }) => data.withdrawnAt,
    note: ({ data }) => data.note,
  },
  PersonDay: {
    start: ({ hours }) => hours?.start ?? null,
    end: ({ hours }) => hours?.end ?? null,
    breakMinutes: ({ hours }) => hours?.breakMinutes ?? null,
  },
};
