/**
 * What to do about a difference from the personnel register, by its class, in English. docs/domain.md 3, D02 and
 * D03.
 */
import { enReading } from './enReading.ts';
import { enFindings } from './enFindings.ts';
import type { idReconciliation } from './idReconciliation.ts';

export const enReconciliation: Record<keyof typeof idReconciliation, string> = {
  ...enReading,
  DIFF_POSITION_CHANGED_AFTER_START:
    'The employee has a new position: close the old plan on the last day in the old one, and draw up a new plan from the first day in the new.',
  DIFF_WRONG_AT_START:
    "The plan's position was never the register's: the employee edits the plan so that it takes over the register's position; if the register is wrong, BKPP corrects it there.",
  DIFF_CODE_ONLY:
    'The position is the same, only its code, name or unit has changed since the plan began: the plan stays in force; where the register is wrong, BKPP corrects it there.',
  DIFF_RANK_CHANGED:
    "The rank changed: the plan stays in force, and the next document prints the register's rank. The performance manager makes sure that its first day is right.",
  DIFF_MISSING_IN_HR:
    'The person is on record here, and the register has not named them, not taken their row at its last reading, or says that they have left: BKPP checks the employment and the problems of the import, then imports the right register.',
  DIFF_MISSING_HERE:
    "The register's position is not on record here: BKPP imports the latest register for this person.",
  DIFF_NIP_HR_MISMATCH:
    'The number does not fit the birth date, the sex or the employment in the register: BKPP checks it and corrects the register.',
  DIFF_RANK_JENJANG_MISMATCH:
    'By the register the rank does not belong to the level of the functional position: BKPP checks rank and level and corrects the register.',
  DIFF_PLT_UNKNOWN:
    "The register names a Plt that is not on record here: the unit's manager draws up a Plt request to BKPP with its letter.",
  DIFF_JPT_UNKNOWN:
    'The register has this person in a senior post for which there was no JPT request: BKPP checks the decree and resolves this difference with its number, or corrects the register.',
  WAIVER_PAST: 'The last day of a waiver must be today or later.',
  ...enFindings,
};
