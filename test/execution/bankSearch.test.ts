/** The bank searched as one types, in Indonesian: forms of a word, other names, and how right it is. */
import { describe, expect, it } from 'vitest';
import searches from '../../data/bank-searches.json' with { type: 'json' };
import { activityBank } from '../../data/reference.ts';
import { type BankItem, broughtAlong, fitsFamily, itemOn } from '../../functions/execution/bank/rules.ts';
import { indexOf, searchIn } from '../../functions/execution/bank/search.ts';
import { rootsOf } from '../../functions/execution/bank/stem.ts';
import type { PlainDate } from '../../functions/platform/period.ts';

const DAY = '2026-11-16' as PlainDate;
const items: readonly BankItem[] = activityBank().map(({ code, positionFamilies: families, ...said }) =>
  itemOn(broughtAlong(code, { ...said, families }), DAY),
);
const index = indexOf(items);
const found = (text: string, family: string | null = null, most = 10) =>
  searchIn(index, text, family, most).map(({ item }) => item.code);

interface Case {
  readonly text: string;
  readonly finds: readonly string[];
  readonly family?: string;
}
/** Of the first ten that a search shows how many were meant, and of what was meant how many it shows. */
function measured(cases: readonly Case[]) {
  const sums = { meant: 0, shown: 0, right: 0, first: 0 };
  for (const { text, finds, family } of cases) {
    const own = family ? items.filter((item) => fitsFamily(item, family)) : items;
    const codes = searchIn(indexOf(own), text, family ?? null, 10).map(({ item }) => item.code);
    sums.meant += finds.length;
    sums.shown += codes.length;
    sums.right += codes.filter((code) => finds.includes(code)).length;
    sums.first += finds.includes(codes[0] ?? '') ? 1 : 0;
  }
  const { meant, shown, right } = sums;
  return { recall: right / meant, precision: right / shown, first: sums.first / cases.length };
}

describe('a word in another form', () => {
  it.each([
    ['penyusunan', 'menyusun'],
    ['disusun', 'tersusun'],
    ['pelayanan', 'melayani'],
    ['pengarsipan', 'arsip'],
    ['pengujian', 'menguji'],
    ['pembelajaran', 'belajar'],
    ['pemeriksaan', 'diperiksa'],
    ['penilaian', 'menilai'],
    ['pengelolaan', 'mengelola'],
    ['pemberian', 'memberi'],
    ['pekerjaan', 'kerja'],
  ])('%s and %s have a root in common', (one, other) => {
    expect(rootsOf(one).filter((root) => rootsOf(other).includes(root))).not.toEqual([]);
  });

  it.each([
    ['berkas', 'kas'],
    ['pegawai', 'gawai'],
    ['perangkat', 'angkat'],
    ['media', 'dia'],
  ])('%s is no form of %s', (one, other) => {
    expect(rootsOf(one)).not.toContain(other);
  });
});

describe('a search while it is typed', () => {
  it('finds by the beginning of the last word alone', () => {
    expect(found('notul')[0]).toBe('ADM-005');
    expect(found('notul ')).toEqual([]);
    expect(found('rapat koord')[0]).toBe('ADM-003');
  });

  it('puts the word itself before its forms, and those before other names for it', () => {
    const hits = searchIn(index, 'mengajar', 'GURU', 10);
    expect(hits[0]).toMatchObject({ item: { code: 'GUR-001' }, match: 'EXACT', isOwn: true });
    expect(hits[1]).toMatchObject({ item: { code: 'GUR-002' }, match: 'STEM' });
    expect(searchIn(index, 'medsos', null, 10)).toMatchObject([
      { item: { code: 'KOM-004' }, match: 'SYNONYM', isOwn: false },
    ]);
  });

  it('puts what the position may record before the rest, and its own before what is for all', () => {
    const families = searchIn(index, 'laporan', 'PENGAWASAN', 50).map(({ item }) => item.families);
    const mayRecord = families.map((of) => of.includes('UMUM') || of.includes('PENGAWASAN'));
    expect(mayRecord).toEqual(mayRecord.toSorted((a, b) => Number(b) - Number(a)));
    expect(new Set(mayRecord).size).toBe(2);
  });

  it('has every word, else as many as can be had and at least half', () => {
    expect(found('laporan realisasi anggaran')).toEqual(['KEU-003']);
    expect(found('servis mobil dinas')).toEqual(['ADM-014']);
    expect(found('xyzzy plugh')).toEqual([]);
    expect(found('')).toEqual([]);
    expect(found('.*')).toEqual([]);
  });

  it('passes over words that say nothing, unless nothing else is said', () => {
    expect(found('melaksanakan pemeriksaan')).toEqual(found('pemeriksaan'));
    expect(found('membuat')).not.toEqual([]);
  });

  it('answers the same for the same, and never more than asked for', () => {
    expect(found('menyusun', null, 3)).toHaveLength(3);
    expect(found('menyusun', null, 3)).toEqual(found('menyusun').slice(0, 3));
  });
});

describe('how right a search is', () => {
  it('knows at least thirty searches, of items that there are', () => {
    const all: readonly Case[] = [...searches.tuning, ...searches.heldOut];
    expect(all.length).toBeGreaterThanOrEqual(30);
    const codes = new Set(items.map(({ code }) => code));
    expect(all.flatMap(({ finds }) => finds).filter((code) => !codes.has(code))).toEqual([]);
  });

  it('of those that its words were chosen with', () => {
    const { recall, precision, first: top } = measured(searches.tuning);
    expect(recall).toBeGreaterThanOrEqual(0.96);
    expect(precision).toBeGreaterThanOrEqual(0.75);
    expect(top).toBeGreaterThanOrEqual(0.94);
  });

  it('of those that were written afterwards', () => {
    const { recall, precision, first: top } = measured(searches.heldOut);
    expect(recall).toBeGreaterThanOrEqual(0.94);
    expect(precision).toBeGreaterThanOrEqual(0.66);
    expect(top).toBeGreaterThanOrEqual(0.86);
  });
});
