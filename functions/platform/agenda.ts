/**
 * The agenda: what must happen by itself on a day (a Plt ends, a request is past its term). Laid in the
 * transaction that makes it due, taken away in the one that does it, so that it happens once however
 * often, however late the job `turnDay` comes. docs/architecture.md 9, docs/decisions/agenda.md.
 */
import * as z from 'zod';
import { put, remove, type Write } from './commit/writes.ts';
import { type Kind, makeItem, readItem } from './item.ts';
import { agendaSteps, keys, lists } from './keys.ts';
import { type PlainDate, plainDateSchema } from './period.ts';
import { queryPages, type Table } from './table.ts';

/** `day` is the first on which it is due; `subjectId` names, within the step, what it happens to. */
const agendaSchema = z.object({
  agencyId: z.uuid(),
  day: plainDateSchema,
  step: z.enum(agendaSteps),
  subjectId: z.string(),
});
export type AgendaItem = z.infer<typeof agendaSchema>;

const agendaKind: Kind<AgendaItem> = { type: 'agenda', schemaVersion: 1, schema: agendaSchema };

const keyOf = ({ agencyId, day, step, subjectId }: AgendaItem) => keys.agenda(agencyId, day, step, subjectId);

/** Puts something on the agenda, or renews it. */
export const layOnAgenda = (item: AgendaItem): Write => put(makeItem(agendaKind, keyOf(item), item));

/** Takes something off the agenda, if it is on it. */
export const takeOffAgenda = (item: AgendaItem): Write => remove(keyOf(item));

/** What an agency's agenda holds up to a day, the oldest first, page by page. */
export async function* agendaUpTo(
  table: Table,
  agencyId: string,
  day: PlainDate,
): AsyncGenerator<AgendaItem[]> {
  for await (const items of queryPages(table, lists.agendaUpTo(agencyId, day)))
    yield items.map((item) => readItem(agendaKind, item).data);
}
