/** Versions of an agreement, what differs between them, and the plans that no longer match (docs/domain.md 1.4 A). */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  changesBetween,
  mismatches,
  targetsOff,
  uncovered,
} from '../../functions/planning/agreement/compare.ts';
import {
  type Agreement,
  type AgreementItem,
  arrive,
  draw,
  itemProblems,
  newestOf,
  publish,
} from '../../functions/planning/agreement/rules.ts';
import { contentHashOf } from '../../functions/planning/agreement/store.ts';
import type { Instant } from '../../functions/platform/period.ts';
import { makeAgreement, makeAgreementItem, YEAR } from '../support/agreements.ts';

const AT = '2026-02-02T02:00:00.000Z' as Instant;
const of = { unitId: '019a7c11-2000-7000-8000-000000000001', year: YEAR };
const [one, two, three] = ['1', '2', '3'].map((id) => makeAgreementItem(id)) as [
  AgreementItem,
  AgreementItem,
  AgreementItem,
];
const brought = (sourceVersion: number, ...items: AgreementItem[]) => ({
  items,
  contentHash: contentHashOf(items),
  sourceVersion,
});
const arrived = (before: Agreement | null, version: number, ...items: AgreementItem[]) => {
  const result = arrive(of, before, brought(version, ...items), AT);
  return result.ok ? result.value : result.problems[0].code;
};
const taken = (before: Agreement | null, version: number, ...items: AgreementItem[]): Agreement => {
  const result = arrived(before, version, ...items);
  if (typeof result === 'string') throw new Error(result);
  return result.after;
};

describe('a version of e-Sakip', () => {
  it('is the first, then supersedes the last, and the same again is nothing', () => {
    const first = arrived(null, 1, one);
    expect(first).toMatchObject({ arrival: 'NEW', after: { versions: [{ number: 1, sourceVersion: 1 }] } });
    const second = arrived(taken(null, 1, one), 3, one, two);
    expect(second).toMatchObject({ arrival: 'REVISION', after: { items: [one, two] } });
    const after = taken(taken(null, 1, one), 3, one, two);
    expect(after.versions.map(({ number, sourceVersion }) => [number, sourceVersion])).toEqual([
      [1, 1],
      [2, 3],
    ]);
    expect(arrived(after, 3, two, one)).toEqual({ arrival: 'UNCHANGED', after });
    expect(arrived(after, 1, one)).toEqual({ arrival: 'UNCHANGED', after });
  });

  it('below the one on record, or the same with other content, is refused', () => {
    const after = taken(null, 3, one);
    expect(arrived(after, 2, one)).toBe('ROW_AGREEMENT_LOWER');
    expect(arrived(after, 3, two)).toBe('ROW_AGREEMENT_DIFFERS');
  });

  it('takes over what was written by hand, drafts too, whatever number it has', () => {
    const manual = makeAgreement(of.unitId, [one], { draft: { items: [two], savedAt: AT } });
    expect(arrived(manual, 1, three)).toMatchObject({
      arrival: 'TAKEOVER',
      after: { items: [three], draft: null, versions: [{ number: 1 }, { number: 2, source: 'ESAKIP' }] },
    });
    const drafted = { ...manual, items: [], versions: [] };
    expect(arrived(drafted, 1, three)).toMatchObject({ arrival: 'TAKEOVER', after: { draft: null } });
  });

  it('in whatever order versions arrive, the highest ends as the newest and numbers have no gap', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 12 }), (versions) => {
        let state: Agreement | null = null;
        for (const version of versions) {
          const result = arrive(of, state, brought(version, makeAgreementItem(`v${version}`)), AT);
          if (result.ok) state = result.value.after;
        }
        expect(state && newestOf(state)?.sourceVersion).toBe(Math.max(...versions));
        expect(state?.versions.map(({ number }) => number)).toEqual(state?.versions.map((_, at) => at + 1));
      }),
    );
  });
});

