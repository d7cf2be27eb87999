/** Which rules of the lint are looked at in plans in force. Pure. docs/domain.md 3 (D11). */
import { lintCodes } from '../../planning/lint/rules/finding.ts';

/** Rules that other findings tell: the matrix's (D12), and a milestone in several months (D04). */
const TOLD_ELSEWHERE = ['L11', 'L14', 'L15'] as const;
export type LookedAtRule = Exclude<(typeof lintCodes)[number], (typeof TOLD_ELSEWHERE)[number]>;

const isTold = (code: string): boolean => TOLD_ELSEWHERE.some((one) => one === code);

export const lookedAtRules = lintCodes.filter((code): code is LookedAtRule => !isTold(code));
