import type { EmployeeNode } from '../../graphql/nodes.ts';
import type { Request } from '../../graphql/request.ts';
import type { Resolvers } from '../../graphql/generated/types.ts';
import { foundOrNull } from '../../platform/payload.ts';
import { appraiserOn, readEmployee } from './actions.ts';
import { employeeNodeId } from './store.ts';

/** Another person named by what the caller already sees: by name, without personal data. */
const named = async (request: Request, employeeId: string | null): Promise<EmployeeNode | null> =>
  employeeId ? { employee: await request.loaders.employee(employeeId), granted: false } : null;

export const employeeResolvers: Resolvers = {
  Query: {
    employee: async (_, { id }, request) => foundOrNull(await readEmployee(request, id)),
  },
  Employee: {
    id: ({ employee }) => employeeNodeId(employee.employeeId),
    name: ({ employee }) => employee.name,
    nip: ({ employee, granted }) => (granted ? employee.nip : null),
    employmentStatus: ({ employee, granted }) => (granted ? employee.employmentStatus : null),
    legalStatus: ({ employee, granted }) => (granted ? employee.legalStatus : null),
    rank: ({ employee, granted }) => (granted ? employee.rank : null),
    position: ({ employee }) => employee.position,
    unit: ({ employee }, _, request) => request.loaders.unit(employee.unit.unitId),
    workWeek: ({ employee }) => employee.workWeek,
    appraiserOn: ({ employee }, asked, request) => appraiserOn(request, employee.employeeId, asked),
  },
  PersonSnapshot: {
    nip: ({ nip }, _, { seesNumbers }) => (seesNumbers ? nip : null),
    rankCode: ({ rankCode }, _, { seesNumbers }) => (seesNumbers ? rankCode : null),
    rankName: ({ rankName }, _, { seesNumbers }) => (seesNumbers ? rankName : null),
  },
  Rank: { from: ({ from }) => from ?? null },
  AppraiserOn: {
    appraiser: ({ appraiserId }, _, request) => named(request, appraiserId),
    verifier: ({ verifierId }, _, request) => named(request, verifierId ?? null),
    superior: ({ superiorOfAppraiserId }, _, request) => named(request, superiorOfAppraiserId),
  },
};