describe('an agreement by hand', () => {
  it('is drawn up, and published as a version that a draft of the same content does not repeat', () => {
    const drawn = draw(of, null, [one], AT);
    if (!drawn.ok) throw new Error('refused');
    expect(drawn.value).toMatchObject({ items: [], versions: [], draft: { items: [one] } });
    const published = publish(drawn.value, contentHashOf([one]), AT);
    if (!published.ok) throw new Error('refused');
    expect(published.value).toMatchObject({ items: [one], draft: null, versions: [{ source: 'MANUAL' }] });
    expect(publish(published.value, '', AT)).toMatchObject({ problems: [{ code: 'AGREEMENT_NO_DRAFT' }] });
    const again = draw(of, published.value, [one], AT);
    expect(again.ok && publish(again.value, contentHashOf([one]), AT)).toMatchObject({
      problems: [{ code: 'AGREEMENT_SAME' }],
    });
  });

  it('is refused where e-Sakip has said it', () => {
    const refused = { problems: [{ code: 'AGREEMENT_FROM_ESAKIP', params: { year: '2026' } }] };
    expect(draw(of, taken(null, 1, one), [two], AT)).toMatchObject(refused);
    expect(publish(taken(null, 1, one), '', AT)).toMatchObject(refused);
  });

  it('has a code of its own for each item, and one kind of target, a number with its unit', () => {
    const codes = (...items: AgreementItem[]) => itemProblems(items).map(({ code }) => code);
    expect(codes(one, two)).toEqual([]);
    expect(codes(one, { ...two, itemId: '1' })).toEqual(['AGREEMENT_ITEM_TWICE']);
    expect(codes({ ...one, targetText: 'WTP' })).toEqual(['AGREEMENT_TARGET']);
    expect(codes({ ...one, target: null })).toEqual(['AGREEMENT_TARGET']);
    expect(codes({ ...one, unit: null })).toEqual(['AGREEMENT_TARGET_UNIT']);
    expect(codes({ ...one, target: null, unit: null, targetText: 'WTP' })).toEqual([]);
  });
});

describe('two versions side by side', () => {
  it('show what was added, gone and changed', () => {
    const changed = { ...two, target: 95_000 };
    expect(changesBetween([one, two], [changed, three])).toEqual([
      { itemId: '1', kind: 'GONE', was: one, is: null },
      { itemId: '2', kind: 'CHANGED', was: two, is: changed },
      { itemId: '3', kind: 'ADDED', was: null, is: three },
    ]);
    expect(changesBetween([one, two], [two, one])).toEqual([]);
  });
});

describe('a plan beside the newest version', () => {
  const results = [
    { resultId: 'r1', itemId: '1' },
    { resultId: 'r2', itemId: '2' },
    { resultId: 'r3', itemId: null },
  ];

  it('does not match where an item has changed or is gone', () => {
    const changed = { ...two, perspective: 'ANGGARAN' as const };
    expect(mismatches(results, [one, two], [changed, three])).toEqual([
      { resultId: 'r1', itemId: '1', kind: 'GONE', was: one, is: null },
      { resultId: 'r2', itemId: '2', kind: 'CHANGED', was: two, is: changed },
    ]);
    expect(mismatches(results, [one, two], [one, two, three])).toEqual([]);
  });

  it('aims elsewhere where no indicator in the same unit of measure has the target agreed', () => {
    const off = (...indicators: { target: number | null; unit: string | null }[]) =>
      targetsOff([{ resultId: 'r1', itemId: '1', indicators }], [one]).map(({ planned }) => planned);
    expect(off({ target: 85_000, unit: '%' })).toEqual([[85_000]]);
    expect(off({ target: 85_000, unit: '%' }, { target: 90_000, unit: '%' })).toEqual([]);
    expect(off({ target: 12_000, unit: 'laporan' }, { target: null, unit: null })).toEqual([]);
    const index = { ...one, unit: 'Indeks ' };
    const planned = [{ target: 1000, unit: 'indeks' }];
    expect(targetsOff([{ resultId: 'r1', itemId: '1', indicators: planned }], [index])).toHaveLength(1);
    const words = { ...one, target: null, targetText: 'WTP', unit: null };
    expect(targetsOff([{ resultId: 'r1', itemId: '1', indicators: planned }], [words])).toEqual([]);
  });

  it('leaves the items uncovered from which none of its results comes', () => {
    expect(uncovered(results, [one, two, three])).toEqual([three]);
  });
});
