import type { KindRows } from './kind.ts';

export const d12 = {} as const satisfies KindRows;
