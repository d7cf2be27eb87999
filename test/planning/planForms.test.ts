/** What each form of a plan asks for before it is submitted (docs/domain.md 1.4), rule by rule. */
import { describe, expect, it } from 'vitest';
import { completeness } from '../../functions/planning/plan/completeness.ts';
import { formOf } from '../../functions/planning/plan/form.ts';
import {
  type SourceFacts,
  sourceProblems,
  withLeaderResults,
} from '../../functions/planning/plan/sourceRules.ts';
import {
  approaches,
  type Indicator,
  kinds,
  noMonths,
  type Plan,
  type WorkResult,
} from '../../functions/planning/plan/rules.ts';
import { makeEmployee } from '../support/office.ts';
import { makeIndicator, makePlan } from '../support/setPlans.ts';

const owner = makeEmployee('Dwi Astuti');
const NOTHING: SourceFacts = { requireAssignment: false, assignments: new Map(), agreement: null };
const months = Array.from({ length: 12 }, () => 4000);

/** An indicator that a form asks no more of. */
function soundIndicator({ kind, approach }: Form, changes: Partial<Indicator>): Indicator {
  const perspective = kind === 'JPT_PUKM' ? 'PROSES_BISNIS' : null;
  const words = {
    aspect: null,
    target: null,
    comparator: null,
    unit: null,
    aggregation: null,
    months: noMonths(),
    targetText: 'Seluruh perangkat daerah terlayani',
    activities: noMonths().map((_, at) => (at === 5 ? 'Menyusun laporan' : null)),
  };
  return makeIndicator('i', 4000, { perspective, ...(approach === 'KUALITATIF' && words), ...changes });
}
const sound = (form: Form, result: Partial<WorkResult> = {}, indicator: Partial<Indicator> = {}): Plan =>
  makePlan(owner, {
    ...form,
    workResults: makePlan(owner).workResults.map((one, at) => ({
      ...one,
      leaderResult: form.kind === 'JPT_PUKM' ? null : one.leaderResult,
      agreementItemId: form.kind === 'JPT_PUKM' ? 'PK-1' : null,
      indicators: [soundIndicator(form, at === 0 ? indicator : {})],
      ...(at === 0 && result),
    })),
  });

type Form = Pick<Plan, 'kind' | 'approach'>;
const forms: Form[] = kinds.flatMap((kind) => approaches.map((approach) => ({ kind, approach })));
const of = (kind: Form['kind'], approach: Form['approach']): Form => ({ kind, approach });
const heads = of('JPT_PUKM', 'KUANTITATIF');
const staff = of('JA_JF', 'KUANTITATIF');
const words = of('JA_JF', 'KUALITATIF');

const faults = (plan: Plan, sources = NOTHING) =>
  completeness(plan, { min: 1, max: 10 }, sources).map(
    ({ code, field }) => `${code} ${field?.slice(2).join('.')}`,
  );

