import { describe, expect, it } from 'vitest';
import { isToldByEvents, ofEvaluations, ofMonth } from '../../../functions/monitoring/finding/made.ts';
import type { Event } from '../../../functions/platform/commit/event.ts';
import type { Instant } from '../../../functions/platform/period.ts';
import { makeMonth } from '../../support/months.ts';
import { kept } from '../../support/findings.ts';
import { evaluationIn, makeObjection } from '../../support/objections.ts';
import { makeEmployee, ZONE } from '../../support/office.ts';

const owner = makeEmployee('Dwi Astuti');
const { employeeId: appraiserId } = makeEmployee('Bambang Prasetyo');
const at = '2026-11-05T02:00:00.000Z' as Instant;

const event = (type: string, actor: Event['actor'] = { kind: 'PERSON', id: appraiserId }): Event => ({
  commitId: 'c',
  aggregate: 'a',
  seq: 1,
  type,
  actor,
  onBehalfOf: null,
  authority: 'APPRAISER LINE#2026-01-01',
  requestId: 'r',
  at,
  public: {},
  states: {},
  changeHash: 'x',
  prevHash: null,
  hash: 'x',
  change: null,
});
const decided = { status: 'VERIFIED', targetApprovedAt: at, verifiedAt: at } as const;

describe('who decided about a month', () => {
  it('is what the month keeps, without a look at its events', () => {
    const month = makeMonth(owner, { ...decided, targetApprovedBy: appraiserId, verifiedBy: appraiserId });
    expect(isToldByEvents(month)).toBe(false);
    expect(ofMonth(month, [], ZONE)).toMatchObject([
      { what: 'TARGET', by: appraiserId, dates: ['2026-10-31', '2026-10-31'] },
      { what: 'REALISATION', by: appraiserId },
    ]);
  });

  it('is told by its events of what was decided before a month kept it', () => {
    const month = makeMonth(owner, decided);
    expect(isToldByEvents(month)).toBe(true);
    const events = [event('monthTargetApproved'), event('monthRealised'), event('monthVerified')];
    expect(ofMonth(month, events, ZONE).map(({ what }) => what)).toEqual(['TARGET', 'REALISATION']);
  });

  it('is nobody where a target counts as approved, and no job', () => {
    const deemed = makeMonth(owner, { ...decided, verifiedAt: null, targetDeemed: true });
    expect(isToldByEvents(deemed)).toBe(false);
    const byJob = event('monthVerified', { kind: 'JOB', id: 'turnDay' });
    expect(ofMonth(makeMonth(owner, decided), [byJob], ZONE)).toEqual([]);
  });

  it('may have acted as of the day on which they did, where the policy says so', () => {
    const month = makeMonth(owner, { ...decided, verifiedBy: appraiserId, verifierAsOf: 'DAY_OF_ACTION' });
    expect(ofMonth(month, [], ZONE)[0]?.dates).toContain('2026-11-05');
  });
});

describe('who decided an objection', () => {
  const people = {
    owner,
    appraiser: makeEmployee('Bambang Prasetyo'),
    superior: makeEmployee('Endang Lestari'),
  };
  const { data: issued } = evaluationIn(people, 'FINAL');
  const decision = {
    outcome: 'UPHELD',
    reason: 'Penilaian sudah sesuai bukti.',
    ratingResult: null,
    ratingBehaviour: null,
    by: appraiserId,
    at: '2026-11-14T02:00:00.000Z' as Instant,
  } as const;
  const objection = makeObjection(people, issued, { status: 'DECIDED', decision });
  const decidedWith = (reopenedAt: string | null) => {
    const basis = {
      by: 'BKPP',
      legalBasis: '821/1/2026',
      reason: 'Diputus tanpa wewenang.',
      documentNumber: 2,
    };
    const reopenings = reopenedAt === null ? [] : [{ ...basis, at: reopenedAt as Instant }];
    const of = { evaluations: [kept({ ...issued, reopenings })], objections: [kept(objection)] };
    return ofEvaluations(of, ZONE).filter(({ what }) => what === 'OBJECTION');
  };

  it('is asked about as long as the decision stands, and no more once the evaluation was opened again since', () => {
    expect(decidedWith(null)).toMatchObject([{ by: appraiserId }]);
    expect(decidedWith('2026-11-13T02:00:00.000Z')).toHaveLength(1);
    expect(decidedWith('2026-11-15T02:00:00.000Z')).toEqual([]);
  });
});
