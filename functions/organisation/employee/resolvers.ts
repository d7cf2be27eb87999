import type { EmployeeNode } from '../../graphql/nodes.ts';
import type { Resolvers } from '../../graphql/generated/types.ts';
import { foundOrNull } from '../../platform/payload.ts';
import { appraiserOn, findByNip, readEmployee } from './actions.ts';
import { today } from '../../platform/period.ts';
import { weekOn } from './rules.ts';
import { employeeNodeId } from './store.ts';

/** Personal data of a person, to whoever may see them; null to everybody else. */
export const ifGranted = async <T>(
  { granted }: EmployeeNode,
  value: T | (() => Promise<T>),
): Promise<T | null> => {
  const shown = typeof granted === 'function' ? await granted() : granted;
  if (!shown) return null;
  return typeof value === 'function' ? (value as () => Promise<T>)() : value;
};

export const employeeResolvers: Resolvers = {
  Query: {
    employee: async (_, { id }, request) => foundOrNull(await readEmployee(request, id)),
    employeeByNip: async (_, { nip }, request) => foundOrNull(await findByNip(request, nip)),
  },
  Employee: {
    id: ({ employee }) => employeeNodeId(employee.employeeId),
    name: ({ employee }) => employee.name,
    nip: (node) => ifGranted(node, node.employee.nip),
    employmentStatus: (node) => ifGranted(node, node.employee.employmentStatus),
    legalStatus: (node) => ifGranted(node, node.employee.legalStatus),
    rank: (node) => ifGranted(node, node.employee.rank),
    position: ({ employee }) => employee.position,
    unit: ({ employee }, _, request) => request.loaders.unit(employee.unit.unitId),
    workWeek: ({ employee }, _, { clock }) => weekOn(employee, today(clock)),
    appraiserOn: ({ employee }, asked, request) => appraiserOn(request, employee.employeeId, asked),
  },
  PersonSnapshot: {
    nip: ({ nip }, _, { seesNumbers }) => (seesNumbers ? nip : null),
    rankCode: ({ rankCode }, _, { seesNumbers }) => (seesNumbers ? rankCode : null),
    rankName: ({ rankName }, _, { seesNumbers }) => (seesNumbers ? rankName : null),
  },
  Rank: { from: ({ from }) => from ?? null },
  AppraiserOn: {
    appraiser: ({ appraiserId }, _, { loaders }) => loaders.namedIfAny(appraiserId),
    verifier: ({ verifierId }, _, { loaders }) => loaders.namedIfAny(verifierId),
    superior: ({ superiorOfAppraiserId }, _, { loaders }) => loaders.namedIfAny(superiorOfAppraiserId),
  },
};
