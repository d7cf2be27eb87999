/**
 * The activity bank: what may be recorded, in which unit, for how many minutes. The norm minutes are
 * the norma waktu of the workload analysis (PermenPANRB 1/2020). docs/domain.md 5.6, 6.2.
 */
import * as z from 'zod';

export const bankStates = ['PROPOSED', 'ACTIVE', 'RETIRED'] as const;

/** What every position does, whatever its family. */
const EVERYBODY = 'UMUM';

const minutes = z.int().min(1).max(660);

/** `normMinutes` are for one unit; `version` is that of the norm: an activity keeps the one it was counted by. */
export const bankItemSchema = z.object({
  code: z.string().regex(/^[A-Z]{3}-\d{3}$/),
  version: z.int().positive(),
  name: z.string().min(1),
  category: z.string().min(1),
  families: z.array(z.string()).min(1),
  unit: z.string().min(1),
  normMinutes: z.object({ min: minutes, standard: minutes, max: minutes }),
  output: z.string().min(1),
  state: z.enum(bankStates),
});
export type BankItem = z.infer<typeof bankItemSchema>;

/** Whether a position of a family may record it. */
export const fitsFamily = (item: Pick<BankItem, 'families'>, family: string): boolean =>
  item.families.includes(EVERYBODY) || item.families.includes(family);

/** A text as it is searched: lower case, without accents. */
export const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The text in which an item is found. */
export const searchText = ({ name, output, category }: BankItem): string =>
  folded(`${name} ${output} ${category}`);

/** The words of a search, each of which must occur somewhere. */
export const searchWords = (search: string): string[] => folded(search).split(/\s+/).filter(Boolean);
