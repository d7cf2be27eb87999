/** Reading reference data: checked by its schema, once, when it is first asked for. */
import * as z from 'zod';

/** A reader of a data file that throws, naming the file and the fault, when the file is not what it should be. */
export function file<S extends z.ZodType>(name: string, schema: S, content: unknown): () => z.output<S> {
  let read: z.output<S> | undefined;
  return () => {
    if (read === undefined) {
      const parsed = schema.safeParse(content);
      if (!parsed.success) throw new Error(`data/${name} is not valid:\n${z.prettifyError(parsed.error)}`);
      read = parsed.data;
    }
    return read;
  };
}
