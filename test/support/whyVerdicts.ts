/** Verdicts of why something is not there, beside what really comes of it. */
import { locate, readItemOf } from '../../functions/monitoring/placement/items.ts';
import { asPerson } from '../../functions/monitoring/why/asPerson.ts';
import { whyCannot } from '../../functions/monitoring/why/actions/whyCannot.ts';
import { rehearsals } from '../../functions/monitoring/why/rehearsals/rehearsals.ts';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import { scanPages } from '../../functions/platform/audit/scan.ts';
import type { Context, Platform } from '../../functions/platform/context.ts';
import type { Item } from '../../functions/platform/item.ts';
import { getItem, type Table } from '../../functions/platform/table.ts';
import type { Ask } from './house.ts';
import { isLaid } from './desks.ts';
import { makeTable } from './table.ts';

type Person = { readonly employeeId: string };

/** A person's call of an action. */
export const callOf = (platform: Platform, { employeeId }: Person): Context =>
  asPerson(
    { ...platform, actor: { kind: 'PERSON', employeeId }, offices: async () => [], requestId: 'why' },
    employeeId,
  ).context;

/** A table with all that another holds. */
export async function copyOf(table: Table): Promise<Table> {
  const copy = await makeTable({ mayLeave: false });
  const all: Item[] = [];
  for await (const items of scanPages(table, { ConsistentRead: true })) all.push(...items);
  await bulkLoad(copy, all);
  return copy;
}

/** What the door shows somebody: whether they can open an item, and which items lie on their desks. */
export async function shownTo(ask: Ask, ids: readonly string[]) {
  const query = `query Q($ids: [ID!]!) { nodes(ids: $ids) { id }
    viewer { desk(first: 100) { edges { node { step subject { id } } } }
      bkppDesk(first: 100) { edges { node { step subject { id } } } } } }`;
  const { data } = await ask(query, { ids });
  type Edge = { node: { step: string; subject: { id: string } | null } };
  const edges: Edge[] = [...data.viewer.desk.edges, ...(data.viewer.bkppDesk?.edges ?? [])];
  const onDesk = new Set(edges.filter(isLaid).map(({ node }) => node.subject?.id));
  const opened = new Set(data.nodes.map((node: { id: string } | null) => node?.id));
  return ids.map((id) => ({ id, visible: opened.has(id), onDesk: onDesk.has(id) }));
}

/** Without the right it is one: whether a refusal says so, or denies that there is anything. */
const NO_RIGHT = 'NO_RIGHT';
const inOneWord = (codes: readonly string[]): string[] =>
  [
    ...new Set(codes.map((code) => (['NOT_ALLOWED', 'NOT_FOUND'].includes(code) ? NO_RIGHT : code))),
  ].toSorted();

/** What really comes of an action: done, or the codes of its refusals. */
export async function reallyDone(context: Context, action: string, id: string): Promise<true | string[]> {
  const asked = locate(id);
  const rehearsal = rehearsals[action];
  if (!asked || !rehearsal) throw new Error(`no action ${action} on ${id}`);
  const item = await getItem(context.table, asked.key);
  const outcome = await rehearsal.run(context, { id, item });
  return outcome.ok || inOneWord(outcome.problems.map(({ code }) => code));
}

/** What is answered about it: allowed, or the codes that the failing checks stand for. */
export async function saidOf(context: Context, action: string, id: string): Promise<true | string[]> {
  const answer = await whyCannot(context, { action, id });
  if (!answer.ok) throw new Error(answer.problems[0].code);
  const { allowed, checks } = answer.value;
  if (allowed) return true;
  const failing = checks.filter(({ passed }) => !passed);
  return inOneWord(failing.map(({ refusal }) => refusal ?? NO_RIGHT));
}

/** Whether somebody reads an item, by the reading itself. */
export async function reallyRead(context: Context, id: string): Promise<boolean> {
  const asked = locate(id);
  return asked !== null && (await readItemOf(asked, context, id)).ok;
}
