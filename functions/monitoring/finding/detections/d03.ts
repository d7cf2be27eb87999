/** D03: a rank is not the register's, or does not go with the office; a number not with the person. docs/domain.md 3. */
import type { Detections } from '../found.ts';
import { followsTickets } from '../tickets.ts';

const CLASSES = ['RANK_CHANGED', 'RANK_JENJANG_MISMATCH', 'NIP_HR_MISMATCH'] as const;

export const d03: Detections = { year: [followsTickets(CLASSES, ['RANK_CHANGED'])] };
