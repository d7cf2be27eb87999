import type { KindRows } from './kind.ts';

export const d05 = {} as const satisfies KindRows;
