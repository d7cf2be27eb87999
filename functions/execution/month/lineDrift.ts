/**
 * Whether a month's lines are what its plan has for the month: "monthly lines equal the year's" (D04, I6;
 * docs/domain.md 6.2, 6.4). What an amendment may not touch makes that so whatever the version that the month
 * was made of. Pure: for whoever scans.
 */
import { monthOf } from '../../platform/period.ts';
import type { Plan } from '../../planning/plan/rules.ts';
import { linesOf, type Month, type MonthLine } from './rules.ts';

/** How a line is not the plan's: none for what is due, one for nothing, two for one, or another target. */
export interface LineDrift {
  readonly fault: 'MISSING' | 'EXTRA' | 'DUPLICATE' | 'TARGET_DRIFT';
  readonly indicatorId: string;
  /** What the plan has for the month, thousandths or a text; null for nothing. */
  readonly planned: number | string | null;
  readonly found: number | string | null;
}

type Lines = readonly Pick<MonthLine, 'indicatorId' | 'target' | 'targetText'>[];

/** What a line asks for; marked as none for this month, it still says what the plan had. */
const askedBy = (line: Lines[number] | undefined): number | string | null =>
  line?.target ?? line?.targetText ?? null;

const same = (one: Lines[number], other: Lines[number]): boolean =>
  one.target === other.target && one.targetText === other.targetText;

/** The faults of an indicator's lines in a month against the line that the plan would make of it now. */
function faultsOf(planned: Lines[number] | undefined, found: Lines): LineDrift['fault'][] {
  const [line, ...more] = found;
  const isDue = askedBy(planned) !== null;
  if (more.length > 0) return ['DUPLICATE'];
  if (!line) return isDue ? ['MISSING'] : [];
  // An indicator that was taken from the plan may stand in months in which it asked for nothing.
  if (!planned) return askedBy(line) === null ? [] : ['EXTRA'];
  return same(planned, line) ? [] : ['TARGET_DRIFT'];
}

/** Every way in which a month's lines are not what its plan has for the month; none when they are. */
export function lineDrift(
  plan: Pick<Plan, 'workResults'>,
  month: { readonly month: Month['month']; readonly lines: Lines },
): LineDrift[] {
  const expected = new Map(linesOf(plan, monthOf(month.month) - 1).map((line) => [line.indicatorId, line]));
  const found = Map.groupBy(month.lines, ({ indicatorId }) => indicatorId);
  return [...new Set([...expected.keys(), ...found.keys()])].flatMap((indicatorId) => {
    const [planned, lines] = [expected.get(indicatorId), found.get(indicatorId) ?? []];
    return faultsOf(planned, lines).map((fault) => ({
      fault,
      indicatorId,
      planned: askedBy(planned),
      found: askedBy(lines[0]),
    }));
  });
}
