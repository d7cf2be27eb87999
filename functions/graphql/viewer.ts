/** Who is signed in, and their desk: the one resolver map that draws on every floor. */
import { pageOf } from '../platform/page.ts';
import { may } from '../platform/access.ts';
import { BKPP_DESK, deskKind } from '../platform/desk.ts';
import { readItem } from '../platform/item.ts';
import { lists } from '../platform/keys.ts';
import { found } from '../platform/payload.ts';
import { pageOfDesk } from '../monitoring/reminder/actions/desk.ts';
import { termOf } from '../monitoring/reminder/actions/deskTerm.ts';
import { employeeOf } from '../organisation/employee/store.ts';
import type { Resolvers } from './generated/types.ts';
import { findingsOnDesk } from './deskFindings.ts';
import { deskItemId } from './deskItem.ts';
import { subjectOn } from './deskSubject.ts';
import { isOwnMatter } from './ownMatter.ts';

export const viewerResolvers: Resolvers = {
  Query: {
    viewer: async (_, __, request) => {
      if (request.actor.kind !== 'PERSON') return null;
      const [kept, offices] = await Promise.all([
        employeeOf(request.table, request.actor.employeeId),
        request.offices(),
      ]);
      return kept && { employee: kept.data, offices };
    },
  },
  Viewer: {
    employee: ({ employee }) => ({ employee, granted: true }),
    offices: ({ offices }) => [...new Set(offices.map(({ role }) => role))],
    desk: async ({ employee }, { step, ...args }, request) =>
      found(await pageOfDesk(request, employee.employeeId, step, args)),
    bkppDesk: async (_, { step, ...args }, request) => {
      if (!(await may(request, 'bkppDesk.read', {}))) return null;
      const list = lists.desk(BKPP_DESK, step ?? undefined);
      const page = found(await pageOf(request.table, list, args, (item) => readItem(deskKind, item).data));
      // One's own matter is decided by others, and what is proposed not told before: by it a page may be short.
      const own = await Promise.all(page.edges.map(({ node }) => isOwnMatter(request, node)));
      return { ...page, edges: page.edges.filter((_edge, at) => !own[at]) };
    },
  },
  DeskItem: {
    id: deskItemId,
    employee: ({ employeeId }, _, request) => request.loaders.subject(employeeId),
    subject: (item, _, request) => subjectOn(request, item),
    dueOn: (item, _, request) => termOf(request, item),
    findings: (item, _, request) => findingsOnDesk(request, item),
  },
};
