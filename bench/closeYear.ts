/** `npm run bench -- closeYear`: the job that closes a year, beside the same requests sent raw. */
import { benchClosing } from './closingBench.ts';
import { closeYear } from './closings.ts';

export const bench = (): Promise<void> => benchClosing(closeYear, 0.8);
