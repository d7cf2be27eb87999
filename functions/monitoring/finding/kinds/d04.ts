import type { KindRows } from './kind.ts';

export const d04 = {} as const satisfies KindRows;
