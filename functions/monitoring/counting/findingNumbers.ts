/** What a finding counts for: that it stands, by code; and the month in which it was found, and the one in which it was gone. Pure. */
import type { Period } from '../../platform/period.ts';
import { codes, type FindingCode, type FindingKind, kindOf } from '../finding/kinds.ts';
import type { FindingState } from '../finding/rules.ts';

const OPEN = 'FINDING_';
const WAIVED = 'WAIVED_';
const OPENED = 'OPENED_';
const CLOSED = 'CLOSED_';

interface Counted {
  readonly kind: FindingKind;
  readonly state: FindingState;
}

/** What it counts for in its period: nothing once it is closed. */
export function numbersOfFinding({ kind, state }: Counted): Record<string, number> {
  if (state === 'CLOSED') return {};
  return { [`${state === 'OPEN' ? OPEN : WAIVED}${kindOf(kind).code}`]: 1 };
}

/**
 * What it counts for in the trend: opened in the month in which it was first found, closed in the one in which it was last
 * seen to be gone. What came back is open, and was never closed.
 */
export function trendOfFinding({
  kind,
  foundIn,
  closedIn,
}: Counted & { readonly foundIn: Period; readonly closedIn: Period | null }): Record<string, number> {
  const { code } = kindOf(kind);
  return { [`${OPENED}${code}@${foundIn}`]: 1, ...(closedIn && { [`${CLOSED}${code}@${closedIn}`]: 1 }) };
}

/** The year in whose rows a number of the trend is counted. */
export const yearOfTrend = (name: string): number => Number(name.split('@')[1]?.slice(0, 4));

/** How many findings of a code stand, in the period (of a year with its months) and in its year alone. */
export interface FindingCount {
  readonly code: FindingCode;
  readonly open: number;
  readonly waived: number;
  readonly openOfYear: number;
  readonly waivedOfYear: number;
}
type ValueOf = (name: string) => number;

/** Findings by code; codes of which none stands are left out. */
export const findingCounts = (ofPeriod: ValueOf, ofYear: ValueOf): FindingCount[] =>
  codes
    .map((code) => ({
      code,
      open: ofPeriod(`${OPEN}${code}`),
      waived: ofPeriod(`${WAIVED}${code}`),
      openOfYear: ofYear(`${OPEN}${code}`),
      waivedOfYear: ofYear(`${WAIVED}${code}`),
    }))
    .filter((one) => one.open + one.waived + one.openOfYear + one.waivedOfYear > 0);

/** Whether a finding counts in an overview as one that stands, of a code, some periods and a state. */
export const countsFor = (
  { kind, state, period }: Counted & { readonly period: Period },
  wanted: { readonly code: FindingCode; readonly state: FindingState; readonly periods: readonly string[] },
): boolean => kindOf(kind).code === wanted.code && state === wanted.state && wanted.periods.includes(period);

/** How many findings of a code were found in a month, and how many were gone. */
export interface FindingTrend {
  readonly period: Period;
  readonly code: FindingCode;
  readonly opened: number;
  readonly closed: number;
}

/** The trend of some months, by month and code; where nothing moved nothing is told. */
export const findingTrend = (months: readonly Period[], valueOf: ValueOf): FindingTrend[] =>
  months.flatMap((period) =>
    codes
      .map((code) => ({
        period,
        code,
        opened: valueOf(`${OPENED}${code}@${period}`),
        closed: valueOf(`${CLOSED}${code}@${period}`),
      }))
      .filter(({ opened, closed }) => opened + closed > 0),
  );
