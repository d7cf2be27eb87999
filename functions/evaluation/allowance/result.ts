/**
 * A person's allowance of a month as it is kept: the head with what lists and pay take of it, and of every version a
 * document that is never changed, with inputs, formula and trace. docs/decisions/allowance.md.
 */
import * as z from 'zod';
import { instantSchema, periodSchema } from '../../platform/period.ts';
import { predicates } from '../evaluation/predicate.ts';
import { type Inputs, inputsSchema } from './inputs.ts';
import { resultSchema } from './rules.ts';

/** What made a version differ from the one before. */
export const changeReasons = ['POLICY', 'ATTENDANCE', 'EVALUATION', 'ADJUSTMENT', 'MONTH', 'PLACE'] as const;
export type ChangeReason = (typeof changeReasons)[number];

export const allowanceSchema = z.object({
  employeeId: z.uuid(),
  month: periodSchema,
  /** The version, from 1 on. */
  no: z.int().positive(),
  /** The version that it takes the place of, and why; null and none of the first. */
  supersedes: z.int().positive().nullable(),
  changes: z.array(z.enum(changeReasons)),
  percent: z.int().min(0),
  policyNo: z.int().positive(),
  /** SHA-256 of the policy's formula, of the inputs, and of the result's bytes. */
  policyHash: z.string(),
  inputsHash: z.string(),
  resultHash: z.string(),
  /** By which version of the rules it was computed. */
  rules: z.int().positive(),
  /** Where the person was on their last day in service of the month. */
  agencyId: z.uuid(),
  unitId: z.uuid(),
  unitPath: z.string(),
  computedAt: instantSchema,
});
export type Allowance = z.infer<typeof allowanceSchema>;

/** A version with all that it rests on: the bytes that are kept. */
export const versionSchema = z.object({
  allowance: allowanceSchema,
  inputs: inputsSchema,
  result: resultSchema,
});
export type AllowanceVersion = z.infer<typeof versionSchema>;

/** A person of a month as payroll lists them, with the inputs by which a formula is tried on them. */
export const rowSchema = z.object({
  employeeId: z.uuid(),
  month: periodSchema,
  agencyId: z.uuid(),
  unitId: z.uuid(),
  unitPath: z.string(),
  no: z.int().positive(),
  percent: z.int().min(0),
  policyNo: z.int().positive(),
  resultHash: z.string(),
  inputs: inputsSchema,
  /** The predicate as it is known, also where the formula that was computed does not ask for it. */
  predicate: z.enum(predicates).nullable(),
  unevaluated: z.literal(true).optional(),
});
export type AllowanceRow = z.infer<typeof rowSchema>;

/** By what a month is judged: the predicate that was issued, or that none will be. */
export type Judged = Pick<Inputs, 'predicate' | 'unevaluated'>;

/** The row of a version. */
export const rowOf = ({ allowance, inputs }: AllowanceVersion, judged: Judged): AllowanceRow => {
  const { employeeId, month, agencyId, unitId, unitPath, no, percent, policyNo, resultHash } = allowance;
  return {
    employeeId,
    month,
    agencyId,
    unitId,
    unitPath,
    no,
    percent,
    policyNo,
    resultHash,
    inputs,
    ...judged,
  };
};