describe('the form of a plan', () => {
  it.each(forms)('$kind $approach, filled in as it asks, has no fault', (form) => {
    expect(faults(sound(form))).toEqual([]);
  });

  it.each<[string, Form, Partial<Indicator>]>([
    ['PLAN_INDICATOR_NO_ASPECT aspect', staff, { aspect: null }],
    ['PLAN_INDICATOR_PERSPECTIVE_UNUSED perspective', staff, { perspective: 'ANGGARAN' }],
    ['PLAN_INDICATOR_NO_PERSPECTIVE perspective', heads, { perspective: null }],
    ['PLAN_INDICATOR_NO_TARGET target', staff, { target: null }],
    ['PLAN_INDICATOR_NO_COMPARATOR comparator', heads, { comparator: null }],
    ['PLAN_INDICATOR_NO_UNIT unit', staff, { unit: null }],
    ['PLAN_INDICATOR_NO_AGGREGATION aggregation', staff, { aggregation: null }],
    ['PLAN_INDICATOR_TARGET_TEXT_UNUSED targetText', staff, { targetText: 'Banyak' }],
    ['PLAN_ACTION_PLAN months', staff, { months: noMonths() }],
    ['PLAN_INDICATOR_NO_TARGET_TEXT targetText', words, { targetText: null }],
    ['PLAN_INDICATOR_FIGURES_UNUSED aspect', words, { aspect: 'KUALITAS' }],
    ['PLAN_INDICATOR_FIGURES_UNUSED target', words, { target: 12_000 }],
    ['PLAN_INDICATOR_FIGURES_UNUSED comparator', words, { comparator: 'GTE' }],
    ['PLAN_INDICATOR_FIGURES_UNUSED unit', words, { unit: 'laporan' }],
    ['PLAN_INDICATOR_FIGURES_UNUSED aggregation', words, { aggregation: 'SUM' }],
    ['PLAN_INDICATOR_FIGURES_UNUSED months', words, { months }],
    ['PLAN_ACTIVITIES_MISSING activities', words, { activities: noMonths() }],
    ['PLAN_INDICATOR_NO_PERSPECTIVE perspective', of('JPT_PUKM', 'KUALITATIF'), { perspective: null }],
  ])('%s', (fault, form, changes) => {
    const [code, at] = fault.split(' ');
    expect(faults(sound(form, {}, changes))).toEqual([`${code} workResults.0.indicators.0.${at}`]);
  });

  it('of a head needs no aspect, and may have one', () => {
    expect(faults(sound(heads, {}, { aspect: null }))).toEqual([]);
  });

  it('has nothing to do, in figures or in words, outside the dates', () => {
    const halfYear = { from: '2026-07-01' as Plan['from'] };
    expect(faults({ ...sound(words), ...halfYear })).toEqual([
      'PLAN_ACTIVITIES_MONTHS workResults.0.indicators.0.activities',
      'PLAN_ACTIVITIES_MONTHS workResults.1.indicators.0.activities',
    ]);
    expect(faults({ ...sound(staff), ...halfYear })[0]).toMatch(/^PLAN_ACTION_PLAN_MONTHS/);
  });

  it.each<[string, Form, Partial<WorkResult>]>([
    ['PLAN_RESULT_NO_LEADER leaderResult', staff, { leaderResult: null }],
    ['PLAN_RESULT_LEADER_UNUSED leaderResult', heads, { leaderResult: 'Meningkatnya layanan' }],
    [
      'PLAN_RESULT_LEADER_UNUSED leaderResult',
      staff,
      { category: 'TAMBAHAN', assignedBy: 'Sekretaris', leaderResult: 'Meningkatnya layanan' },
    ],
    ['PLAN_RESULT_NO_SOURCE assignedBy', heads, { category: 'TAMBAHAN', agreementItemId: null }],
    ['PLAN_RESULT_ASSIGNMENT_UNUSED assignmentId', heads, { assignmentId: 'a' }],
    ['PLAN_RESULT_AGREEMENT_UNUSED agreementItemId', staff, { agreementItemId: 'PK-1' }],
    ['PLAN_RESULT_AGREEMENT_UNUSED agreementItemId', words, { agreementItemId: 'PK-1' }],
    [
      'PLAN_RESULT_AGREEMENT_UNUSED agreementItemId',
      heads,
      { category: 'TAMBAHAN', assignedBy: 'Sekretaris' },
    ],
    [
      'PLAN_RESULT_AGREEMENT_UNUSED agreementItemId',
      staff,
      { category: 'TAMBAHAN', assignedBy: 'Sekretaris', leaderResult: null, agreementItemId: 'PK-1' },
    ],
    [
      'PLAN_RESULT_ASSIGNMENT_UNUSED assignmentId',
      staff,
      { category: 'TAMBAHAN', assignedBy: 'Sekretaris', leaderResult: null, assignmentId: 'a' },
    ],
    ['PLAN_RESULT_NO_INDICATOR indicators', words, { indicators: [] }],
  ])('%s', (fault, form, changes) => {
    expect(faults(sound(form, changes))).toEqual([fault.replace(' ', ' workResults.0.')]);
  });
});

