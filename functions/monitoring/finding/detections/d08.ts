import type { Detections } from '../found.ts';

export const d08: Detections = {};
