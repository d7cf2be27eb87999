import { describe, expect, it } from 'vitest';
import { d12 } from '../../../functions/monitoring/finding/detections/d12.ts';
import { findAll } from '../../../functions/monitoring/finding/detections/registry.ts';
import { type Led, NOTHING_ELSEWHERE } from '../../../functions/monitoring/finding/elsewhere.ts';
import { severityOf } from '../../../functions/monitoring/finding/kinds.ts';
import type { PolicyRevision } from '../../../functions/organisation/policy/rules.ts';
import type { Coverage } from '../../../functions/planning/matrix/coverage.ts';
import type { Plan } from '../../../functions/planning/plan/rules.ts';
import type { PlainDate } from '../../../functions/platform/period.ts';
import { kept, yearFactsOf } from '../../support/findings.ts';
import { makeEmployee } from '../../support/office.ts';
import { makePlan } from '../../support/setPlans.ts';

const leader = makeEmployee('Retno Wulandari');
const whole: Coverage = {
  uncovered: [],
  without: [],
  sharesOff: [],
  circular: [],
  outside: [],
  gone: [],
  outdated: [],
};
const staff = (employeeId: string, from = '2026-01-01') => ({ employeeId, from: from as PlainDate });
const notAsked = [
  { key: 'mph.requireAssignment', effectiveFrom: '2026-01-01', value: false },
] as unknown as readonly PolicyRevision[];

interface Case {
  readonly today?: string;
  readonly plan?: Partial<Plan>;
  readonly revisions?: readonly PolicyRevision[];
}
const on = (led: Partial<Led>, { today = '2026-11-16', plan = {}, revisions = [] }: Case = {}) =>
  findAll(
    d12.year ?? [],
    yearFactsOf(leader, {
      today: today as PlainDate,
      revisions,
      plans: [kept(makePlan(leader, plan))],
      elsewhere: {
        ...NOTHING_ELSEWHERE,
        led: [{ planNo: 1, coverage: whole, assigned: new Map(), without: [], ...led }],
      },
    }),
  );
/** What a result of the leader's says. */
const textOf = (resultId: string) => makePlan(leader).workResults.find(({ id }) => id === resultId)?.text;
const said = (found: ReturnType<typeof on>) => found.map(({ kind, detail }) => `${kind} ${detail}`);

describe('a leader’s results', () => {
  it('that are all distributed are nothing to be told', () => {
    expect(on({})).toEqual([]);
  });

  it('are told where nobody has one, where direct shares make no whole, and where a cell is of none of them', () => {
    const coverage: Coverage = {
      ...whole,
      uncovered: ['r2'],
      sharesOff: [{ resultId: 'r1', permille: 955 }],
      gone: [
        { employeeId: 'a', resultId: 'r9' },
        { employeeId: 'b', resultId: 'r9' },
      ],
      outdated: [{ employeeId: 'a', resultId: 'r1' }],
    };
    const found = on({ coverage, assigned: new Map([['r9', 'Tersusunnya peta jabatan']]) });
    expect(said(found)).toEqual([
      'RESULT_WITHOUT_ASSIGNEE r2',
      'SHARES_OFF r1',
      'ASSIGNED_RESULT_GONE r9',
      'ASSIGNED_RESULT_CHANGED r1',
    ]);
    expect(found.map(({ facts }) => facts)).toEqual([
      { resultId: 'r2', text: textOf('r2') },
      { resultId: 'r1', text: textOf('r1'), percent: 95.5 },
      { resultId: 'r9', text: 'Tersusunnya peta jabatan', people: 2 },
      { resultId: 'r1', text: textOf('r1'), people: 1 },
    ]);
    expect(found.map(({ kind, facts }) => severityOf(kind, facts))).toEqual([
      'MEDIUM',
      'HIGH',
      'MEDIUM',
      'LOW',
    ]);
  });

  it('that go round are told as that, and not as an assignment outside the line', () => {
    const coverage = { ...whole, circular: ['boss'], outside: ['boss', 'stranger'] };
    expect(said(on({ coverage }))).toEqual(['ASSIGNMENT_CIRCULAR boss', 'ASSIGNMENT_OUTSIDE_LINE stranger']);
  });
});

describe('somebody of the staff without an assignment', () => {
  const without = [staff('new', '2026-11-02'), staff('old')];

  it('is told the day after they have been there for as long as a new plan may take', () => {
    expect(said(on({ without }, { today: '2026-11-16' }))).toEqual(['STAFF_WITHOUT_ASSIGNMENT old']);
    expect(said(on({ without }, { today: '2026-11-17' }))).toEqual([
      'STAFF_WITHOUT_ASSIGNMENT new',
      'STAFF_WITHOUT_ASSIGNMENT old',
    ]);
  });

  it('is waited for until plans are to be set', () => {
    expect(on({ without: [staff('old')] }, { today: '2026-01-31' })).toEqual([]);
    expect(on({ without: [staff('old')] }, { today: '2026-02-01' })).toHaveLength(1);
  });

  it('is waited for with a leader who came on the 16th: their plan may take its days of grace', () => {
    const plan = { from: '2026-10-16' as PlainDate };
    expect(on({ without: [staff('old')] }, { today: '2026-10-30', plan })).toEqual([]);
    expect(on({ without: [staff('old')] }, { today: '2026-10-31', plan })).toHaveLength(1);
  });

  it('is nobody’s fault where policy asks for no assignment', () => {
    expect(on({ without }, { revisions: notAsked })).toEqual([]);
  });

  it('is one finding of the leader where nothing was ever published, not one of each', () => {
    const [found, ...others] = on({ coverage: null, without: [staff('a'), staff('b')] });
    expect(others).toEqual([]);
    expect(found).toMatchObject({ kind: 'MATRIX_MISSING', planNo: 1, detail: '-', facts: { people: 2 } });
    expect(on({ coverage: null, without: [] })).toEqual([]);
  });
});
