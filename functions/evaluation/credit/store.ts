/** Credit points as they are kept: an aggregate for each year, and one of what somebody brought along. */
import { type Item, type Kept, type Kind, ofKind } from '../../platform/item.ts';
import { keys, lists } from '../../platform/keys.ts';
import { nodeId } from '../../platform/nodeId.ts';
import { queryAll, type Table } from '../../platform/table.ts';
import { type Opening, openingSchema } from './opening.ts';
import { type Conversion, conversionSchema } from './rules.ts';

export const conversionKind: Kind<Conversion> = {
  type: 'creditConversion',
  schemaVersion: 1,
  schema: conversionSchema,
};
export const openingKind: Kind<Opening> = {
  type: 'openingCredit',
  schemaVersion: 1,
  schema: openingSchema,
};

export const conversionKey = ({ employeeId, year }: Pick<Conversion, 'employeeId' | 'year'>) =>
  keys.creditConversion(employeeId, year);

export const conversionId = ({ employeeId, year }: Pick<Conversion, 'employeeId' | 'year'>): string =>
  nodeId('CreditConversion', employeeId, year);

export const openingId = ({ employeeId }: Pick<Opening, 'employeeId'>): string =>
  nodeId('OpeningCredit', employeeId);

/** What is kept of somebody's credit points. */
export interface Credits {
  readonly opening: Kept<Opening> | null;
  readonly conversions: readonly Kept<Conversion>[];
}

const creditsAmong = (items: readonly Item[]): Credits => ({
  opening: ofKind(items, openingKind)[0] ?? null,
  conversions: ofKind(items, conversionKind),
});

/** All of a person's credit points, the oldest year first (one query). */
export const creditsOf = async (table: Table, employeeId: string): Promise<Credits> =>
  creditsAmong(await queryAll(table, lists.credit(employeeId)));
