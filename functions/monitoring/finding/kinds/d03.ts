import type { KindRows } from './kind.ts';

export const d03 = {} as const satisfies KindRows;
