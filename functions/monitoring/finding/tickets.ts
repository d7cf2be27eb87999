/** Findings that follow the open tickets of reconciliation (D02, D03, and of roles D06). Pure. */
import { dateIn } from '../../platform/period.ts';
import type { DiscrepancyClass } from '../reconciliation/differences.ts';
import type { YearFacts } from './facts.ts';
import { type Found, NO_DETAIL, type Rule } from './found.ts';

/**
 * A rule that finds what some classes of tickets say, for as long as they wait for an answer: of a plan in its year, of
 * no plan in the running one. `codes`: classes whose sides are codes, which are told as evidence.
 */
export const followsTickets =
  (classes: readonly DiscrepancyClass[], codes: readonly DiscrepancyClass[] = []): Rule<YearFacts> =>
  ({ discrepancies, period, today, zone }): Found[] =>
    discrepancies
      .filter(({ state, kind }) => classes.includes(kind) && (state === 'OPEN' || state === 'ACKNOWLEDGED'))
      .filter(({ year }) => (year ?? `${today.slice(0, 4)}-Y`) === period)
      .map(({ kind, planNo, foundAt, state, register, record }) => ({
        kind,
        period,
        planNo,
        detail: NO_DETAIL,
        facts: {
          foundOn: dateIn(zone, foundAt),
          ticket: state,
          ...(codes.includes(kind) && { register: register ?? '-', record: record ?? '-' }),
        },
      }));
