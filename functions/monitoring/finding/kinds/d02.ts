import type { KindRows } from './kind.ts';
import { ofTicket } from './ofTicket.ts';

/** A position that is not the register's: by the open tickets of reconciliation, a kind each of their classes. */
export const d02 = {
  POSITION_CHANGED_AFTER_START: ofTicket('D02', 'POSITION_CHANGED_AFTER_START', ['createPlan', 'submitPlan']),
  WRONG_AT_START: ofTicket('D02', 'WRONG_AT_START', ['editPlan', 'amendPlan']),
  CODE_ONLY: ofTicket('D02', 'CODE_ONLY'),
  MISSING_IN_HR: ofTicket('D02', 'MISSING_IN_HR', ['commitRegister']),
  MISSING_HERE: ofTicket('D02', 'MISSING_HERE', ['commitRegister']),
} as const satisfies KindRows;
