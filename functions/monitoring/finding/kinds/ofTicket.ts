/** Findings that follow a ticket of the register: as grave as it is, mended by whoever owns it. */
import type { DiscrepancyClass } from '../../reconciliation/differences.ts';
import { CLASS } from '../../reconciliation/rules.ts';
import type { FindingCode, KindRow } from './kind.ts';

/** The row of a class of difference; `mends` are the ways to mend it, beside answering for the ticket. */
export const ofTicket = (
  code: FindingCode,
  kind: DiscrepancyClass,
  mends: readonly string[] = [],
): KindRow => ({ code, ...CLASS[kind], mends: [...mends, 'resolveDiscrepancy'], turn: 'STANDS' });
