import type { Detections } from '../found.ts';

export const d14: Detections = {};
