import type { Detections } from '../found.ts';

export const d15: Detections = {};
