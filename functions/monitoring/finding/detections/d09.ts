import type { Detections } from '../found.ts';

export const d09: Detections = {};
