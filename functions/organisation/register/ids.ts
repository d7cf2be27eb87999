/**
 * Ids of what a register puts on record: worked out, so that a file begun again, or a superior that comes
 * later in it than who stands below, meets the same ones. A person's says nothing of their number.
 */
import { v5, v7 } from 'uuid';
import { createHash } from 'node:crypto';
import type { Coded } from './code.ts';
import type { RegisterImport } from './rules.ts';

const NAMESPACE = 'b1a8f1d6-4c0e-5c35-9a59-0a6a3f6f1f43';

/** The id that a unit or an office of a code gets when it is first put on record. */
export const idOfCode = (of: Coded, code: string): string => v5(`${of}#${code}`, NAMESPACE);

const idBy = ({ importId, requestedAt }: RegisterImport, what: string): string => {
  const random = createHash('sha256').update(`${importId}#${what}`).digest().subarray(0, 16);
  return v7({ msecs: Date.parse(requestedAt), random });
};

/** The id that a row of an import gives to a person (`what` empty) or to something of theirs. */
export const idOfRow = (of: RegisterImport, row: number, what = ''): string => idBy(of, `${row}#${what}`);

/** The id of what an import records in place of somebody's assignment that it has end on another day. */
export const idOfEnd = (of: RegisterImport, assignmentId: string): string => idBy(of, `end ${assignmentId}`);
