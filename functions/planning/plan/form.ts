/**
 * Which form a plan has, and the printed form as data: title, columns and sections, in the words of docs/domain.md
 * 1.4.
 */
import type { Employee } from '../../organisation/employee/rules.ts';
import { usesLeaderForm } from '../../organisation/position/rules.ts';
import type { Approach, PlanKind } from './content.ts';

/** The form of somebody's plan: by their office, never by their own choice. */
export const kindOf = ({ position }: Pick<Employee, 'position'>): PlanKind =>
  usesLeaderForm(position) ? 'JPT_PUKM' : 'JA_JF';

/** A form; `detail` heads the row below each result that says in words how it is measured. */
export interface Form {
  readonly title: string;
  readonly columns: readonly string[];
  readonly detail: string | null;
  readonly sections: readonly string[];
}

const TITLE = 'SASARAN KINERJA PEGAWAI';
const APPROACH: Record<Approach, string> = {
  KUANTITATIF: 'PENDEKATAN HASIL KERJA KUANTITATIF',
  KUALITATIF: 'PENDEKATAN HASIL KERJA KUALITATIF',
};
const OF: Record<PlanKind, string> = {
  JPT_PUKM: 'BAGI PEJABAT PIMPINAN TINGGI DAN PIMPINAN UNIT KERJA MANDIRI',
  JA_JF: 'BAGI PEJABAT ADMINISTRASI DAN PEJABAT FUNGSIONAL',
};

const [NO, LEADER, RESULT] = ['NO', 'RENCANA HASIL KERJA PIMPINAN YANG DIINTERVENSI', 'RENCANA HASIL KERJA'];
const [INDICATOR, TARGET] = ['INDIKATOR KINERJA INDIVIDU', 'TARGET'];

const COLUMNS: Record<PlanKind, Record<Approach, readonly string[]>> = {
  JPT_PUKM: {
    KUANTITATIF: [NO, RESULT, INDICATOR, TARGET, 'PERSPEKTIF'],
    KUALITATIF: [NO, RESULT],
  },
  JA_JF: {
    KUANTITATIF: [NO, LEADER, RESULT, 'ASPEK', INDICATOR, TARGET],
    KUALITATIF: [NO, LEADER, RESULT],
  },
};

/** Below each result of a qualitative form. */
const DETAIL: Record<PlanKind, string> = {
  JPT_PUKM: 'Ukuran keberhasilan/Indikator Kinerja Individu, Target, dan Perspektif:',
  JA_JF: 'Ukuran keberhasilan/Indikator Kinerja Individu dan Target:',
};

/** The form of a plan, by whose it is and how its results are measured. */
export const formOf = ({ kind, approach }: { kind: PlanKind; approach: Approach }): Form => ({
  title: [TITLE, APPROACH[approach], OF[kind]].join(' – '),
  columns: COLUMNS[kind][approach],
  detail: approach === 'KUALITATIF' ? DETAIL[kind] : null,
  sections: ['A. UTAMA', 'B. TAMBAHAN'],
});
