/** What is given back to the owner of a month, and how often. docs/domain.md 6.2, 6.7. Pure. */
import { dateIn, type Instant } from '../../platform/period.ts';
import { ok, type Result, refuse } from '../../platform/result.ts';
import { type Timely, verifiedInTime } from './decisions.ts';
import { isLate } from './ownWindows.ts';
import { type Month, type MonthReturn, step } from './rules.ts';

/** What a return gives back: that it was handed in, and is returned now. */
function givenBack({ status, targetSubmittedAt, realisedAt }: Month, now: Instant): MonthReturn {
  return status === 'REALISED'
    ? { of: 'REALISATION', submittedAt: realisedAt ?? now, returnedAt: now }
    : { of: 'TARGET', submittedAt: targetSubmittedAt ?? now, returnedAt: now };
}

/** Whether the same was returned once after the ordinary last day of verification: a month must come to an end. */
const isReturnedOnce = (month: Month, { of }: MonthReturn, { zone, windows }: Timely): boolean =>
  month.returns.some((one) => one.of === of && dateIn(zone, one.returnedAt) > windows.ordinaryEnd);

/**
 * Returns the target or the realisation to the owner with a note (I18); what was written stays, to be mended, and its
 * owner has some days for that (`month.actWorkingDays`). A realisation within the window of verification; each of both
 * once at most after the ordinary end of that. A target that was late stays so.
 */
export function returnMonth(month: Month, note: string, timely: Timely): Result<Month> {
  const status = step(month, 'return');
  if (!status.ok) return status;
  const back = givenBack(month, timely.now);
  const inTime = back.of === 'REALISATION' ? verifiedInTime(timely) : ok(null);
  if (!inTime.ok) return inTime;
  if (isReturnedOnce(month, back, timely))
    return refuse('MONTH_RETURNED_ONCE', 'input.id', { since: timely.windows.ordinaryEnd });
  const returned = {
    ...month,
    status: status.value,
    verifierId: null,
    returnNote: note,
    returns: [...month.returns, back],
    lateTarget: isLate(month, timely.windows, timely),
  };
  return ok(
    back.of === 'TARGET'
      ? { ...returned, targetSubmittedAt: null, escalatedAt: null }
      : { ...returned, realisedAt: null },
  );
}
