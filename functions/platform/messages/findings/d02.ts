import { enDifferences, idDifferences } from '../differences.ts';

export const idD02 = {
  // findings of D02
  FIND_POSITION_CHANGED_AFTER_START:
    'Pegawai menduduki jabatan lain menurut SISDM sejak SKP dimulai; diketahui pada {foundOn}.',
  MEND_POSITION_CHANGED_AFTER_START: idDifferences.DIFF_POSITION_CHANGED_AFTER_START,
  FIND_WRONG_AT_START: 'Jabatan pada SKP bukan jabatan menurut SISDM sejak awal; diketahui pada {foundOn}.',
  MEND_WRONG_AT_START: idDifferences.DIFF_WRONG_AT_START,
  FIND_CODE_ONLY: 'Kode, sebutan, atau unit jabatan pada SKP berbeda dari SISDM; diketahui pada {foundOn}.',
  MEND_CODE_ONLY: idDifferences.DIFF_CODE_ONLY,
  FIND_MISSING_IN_HR:
    'Pegawai tercatat di sini, tetapi tidak ada atau tidak aktif di SISDM; diketahui pada {foundOn}.',
  MEND_MISSING_IN_HR: idDifferences.DIFF_MISSING_IN_HR,
  FIND_MISSING_HERE: 'Jabatan menurut SISDM tidak tercatat di sini; diketahui pada {foundOn}.',
  MEND_MISSING_HERE: idDifferences.DIFF_MISSING_HERE,
};

export const enD02: Record<keyof typeof idD02, string> = {
  FIND_POSITION_CHANGED_AFTER_START:
    'By the register the employee has another position since the plan began; found on {foundOn}.',
  MEND_POSITION_CHANGED_AFTER_START: enDifferences.DIFF_POSITION_CHANGED_AFTER_START,
  FIND_WRONG_AT_START: "The plan's position was never the register's; found on {foundOn}.",
  MEND_WRONG_AT_START: enDifferences.DIFF_WRONG_AT_START,
  FIND_CODE_ONLY:
    "Code, name or unit of the plan's position differs from the register's; found on {foundOn}.",
  MEND_CODE_ONLY: enDifferences.DIFF_CODE_ONLY,
  FIND_MISSING_IN_HR:
    'The person is on record here, and not in the register, or not in service by it; found on {foundOn}.',
  MEND_MISSING_IN_HR: enDifferences.DIFF_MISSING_IN_HR,
  FIND_MISSING_HERE: "The register's position is not on record here; found on {foundOn}.",
  MEND_MISSING_HERE: enDifferences.DIFF_MISSING_HERE,
};
