import type { Detections } from '../found.ts';

export const d16: Detections = {};
