/** Which allowances are due again when somebody's lines are worked out anew: theirs, and of a superior the months of their own lines. */
import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import { changeRecord } from '../../functions/organisation/employee/change.ts';
import { employeeKind } from '../../functions/organisation/employee/store.ts';
import { announceLines } from '../../functions/organisation/line/events.ts';
import { lineKind } from '../../functions/organisation/line/store.ts';
import type { Part } from '../../functions/platform/commit/plan.ts';
import { makeItem, readItem } from '../../functions/platform/item.ts';
import { keys } from '../../functions/platform/keys.ts';
import type { Instant, Period, PlainDate } from '../../functions/platform/period.ts';
import { makeEmployee, makeLine } from '../support/office.ts';

const AT = '2026-12-20T01:00:00.000Z' as Instant;
const owner = makeEmployee('Dwi Astuti');
const kept = readItem(employeeKind, makeItem(employeeKind, keys.employee(owner.employeeId), owner));

/** A line of a month of 2026 below a superior, which is new. */
const newLine = (month: string, superior: typeof owner): Part => ({
  kind: lineKind,
  key: keys.line(owner.employeeId, `2026-${month}-01` as PlainDate),
  before: null,
  after: makeLine(owner, superior, null, {
    from: `2026-${month}-01` as PlainDate,
    to: `2026-${month}-28` as PlainDate,
  }),
  onConflict: () => ({ code: 'CONFLICT' }),
});

describe('the allowances that are due again when lines change', () => {
  it('are of each superior those of the months in which they appraise, however many there were', () => {
    const months = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11'];
    const superiors = months.map(() => makeEmployee('Bambang Prasetyo'));
    const parts = months.map((month, at) => newLine(month, superiors[at]!));
    const event = announceLines(v7(), null, [null, null]);
    const marks = changeRecord(kept, owner, event, parts).takesAway?.(AT) ?? [];
    const expected = months.flatMap((month, at) =>
      [owner, superiors[at]!].map(({ employeeId }) =>
        keys.marker(employeeId, `2026-M${month}` as Period, 'computeAllowance'),
      ),
    );
    const inOrder = (all: readonly { PK: string; SK: string }[]) =>
      all.map(({ PK, SK }) => PK + SK).toSorted();
    const ofAllowances = marks.filter(({ SK }) => SK.endsWith('computeAllowance'));
    expect(inOrder(ofAllowances)).toEqual(inOrder(expected));
  });
});
