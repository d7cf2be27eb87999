import type { Resolvers } from '../../graphql/generated/types.ts';
import { foundOrNull, payload } from '../../platform/payload.ts';
import { today } from '../../platform/period.ts';
import { confirmAppointment, declineAppointment } from './actions/decideAppointment.ts';
import {
  confirmAppointmentEnd,
  declineAppointmentEnd,
  proposeAppointmentEnd,
} from './actions/endAppointment.ts';
import { proposeAppointment } from './actions/proposeAppointment.ts';
import { ownAppointments, readAppointment, readAppointments } from './actions/readAppointments.ts';
import { daysOf, holdsOffice } from './rules.ts';
import { appointmentId } from './store.ts';

export const appointmentResolvers: Resolvers = {
  Query: {
    appointment: async (_, { id }, request) => foundOrNull(await readAppointment(request, id)),
    appointments: async (_, { role, ...args }, request) =>
      foundOrNull(await readAppointments(request, role, args)),
  },
  Viewer: {
    appointments: ({ employee }, _, request) => ownAppointments(request, employee.employeeId),
  },
  Mutation: {
    proposeAppointment: async (_, { input }, request) =>
      payload('appointment', await proposeAppointment(request, input), request.language),
    confirmAppointment: async (_, { input }, request) =>
      payload('appointment', await confirmAppointment(request, input), request.language),
    declineAppointment: async (_, { input }, request) =>
      payload('appointment', await declineAppointment(request, input), request.language),
    proposeAppointmentEnd: async (_, { input }, request) =>
      payload('appointment', await proposeAppointmentEnd(request, input), request.language),
    confirmAppointmentEnd: async (_, { input }, request) =>
      payload('appointment', await confirmAppointmentEnd(request, input), request.language),
    declineAppointmentEnd: async (_, { input }, request) =>
      payload('appointment', await declineAppointmentEnd(request, input), request.language),
  },
  Appointment: {
    id: ({ data }) => appointmentId(data),
    employee: ({ data }, _, request) => request.loaders.subject(data.employeeId),
    role: ({ data }) => data.role,
    unit: ({ data }, _, { loaders }) => (data.unitId ? loaders.unit(data.unitId) : null),
    from: ({ data }) => daysOf(data).from,
    to: ({ data }) => data.to,
    status: ({ data }) => data.status,
    inForce: ({ data }, _, { clock }) => holdsOffice(data, today(clock)),
    proposedBy: ({ data }, _, { loaders }) => loaders.namedIfAny(data.proposedBy),
    confirmedBy: ({ data }, _, { loaders }) => loaders.namedIfAny(data.confirmedBy),
    confirmedAt: ({ data }) => data.confirmedAt,
    ending: async ({ data: { ending } }, _, request) =>
      ending ? { ...ending, proposedBy: await request.loaders.namedIfAny(ending.proposedBy) } : null,
    note: ({ data }) => data.note,
  },
};
