/**
 * The predicate (predikat kinerja) that follows from the two ratings: never entered, never stored,
 * always derived (I2). docs/domain.md 1.7, the 3x3 quadrant of PermenPANRB 6/2022.
 */

/** From worst to best. */
export const ratings = ['DI_BAWAH_EKSPEKTASI', 'SESUAI_EKSPEKTASI', 'DI_ATAS_EKSPEKTASI'] as const;
export type Rating = (typeof ratings)[number];

/** From worst to best; KURANG is the regulation's "Kurang/Misconduct". */
export const predicates = ['SANGAT_KURANG', 'KURANG', 'BUTUH_PERBAIKAN', 'BAIK', 'SANGAT_BAIK'] as const;
export type Predicate = (typeof predicates)[number];

/** By the rating of the work result, then of the behaviour. */
const QUADRANT: Record<Rating, Record<Rating, Predicate>> = {
  DI_ATAS_EKSPEKTASI: {
    DI_BAWAH_EKSPEKTASI: 'KURANG',
    SESUAI_EKSPEKTASI: 'BAIK',
    DI_ATAS_EKSPEKTASI: 'SANGAT_BAIK',
  },
  SESUAI_EKSPEKTASI: {
    DI_BAWAH_EKSPEKTASI: 'KURANG',
    SESUAI_EKSPEKTASI: 'BAIK',
    DI_ATAS_EKSPEKTASI: 'BAIK',
  },
  DI_BAWAH_EKSPEKTASI: {
    DI_BAWAH_EKSPEKTASI: 'SANGAT_KURANG',
    SESUAI_EKSPEKTASI: 'BUTUH_PERBAIKAN',
    DI_ATAS_EKSPEKTASI: 'BUTUH_PERBAIKAN',
  },
};

/** The predicate of a rating of the work result and one of the behaviour. docs/domain.md 1.7. */
export const predicateOf = (result: Rating, behaviour: Rating): Predicate => QUADRANT[result][behaviour];
