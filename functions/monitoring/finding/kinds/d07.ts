import type { KindRows } from './kind.ts';

export const d07 = {} as const satisfies KindRows;
