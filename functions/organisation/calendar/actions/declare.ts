/** What BKPP declares by decree, before the day, on it or afterwards, and takes back. docs/domain.md 6.3. */
import { authorise } from '../../../platform/access.ts';
import { commitAs, retrying } from '../../../platform/commit/commit.ts';
import type { Context } from '../../../platform/context.ts';
import { parseInput } from '../../../platform/input.ts';
import type { Kept } from '../../../platform/item.ts';
import { keys } from '../../../platform/keys.ts';
import { check, ok, type Result, refuse } from '../../../platform/result.ts';
import { atExpectedVersion, changed } from '../../../platform/versions.ts';
import { officeStands } from '../../appointment/store.ts';
import { announceDeclaration } from '../events.ts';
import {
  type Declaration,
  type DeclarationContent,
  declarationContentSchema,
  declarationProblems,
  isSame,
  stands,
  withdrawalSchema,
} from '../rules.ts';
import { calendarNow, calendarRecord, declarationKind, parseDeclarationId } from '../store.ts';

/**
 * Declares days by decree: a holiday, joint leave, a day of the base that is worked after all, or Ramadan. It counts
 * for what is decided from now on; what was decided stays. The same again answers the same. Refuses: INPUT_*,
 * CALENDAR_DATES, CALENDAR_TOO_LONG, CALENDAR_OVERLAPS, CALENDAR_NO_HOLIDAY, NOT_ALLOWED for anyone but BKPP.
 */
export async function declareCalendarDays(
  context: Context,
  given: unknown,
): Promise<Result<Kept<Declaration>>> {
  const authority = await authorise(context, 'calendar.declare', {});
  if (!authority.ok) return authority;
  const input = parseInput(declarationContentSchema, given, ['input']);
  if (!input.ok) return input;
  const done = await retrying(() => declareOnce(context, authority.value, input.value));
  if (done.ok) await calendarNow(context); // whoever declared it sees it at once
  return done;
}

async function declareOnce(
  context: Context,
  authority: string,
  content: DeclarationContent,
): Promise<Result<Kept<Declaration>>> {
  const { declarations, guard } = await calendarRecord(context.table);
  const known = declarations.find(({ data }) => isSame(data, content));
  if (known) return ok(known);
  const onRecord = declarations.map(({ data }) => data);
  const sound = check(declarationProblems(content, onRecord, context.holidays), null);
  if (!sound.ok) return sound;
  const at = context.clock.now();
  const after: Declaration = {
    ...content,
    id: context.newId(),
    declaredAt: at,
    withdrawnAt: null,
    withdrawnBy: null,
  };
  const committed = await commitAs(context, authority, {
    at,
    changes: [
      {
        kind: declarationKind,
        key: keys.calendarEntry(after.from, after.id),
        before: null,
        after,
        event: announceDeclaration('calendarDeclared', after),
      },
    ],
    writes: [guard, ...(await officeStands(context, 'BKPP'))],
  });
  return committed.ok ? ok(committed.value[0] as Kept<Declaration>) : committed;
}

/**
 * Takes a declaration back by decree: it counts no more for what is decided from now on, and stays on record. Refuses:
 * INPUT_*, ID_INVALID, NOT_FOUND, CALENDAR_WITHDRAWN (it was before), VERSION_BEHIND, NOT_ALLOWED for anyone but BKPP.
 */
export async function withdrawCalendarDays(
  context: Context,
  given: unknown,
): Promise<Result<Kept<Declaration>>> {
  const authority = await authorise(context, 'calendar.declare', {});
  if (!authority.ok) return authority;
  const input = parseInput(withdrawalSchema, given, ['input']);
  if (!input.ok) return input;
  const { id, expectedVersion, decreeNo } = input.value;
  const { declarations, guard } = await calendarRecord(context.table);
  const key = parseDeclarationId(id);
  if (!key) return refuse('ID_INVALID', 'input.id', { type: 'CalendarDeclaration' });
  const before = declarations.find((one) => one.key.SK === key.SK);
  if (!before) return refuse('NOT_FOUND', 'input.id');
  const seen = atExpectedVersion(before, expectedVersion);
  if (!seen.ok) return seen;
  if (!stands(before.data)) return refuse('CALENDAR_WITHDRAWN', 'input.id');
  const at = context.clock.now();
  const after: Declaration = { ...before.data, withdrawnAt: at, withdrawnBy: decreeNo };
  const committed = await commitAs(context, authority.value, {
    at,
    changes: [changed(declarationKind, before, after, announceDeclaration('calendarWithdrawn', after))],
    writes: [guard, ...(await officeStands(context, 'BKPP'))],
  });
  if (!committed.ok) return committed;
  await calendarNow(context);
  return ok(committed.value[0] as Kept<Declaration>);
}
