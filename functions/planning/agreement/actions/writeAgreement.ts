/** Agreements by hand, where the source is not e-Sakip: drawn up as a draft, published as a version. */
import * as z from 'zod';
import { authorise } from '../../../platform/access.ts';
import type { Edit } from '../../../platform/alter.ts';
import { retrying } from '../../../platform/commit/commit.ts';
import type { Context } from '../../../platform/context.ts';
import { parseInput } from '../../../platform/input.ts';
import type { Kept } from '../../../platform/item.ts';
import { datesOf, today, yearPeriod } from '../../../platform/period.ts';
import { ok, type Result, refuse } from '../../../platform/result.ts';
import { atExpectedVersion } from '../../../platform/versions.ts';
import { placeOfUnit, type Unit } from '../../../organisation/unit/rules.ts';
import { parseUnitId, unitsOf } from '../../../organisation/unit/store.ts';
import { isOver } from '../../../organisation/validity/rules.ts';
import { type Agreement, draw, itemSchema, MOST_ITEMS, publish } from '../rules.ts';
import { agreementOf, contentHashOf, parseAgreementId } from '../store.ts';
import { commitAgreement } from './publishVersion.ts';

const itemsSchema = z.array(itemSchema).min(1).max(MOST_ITEMS);
const inputSchema = z.object({
  unitId: z.string(),
  year: z.int(),
  expectedVersion: z.int().nonnegative(),
  items: itemsSchema,
});

/** Whether the caller may write a unit's agreement: its manager, or BKPP. */
const mayWrite = (context: Context, unit: Unit, field: string): Promise<Result<string>> =>
  authorise(
    context,
    'agreement.write',
    { unitPath: placeOfUnit(unit, today(context.clock)).path },
    field.split('.'),
  );

/**
 * The unit with an agreement for a year: of last year, this one or the next. Refuses: NOT_FOUND,
 * INPUT_OUT_OF_RANGE, AGREEMENT_UNIT_ENDED.
 */
async function unitOf(context: Context, id: string, year: number): Promise<Result<Unit>> {
  const unitId = parseUnitId(id);
  if (!unitId) return refuse('ID_INVALID', 'input.unitId', { type: 'Unit' });
  const thisYear = Number(today(context.clock).slice(0, 4));
  if (Math.abs(year - thisYear) > 1)
    return refuse('INPUT_OUT_OF_RANGE', 'input.year', { range: `${thisYear - 1}\u2013${thisYear + 1}` });
  const [unit] = await unitsOf(context.table, [unitId]);
  if (!unit) return refuse('NOT_FOUND', 'input.unitId');
  const isEnded = isOver(unit.data, datesOf(yearPeriod(year)).first);
  const params = { date: unit.data.validTo ?? '', year };
  return isEnded ? refuse('AGREEMENT_UNIT_ENDED', 'input.unitId', params) : ok(unit.data);
}

/**
 * Draws up an agreement by hand, or changes what is drawn up; the newest version stays in force. `expectedVersion` is 0
 * where there is none yet. Refuses: NOT_ALLOWED for anyone but the unit's manager and BKPP, ID_INVALID, NOT_FOUND,
 * INPUT_*, AGREEMENT_FROM_ESAKIP, AGREEMENT_UNIT_ENDED, AGREEMENT_ITEM_TWICE, AGREEMENT_TARGET, AGREEMENT_TARGET_UNIT,
 * VERSION_BEHIND with the agreement as it stands.
 */
export async function draftAgreement(context: Context, given: unknown): Promise<Result<Kept<Agreement>>> {
  const input = parseInput(inputSchema, given, ['input']);
  if (!input.ok) return input;
  const { expectedVersion, items } = input.value;
  const unit = await unitOf(context, input.value.unitId, input.value.year);
  if (!unit.ok) return unit;
  const authority = await mayWrite(context, unit.value, 'input.unitId');
  if (!authority.ok) return authority;
  const ref = { unitId: unit.value.unitId, year: yearPeriod(input.value.year) };
  const before = await agreementOf(context.table, ref);
  if (!before && expectedVersion > 0) return refuse('NOT_FOUND', 'input.unitId');
  const seen = before ? atExpectedVersion(before, expectedVersion) : ok(null);
  if (!seen.ok) return seen;
  const after = draw(ref, before?.data ?? null, items, context.clock.now());
  if (!after.ok) return after;
  const event = 'agreementDrafted';
  return commitAgreement(context, authority.value, { before, after: after.value, event });
}

/**
 * Publishes what is drawn up as the next version: it supersedes the last, and heads whose plans no longer match are
 * told. Refuses: ID_INVALID, NOT_FOUND, NOT_ALLOWED for anyone but the unit's manager and BKPP, VERSION_BEHIND,
 * AGREEMENT_FROM_ESAKIP, AGREEMENT_NO_DRAFT, AGREEMENT_SAME.
 */
export async function publishAgreement(context: Context, input: Edit): Promise<Result<Kept<Agreement>>> {
  const ref = parseAgreementId(input.id);
  if (!ref) return refuse('ID_INVALID', 'input.id', { type: 'PerformanceAgreement' });
  const [before, [unit]] = await Promise.all([
    agreementOf(context.table, ref),
    unitsOf(context.table, [ref.unitId]),
  ]);
  if (!before || !unit) return refuse('NOT_FOUND', 'input.id');
  const authority = await mayWrite(context, unit.data, 'input.id');
  if (!authority.ok) return authority;
  const seen = atExpectedVersion(before, input.expectedVersion);
  if (!seen.ok) return seen;
  const hash = contentHashOf(before.data.draft?.items ?? []);
  const after = publish(before.data, hash, context.clock.now());
  if (!after.ok) return after;
  const becoming = { before, after: after.value, event: 'agreementPublished' } as const;
  // It rests on the agreement that was seen; a head who writes their plan meanwhile is looked at again.
  return retrying(() => commitAgreement(context, authority.value, becoming));
}
