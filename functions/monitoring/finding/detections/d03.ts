import type { Detections } from '../found.ts';

export const d03: Detections = {};
