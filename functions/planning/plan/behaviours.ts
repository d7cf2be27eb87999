/** The seven BerAKHLAK values in the regulation's order (docs/domain.md 1.4 C); their texts are in data/. */
export const behaviourValues = [
  'BERORIENTASI_PELAYANAN',
  'AKUNTABEL',
  'KOMPETEN',
  'HARMONIS',
  'LOYAL',
  'ADAPTIF',
  'KOLABORATIF',
] as const;
export type BehaviourValue = (typeof behaviourValues)[number];
