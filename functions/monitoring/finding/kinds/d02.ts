import type { KindRows } from './kind.ts';

export const d02 = {} as const satisfies KindRows;
