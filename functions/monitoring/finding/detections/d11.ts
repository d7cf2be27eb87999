import type { Detections } from '../found.ts';

export const d11: Detections = {};
