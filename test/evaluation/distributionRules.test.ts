import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type OrgPredicate, orgPredicates } from '../../functions/evaluation/achievement/rules.ts';
import { brokenByRating, withRatings } from '../../functions/evaluation/distribution/guide.ts';
import { type GroupRow, membersOf } from '../../functions/evaluation/distribution/store.ts';
import {
  brokenBy,
  brokenWith,
  type Clause,
  groupOfPredicates,
  sizeOf,
} from '../../functions/evaluation/distribution/rules.ts';
import { type Predicate, predicates } from '../../functions/evaluation/evaluation/predicate.ts';

const many = (counts: Partial<Record<Predicate, number>>): Predicate[] =>
  predicates.flatMap((one) => Array.from({ length: counts[one] ?? 0 }, () => one));
const broken = (organisation: OrgPredicate, counts: Partial<Record<Predicate, number>>, open = 0) =>
  brokenBy(organisation, groupOfPredicates([...many(counts), ...Array<null>(open).fill(null)])).map(nameOf);
const nameOf = ({ kind, of, percent }: Clause) =>
  [kind, ...of, ...(percent === null ? [] : [percent])].join(' ');

const seen = (rows: readonly GroupRow[], ...fixed: string[]) => ({
  members: membersOf(rows),
  fixed: new Set(fixed),
});
const good = (employeeId: string, planNo = 1) => ({ employeeId, planNo, predicate: 'BAIK' as const });

describe('the worked examples of docs/domain.md 6.8, ten people of an organisation BAIK', () => {
  it('seven Baik, two Sangat Baik, one Butuh Perbaikan fit', () => {
    expect(broken('BAIK', { BAIK: 7, SANGAT_BAIK: 2, BUTUH_PERBAIKAN: 1 })).toEqual([]);
  });

  it('eight Baik are over 70 %', () => {
    expect(broken('BAIK', { BAIK: 8, SANGAT_BAIK: 1, BUTUH_PERBAIKAN: 1 })).toEqual(['MAX BAIK 70']);
  });

  it('seven Baik and three Sangat Baik leave nobody in the low predicates', () => {
    expect(broken('BAIK', { BAIK: 7, SANGAT_BAIK: 3 })).toEqual(['SOME BUTUH_PERBAIKAN KURANG']);
  });
});

describe('the guide of the circular', () => {
  it.each<[OrgPredicate, Partial<Record<Predicate, number>>, string[]]>([
    ['ISTIMEWA', { SANGAT_BAIK: 7, BAIK: 3 }, []],
    ['ISTIMEWA', { SANGAT_BAIK: 8, BAIK: 2 }, ['MAX SANGAT_BAIK 70']],
    ['ISTIMEWA', { SANGAT_BAIK: 4, BAIK: 6 }, ['MOST SANGAT_BAIK']],
    ['BUTUH_PERBAIKAN', { BUTUH_PERBAIKAN: 6, SANGAT_BAIK: 1, BAIK: 3 }, []],
    ['BUTUH_PERBAIKAN', { BUTUH_PERBAIKAN: 5, BAIK: 5 }, ['MIN BUTUH_PERBAIKAN 60']],
    ['BUTUH_PERBAIKAN', { BUTUH_PERBAIKAN: 8, SANGAT_BAIK: 2 }, ['MAX SANGAT_BAIK 10']],
    ['KURANG', { KURANG: 6, BUTUH_PERBAIKAN: 1, SANGAT_BAIK: 1, BAIK: 2 }, []],
    ['KURANG', { KURANG: 10 }, ['MIN BUTUH_PERBAIKAN 10']],
    ['SANGAT_KURANG', { SANGAT_KURANG: 6, KURANG: 1, BAIK: 3 }, []],
    ['SANGAT_KURANG', { SANGAT_KURANG: 8, KURANG: 1, SANGAT_BAIK: 1 }, ['MAX SANGAT_BAIK 0']],
  ])('%s with %o', (organisation, counts, clauses) => {
    expect(broken(organisation, counts)).toEqual(clauses);
  });

  it('of a group that is rated in part is broken only where nothing can mend it', () => {
    expect(broken('BAIK', { BAIK: 1 }, 9)).toEqual([]);
    expect(broken('BAIK', { BAIK: 8 }, 2)).toEqual(['MAX BAIK 70']);
    expect(broken('BUTUH_PERBAIKAN', { BAIK: 4 }, 6)).toEqual([]);
    expect(broken('BUTUH_PERBAIKAN', { BAIK: 5 }, 5)).toEqual(['MIN BUTUH_PERBAIKAN 60']);
  });
});

