import type { Detections } from '../found.ts';

export const d17: Detections = {};
