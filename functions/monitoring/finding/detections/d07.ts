import type { Detections } from '../found.ts';

export const d07: Detections = {};