describe('where the main results come from', () => {
  const agreement = (items: string[] | null) => ({
    ...NOTHING,
    agreement: { unitName: 'BKPP', year: 2026, items: items && new Set(items) },
  });
  const matrix = (...accepted: string[]) => ({
    ...NOTHING,
    requireAssignment: true,
    assignments: new Map(
      accepted.map((id) => [id, { mode: 'INDIRECT' as const, leaderResult: `Hasil pimpinan ${id}` }]),
    ),
  });

  it('of a head: items of the newest agreement', () => {
    expect(faults(sound(heads), agreement(['PK-1']))).toEqual([]);
    expect(faults(sound(heads, { agreementItemId: 'PK-9' }), agreement(['PK-1']))).toEqual([
      'PLAN_AGREEMENT_ITEM_UNKNOWN workResults.0.agreementItemId',
    ]);
    expect(faults(sound(heads, { agreementItemId: null }), agreement(['PK-1']))).toEqual([
      'PLAN_RESULT_NO_AGREEMENT workResults.0.agreementItemId',
    ]);
  });

  it('of a head whose unit has no agreement: it is named as missing, once', () => {
    expect(completeness(sound(heads), { min: 1, max: 10 }, agreement(null))).toEqual([
      {
        code: 'PLAN_AGREEMENT_MISSING',
        field: ['input', 'content', 'workResults'],
        params: { unit: 'BKPP', year: 2026 },
      },
    ]);
    expect(faults(sound(staff), agreement(null))).toEqual([]);
  });

  it('of anybody else: accepted assignments, where the matrix is demanded', () => {
    const plan = sound(staff, { assignmentId: 'a' });
    expect(faults(plan, matrix('a'))).toEqual(['PLAN_RESULT_NO_ASSIGNMENT workResults.1.assignmentId']);
    expect(faults(plan, matrix('b'))[0]).toBe('PLAN_ASSIGNMENT_NOT_ACCEPTED workResults.0.assignmentId');
    expect(faults(sound(heads), matrix())).toEqual([]);
    const extra = { category: 'TAMBAHAN', assignedBy: 'Sekretaris', leaderResult: null } as const;
    expect(faults(sound(staff, extra), matrix())).toEqual([
      'PLAN_RESULT_NO_ASSIGNMENT workResults.1.assignmentId',
    ]);
  });

  it('of anybody else, where the matrix is not demanded: an assignment that is named is an accepted one', () => {
    const free = (...accepted: string[]) => ({ ...matrix(...accepted), requireAssignment: false });
    expect(faults(sound(staff, { assignmentId: 'a' }), free('a'))).toEqual([]);
    expect(faults(sound(staff, { assignmentId: 'a' }), free('b'))).toEqual([
      'PLAN_ASSIGNMENT_NOT_ACCEPTED workResults.0.assignmentId',
    ]);
    expect(faults(sound(staff), free('b'))).toEqual([]);
  });

  it('name the result and what there is to refer to', () => {
    const plan = sound(staff, { assignmentId: 'a', text: 'Tersusunnya laporan' });
    expect(sourceProblems(plan, { ...matrix('b'), requireAssignment: false })).toEqual([
      {
        code: 'PLAN_ASSIGNMENT_NOT_ACCEPTED',
        field: ['input', 'content', 'workResults', '0', 'assignmentId'],
        params: { result: 'Tersusunnya laporan', assignments: 'Hasil pimpinan b', assignmentIds: 'b' },
      },
    ]);
  });

  it('of a result that an amendment gave up: what it has, whatever became of that', () => {
    const ended = { months: months.map((target, at) => (at < 2 ? target : null)) };
    const amending = (of: Plan) => ({ ...of, opened: [1, 2], inForce: of.workResults });
    const [own, other] = [
      amending(sound(staff, { assignmentId: 'gone' }, ended)),
      amending(sound(heads, { agreementItemId: 'gone', assignmentId: 'a' }, ended)),
    ];
    const [first] = own.workResults;
    expect(
      sourceProblems({ ...own, inForce: [{ ...first, assignmentId: 'b' } as WorkResult] }, matrix()).map(
        ({ field }) => field?.slice(3),
      ),
    ).toContainEqual(['0', 'assignmentId']);
    expect(sourceProblems(own, matrix()).map(({ field }) => field?.slice(3))).toEqual([
      ['1', 'assignmentId'],
    ]);
    expect(sourceProblems(other, agreement(['PK-1']))).toEqual([]);
    const extra = { category: 'TAMBAHAN', assignedBy: 'Sekretaris', assignmentId: 'a' } as const;
    const added = { ...sound(staff, { ...extra, leaderResult: null }, ended), opened: [1, 2] };
    expect(sourceProblems(added, { ...matrix(), requireAssignment: false })).toMatchObject([
      { code: 'PLAN_RESULT_ASSIGNMENT_UNUSED' },
    ]);
  });

  it("the leader's result of a main one is copied from the assignment, whatever was written", () => {
    const [first, second] = withLeaderResults(sound(staff, { assignmentId: 'a' }), matrix('a')).workResults;
    expect(first?.leaderResult).toBe('Hasil pimpinan a');
    expect(second?.leaderResult).toBe('Terlaksananya pengelolaan kinerja ASN sesuai ketentuan');
    const extra = { category: 'TAMBAHAN', assignmentId: 'a', leaderResult: null } as const;
    const [added] = withLeaderResults(sound(staff, extra), matrix('a')).workResults;
    expect(added?.leaderResult).toBeNull();
  });
});

describe('the printed form', () => {
  it('has the columns of docs/domain.md 1.4', () => {
    expect(formOf(staff).columns).toEqual([
      'NO',
      'RENCANA HASIL KERJA PIMPINAN YANG DIINTERVENSI',
      'RENCANA HASIL KERJA',
      'ASPEK',
      'INDIKATOR KINERJA INDIVIDU',
      'TARGET',
    ]);
    expect(formOf(heads).columns.at(-1)).toBe('PERSPEKTIF');
    expect(formOf(of('JPT_PUKM', 'KUALITATIF'))).toMatchObject({
      title:
        'SASARAN KINERJA PEGAWAI – PENDEKATAN HASIL KERJA KUALITATIF – BAGI PEJABAT PIMPINAN TINGGI DAN PIMPINAN UNIT KERJA MANDIRI',
      detail: 'Ukuran keberhasilan/Indikator Kinerja Individu, Target, dan Perspektif:',
      sections: ['A. UTAMA', 'B. TAMBAHAN'],
    });
  });
});
