import type { Resolvers } from '../../graphql/generated/types.ts';
import type { Request } from '../../graphql/request.ts';
import { foundOrNull } from '../../platform/payload.ts';
import { type PlainDate, today } from '../../platform/period.ts';
import { inForce, isKnown } from '../validity/rules.ts';
import { readPosition, readVacancies } from './actions.ts';
import { placeOfPosition, type PositionAssignment, type PositionPlace } from './rules.ts';
import { positionNodeId } from './store.ts';

/** Where an office stands on a date; null when it is not on record. */
async function placeOf(
  { positionId }: { readonly positionId: string },
  on: PlainDate | null | undefined,
  { loaders, clock }: Request,
): Promise<PositionPlace | null> {
  const position = await loaders.position(positionId);
  return position && placeOfPosition(position, on ?? today(clock));
}

/** Everybody who is assigned to an office on a date, as is on record now. */
async function holdersOn(
  { positionId }: { readonly positionId: string },
  on: PlainDate | null | undefined,
  { loaders, clock }: Request,
): Promise<PositionAssignment[]> {
  const date = on ?? today(clock);
  const all = await loaders.holders(positionId);
  return all.filter((each) => isKnown(each) && inForce(each, date));
}

const office = async (positionId: string | null | undefined, { loaders }: Request) =>
  positionId ? loaders.position(positionId) : null;

export const positionResolvers: Resolvers = {
  Query: {
    position: async (_, { id }, request) => foundOrNull(await readPosition(request, id)),
    vacancies: async (_, { unit, ...args }, request) =>
      foundOrNull(await readVacancies(request, unit ?? null, args)),
  },
  Position: {
    id: ({ positionId }) => positionNodeId(positionId),
    level: ({ jenjang }) => jenjang,
    code: async ({ positionId }, _, { loaders }) => (await loaders.position(positionId))?.code ?? null,
    unit: async (position, { on }, request) => {
      const place = await placeOf(position, on, request);
      return place && request.loaders.unit(place.unitId);
    },
    superior: async (position, { on }, request) =>
      office((await placeOf(position, on, request))?.superiorPositionId, request),
    appraiserOverride: async (position, { on }, request) =>
      office((await placeOf(position, on, request))?.appraiserOverrideId, request),
    holders: (position, { on }, request) => holdersOn(position, on, request),
  },
  PositionHolder: {
    employee: ({ employeeId }, _, { loaders }) => loaders.named(employeeId),
  },
  VacancyEdge: {
    node: async ({ node }, _, { loaders }) => {
      const position = await loaders.position(node.positionId);
      if (!position) throw new Error('people stand below an office that is not on record');
      return position;
    },
    subordinates: ({ node }) => node.subordinates,
    acting: async ({ node }, _, request) =>
      (await holdersOn(node, null, request)).filter(({ role }) => role === 'PLT' || role === 'PLH'),
  },
};
