/** What leaves the system about attendance: that it came, or was corrected; never what it says. */
import * as z from 'zod';
import { employeeNodeId } from '../../organisation/employee/store.ts';
import { type Announcement, idSchema, outward } from '../../platform/outward.ts';
import { periodText } from '../../platform/period.ts';
import type { Attendance } from './rules.ts';
import { attendanceId } from './store.ts';

const about = () =>
  z.strictObject({
    attendanceId: idSchema,
    employeeId: idSchema,
    period: periodText.describe('The month, such as 2026-M10.'),
    no: z.int().positive().describe('The version, from 1 on.'),
  });

export const attendanceEvents = outward(about, 'attendanceId', {
  attendanceRecorded: "A person's attendance of a month came from another system.",
  attendanceCorrected: "A person's attendance of a month was corrected: the allowance is computed again.",
});
export type AttendanceEvent = keyof typeof attendanceEvents;

/** Announces what happened to a person's attendance. */
export const announceAttendance = (type: AttendanceEvent, attendance: Attendance): Announcement => ({
  type,
  public: {
    attendanceId: attendanceId(attendance),
    employeeId: employeeNodeId(attendance.employeeId),
    period: attendance.month,
    no: attendance.no,
  },
});
