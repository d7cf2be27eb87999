/** D02: the position of a plan, or of a person, is not the register's. docs/domain.md 3. */
import type { Detections } from '../found.ts';
import { followsTickets } from '../tickets.ts';

const CLASSES = [
  'POSITION_CHANGED_AFTER_START',
  'WRONG_AT_START',
  'CODE_ONLY',
  'MISSING_IN_HR',
  'MISSING_HERE',
] as const;

export const d02: Detections = { year: [followsTickets(CLASSES)] };
