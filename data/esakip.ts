/**
 * How e-Sakip writes its exports of performance agreements: the columns with the spellings of their headers, and
 * the words for the perspectives. docs/integrators.md (performance agreements).
 */
import * as z from 'zod';
import esakipJson from './esakip.json' with { type: 'json' };
import { file } from './load.ts';
import { plainWord } from './register.ts';

/** The columns that are read, by the names under which JSON has them; others of a file are passed over. */
export const esakipFields = [
  'kode_unit',
  'tahun',
  'versi',
  'kode',
  'sasaran',
  'indikator',
  'target',
  'satuan',
  'perspektif',
] as const;
export type EsakipField = (typeof esakipFields)[number];

const spellings = z.array(z.string().min(1)).min(1);

/** `needed`: the column must be there, whatever its cells hold. */
const schema = z.strictObject({
  columns: z.array(z.strictObject({ field: z.enum(esakipFields), needed: z.boolean(), spellings })),
  perspectives: z.strictObject({
    PENERIMA_LAYANAN: spellings,
    PROSES_BISNIS: spellings,
    PENGUATAN_INTERNAL: spellings,
    ANGGARAN: spellings,
  }),
});

/** The columns and the words, checked when they are first asked for. */
export const esakipFormat = file('esakip.json', schema, esakipJson);
export type PerspectiveWord = keyof z.infer<typeof schema>['perspectives'];

/** The field that a header or a name stands for, or null. */
export const esakipField = (header: string): EsakipField | null => {
  const plain = plainWord(header);
  const isIt = ({ field, spellings: known }: { field: EsakipField; spellings: string[] }) =>
    [field, ...known].some((spelling) => plainWord(spelling) === plain);
  return esakipFormat().columns.find(isIt)?.field ?? null;
};

const perspectives = () => Object.entries(esakipFormat().perspectives) as [PerspectiveWord, string[]][];

/** The perspective that a word stands for, or null when it is none of the known words. */
export const perspectiveOf = (word: string): PerspectiveWord | null =>
  perspectives().find(([value, words]) =>
    [value, ...words].some((spelling) => plainWord(spelling) === plainWord(word)),
  )?.[0] ?? null;

/** The perspectives as a refusal names them: the first spelling of each. */
export const perspectiveWords = (): string =>
  perspectives()
    .map(([, [first]]) => first)
    .join(', ');
