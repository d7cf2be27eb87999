import type { KindRows } from './kind.ts';

export const d08 = {} as const satisfies KindRows;
