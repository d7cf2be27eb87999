/** The founding of an instance: its personnel agency's first person, who holds BKPP's office. docs/operations.md. */
import * as z from 'zod';
import { instantSchema, plainDateSchema } from '../../platform/period.ts';
import { employeeSchema, rankFits } from '../employee/rules.ts';
import { unitSchema } from '../unit/rules.ts';

/** Who begins, as the operator writes it: the person, their post, and the personnel agency's unit. */
export const founderSchema = z
  .strictObject({
    nip: employeeSchema.shape.nip.unwrap(),
    name: employeeSchema.shape.name,
    employmentStatus: employeeSchema.shape.employmentStatus.unwrap(),
    rank: employeeSchema.shape.rank.unwrap(),
    position: employeeSchema.shape.position.omit({ positionId: true }),
    agency: z.strictObject({ name: unitSchema.shape.name, path: unitSchema.shape.path }),
    from: plainDateSchema,
  })
  .refine(({ employmentStatus, rank }) => rankFits(employmentStatus, rank.code), {
    path: ['rank', 'code'],
    message: 'a rank of the kind that the employment has (docs/domain.md 5.1)',
  });
export type Founder = z.infer<typeof founderSchema>;

/** That an instance was founded, by whom and for whom: kept once, and never changed. */
export const foundingSchema = z.object({ employeeId: z.uuid(), from: plainDateSchema, at: instantSchema });
export type Founding = z.infer<typeof foundingSchema>;
