import { describe, expect, it } from 'vitest';
import { d02 } from '../../../functions/monitoring/finding/detections/d02.ts';
import { d03 } from '../../../functions/monitoring/finding/detections/d03.ts';
import { d06 } from '../../../functions/monitoring/finding/detections/d06.ts';
import { findAll } from '../../../functions/monitoring/finding/detections/registry.ts';
import { kindOf, severityOf } from '../../../functions/monitoring/finding/kinds.ts';
import { CLASS, type Discrepancy } from '../../../functions/monitoring/reconciliation/rules.ts';
import { classes } from '../../../functions/monitoring/reconciliation/differences.ts';
import type { PlainDate } from '../../../functions/platform/period.ts';
import { makeDiscrepancy } from '../../support/discrepancies.ts';
import { yearFactsOf } from '../../support/findings.ts';
import { makeEmployee } from '../../support/office.ts';

const owner = makeEmployee('Dwi Astuti');
const rules = [d02, d03, d06].flatMap(({ year = [] }) => year);
const of = (changes: Partial<Discrepancy>, today = '2026-11-16') =>
  findAll(
    rules,
    yearFactsOf(owner, { today: today as PlainDate, discrepancies: [makeDiscrepancy(owner, changes)] }),
  );

describe('a ticket of the register', () => {
  it('of every class is a finding of its own, as grave as the ticket and owned by whom it waits for', () => {
    for (const kind of classes) {
      const [found, ...others] = of({ kind });
      expect(others, kind).toEqual([]);
      expect(found, kind).toMatchObject({ kind, period: '2026-Y', planNo: 1, detail: '-' });
      expect(severityOf(kind, {}), kind).toBe(CLASS[kind].severity);
      expect(kindOf(kind).owner, kind).toBe(CLASS[kind].owner);
    }
  });

  it('stays one while somebody has taken it up', () => {
    expect(of({ state: 'ACKNOWLEDGED' })).toMatchObject([{ facts: { ticket: 'ACKNOWLEDGED' } }]);
  });

  it('is none once it was answered for, waived, or went by itself', () => {
    for (const state of ['RESOLVED', 'WAIVED'] as const) expect(of({ state })).toEqual([]);
  });

  it('of no plan is of the running year alone', () => {
    const ofNone = { kind: 'MISSING_HERE', year: null, planNo: 0 } as const;
    expect(of(ofNone)).toMatchObject([{ kind: 'MISSING_HERE', planNo: 0 }]);
    expect(of(ofNone, '2027-01-04')).toEqual([]);
  });

  it('tells ranks, which are codes, and neither titles nor names', () => {
    expect(of({})).toMatchObject([
      { facts: { foundOn: '2026-11-16', ticket: 'OPEN', register: 'III/d', record: 'III/c' } },
    ]);
    const [position] = of({ kind: 'WRONG_AT_START', register: 'Kepala Seksi', record: 'Analis' });
    expect(position?.facts).toEqual({ foundOn: '2026-11-16', ticket: 'OPEN' });
  });
});
