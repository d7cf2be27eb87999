import type { KindRows } from './kind.ts';

export const d13 = {} as const satisfies KindRows;
