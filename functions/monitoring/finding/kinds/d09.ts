import type { KindRows } from './kind.ts';

export const d09 = {} as const satisfies KindRows;
