import { authorise } from '../../../platform/access.ts';
import { commitAs, retrying } from '../../../platform/commit/commit.ts';
import type { Context } from '../../../platform/context.ts';
import { today } from '../../../platform/period.ts';
import { ok, type Result, refuse } from '../../../platform/result.ts';
import { bankOfPerson, markFavourite, MOST_FAVOURITES } from '../personal.ts';
import { type Bank, bankOf } from '../store.ts';
import { type SeenBankItem, seenOn } from './readBank.ts';

/** What a person has of the bank for themselves, the newest first. */
export interface PersonalBank {
  readonly favourites: readonly SeenBankItem[];
  readonly recent: readonly SeenBankItem[];
}

const itemsOf = (context: Context, bank: Bank, codes: readonly string[]): SeenBankItem[] =>
  codes.flatMap((code) => {
    const entry = bank.get(code);
    return entry ? [seenOn(entry, today(context.clock))] : [];
  });

/** A person's own favourites and what they recorded last (one read, beside the bank that is remembered). */
export async function readPersonalBank(context: Context, employeeId: string): Promise<PersonalBank> {
  const [bank, codes] = await Promise.all([
    bankOf(context.table, context.clock),
    bankOfPerson(context.table, employeeId),
  ]);
  return {
    favourites: itemsOf(context, bank, codes.favourites),
    recent: itemsOf(context, bank, codes.recent),
  };
}

/**
 * Makes an item a favourite of the caller's, or takes it from them; again it changes nothing. Refuses: NOT_ALLOWED
 * for who is no person, BANK_ITEM_UNKNOWN, BANK_FAVOURITES_FULL.
 */
export async function setBankFavourite(
  context: Context,
  { code, favourite }: { readonly code: string; readonly favourite: boolean },
): Promise<Result<PersonalBank>> {
  const { actor, table, clock } = context;
  if (actor.kind !== 'PERSON') return refuse('NOT_ALLOWED');
  const { employeeId } = actor;
  const authority = await authorise(context, 'bank.favour', { ownerId: employeeId });
  if (!authority.ok) return authority;
  const [bank, codes] = await Promise.all([bankOf(table, clock), bankOfPerson(table, employeeId)]);
  const { favourites, recent } = codes;
  if (favourite && !bank.has(code)) return refuse('BANK_ITEM_UNKNOWN', 'input.code', { code });
  const isOne = favourites.includes(code);
  if (favourite && !isOne && favourites.length >= MOST_FAVOURITES)
    return refuse('BANK_FAVOURITES_FULL', 'input.code', { max: MOST_FAVOURITES });
  if (favourite !== isOne) {
    const mark = markFavourite(employeeId, code, favourite, codes, clock.now());
    const committed = await retrying(() => commitAs(context, authority.value, { writes: [mark] }));
    if (!committed.ok) return committed;
  }
  const others = favourites.filter((one) => one !== code);
  const now = favourite ? (isOne ? favourites : [code, ...others]) : others;
  return ok({ favourites: itemsOf(context, bank, now), recent: itemsOf(context, bank, recent) });
}
