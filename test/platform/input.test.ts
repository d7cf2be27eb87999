import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { parseInput } from '../../functions/platform/input.ts';
import { render } from '../../functions/platform/messages/render.ts';
import { readNote } from '../../functions/platform/note.ts';
import { refuse } from '../../functions/platform/result.ts';
import { plainDateSchema } from '../../functions/platform/period.ts';

const first = (schema: z.ZodType, value: unknown) => {
  const result = parseInput(schema, value, ['input']);
  return result.ok ? 'ok' : result.problems[0];
};

describe('a fault of input has its code', () => {
  it.each<[string, z.ZodType, unknown, object]>([
    ['a text too long', z.string().max(3), 'abcd', { code: 'INPUT_TOO_LONG', params: { max: 3 } }],
    ['a text too short', z.string().min(3), 'ab', { code: 'INPUT_TOO_SHORT', params: { min: 3 } }],
    ['an empty text that must not be', z.string().min(1), '', { code: 'INPUT_REQUIRED' }],
    ['a text of blanks', z.string().trim().min(1), '  ', { code: 'INPUT_REQUIRED' }],
    ['nothing', z.string(), undefined, { code: 'INPUT_REQUIRED' }],
    ['null', z.int(), null, { code: 'INPUT_REQUIRED' }],
    ['a date that is missing', plainDateSchema, undefined, { code: 'INPUT_REQUIRED' }],
    ['a choice that is missing', z.enum(['A', 'B']), null, { code: 'INPUT_REQUIRED' }],
    ['a list too long', z.array(z.int()).max(1), [1, 2], { code: 'INPUT_TOO_MANY', params: { max: 1 } }],
    ['a list too short', z.array(z.int()).min(1), [], { code: 'INPUT_TOO_FEW', params: { min: 1 } }],
    ['a number too large', z.number().max(9), 10, { code: 'INPUT_OUT_OF_RANGE', params: { range: '≤ 9' } }],
    ['a number too small', z.number().min(1), 0, { code: 'INPUT_OUT_OF_RANGE', params: { range: '≥ 1' } }],
    [
      'zero where only more will do',
      z.number().positive(),
      0,
      { code: 'INPUT_OUT_OF_RANGE', params: { range: '> 0' } },
    ],
    ['the bound itself where only less will do', z.number().lt(5), 5, { params: { range: '< 5' } }],
    ['a whole number past what is exact', z.int(), 2 ** 60, { code: 'INPUT_OUT_OF_RANGE' }],
    ['a fraction of a whole number', z.int(), 1.5, { code: 'INPUT_INVALID' }],
    ['no number', z.number(), NaN, { code: 'INPUT_INVALID' }],
    ['another type', z.string(), 5, { code: 'INPUT_INVALID' }],
    [
      'a choice that is none',
      z.enum(['A', 'B']),
      'C',
      { code: 'INPUT_INVALID', params: { expected: 'A, B' } },
    ],
    ['an id of another form', z.uuid(), 'x', { code: 'INPUT_INVALID' }],
    ['an address that is none', z.url(), 'x', { code: 'INPUT_INVALID' }],
    ['a text of another pattern', z.string().regex(/^a/), 'b', { code: 'INPUT_INVALID' }],
    ['no multiple', z.number().multipleOf(5), 7, { code: 'INPUT_INVALID' }],
    ['a field too many', z.strictObject({}), { a: 1 }, { code: 'INPUT_INVALID' }],
    ['none of several forms', z.union([z.string(), z.int()]), true, { code: 'INPUT_INVALID' }],
    [
      'a date that does not exist',
      plainDateSchema,
      '2026-02-30',
      { code: 'INPUT_INVALID', params: { expected: 'yyyy-mm-dd' } },
    ],
    [
      'a rule that names its own code',
      z.string().refine(() => false, { params: { problem: 'NIP_INVALID_SEX', values: { at: 15 } } }),
      'x',
      { code: 'NIP_INVALID_SEX', params: { at: 15 } },
    ],
    [
      'a rule that names none',
      z.string().refine(() => false, 'a palindrome'),
      'x',
      { code: 'INPUT_INVALID', params: { expected: 'a palindrome' } },
    ],
  ])('%s', (_, schema, value, problem) => {
    expect(first(schema, value)).toMatchObject({ ...problem, field: ['input'] });
  });
});

