import { authoriseReadingOn } from '../../../organisation/line/reviewer.ts';
import type { Employee } from '../../../organisation/employee/rules.ts';
import { personOf } from '../../../organisation/person/store.ts';
import { policiesOn } from '../../../organisation/policy/store.ts';
import type { Context } from '../../../platform/context.ts';
import { type Kept, type Kind, readItem } from '../../../platform/item.ts';
import { type Key, keys } from '../../../platform/keys.ts';
import { partsOf } from '../../../platform/nodeId.ts';
import { parsePeriod, today } from '../../../platform/period.ts';
import { ok, type Result, refuse } from '../../../platform/result.ts';
import { getItem } from '../../../platform/table.ts';
import { type Account, accountOn } from '../account.ts';
import { careerOf } from '../career.ts';
import { type Opening, standingOpening } from '../opening.ts';
import type { Conversion } from '../rules.ts';
import { conversionKind, type Credits, creditsOf, openingKind } from '../store.ts';

/** Somebody's credit points as a reader sees them. */
export interface SeenCredit extends Credits {
  readonly account: Account;
}

/**
 * A person's credit points with the balance of today, as the register and the policies stand: five queries and a batch,
 * however many years. Refuses NOT_FOUND for whoever may not see them.
 */
export async function readCredit(context: Context, { employeeId }: Employee): Promise<Result<SeenCredit>> {
  const { table, clock } = context;
  const on = today(clock);
  const authority = await authoriseReadingOn(context, 'credit.read', employeeId, on);
  if (!authority.ok) return authority;
  const [person, credits, policies] = await Promise.all([
    personOf(table, employeeId),
    creditsOf(table, employeeId),
    policiesOn(table, on),
  ]);
  if (!person) return refuse('NOT_FOUND', 'id');
  const career = await careerOf(table, person, clock.zone);
  const account = accountOn({
    opening: standingOpening(credits.opening?.data ?? null),
    conversions: credits.conversions.map(({ data }) => data),
    promotions: career.promotions,
    rank: career.rankOn(on),
    level: career.levelOn(on),
    policies,
    on,
  });
  return ok({ ...credits, account });
}

/** Reads what a node id of credit points names. Refuses: ID_INVALID, and NOT_FOUND alike for what may not be seen. */
async function readNode<T extends object>(
  context: Context,
  kind: Kind<T>,
  key: Key | null,
  { employeeId, type }: { readonly employeeId: string; readonly type: string },
): Promise<Result<Kept<T>>> {
  if (!key) return refuse('ID_INVALID', 'id', { type });
  const { table, clock } = context;
  const [item, authority] = await Promise.all([
    getItem(table, key),
    authoriseReadingOn(context, 'credit.read', employeeId, today(clock)),
  ]);
  if (!authority.ok) return authority;
  return item ? ok(readItem(kind, item)) : refuse('NOT_FOUND', 'id');
}

/** A conversion by its id. */
export function readConversion(context: Context, id: string): Promise<Result<Kept<Conversion>>> {
  const [employeeId = '', token = ''] = partsOf(id, 'CreditConversion', 2);
  const year = parsePeriod(token);
  const key = employeeId && year ? keys.creditConversion(employeeId, year) : null;
  return readNode(context, conversionKind, key, { employeeId, type: 'CreditConversion' });
}

/** What somebody brought along, by its id. */
export function readOpening(context: Context, id: string): Promise<Result<Kept<Opening>>> {
  const [employeeId = ''] = partsOf(id, 'OpeningCredit', 1);
  const key = employeeId ? keys.openingCredit(employeeId) : null;
  return readNode(context, openingKind, key, { employeeId, type: 'OpeningCredit' });
}
