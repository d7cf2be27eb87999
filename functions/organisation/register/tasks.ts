/** What the importer is asked to do: it follows from the events by which the office asked for it. */
import * as z from 'zod';
import type { RegisterEvent } from './events.ts';
import { parseImportId } from './store.ts';

export const importTaskSchema = z.object({ importId: z.uuid(), step: z.enum(['JUDGE', 'COMMIT']) });
export type ImportTask = z.infer<typeof importTaskSchema>;

/** The events that ask for something. */
export const askingEvents = {
  registerValidationRequested: 'JUDGE',
  registerCommitRequested: 'COMMIT',
} as const satisfies Partial<Record<RegisterEvent, ImportTask['step']>>;

const eventSchema = z.object({
  type: z.string(),
  data: z.object({ importId: z.string() }),
});

/** The task that an event as it left asks for (`asn.kinerja.registerCommitRequested.v1`), or null when it asks for none. */
export function taskOf(event: unknown): ImportTask | null {
  const parsed = eventSchema.safeParse(event);
  if (!parsed.success) return null;
  const name = parsed.data.type.split('.').at(-2) ?? '';
  const importId = parseImportId(parsed.data.data.importId);
  const step = (askingEvents as Record<string, ImportTask['step']>)[name];
  return importId && step ? { importId, step } : null;
}
