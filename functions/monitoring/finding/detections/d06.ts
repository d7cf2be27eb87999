import type { Detections } from '../found.ts';

export const d06: Detections = {};
