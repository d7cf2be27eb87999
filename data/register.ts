/**
 * How personnel registers write their exports: the columns with the spellings of their headers, and the
 * words of their cells for the values that we know. docs/integrators.md (the register).
 */
import * as z from 'zod';
import { file } from './load.ts';
import registerJson from './register.json' with { type: 'json' };

/** The columns that are read, by the names under which JSON has them; others of a file are passed over. */
export const registerFields = [
  'nip',
  'nama',
  'gelar_depan',
  'gelar_belakang',
  'tanggal_lahir',
  'jenis_kelamin',
  'status_kepegawaian',
  'kedudukan_hukum',
  'tmt_kedudukan',
  'golongan',
  'tmt_golongan',
  'kode_jabatan',
  'nama_jabatan',
  'jenis_jabatan',
  'jenjang',
  'eselon',
  'kelas_jabatan',
  'pukm',
  'kode_jabatan_atasan',
  'kode_unit',
  'nama_unit',
  'jenis_unit',
  'kode_unit_induk',
  'hari_kerja',
  'tmt_jabatan',
  'nomor_sk',
] as const;
export type RegisterField = (typeof registerFields)[number];

const words = z.record(z.string(), z.array(z.string().min(1)).min(1));

/** `needed`: the column must be there, whatever its cells hold. */
const schema = z.strictObject({
  columns: z.array(
    z.strictObject({
      field: z.enum(registerFields),
      needed: z.boolean(),
      spellings: z.array(z.string().min(1)).min(1),
    }),
  ),
  values: z.strictObject({
    status_kepegawaian: words,
    kedudukan_hukum: words,
    jenis_kelamin: words,
    jenis_jabatan: words,
    jenjang: words,
    jenis_unit: words,
    hari_kerja: words,
    pukm: words,
  }),
  /** How a title begins of whoever only acts in the office. */
  acting: z.array(z.string().regex(/^[\p{L}. ]+$/u)).min(1),
});

/** The columns and the words, checked when they are first asked for. */
export const registerFormat = file('register.json', schema, registerJson);
export type WordField = keyof z.infer<typeof schema>['values'];

/** A header or a word without what registers write in many ways: case, spaces, dots, slashes. */
export const plainWord = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** Something of the data that is worked out once, when it is first asked for. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** The field of each spelling of a header, by its plain word. */
export const fieldBySpelling = once(
  () =>
    new Map(
      registerFormat().columns.flatMap(({ field, spellings }) =>
        [field, ...spellings].map((spelling) => [plainWord(spelling), field] as const),
      ),
    ),
);

const valueByWord = once(
  () =>
    new Map(
      Object.entries(registerFormat().values).map(([field, values]) => [
        field,
        new Map(
          Object.entries(values).flatMap(([value, spellings]) =>
            [value, ...spellings].map((spelling) => [plainWord(spelling), value] as const),
          ),
        ),
      ]),
    ),
);

/** The value that a word of a column stands for, or null when it is none of the known words. */
export const valueOf = (field: WordField, word: string): string | null =>
  valueByWord().get(field)?.get(plainWord(word)) ?? null;

const actingTitle = once(() => {
  const longestFirst = registerFormat().acting.toSorted((a, b) => b.length - a.length);
  const beginnings = longestFirst.map((words) => words.replaceAll('.', '\\.').replaceAll(' ', '\\s+'));
  return new RegExp(`^(?:${beginnings.join('|')})(?![\\p{L}\\p{N}])[\\s.:-]*(?<office>.*)$`, 'iu');
});

/**
 * The office of a title by which somebody only acts in it (`Plt. Kepala Seksi Layanan`): its own title.
 * Null for a title that is held.
 */
export function officeOfActing(title: string): string | null {
  const office = actingTitle().exec(title)?.groups?.office;
  return office === undefined ? null : office || title;
}

/** The words of a column as a refusal names them: the first spelling of each value. */
export const wordsOf = (field: WordField): string =>
  Object.values(registerFormat().values[field])
    .map(([first]) => first)
    .join(', ');
