/** A version of an allowance made, compared with the one before, and computed again. */
import { canonical, hashOf, sha256 } from '../../platform/commit/hash.ts';
import type { Instant } from '../../platform/period.ts';
import type { Inputs } from './inputs.ts';
import type { Allowance, AllowanceVersion, ChangeReason } from './result.ts';
import { computeAllowance, type Formula, RULES } from './rules.ts';

/** Whose it is, and where they were. */
export type Whose = Pick<Allowance, 'employeeId' | 'month' | 'agencyId' | 'unitId' | 'unitPath'>;

/** What differs between two versions, in a word each. */
function reasonsOf(before: AllowanceVersion, after: AllowanceVersion): ChangeReason[] {
  const differs = (read: (version: AllowanceVersion) => unknown): boolean =>
    canonical(read(before)) !== canonical(read(after));
  const found: [ChangeReason, boolean][] = [
    ['POLICY', differs(({ allowance: { policyNo, policyHash, rules } }) => [policyNo, policyHash, rules])],
    [
      'ATTENDANCE',
      differs(({ inputs: { attendanceNo, discipline, penalties } }) => [attendanceNo, discipline, penalties]),
    ],
    ['EVALUATION', differs(({ inputs: { predicate, unevaluated } }) => [predicate, unevaluated ?? false])],
    ['ADJUSTMENT', differs(({ inputs }) => inputs.adjustments)],
    [
      'MONTH',
      differs(({ inputs }) => {
        const { attendanceNo: _no, discipline: _part, penalties: _named, ...others } = inputs;
        const { predicate: _predicate, unevaluated: _none, adjustments: _adjustments, ...month } = others;
        return month;
      }),
    ],
    ['PLACE', differs(({ allowance: { agencyId, unitId } }) => [agencyId, unitId])],
  ];
  return found.flatMap(([reason, isIt]) => (isIt ? [reason] : []));
}

/**
 * The allowance of a person's month, as the version after `before`; null where that stands as it is. The same formula and
 * inputs make the same result, to the byte (I20).
 */
export function nextVersion(
  whose: Whose,
  formula: Formula,
  inputs: Inputs,
  before: AllowanceVersion | null,
  at: Instant,
): AllowanceVersion | null {
  const result = computeAllowance(formula, inputs);
  const allowance: Allowance = {
    ...whose,
    no: (before?.allowance.no ?? 0) + 1,
    supersedes: before?.allowance.no ?? null,
    changes: [],
    percent: result.percent,
    policyNo: formula.no,
    policyHash: hashOf(formula.content),
    inputsHash: hashOf(inputs),
    resultHash: hashOf(result),
    rules: RULES,
    computedAt: at,
  };
  const made = { allowance, inputs, result };
  if (!before) return made;
  const changes = reasonsOf(before, made);
  return changes.length > 0 ? { ...made, allowance: { ...allowance, changes } } : null;
}

/** The bytes of a version, and their hash. */
export function documentOf(version: AllowanceVersion): {
  readonly document: string;
  readonly docHash: string;
} {
  const document = canonical(version);
  return { document, docHash: sha256(document) };
}

/** Whether a version comes about again by its formula and inputs as they are kept, byte for byte. */
export const isReproduced = ({ allowance, inputs }: AllowanceVersion, formula: Formula): boolean =>
  allowance.rules === RULES &&
  hashOf(formula.content) === allowance.policyHash &&
  hashOf(inputs) === allowance.inputsHash &&
  hashOf(computeAllowance(formula, inputs)) === allowance.resultHash;
