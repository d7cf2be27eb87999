/** The families of positions. docs/domain.md 5.2. */
import * as z from 'zod';
import { file } from './load.ts';
import familiesJson from './position-families.json' with { type: 'json' };

const text = z.string().min(1);

/** `experts`, `skilled` and `executors` are the titles of posts of the family, without their level. */
const familySchema = z.strictObject({
  code: z.string().regex(/^[A-Z_]+$/),
  name: text,
  experts: z.array(text),
  skilled: z.array(text),
  executors: z.array(z.strictObject({ title: text, jenjang: z.enum(['KLEREK', 'OPERATOR', 'TEKNISI']) })),
});
export type PositionFamily = z.infer<typeof familySchema>;

export const positionFamilies = file('position-families.json', z.array(familySchema), familiesJson);
