/** The seven BerAKHLAK values with their 21 standard behaviours (docs/domain.md 1.4 C). */
import * as z from 'zod';
import { file } from './load.ts';
import source from './behaviours.json' with { type: 'json' };

export const behaviourSchema = z.object({
  code: z.string(),
  no: z.int().positive(),
  name: z.string().min(1),
  behaviours: z.array(z.object({ code: z.string(), text: z.string().min(1) })).length(3),
});
export type Behaviour = z.infer<typeof behaviourSchema>;

/** The values in their order, checked on first use. */
export const behaviours = file('behaviours.json', z.array(behaviourSchema).length(7), source);

/** The three standard behaviours of a value. */
export const standardsOf = (value: string): string[] =>
  (behaviours().find(({ code }) => code === value)?.behaviours ?? []).map(({ text }) => text);
