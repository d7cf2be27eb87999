/** Who is signed in, and their desk: the one resolver map that draws on every floor. */
import { pageOf } from '../platform/page.ts';
import { deskKind } from '../platform/desk.ts';
import { readItem } from '../platform/item.ts';
import { lists } from '../platform/keys.ts';
import { found } from '../platform/payload.ts';
import type { Resolvers } from './generated/types.ts';
import { nodeOf } from './nodeOf.ts';
import { deskItemId, subjectId } from './deskSubject.ts';

export const viewerResolvers: Resolvers = {
  Query: {
    viewer: async (_, __, request) => {
      if (request.actor.kind !== 'PERSON') return null;
      const [employee, offices] = await Promise.all([
        request.loaders.employee(request.actor.employeeId),
        request.offices(),
      ]);
      return { employee, offices };
    },
  },
  Viewer: {
    employee: ({ employee }) => ({ employee, granted: true }),
    offices: ({ offices }) => [...new Set(offices.map(({ role }) => role))],
    desk: async ({ employee }, { step, ...args }, request) => {
      const list = lists.desk(employee.employeeId, step ?? undefined);
      return found(await pageOf(request.table, list, args, (item) => readItem(deskKind, item).data));
    },
  },
  DeskItem: {
    id: deskItemId,
    employee: ({ employeeId }, _, request) => request.loaders.subject(employeeId),
    subject: (item, _, request) => nodeOf(request, subjectId(item)),
  },
};
