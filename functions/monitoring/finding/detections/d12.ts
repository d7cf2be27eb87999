import type { Detections } from '../found.ts';

export const d12: Detections = {};
