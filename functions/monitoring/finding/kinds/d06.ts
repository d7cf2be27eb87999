import type { KindRows } from './kind.ts';

export const d06 = {} as const satisfies KindRows;
