import type { KindRows } from './kind.ts';

export const d16 = {} as const satisfies KindRows;
