/**
 * What may leave the system: each noun declares its types of events with the schema of what they tell,
 * ids and states, never personal data. The outbox sends nothing else, and docs/asyncapi.json is made of
 * the same declarations. docs/architecture.md 5.
 */
import * as z from 'zod';

/** A type of event as other agencies know it; a new version when what it tells loses or changes a field. */
export interface OutwardType {
  readonly version: number;
  /** What happened, in a sentence. */
  readonly summary: string;
  readonly data: z.ZodObject;
  /**
   * The field of the data that names what it happened to: the event's subject. Of one aggregate alone, and all
   * of its events have it: `sequence` is the aggregate's.
   */
  readonly subject: string;
}
export type OutwardTypes = Readonly<Record<string, OutwardType>>;

/** What a commit is told of an event: its type, and what of it may leave. */
export interface Announcement {
  readonly type: string;
  readonly public: Record<string, unknown>;
}

/** A global id of the API: what it names is asked of `node`, by whoever may. */
export const idSchema = z
  .string()
  .regex(/^[\w-]+$/)
  .meta({ description: 'A node id of the GraphQL API.' });

/**
 * Types that tell the same about one kind of subject, version 1 each, by the sentence that says what
 * happened. `make` is called when their schema is first asked for: whoever announces needs none.
 */
export function outward<Name extends string, Shape extends z.ZodRawShape>(
  make: () => z.ZodObject<Shape>,
  subject: keyof Shape & string,
  summaries: Record<Name, string>,
): Record<Name, OutwardType> {
  let made: z.ZodObject<Shape> | undefined;
  const entries = Object.entries<string>(summaries).map(([name, summary]): [string, OutwardType] => [
    name,
    {
      version: 1,
      summary,
      subject,
      get data() {
        made ??= make();
        return made;
      },
    },
  ]);
  return Object.fromEntries(entries) as Record<Name, OutwardType>;
}
