/** Imports side by side, and one import delivered twice: what either was too late for is tried again. */
import { refuse, type Result } from '../../../platform/result.ts';

/** Whoever was faster has put it on record: the next try finds it by its number or code. */
const found: ReadonlySet<string> = new Set(['CONFLICT', 'NIP_TAKEN', 'REGISTER_CODE_TAKEN']);

/** A refusal that says nothing but that somebody was faster, as the lost race that `retrying` tries again. */
export const asLostRace = <T>(result: Result<T>): Result<T> =>
  !result.ok && result.problems.every(({ code }) => found.has(code)) ? refuse('CONFLICT') : result;

/** The import has gone on since it was read: another delivery of its task was faster, and did the same. */
export class TaskOvertaken extends Error {
  override readonly name = 'TaskOvertaken';
}
