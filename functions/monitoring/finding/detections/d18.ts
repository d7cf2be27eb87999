import type { Detections } from '../found.ts';

export const d18: Detections = {};
