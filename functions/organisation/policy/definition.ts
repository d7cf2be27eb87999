/** How a policy is defined. docs/domain.md 6.7. */
import * as z from 'zod';

/** The schema and default of a value, and one sentence in each language on what it decides. */
export interface Definition<S extends z.ZodType> {
  readonly schema: S;
  readonly default: z.output<S>;
  readonly id: string;
  readonly en: string;
}

/** Defines a policy; its schema is made when it is first asked for: a cold start needs a few of them. */
export function define<S extends z.ZodType>(
  make: () => S,
  value: z.output<S>,
  id: string,
  en: string,
): Definition<S> {
  let made: S | undefined;
  return {
    get schema() {
      made ??= make();
      return made;
    },
    default: value,
    id,
    en,
  };
}

/** A whole number from 0 to `max`. */
export const count = (max: number) => z.int().min(0).max(max);
export const onOff = () => z.boolean();
