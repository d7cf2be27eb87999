import type { KindRows } from './kind.ts';

export const d14 = {} as const satisfies KindRows;
