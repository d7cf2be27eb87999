import { describe, expect, it } from 'vitest';
import { en } from '../../functions/platform/messages/en.ts';
import { id } from '../../functions/platform/messages/id.ts';
import { languageOf, render } from '../../functions/platform/messages/render.ts';

const codes = Object.keys(id) as (keyof typeof id)[];
const paramsOf = (text: string) => new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name));

describe('the catalogues', () => {
  it('have the same codes', () => {
    expect(Object.keys(en).sort()).toEqual([...codes].sort());
  });

  // Names of relations stand within sentences.
  const isName = (code: string) => code.startsWith('EXPLAIN_RELATION_');
  const sentences = codes.filter((code) => !isName(code));
  it.each(codes.filter(isName))(
    'name %s in both languages, in words that stand within a sentence',
    (code) => {
      for (const text of [id[code], en[code]]) expect(text).toMatch(/^\S.*[^\s.]\.?$/);
      expect([...paramsOf(id[code]), ...paramsOf(en[code])]).toEqual([]);
    },
  );
  it.each(sentences)('say %s in both languages, in a sentence with the same values', (code) => {
    for (const text of [id[code], en[code]]) {
      expect(text.trim().length).toBeGreaterThan(10);
      expect(text).toMatch(/\.$/);
      expect(text.replaceAll(/\{\w+\}/g, '')).not.toMatch(/[{}]/);
    }
    expect(paramsOf(en[code])).toEqual(paramsOf(id[code]));
    expect(en[code]).not.toBe(id[code]);
  });
});

describe('a message', () => {
  it('is filled with its values', () => {
    expect(render('PAGE_SIZE', 'en', { min: 1, max: 100 })).toBe('A page has 1 to 100 rows.');
    expect(render('PAGE_SIZE', 'id', { min: 1, max: 100 })).toBe('Ukuran halaman harus antara 1 dan 100.');
  });

  it('shows a dash for a value that is missing, and takes values as they are', () => {
    expect(render('PERIOD_CLOSED', 'en')).toBe('Period – is over or closed.');
    expect(render('PERIOD_CLOSED', 'en', { period: '{period} $& $1' })).toBe(
      'Period {period} $& $1 is over or closed.',
    );
  });
});

describe('the language of an Accept-Language header', () => {
  it.each([
    [undefined, 'id'],
    ['', 'id'],
    ['*', 'id'],
    ['id', 'id'],
    ['en', 'en'],
    ['EN-gb', 'en'],
    ['id-ID,id;q=0.9,en-US;q=0.8,en;q=0.7', 'id'],
    ['en-US,en;q=0.9,id;q=0.8', 'en'],
    ['id;q=0.5,en;q=0.9', 'en'],
    ['en;q=0.5, id;q=0.9', 'id'],
    ['en;q=0', 'id'],
    ['fr-CH, fr;q=0.9, en;q=0.8, de;q=0.7, *;q=0.5', 'en'],
    ['ja', 'id'],
    ['en ; q=0.4 , id ; q=0.3', 'en'],
    ['en;q=high, id;q=0.1', 'id'],
    [';;;,,,=', 'id'],
    ['english', 'id'],
  ])('%j is %s', (header, language) => {
    expect(languageOf(header)).toBe(language);
  });
});
