import type { KindRows } from './kind.ts';

export const d17 = {} as const satisfies KindRows;
