import { authoriseReadingOn } from '../../../organisation/line/reviewer.ts';
import type { Unit } from '../../../organisation/unit/rules.ts';
import { type Action, authorise, may } from '../../../platform/access.ts';
import type { Context } from '../../../platform/context.ts';
import { findingLists } from '../../../platform/findingKeys.ts';
import type { Item, Kept } from '../../../platform/item.ts';
import type { List } from '../../../platform/keys.ts';
import { type Page, type PageArgs, pageOf, pageWith } from '../../../platform/page.ts';
import { today } from '../../../platform/period.ts';
import { ok, type Result, refuse } from '../../../platform/result.ts';
import { type FindingCode, isSecret, kindOf } from '../kinds.ts';
import { PURPOSE, PURPOSE_HEADER } from '../../reading/rules.ts';
import type { Finding, FindingRef, FindingState } from '../rules.ts';
import { findingOf, findingsListed, findingsOf, parseFindingId } from '../store.ts';

/** Under which rule a finding is read: what the person and whoever appraises them can mend, they see. */
const actionOf = ({ kind, unitId }: Pick<FindingRef, 'kind' | 'unitId'>): Action => {
  const { owner } = kindOf(kind);
  return unitId !== null || owner === 'UNIT' || owner === 'BKPP' ? 'officeFinding.read' : 'finding.read';
};

/** Authorises the reading of what is no secret: by office where it is listed, else by the person's line of today. */
export async function authoriseFinding(context: Context, finding: Finding): Promise<Result<string>> {
  const action = actionOf(finding);
  const byOffice = await authorise(context, action, { unitPath: finding.unitPath }, ['id']);
  if (byOffice.ok || finding.employeeId === null) return byOffice;
  return authoriseReadingOn(context, action, finding.employeeId, today(context.clock));
}

/** Reads a finding by id; a secret one never, since that asks for a purpose. Refuses: ID_INVALID, NOT_FOUND. */
export async function readFinding(context: Context, id: string): Promise<Result<Kept<Finding>>> {
  const ref = parseFindingId(id);
  if (!ref) return refuse('ID_INVALID', 'id', { type: 'Finding' });
  const kept = isSecret(ref.kind) ? null : await findingOf(context.table, ref);
  if (!kept) return refuse('NOT_FOUND', 'id');
  const authority = await authoriseFinding(context, kept.data);
  return authority.ok ? ok(kept) : authority;
}

/** The findings of a person in a state, as far as the caller may see each; no secret ones. Refuses NOT_FOUND. */
export async function readFindingsOf(
  context: Context,
  employeeId: string,
  state: FindingState,
): Promise<Result<Kept<Finding>[]>> {
  const { table, actor, clock } = context;
  const all = (await findingsOf(table, { employeeId })).filter(
    ({ data }) => data.state === state && !isSecret(data.kind),
  );
  const authority = await authoriseReadingOn(context, 'finding.read', employeeId, today(clock));
  if (!authority.ok) return authority;
  if (actor.kind === 'PERSON' && actor.employeeId === employeeId) return ok(all);
  const office = await authoriseReadingOn(context, 'officeFinding.read', employeeId, today(clock));
  return ok(office.ok ? all : all.filter(({ data }) => actionOf(data) === 'finding.read'));
}

/** What of a list is asked for, beside which page of it. */
export interface Wanted extends PageArgs {
  readonly state?: FindingState | null;
  readonly code?: FindingCode | null;
}

/** A page of a list: the rows in one query, the findings themselves in one batch. */
async function pageOfFindings(
  { table }: Context,
  list: List,
  { state, code, ...args }: Wanted,
  isShown: (finding: Finding) => boolean = () => true,
): Promise<Result<Page<Kept<Finding>>>> {
  const page = await pageOf(table, list, args, (row): Item => row);
  if (!page.ok) return page;
  // An index may lag behind: what has left the state meanwhile is not shown.
  const isWanted = (kept: Kept<Finding> | null) =>
    kept !== null &&
    kept.data.state === (state ?? 'OPEN') &&
    (!code || kindOf(kept.data.kind).code === code) &&
    isShown(kept.data);
  const read = async (rows: readonly Item[]) =>
    (await findingsListed(table, rows)).map((kept) => (isWanted(kept) ? kept : null));
  return ok(await pageWith(page.value, read));
}

/**
 * The city's findings of a state, or of one code of it, by code, the longest standing first; no secret ones. Refuses:
 * NOT_FOUND for whoever may not see them all, PAGE_SIZE, PAGE_BOTH_WAYS, CURSOR_INVALID.
 */
export async function readCityFindings(
  context: Context,
  wanted: Wanted,
): Promise<Result<Page<Kept<Finding>>>> {
  const authority = await authorise(context, 'finding.list', {});
  if (!authority.ok) return authority;
  const list = findingLists.city(wanted.state ?? 'OPEN', false, wanted.code ?? undefined);
  return pageOfFindings(context, list, wanted);
}

/**
 * The findings of a state of a unit, of those below it and of their people, by unit and code; with a code pages may be
 * short. Refuses as `readCityFindings`.
 */
export async function readUnitFindings(
  context: Context,
  unit: Unit,
  wanted: Wanted,
): Promise<Result<Page<Kept<Finding>>>> {
  const authority = await authorise(context, 'finding.list', { unitPath: unit.path });
  if (!authority.ok) return authority;
  const list = findingLists.ofUnit(unit.agencyId, unit.path, wanted.state ?? 'OPEN');
  return pageOfFindings(context, list, wanted);
}

const isOwn = ({ actor }: Context, { employeeId }: Pick<Finding, 'employeeId'>): boolean =>
  actor.kind === 'PERSON' && actor.employeeId === employeeId;

/** Whether a purpose is stated (header X-Reading-Purpose), for which signs about people are shown. */
export const forPurpose = ({ purpose }: Context): Result<string> =>
  purpose ? ok(purpose) : refuse('READING_PURPOSE', PURPOSE_HEADER, PURPOSE);

/** Signs of habit in activities: of all signs the only ones that auditors see too (docs/domain.md 3, D08). */
const HABIT: FindingCode = 'D08';

/** Under which rule signs of a code are read; of every code where none is asked for. */
const signAction = (code?: FindingCode | null): Action =>
  code === HABIT ? 'habitSignal.read' : 'signal.read';

/**
 * Signs about people, as `readCityFindings`, for BKPP and a stated purpose, never one's own; auditors are shown those of
 * habit alone. That they were looked at is recorded where the fields of each are answered. Refuses as it does, and
 * READING_PURPOSE.
 */
export async function readSignals(context: Context, wanted: Wanted): Promise<Result<Page<Kept<Finding>>>> {
  const isAll = (await may(context, 'signal.read', {})) !== null;
  const code = isAll ? wanted.code : (wanted.code ?? HABIT);
  const authority = await authorise(context, signAction(code), {});
  if (!authority.ok) return authority;
  const stated = forPurpose(context);
  if (!stated.ok) return stated;
  const list = findingLists.city(wanted.state ?? 'OPEN', true, code ?? undefined);
  return pageOfFindings(context, list, wanted, (finding) => !isOwn(context, finding));
}

/** Whether the caller may see a finding of either sort, other than their own where it is secret. */
export const mayWaive = async (context: Context, { kind, employeeId }: FindingRef): Promise<boolean> =>
  !isSecret(kind) ||
  (!isOwn(context, { employeeId }) && (await may(context, signAction(kindOf(kind).code), {})) !== null);
