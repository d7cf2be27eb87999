import type { KindRows } from './kind.ts';

export const d11 = {} as const satisfies KindRows;
