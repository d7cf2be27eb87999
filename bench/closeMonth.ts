/** `npm run bench -- closeMonth`: the job that closes a month, beside the same requests sent raw. */
import { benchClosing } from './closingBench.ts';
import { closeMonth } from './closings.ts';

export const bench = (): Promise<void> => benchClosing(closeMonth, 0.85);
