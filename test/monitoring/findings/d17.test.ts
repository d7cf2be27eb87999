import { describe, expect, it } from 'vitest';
import type { OverdueRow } from '../../../functions/evaluation/escalation/rules.ts';
import { d17 } from '../../../functions/monitoring/finding/detections/d17.ts';
import { findAll } from '../../../functions/monitoring/finding/detections/registry.ts';
import { severityOf } from '../../../functions/monitoring/finding/kinds.ts';
import type { Instant, Period, PlainDate } from '../../../functions/platform/period.ts';
import { yearFactsOf } from '../../support/findings.ts';
import { makeEmployee } from '../../support/office.ts';

const superior = makeEmployee('Retno Wulandari');
const row = (period: string, round = 1): OverdueRow => ({
  appraiserId: superior.employeeId,
  period: period as Period,
  count: 4,
  oldestOn: '2026-11-09' as PlainDate,
  round,
  roundAt: '2026-11-10T01:00:00.000Z' as Instant,
  holderId: 'BKPP',
});

describe('a superior who has not evaluated', () => {
  it('is told once for each period of the year, with how many and since when', () => {
    const overdue = [row('2026-M09', 3), row('2026-M10', 3), row('2025-Y', 3)];
    const found = findAll(d17.year ?? [], yearFactsOf(superior, { overdue }));
    expect(found.map(({ period, detail }) => `${period} ${detail}`)).toEqual([
      '2026-Y 2026-M09',
      '2026-Y 2026-M10',
    ]);
    expect(found[0]).toMatchObject({
      kind: 'EVALUATIONS_OVERDUE',
      facts: { of: '2026-M09', count: 4, oldestOn: '2026-11-09', round: 3 },
    });
  });

  it('weighs as it has climbed', () => {
    const of = (round: number) => severityOf('EVALUATIONS_OVERDUE', { round });
    expect([1, 2, 3].map(of)).toEqual(['LOW', 'MEDIUM', 'HIGH']);
  });

  it('who is not late is told of nothing', () => {
    expect(findAll(d17.year ?? [], yearFactsOf(superior))).toEqual([]);
  });
});
