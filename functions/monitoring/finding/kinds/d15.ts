import type { KindRows } from './kind.ts';

export const d15 = {} as const satisfies KindRows;
