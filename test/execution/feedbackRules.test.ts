/** The rules of feedback, and the laws by which upward feedback is shown (docs/decisions/feedback.md). */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  changeableUntil,
  countsOf,
  daysFor,
  feedbackOf,
  givingProblems,
  MOST_NAMED,
  MOST_UPWARD,
  oneMore,
  type Standing,
} from '../../functions/execution/feedback/rules.ts';
import { type Entry, groupsOf } from '../../functions/execution/feedback/upward.ts';
import { addDays, eachDate, type Period, type PlainDate } from '../../functions/platform/period.ts';
import { makeEntry, makeGiven } from '../support/feedback.ts';

const day = (text: string) => text as PlainDate;
const month = (no: number): Period => `2026-M${String(no).padStart(2, '0')}` as Period;
const leader = { employeeId: 'leader' };
const author = { employeeId: 'author' };
const five = () => 5;

/** A year in which a dozen people may write in any month. */
const years = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 })), { maxLength: 60 })
  .map((all) => all.map(([no, writer]) => makeEntry(leader, month(no), { writer: `writer ${writer}` })));
const days = fc.integer({ min: 0, max: 400 }).map((no) => addDays(day('2026-01-01'), no));
const writersOf = (entries: readonly Entry[]) => new Set(entries.map(({ writer }) => writer)).size;

describe('groups of upward feedback', () => {
  it('hold at least five writers each, whoever writes when and whenever it is read', () => {
    fc.assert(
      fc.property(years, days, (entries, today) => {
        for (const group of groupsOf(2026, entries, five, today)) {
          expect(writersOf(group.entries)).toBeGreaterThanOrEqual(5);
          expect(group.writers).toBe(writersOf(group.entries));
        }
      }),
    );
  });

  it('never change once they are shown, and share no entry: nothing is learned by comparing two days', () => {
    fc.assert(
      fc.property(years, days, days, (entries, one, other) => {
        const [early, late] = one < other ? [one, other] : [other, one];
        const [before, after] = [early, late].map((today) => groupsOf(2026, entries, five, today));
        expect(after!.slice(0, before!.length)).toEqual(before);
        const ids = after!.flatMap((group) => group.entries.map(({ entryId }) => entryId));
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });

  it('are the same whatever is written later: what a running month holds shows in none', () => {
    fc.assert(
      fc.property(years, years, fc.integer({ min: 1, max: 12 }), (entries, more, no) => {
        const today = day(`${month(no).slice(0, 4)}-${month(no).slice(6)}-15`);
        const later = more.filter((entry) => entry.month >= month(no));
        expect(groupsOf(2026, [...entries, ...later], five, today)).toEqual(
          groupsOf(2026, entries, five, today),
        );
      }),
    );
  });

  it('begin where the last one ended, and are shown from the second day after their last month', () => {
    const all = [1, 2, 3, 4, 5].map((no) => makeEntry(leader, month(8), { writer: `${no}` }));
    const shown = eachDate(day('2026-08-20'), day('2026-09-10')).filter(
      (today) => groupsOf(2026, all, five, today).length > 0,
    );
    expect(shown[0]).toBe('2026-09-02');
    expect(groupsOf(2026, all, five, day('2026-12-31'))).toMatchObject([{ from: month(1), to: month(8) }]);
  });
});

describe('feedback', () => {
  it('by a superior or a colleague is about the last 31 days, a subordinate’s about the running month', () => {
    expect(daysFor('PEER', day('2026-10-14'))).toEqual({ from: '2026-09-13', to: '2026-10-14' });
    expect(daysFor('SUBORDINATE', day('2026-10-14'))).toEqual({ from: '2026-10-01', to: '2026-10-14' });
    expect(daysFor('SUPERIOR', day('2028-03-01')).from).toBe('2028-01-30');
  });

  it('is refused with every fault at once', () => {
    const given = { on: day('2026-09-30'), about: 'ACTIVITY', evidence: [1], anonymous: null } as const;
    const codes = (standing: Standing) =>
      givingProblems(standing, given, day('2026-10-14')).map(({ code }) => code);
    expect(codes('SUPERIOR')).toEqual([]);
    expect(codes('SUBORDINATE')).toEqual([
      'FEEDBACK_DATE',
      'FEEDBACK_UPWARD_TARGET',
      'FEEDBACK_UPWARD_EVIDENCE',
    ]);
  });

  it('is bounded per author, person and month', () => {
    for (const [standing, most] of [
      ['PEER', MOST_NAMED],
      ['SUBORDINATE', MOST_UPWARD],
    ] as const) {
      const all = { [month(10)]: most };
      const [named, upward] = standing === 'PEER' ? [all, {}] : [{}, all];
      const full = { token: 't', counts: named, upward };
      const others = { token: 't', counts: upward, upward: named };
      expect(oneMore(full, standing, month(10))).toMatchObject({
        ok: false,
        problems: [{ code: 'FEEDBACK_TOO_MANY', params: { max: most } }],
      });
      expect(oneMore(full, standing, month(11))).toMatchObject({ ok: true });
      // Who became a subordinate in the middle of the month has written by name before.
      expect(oneMore(others, standing, month(10))).toMatchObject({ ok: true });
    }
  });

  it('may be changed for so many days, a subordinate’s not past its month', () => {
    const given = makeGiven(author, leader);
    expect(changeableUntil(given, day('2026-10-28'), 7)).toBe('2026-11-04');
    const upward = { ...given, standing: 'SUBORDINATE' as const };
    expect(changeableUntil(upward, day('2026-10-28'), 7)).toBe('2026-10-31');
    expect(changeableUntil(upward, day('2026-10-08'), 7)).toBe('2026-10-15');
  });

  it('of a subordinate is never read as anybody’s', () => {
    expect(feedbackOf(makeGiven(author, leader, { standing: 'SUBORDINATE' }))).toBeNull();
  });

  it('is counted by what it is about and its tone', () => {
    const all = [
      makeGiven(author, leader),
      makeGiven(author, leader),
      makeGiven(author, leader, { tone: 'IMPROVEMENT' }),
      makeGiven(author, leader, { state: 'WITHDRAWN' }),
    ];
    expect(countsOf(all).map(({ tone, count }) => [tone, count])).toEqual([
      ['APPRECIATION', 2],
      ['IMPROVEMENT', 1],
    ]);
  });
});
