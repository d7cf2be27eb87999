import type { Resolvers } from '../../graphql/generated/types.ts';
import { pageWith } from '../../platform/page.ts';
import { today } from '../../platform/period.ts';
import { found, foundOrNull } from '../../platform/payload.ts';
import { ifGranted } from '../employee/resolvers.ts';
import { readLevel, readPeople, readUnit, readUnitPositions } from './actions.ts';
import { isPerformanceOn, placeOfUnit } from './rules.ts';
import { unitId } from './store.ts';

export const unitResolvers: Resolvers = {
  Query: {
    unit: async (_, { id }, request) => foundOrNull(await readUnit(request, id)),
    organisation: async (_, { on, ...args }, request) =>
      found(await readLevel(request, null, on ?? today(request.clock), args)),
  },
  Unit: {
    id: unitId,
    isPerformanceUnit: (unit, _, { clock }) => isPerformanceOn(unit, today(clock)),
    parent: (unit, { on }, request) => {
      const { parentId } = placeOfUnit(unit, on ?? today(request.clock));
      return parentId === null ? null : request.loaders.unit(parentId);
    },
    children: async (unit, { on, ...args }, request) =>
      found(await readLevel(request, unit.unitId, on ?? today(request.clock), args)),
    positions: async (unit, { on, ...args }, request) =>
      found(await readUnitPositions(request, unit, on ?? today(request.clock), args)),
    employees: async (unit, { first, after, ...filter }, request) => {
      const page = foundOrNull(await readPeople(request, unit, filter, { first, after }));
      // Whoever has left the service is in no unit: only who may see them anyway finds them here.
      const person = async (id: string) => {
        const node = await request.loaders.subject(id);
        return ifGranted(node, { ...node, granted: true });
      };
      return (
        page && pageWith(page, (cards) => Promise.all(cards.map(({ employeeId }) => person(employeeId))))
      );
    },
  },
};
