/**
 * Who decides an objection: the direct superior of whoever issued the evaluation, on the day on which it was filed; once
 * that one has left office the first in office above them. Never the employee, nor who issued it. docs/domain.md 1.3.
 */
import { type Above, aboveHolder, type Reviewing } from '../../organisation/line/reviewer.ts';
import type { Line } from '../../organisation/line/rules.ts';
import { BKPP_DESK } from '../../platform/desk.ts';
import type { Kept } from '../../platform/item.ts';
import type { PlainDate } from '../../platform/period.ts';

/** Whose objection, by the line of which day. */
export interface Deciding {
  readonly employeeId: string;
  /** Who issued the evaluation. */
  readonly appraiserId: string;
  /** The day of filing, and the employee's line of it. */
  readonly date: PlainDate;
  readonly line: Kept<Line> | null;
  /** The business date of the evaluation and the employee's line of it: of an issuer who has no line any more. */
  readonly before: { readonly date: PlainDate; readonly line: Kept<Line> | null };
  /** The day of the action. */
  readonly today: PlainDate;
}

/** The first in office above somebody, as the day of filing has it or, of who has no line on it, the business date. */
async function aboveOn(above: Above, asked: Deciding, belowId: string): Promise<string> {
  const { employeeId, appraiserId, date, line, before, today } = asked;
  const ways: Reviewing[] = [
    { employeeId, line, date, today },
    { employeeId, line: before.line, date: before.date, today },
  ];
  for (const way of ways) {
    const found = await aboveHolder(above, way, belowId);
    if (found && found.employeeId !== appraiserId) return found.employeeId;
  }
  return BKPP_DESK;
}

/**
 * Who decides, or BKPP's desk where nobody stands above: BKPP then puts on record what the appointing authority decides.
 * By the employee's own line where who issued it still appraises them, else by that one's line: two reads, and two for
 * each who has left office.
 */
export const deciderOf = (above: Above, asked: Deciding): Promise<string> =>
  aboveOn(above, asked, asked.appraiserId);

/** Whose desk it climbs to past its term: of whoever is above the one who was to decide, or BKPP's. */
export const aboveDecider = async (above: Above, asked: Deciding, deciderId: string): Promise<string> =>
  deciderId === BKPP_DESK ? BKPP_DESK : aboveOn(above, asked, deciderId);
