import type { KindRows } from './kind.ts';

export const d01 = {} as const satisfies KindRows;
