/** Ranks, position kinds, levels and families, and the activity bank. docs/domain.md 5. */
import * as z from 'zod';
import { jenjangs, positionKinds as kinds } from '../functions/organisation/position/rules.ts';
import bankJson from './activity-bank.json' with { type: 'json' };
import levelsJson from './levels.json' with { type: 'json' };
import { positionFamilies } from './families.ts';
import { file } from './load.ts';
import kindsJson from './position-kinds.json' with { type: 'json' };
import ranksJson from './ranks.json' with { type: 'json' };

export { type PositionFamily, positionFamilies } from './families.ts';

const text = z.string().min(1);

const rankSchema = z.strictObject({
  code: text,
  name: text.nullable(),
  scheme: z.enum(['PNS', 'PPPK']),
  order: z.int().positive(),
  /** The code of the national system; PPPK grades have none here. */
  siasnCode: text.nullable(),
});

const kindSchema = z.strictObject({
  kind: z.enum(kinds),
  name: text,
  nameEn: text,
  eselons: z.array(text),
  jenjangs: z.array(z.enum(jenjangs)),
});

const levelSchema = z.strictObject({
  jenjang: z.enum(jenjangs),
  name: text,
  grade: z.int().min(1).max(17),
  pnsRanks: z.array(text).min(1),
  pppkRank: text,
});

const minutes = z.int().min(1).max(660);
const normSchema = z
  .strictObject({ min: minutes, standard: minutes, max: minutes })
  .refine(({ min, standard, max }) => min <= standard && standard <= max, 'min <= standard <= max');

/** Norm minutes are for one unit; `UMUM` among the families fits every position. */
const bankItemSchema = z.strictObject({
  code: z.string().regex(/^[A-Z]{3}-\d{3}$/),
  category: text,
  name: text,
  unit: text,
  normMinutes: normSchema,
  output: text,
  positionFamilies: z.array(text).min(1),
});

export type Rank = z.infer<typeof rankSchema>;
export type BankItem = z.infer<typeof bankItemSchema>;

export const ranks = file('ranks.json', z.array(rankSchema), ranksJson);
export const positionKinds = file('position-kinds.json', z.array(kindSchema), kindsJson);
export const levels = file('levels.json', z.array(levelSchema), levelsJson);

/** The bank: each code once, for families of `families`. */
export const bankSchema = (families: ReadonlySet<string>) =>
  z.array(bankItemSchema).superRefine((items, context) => {
    const seen = new Set<string>();
    items.forEach(({ code, positionFamilies: fits }, index) => {
      if (seen.has(code))
        context.addIssue({ code: 'custom', path: [index, 'code'], message: `${code} twice` });
      seen.add(code);
      for (const family of fits.filter((name) => name !== 'UMUM' && !families.has(name)))
        context.addIssue({
          code: 'custom',
          path: [index, 'positionFamilies'],
          message: `${code}: no family ${family}`,
        });
    });
  });

let bank: (() => BankItem[]) | undefined;

/** The bank, checked on first use against the families, which are checked before it. */
export function activityBank(): BankItem[] {
  bank ??= file(
    'activity-bank.json',
    bankSchema(new Set(positionFamilies().map(({ code }) => code))),
    bankJson,
  );
  return bank();
}

/** Whether a bank item fits a position of a family. */
export const fitsFamily = (item: Pick<BankItem, 'positionFamilies'>, family: string): boolean =>
  item.positionFamilies.includes('UMUM') || item.positionFamilies.includes(family);
