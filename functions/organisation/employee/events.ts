/** What leaves the system about people: that they changed, and where they stand. Who they are stays here. */
import * as z from 'zod';
import { type Announcement, idSchema, outward } from '../../platform/outward.ts';
import { positionNodeId } from '../position/store.ts';
import { unitId } from '../unit/store.ts';
import type { Employee } from './rules.ts';
import { employeeNodeId } from './store.ts';

const about = () => z.strictObject({ employeeId: idSchema, unitId: idSchema, positionId: idSchema });

export const employeeEvents = outward(about, 'employeeId', {
  employeeRegistered: 'A person of the personnel register is on record.',
  employeeChanged: 'What the personnel register says of a person has changed.',
  assignmentRecorded: 'A person has an office, or a part in one (Plt, Plh, delegation), from a day on.',
  leaveRecorded: 'A person is on leave, study leave, duty travel or training on some days.',
  windowExceptionGranted: 'BKPP granted a person a longer window.',
  windowExceptionEnded: 'BKPP ended a longer window of a person before its last day.',
  leaveEnded: 'A leave of a person ends earlier than was on record, or is not taken.',
  assignmentEnded: 'An assignment of a person ends on another day than was on record.',
});
export type EmployeeEvent = keyof typeof employeeEvents;

/** Announces what happened to a person. */
export const announceEmployee = (type: EmployeeEvent, employee: Employee): Announcement => ({
  type,
  public: {
    employeeId: employeeNodeId(employee.employeeId),
    unitId: unitId(employee.unit),
    positionId: positionNodeId(employee.position.positionId),
  },
});
