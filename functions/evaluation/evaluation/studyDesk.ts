/** On whose desks a year of study waits for its result: of who studies, and of BKPP, since either puts it on record. */
import type { Write } from '../../platform/commit/writes.ts';
import { BKPP_DESK, type DeskPlace, layOnDesk, takeOffDesk } from '../../platform/desk.ts';
import type { Evaluation } from './rules.ts';

const placesOf = ({ employeeId, period, planNo }: Evaluation): DeskPlace[] =>
  [employeeId, BKPP_DESK].map((holder) => ({ holder, step: 'ACADEMIC_RESULT', employeeId, period, planNo }));

/** Lays it there as a year of study is opened, since it may not be rated before; nothing of another. */
export const askForResult = (evaluation: Evaluation): Write[] =>
  evaluation.year?.study && !evaluation.year.academic
    ? placesOf(evaluation).map((place) => layOnDesk({ ...place, since: evaluation.openedAt }))
    : [];

/** Off both once the result is on record. */
export const resultOnRecord = (evaluation: Evaluation): Write[] => placesOf(evaluation).map(takeOffDesk);