describe('what would have been right', () => {
  it.each<[string, z.ZodType, unknown, string, string]>([
    ['an id', z.uuid(), 'x', 'UUID', 'a UUID'],
    ['an address', z.url(), 'x', 'alamat web (URL)', 'a web address (URL)'],
    ['a text', z.string(), 5, 'teks', 'a text'],
    ['a whole number', z.int(), 1.5, 'bilangan bulat', 'a whole number'],
    ['a number', z.number(), 'x', 'angka', 'a number'],
    ['a list', z.array(z.int()), 'x', 'daftar', 'a list'],
    ['fields', z.object({}), 'x', 'isian bernama', 'an object of fields'],
    [
      'known fields',
      z.strictObject({}),
      { a: 1 },
      'hanya isian yang dikenal skema',
      'only fields that the schema knows',
    ],
    ['a multiple', z.number().multipleOf(5), 7, 'kelipatan yang ditentukan', 'a multiple as prescribed'],
    [
      'a pattern',
      z.string().regex(/^a/),
      'b',
      'teks dengan bentuk yang ditentukan',
      'a text of the prescribed form',
    ],
    ['a pattern with a word of its own', z.string().regex(/^a/, 'HH:mm'), 'b', 'HH:mm', 'HH:mm'],
    [
      'one of several forms',
      z.union([z.string(), z.int()]),
      true,
      'nilai yang sesuai skema',
      'a value that fits the schema',
    ],
  ])('is said in both languages: %s', (_, schema, value, id, en) => {
    const result = parseInput(schema, value, ['input']);
    const [problem] = result.ok ? [] : result.problems;
    expect(render('INPUT_INVALID', 'id', problem?.params)).toBe(`Isian tidak sah: ${id}.`);
    expect(render('INPUT_INVALID', 'en', problem?.params)).toBe(`Invalid value: ${en}.`);
  });
});

describe('a text', () => {
  const schema = z.object({
    object: z.string().trim().min(1),
    lines: z.array(z.object({ note: z.string() })),
  });
  const parse = (object: string) => parseInput(schema, { object, lines: [{ note: object }] }, ['input']);

  it.each([
    ['NUL', 'Rapat\u0000'],
    ['escape', '\u001b[31mRapat'],
    ['delete', 'Rapat\u007f'],
    ['a control of the second set', 'Rapat\u0085x'],
    ['a turn to the left', 'Rapat \u202egpj.exe'],
    ['an isolate', '\u2066Rapat\u2069'],
    ['half a character', 'Rapat \ud83d'],
  ])('with %s is refused wherever it stands', (_, text) => {
    const result = parse(text);
    expect(result.ok ? [] : result.problems).toEqual([
      { code: 'INPUT_CHARACTERS', field: ['input', 'object'] },
      { code: 'INPUT_CHARACTERS', field: ['input', 'lines', '0', 'note'] },
    ]);
    expect(readNote(text, 'input.note')).toEqual(refuse('INPUT_CHARACTERS', 'input.note'));
  });

  it.each(['Rapat\tpagi\r\nlalu siang', 'Ngaturaké – “bukti” № 5', 'ꦗꦮ', 'العربية', '会議 👩‍🏫'])(
    'of any script, with tabs and line ends, is kept: %s',
    (text) => {
      expect(parse(text)).toEqual({ ok: true, value: { object: text, lines: [{ note: text }] } });
    },
  );
});

describe('an input', () => {
  const schema = z.object({
    name: z.string().min(1),
    lines: z.array(z.object({ volume: z.int().positive() })),
  });

  it('without a fault is its value, as the schema makes it', () => {
    expect(parseInput(z.object({ a: z.string().trim() }), { a: ' x ', b: 1 }, [])).toEqual({
      ok: true,
      value: { a: 'x' },
    });
  });

  it('says all its faults at once, each with its path', () => {
    const result = parseInput(schema, { name: '', lines: [{ volume: 1 }, { volume: -1 }, {}] }, [
      'input',
      'plan',
    ]);
    expect(result.ok ? [] : result.problems.map(({ code, field }) => [code, field?.join('.')])).toEqual([
      ['INPUT_REQUIRED', 'input.plan.name'],
      ['INPUT_OUT_OF_RANGE', 'input.plan.lines.1.volume'],
      ['INPUT_REQUIRED', 'input.plan.lines.2.volume'],
    ]);
  });

  it('is not repeated in what is said of it', () => {
    const secret = 'rahasia-sekali';
    expect(JSON.stringify(first(z.object({ pin: z.int() }), { pin: secret }))).not.toContain(secret);
    expect(JSON.stringify(first(z.uuid(), secret))).not.toContain(secret);
  });
});
