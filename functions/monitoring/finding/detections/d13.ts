import type { Detections } from '../found.ts';

export const d13: Detections = {};
