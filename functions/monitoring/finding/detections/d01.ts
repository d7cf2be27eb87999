import type { Detections } from '../found.ts';

export const d01: Detections = {};
