/** What counts as a sign of another hand, and what two plans have in common (docs/domain.md 3, D07). */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Evidence, signalsOf, withFound } from '../../functions/planning/authorship/rules.ts';
import { bandsOf, likeness, shinglesOf } from '../../functions/planning/authorship/shingles.ts';
import type { WorkResult } from '../../functions/planning/plan/rules.ts';
import type { Leave } from '../../functions/organisation/employee/rules.ts';
import type { Instant, PlainDate } from '../../functions/platform/period.ts';
import { makeEmployee } from '../support/office.ts';
import { makePlan } from '../support/setPlans.ts';

const at = '2026-01-12T03:00:00.000Z' as Instant;
const instant = (text: string) => text as Instant;
const evidence = (changes: Partial<Evidence> = {}): Evidence => ({
  employeeId: 'me',
  at,
  today: '2026-01-12' as PlainDate,
  createdAt: instant('2026-01-09T02:00:00.000Z'),
  leaves: [],
  isFirst: false,
  uses: [],
  alike: [],
  limits: { owners: 3, windowMinutes: 60, quickMinutes: 5, similarity: 0.9 },
  ...changes,
});
const kinds = (changes: Partial<Evidence>) => signalsOf(evidence(changes)).map(({ signal }) => signal.kind);

describe('a submission', () => {
  it('with nothing odd about it gives no sign', () => {
    expect(signalsOf(evidence())).toEqual([]);
  });

  it('from a device from which two others submitted within the hour does, whichever came first', () => {
    const uses = [
      { employeeId: 'a', at: instant('2026-01-12T02:00:00.000Z') },
      { employeeId: 'me', at: instant('2026-01-12T02:30:00.000Z') },
      { employeeId: 'b', at: instant('2026-01-12T02:59:00.000Z') },
    ];
    expect(signalsOf(evidence({ uses }))).toEqual([
      { signal: { kind: 'SAME_DEVICE', owners: 3, minutes: 60 }, at, others: ['a', 'b'] },
    ]);
    expect(kinds({ uses: uses.slice(1) })).toEqual([]);
    const earlier = [{ employeeId: 'a', at: instant('2026-01-12T01:58:00.000Z') }, ...uses.slice(1)];
    expect(kinds({ uses: earlier })).toEqual([]);
  });

  it('of somebody on leave does, of any kind of leave, on its days alone', () => {
    const leave = (from: string, to: string) =>
      [{ employeeId: 'me', type: 'CUTI_SAKIT', from, to }] as unknown as Leave[];
    expect(kinds({ leaves: leave('2026-01-12', '2026-01-12') })).toEqual(['ON_LEAVE']);
    expect(kinds({ leaves: leave('2026-01-13', '2026-01-14') })).toEqual([]);
  });

  it('of a plan that was begun less than five minutes ago does; never, where the policy says 0', () => {
    expect(kinds({ createdAt: instant('2026-01-12T02:55:01.000Z') })).toEqual(['QUICK']);
    expect(kinds({ createdAt: instant('2026-01-12T02:55:00.000Z') })).toEqual([]);
    const limits = { ...evidence().limits, quickMinutes: 0 };
    expect(kinds({ createdAt: at, limits })).toEqual([]);
  });

  it('of whoever had never made anything here, or of nearly the same words as others, does', () => {
    expect(kinds({ isFirst: true })).toEqual(['FIRST_SEEN']);
    const alike = [
      { employeeId: 'a', similarity: 899 },
      { employeeId: 'b', similarity: 950 },
    ];
    expect(signalsOf(evidence({ alike }))).toMatchObject([
      { signal: { kind: 'SIMILAR_TEXT', similarity: 950 }, others: ['b'] },
    ]);
  });

  it('adds to what was found before, of which the latest twenty are kept', () => {
    const [one] = signalsOf(evidence({ isFirst: true }));
    if (!one) throw new Error('no sign');
    const many = Array.from({ length: 25 }).reduce<ReturnType<typeof withFound> | null>(
      (before, _, no) => withFound(before, [{ ...one, others: [String(no)] }]),
      null,
    );
    expect(many?.found.map(({ others }) => others[0])).toEqual(
      Array.from({ length: 20 }, (_, no) => String(no + 5)),
    );
  });
});

const results = makePlan(makeEmployee('Dwi')).workResults;
const worded = (...texts: string[]): { workResults: WorkResult[] } => ({
  workResults: texts.map((text, no) => ({ ...(results[0] as WorkResult), id: `r${no}`, text })),
});
const TEXT =
  'Tersusunnya hasil monitoring dan evaluasi SKP bulanan seluruh perangkat daerah kota tepat waktu';

describe('the likeness of two plans', () => {
  it('is of words, whatever their case, marks and spaces', () => {
    const one = shinglesOf(worded(TEXT));
    const other = shinglesOf(worded(TEXT.toUpperCase().replaceAll(' ', ' -  ')));
    expect(likeness(one, other)).toBe(1000);
    expect(
      likeness(one, shinglesOf(worded('Terlayaninya perekaman KTP elektronik warga kelurahan'))),
    ).toBeLessThan(500);
  });

  it('leaves out what others gave: the leader’s result, and the result of an assignment', () => {
    const [first] = worded(TEXT).workResults as [WorkResult];
    const of = (changes: Partial<WorkResult>) => shinglesOf({ workResults: [{ ...first, ...changes }] });
    expect(of({ leaderResult: 'Apa pun yang ditulis pimpinan' })).toEqual(of({}));
    expect(of({ assignmentId: 'a', text: 'Apa pun dari matriks' })).toEqual(of({ assignmentId: 'a' }));
  });

  it('is nothing where there is too little text, which is in no band either', () => {
    const little = new Set(['satu dua tiga']);
    expect(likeness(little, little)).toBe(0);
    expect(bandsOf(little)).toEqual([]);
  });

  const words = fc.uniqueArray(fc.stringMatching(/^[a-z]{3,8}$/), { minLength: 60, maxLength: 90 });

  it('is the same from either side, and all of it with itself', () => {
    fc.assert(
      fc.property(words, words, (one, other) => {
        const [a, b] = [new Set(one), new Set(other)];
        expect(likeness(a, b)).toBe(likeness(b, a));
        expect(likeness(a, a)).toBe(1000);
        expect(bandsOf(a)).toEqual(bandsOf(new Set(one.toReversed())));
      }),
    );
  });

  it('of nine in ten shingles is found in a band nearly always, of strangers hardly ever', () => {
    const shingles = (from: number, count: number) =>
      new Set(Array.from({ length: count }, (_, at) => `kata ${from + at} lain`));
    const meet = (one: Set<string>, other: Set<string>) => {
      const there = new Set(bandsOf(one));
      return bandsOf(other).some((band) => there.has(band));
    };
    const tries = Array.from({ length: 200 }, (_, no) => no * 1000);
    // 95 of 100 shared, of 105 in either: 0.905.
    const found = tries.filter((from) => meet(shingles(from, 100), shingles(from + 5, 100)));
    expect(found.length).toBeGreaterThan(180);
    const strangers = tries.filter((from) => meet(shingles(from, 100), shingles(from + 500, 100)));
    expect(strangers.length).toBeLessThan(5);
  });
});
