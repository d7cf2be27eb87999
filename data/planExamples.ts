/** Examples of results by position, in the phrasing of docs/domain.md 5.5. */
import * as z from 'zod';
import { jenjangs, positionKinds } from '../functions/organisation/position/rules.ts';
import { file } from './load.ts';
import source from './plan-examples.json' with { type: 'json' };

const text = z.string().min(1);

/** `levels`: jenjang, or the kind of position where it has none; `family` UMUM is everybody's. Targets in units. */
const exampleSchema = z.strictObject({
  code: z.string().regex(/^[A-Z_]+-\d{2}$/),
  family: z.string().regex(/^[A-Z_]+$/),
  levels: z.array(z.enum([...jenjangs, ...positionKinds])).min(1),
  leaderResult: text,
  text,
  indicators: z
    .array(
      z.strictObject({
        aspect: z.enum(['KUANTITAS', 'KUALITAS', 'WAKTU', 'BIAYA']),
        text,
        target: z.number().positive(),
        comparator: z.enum(['GTE', 'LTE', 'EQ']),
        unit: text,
        aggregation: z.enum(['SUM', 'AVERAGE', 'LAST', 'MAX', 'MIN', 'MILESTONE']),
      }),
    )
    .min(1),
});

export const planExamples = file('plan-examples.json', z.array(exampleSchema), source);
