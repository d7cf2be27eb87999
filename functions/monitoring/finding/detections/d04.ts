import type { Detections } from '../found.ts';

export const d04: Detections = {};