const members = fc.array(fc.constantFrom(...predicates, null), { maxLength: 40 });
const organisations = fc.constantFrom(...orgPredicates);

describe('the laws of the guide', () => {
  it('an empty group fits whatever the organisation came to', () => {
    for (const one of orgPredicates) expect(broken(one, {})).toEqual([]);
  });

  it('it does not depend on the order in which people are rated', () => {
    fc.assert(
      fc.property(organisations, members, fc.integer(), (organisation, all, seed) => {
        const at = all.length > 0 ? Math.abs(seed) % all.length : 0;
        const other = [...all.slice(at), ...all.slice(0, at)].toReversed();
        expect(brokenBy(organisation, groupOfPredicates(other))).toEqual(
          brokenBy(organisation, groupOfPredicates(all)),
        );
      }),
    );
  });

  it('what is broken stays broken, however the rest is rated', () => {
    fc.assert(
      fc.property(
        organisations,
        members,
        fc.array(fc.constantFrom(...predicates), { minLength: 40, maxLength: 40 }),
        (organisation, all, rest) => {
          const now = brokenBy(organisation, groupOfPredicates(all));
          const whole = all.map((one, at) => one ?? (rest[at] as Predicate));
          const then = brokenBy(organisation, groupOfPredicates(whole));
          for (const clause of now) expect(then).toContainEqual(clause);
        },
      ),
    );
  });

  it('whatever is broken of a whole group is broken by somebody in it', () => {
    fc.assert(
      fc.property(
        organisations,
        fc.array(fc.constantFrom(...predicates), { minLength: 1, maxLength: 40 }),
        (organisation, all) => {
          const group = groupOfPredicates(all);
          const blamed = all.flatMap((one) => brokenWith(organisation, group, one));
          for (const clause of brokenBy(organisation, group)) expect(blamed).toContainEqual(clause);
        },
      ),
    );
  });

  it('every member is counted once', () => {
    fc.assert(
      fc.property(members, (all) => {
        expect(sizeOf(groupOfPredicates(all))).toBe(all.length);
      }),
    );
  });

  it('a group smaller than the least is not looked at, nor one without a guide', () => {
    const nine = seen(Array.from({ length: 9 }, (_, no) => good(`${no}`)));
    const rule = { mode: 'WARN', minGroup: 10, organisation: 'BAIK' } as const;
    expect(brokenByRating(rule, nine, good('0'))).toEqual([]);
    expect(brokenByRating(rule, nine, good('9'))).not.toEqual([]);
    expect(brokenByRating({ ...rule, mode: 'OFF' }, nine, good('9'))).toEqual([]);
    expect(brokenByRating({ ...rule, organisation: null }, nine, good('9'))).toEqual([]);
  });

  it('whoever has two plans in a period is one of the group, by the evaluation of the last', () => {
    const rows = [good('0', 2), { employeeId: '0', planNo: 1, predicate: 'KURANG' as const }, good('1')];
    for (const given of [rows, rows.toReversed()])
      expect(withRatings(seen(given))).toMatchObject({ open: 0, counts: { BAIK: 2, KURANG: 0 } });
    const rule = { mode: 'WARN', minGroup: 2, organisation: 'BAIK' } as const;
    expect(brokenByRating(rule, seen(rows), good('0', 1))).toEqual([]);
    expect(brokenByRating(rule, seen(rows), good('0', 2))).not.toEqual([]);
  });

  it('whose rating is asked about nowhere mends nothing, and counts in the size; once rated as everybody', () => {
    const rule = { mode: 'WARN', minGroup: 10, organisation: 'BAIK' } as const;
    const others = Array.from({ length: 8 }, (_, no) => good(`${no}`)).map((one, no) =>
      no < 3 ? { ...one, predicate: 'SANGAT_BAIK' as const } : one,
    );
    const head = { employeeId: 'head', planNo: 1, predicate: null };
    const kinds = (of: ReturnType<typeof seen>) =>
      brokenByRating(rule, of, good('last')).map(({ kind }) => kind);
    expect(kinds(seen([...others, head]))).toEqual([]);
    expect(kinds(seen([...others, head], 'head'))).toEqual(['SOME']);
    expect(kinds(seen([...others, { ...head, predicate: 'KURANG' }], 'head'))).toEqual([]);
  });
});
