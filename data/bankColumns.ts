/** The columns of the activity bank as CSV, with the spellings of their headers. docs/operators.md. */
import * as z from 'zod';
import bankColumnsJson from './bank-columns.json' with { type: 'json' };
import { file } from './load.ts';
import { plainWord } from './register.ts';

export const bankFields = [
  'kode',
  'nama',
  'kelompok',
  'rumpun_jabatan',
  'satuan',
  'menit_min',
  'menit_baku',
  'menit_maks',
  'hasil',
  'berlaku_mulai',
  'berlaku_sampai',
] as const;
export type BankField = (typeof bankFields)[number];

/** `needed`: the column must be there, whatever its cells hold. */
const schema = z.array(
  z.strictObject({
    field: z.enum(bankFields),
    needed: z.boolean(),
    spellings: z.array(z.string().min(1)).min(1),
  }),
);

export const bankColumns = file('bank-columns.json', schema, bankColumnsJson);

/** The field that a header stands for, or null. */
export const bankField = (header: string): BankField | null => {
  const plain = plainWord(header);
  const isIt = ({ field, spellings }: { field: BankField; spellings: string[] }) =>
    [field, ...spellings].some((spelling) => plainWord(spelling) === plain);
  return bankColumns().find(isIt)?.field ?? null;
};
