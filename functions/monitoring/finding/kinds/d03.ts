import type { KindRows } from './kind.ts';
import { ofTicket } from './ofTicket.ts';

/** A rank that is not the register's, or does not go with the office or the number: by the open tickets. */
export const d03 = {
  RANK_CHANGED: ofTicket('D03', 'RANK_CHANGED'),
  RANK_JENJANG_MISMATCH: ofTicket('D03', 'RANK_JENJANG_MISMATCH', ['commitRegister']),
  NIP_HR_MISMATCH: ofTicket('D03', 'NIP_HR_MISMATCH', ['commitRegister']),
} as const satisfies KindRows;
