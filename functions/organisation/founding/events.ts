/** What leaves the system about the founding of an instance. */
import * as z from 'zod';
import { type Announcement, idSchema, outward } from '../../platform/outward.ts';
import { employeeNodeId } from '../employee/store.ts';
import type { Founding } from './rules.ts';

/** The person has events of their own, which count from 1 too: what happened to the instance is another subject. */
const about = () =>
  z.strictObject({
    founding: z.literal('founding').describe('An instance is founded once: the only one of its source.'),
    employeeId: idSchema,
    from: z.iso.date(),
  });

export const foundingEvents = outward(about, 'founding', {
  instanceFounded: 'The instance has its first person, who holds the office of the personnel agency (BKPP).',
});

/** Announces the founding. */
export const announceFounding = ({ employeeId, from }: Founding): Announcement => ({
  type: 'instanceFounded' satisfies keyof typeof foundingEvents,
  public: { founding: 'founding', employeeId: employeeNodeId(employeeId), from },
});
