import type { Resolvers } from '../../graphql/generated/types.ts';
import { foundOrNull } from '../../platform/payload.ts';
import { readReadings } from './actions/readReadings.ts';

export const readingResolvers: Resolvers = {
  Query: {
    myReadings: async (_, args, request) =>
      request.actor.kind === 'PERSON'
        ? foundOrNull(await readReadings(request, request.actor.employeeId, args))
        : null,
  },
  Employee: {
    readings: async ({ employee }, args, request) =>
      foundOrNull(await readReadings(request, employee.employeeId, args)),
  },
  ReadingEdge: {
    node: ({ node }, _, { loaders }) =>
      node.readerKind === 'PERSON' ? loaders.namedIfAny(node.readerId) : null,
    client: ({ node }) => (node.readerKind === 'AGENCY' ? node.readerId : null),
    day: ({ node }) => node.day,
    what: ({ node }) => node.what,
    relations: ({ node }) => [...node.relations].toSorted(),
    periods: ({ node }) => [...node.periods].toSorted(),
    purposes: ({ node }) => [...node.purposes].toSorted(),
    count: ({ node }) => node.count,
    firstAt: ({ node }) => node.firstAt,
    lastAt: ({ node }) => node.lastAt,
  },
};
