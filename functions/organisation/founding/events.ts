/** What leaves the system about the founding of an instance. */
import * as z from 'zod';
import { type Announcement, idSchema, outward } from '../../platform/outward.ts';
import { employeeNodeId } from '../employee/store.ts';
import type { Founding } from './rules.ts';

const about = () => z.strictObject({ employeeId: idSchema, from: z.iso.date() });

export const foundingEvents = outward(about, 'employeeId', {
  instanceFounded: 'The instance has its first person, who holds the office of the personnel agency (BKPP).',
});

/** Announces the founding. */
export const announceFounding = ({ employeeId, from }: Founding): Announcement => ({
  type: 'instanceFounded' satisfies keyof typeof foundingEvents,
  public: { employeeId: employeeNodeId(employeeId), from },
});
