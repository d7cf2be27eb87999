import type { Detections } from '../found.ts';

export const d05: Detections = {};
