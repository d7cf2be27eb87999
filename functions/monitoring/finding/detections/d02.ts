import type { Detections } from '../found.ts';

export const d02: Detections = {};
