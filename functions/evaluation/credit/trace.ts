/** The way to a year's credit points, step by step, from what its version keeps. docs/domain.md 1.11. */
import type { PlainDate } from '../../platform/period.ts';
import type { AccountStep } from './account.ts';
import { type Part, pointsOf, type Version } from './rules.ts';

/** A step: what went in, what came out, by which rule. Points and per cents in thousandths, as `Quantity` has them. */
export interface CreditStep {
  readonly step: 'COEFFICIENT' | 'MULTIPLIER' | 'MONTHS' | 'POINTS' | 'TOTAL' | AccountStep['step'];
  readonly on: PlainDate | null;
  readonly value: number;
  readonly balance: number | null;
  readonly inputs: readonly { readonly name: string; readonly value: number }[];
  readonly rule: string;
}

type PolicyOf = Version['policies'];

const sourceOf = (policies: PolicyOf, key: 'credit.coefficients' | 'credit.multipliers'): string => {
  const from = policies.find((used) => used.key === key)?.effectiveFrom;
  return from ? `${key}@${from}` : key;
};

const made = (step: CreditStep['step'], value: number, rule: string, inputs: CreditStep['inputs'] = []) => ({
  step,
  on: null,
  value,
  balance: null,
  inputs,
  rule,
});

function stepsOfPart(part: Part, policies: PolicyOf): CreditStep[] {
  const { coefficient, multiplier, months } = part;
  const [percent, count] = [multiplier * 1000, months * 1000];
  return [
    made('COEFFICIENT', coefficient, sourceOf(policies, 'credit.coefficients')),
    made('MULTIPLIER', percent, sourceOf(policies, 'credit.multipliers')),
    made('MONTHS', count, 'docs/domain.md 1.11'),
    made('POINTS', pointsOf(part), 'docs/domain.md 1.11', [
      { name: 'coefficient', value: coefficient },
      { name: 'multiplier', value: percent },
      { name: 'months', value: count },
    ]),
  ];
}

/** All steps of a version: of each part, then their sum. */
export const stepsOf = ({ parts, policies, value }: Version): CreditStep[] => [
  ...parts.flatMap((part) => stepsOfPart(part, policies)),
  made(
    'TOTAL',
    value,
    'docs/domain.md 1.11',
    parts.map((part) => ({ name: part.first, value: part.value })),
  ),
];

/** A step of a balance, as one. */
export const asStep = (step: AccountStep): CreditStep => ({ ...step, inputs: [] });

/** Points as a document prints them, to two decimals: 2,08. */
export function printed(thousandths: number): string {
  const hundredths = Math.floor((thousandths + 5) / 10);
  return `${Math.floor(hundredths / 100)},${String(hundredths % 100).padStart(2, '0')}`;
}
