import type { KindRows } from './kind.ts';

export const d18 = {} as const satisfies KindRows;
