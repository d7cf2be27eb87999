/** Achievements from e-Sakip in two steps: validated, which writes nothing, and committed, which takes the good ones. */
import * as z from 'zod';
import { errorOf } from '../../../organisation/register/cells.ts';
import { unitsOfCodes } from '../../../organisation/register/code.ts';
import { jsonRows } from '../../../organisation/register/json.ts';
import { UnreadableFile } from '../../../organisation/register/sheet.ts';
import { type ReadUnit, unitsOnce } from '../../../organisation/unit/performance.ts';
import type { Unit } from '../../../organisation/unit/rules.ts';
import { authorise } from '../../../platform/access.ts';
import { retrying } from '../../../platform/commit/commit.ts';
import type { Context } from '../../../platform/context.ts';
import { parseFrame } from '../../../platform/input.ts';
import type { Kept } from '../../../platform/item.ts';
import { today } from '../../../platform/period.ts';
import { ok, type Problem, type Result, refuse } from '../../../platform/result.ts';
import { type AchievementOutcome, type AchievementReport, reportOf, type RowProblem } from '../report.ts';
import { type AchievementRow, achievementSheet, readRow } from '../row.ts';
import { type Achievement, arrive } from '../rules.ts';
import { achievementOf, achievementsOf, contentHashOf } from '../store.ts';
import { commitAchievement } from './commitAchievement.ts';
import { hasItsOwn } from './place.ts';

/** It comes with the request: a city has some 60 performance units. */
const MOST_BYTES = 400_000;
/** Each is a transaction of the one request that commits them. */
const MOST_ROWS = 200;

const inputSchema = z.object({ content: z.string().min(1) });

/** Refuses: INPUT_*, AGREEMENT_FILE_TOO_LARGE, FILE_TOO_MANY_ROWS, FILE_* as the reader names them. */
async function rowsOf(context: Context, given: unknown): Promise<Result<AchievementRow[]>> {
  const input = parseFrame(inputSchema, given, ['input']);
  if (!input.ok) return input;
  const bytes = Buffer.from(input.value.content);
  if (bytes.length > MOST_BYTES)
    return refuse('AGREEMENT_FILE_TOO_LARGE', 'input.content', { found: bytes.length, max: MOST_BYTES });
  const thisYear = Number(today(context.clock).slice(0, 4));
  const rows: AchievementRow[] = [];
  try {
    for await (const row of jsonRows([bytes], achievementSheet)) {
      if (rows.length === MOST_ROWS) return refuse('FILE_TOO_MANY_ROWS', 'input.content', { max: MOST_ROWS });
      rows.push(readRow(row, thisYear));
    }
  } catch (fault) {
    if (!(fault instanceof UnreadableFile)) throw fault;
    return refuse(fault.problem.code, 'input.content', { ...fault.problem.params });
  }
  return ok(rows);
}

/** A row beside what is on record, the rows before it taken. */
interface Judged {
  readonly row: AchievementRow;
  readonly unit: Unit | null;
  readonly outcome: AchievementOutcome;
  readonly problems: readonly RowProblem[];
  readonly after: Achievement | null;
}

/** What keeps a row from being taken as a problem of its own. */
const asRow = (
  { no }: AchievementRow,
  { code, params }: Problem,
  severity: RowProblem['severity'] = 'ERROR',
) => ({
  row: no,
  ...errorOf<never>(null, code, params),
  severity,
});

/** Judges one row. */
async function judge(
  context: Context,
  row: AchievementRow,
  unit: Unit | null,
  before: Achievement | null,
  read: ReadUnit,
): Promise<Judged> {
  const { no, unitCode, period, version, content } = row;
  const found = { row: no, unitCode, unitId: unit?.unitId ?? null, period, sourceVersion: version };
  const own = row.problems.map((problem): RowProblem => ({ row: no, ...problem }));
  const left = (more: readonly RowProblem[]): Judged => ({
    row,
    unit,
    outcome: { ...found, outcome: 'LEFT_OUT' },
    problems: [...own, ...more],
    after: null,
  });
  if (unitCode !== null && !unit)
    return left([{ row: no, ...errorOf('kode_unit', 'ROW_ESAKIP_UNIT_UNKNOWN', { code: unitCode }) }]);
  if (!unit || !period || version === null || !content) return left([]);
  const may = await hasItsOwn(context, unit, { period }, read);
  if (!may.ok) return left([asRow(row, may.problems[0])]);
  const brought = { content, contentHash: contentHashOf(content), sourceVersion: version };
  const arrived = arrive({ unitId: unit.unitId, period }, before, brought, context.clock.now());
  if (!arrived.ok) return left([asRow(row, arrived.problems[0])]);
  const { arrival, after } = arrived.value;
  const over = asRow(row, { code: 'ROW_ACHIEVEMENT_TAKES_OVER' }, 'WARNING');
  const problems = arrival === 'TAKEOVER' ? [...own, over] : own;
  return { row, unit, outcome: { ...found, outcome: arrival }, problems, after };
}

/** Judges all rows in their order: units and achievements on record in a batch each. */
async function judgeAll(context: Context, rows: readonly AchievementRow[]): Promise<Judged[]> {
  const { table } = context;
  const codes = [...new Set(rows.flatMap(({ unitCode }) => unitCode ?? []))];
  const units = await unitsOfCodes(table, codes, 'ESAKIP');
  const byCode = new Map(codes.map((code, at) => [code, units[at]?.data ?? null]));
  const refs = rows.flatMap(({ unitCode, period }) => {
    const unitId = unitCode && byCode.get(unitCode)?.unitId;
    return unitId && period ? [{ unitId, period }] : [];
  });
  const name = (unitId: string, period: string) => `${unitId} ${period}`;
  const kept = await achievementsOf(table, refs);
  const onRecord = new Map(refs.map((ref, at) => [name(ref.unitId, ref.period), kept[at]?.data ?? null]));
  const read = unitsOnce(table);
  const judged: Judged[] = [];
  for (const row of rows) {
    const unit = (row.unitCode && byCode.get(row.unitCode)) || null;
    const at = name(unit?.unitId ?? '', row.period ?? '');
    const one = await judge(context, row, unit, onRecord.get(at) ?? null, read);
    if (one.after) onRecord.set(at, one.after);
    judged.push(one);
  }
  return judged;
}

const reportOn = (judged: readonly Judged[]): AchievementReport =>
  reportOf(
    judged.map(({ outcome }) => outcome),
    judged.flatMap(({ problems }) => problems),
  );

/** Reads and judges the rows. Refuses: NOT_FOUND or NOT_ALLOWED for whoever is neither BKPP nor e-Sakip's client, and as `rowsOf`. */
async function judged(
  context: Context,
  given: unknown,
): Promise<Result<{ readonly authority: string; readonly rows: Judged[] }>> {
  const authority = await authorise(context, 'achievement.import', {});
  if (!authority.ok) return authority;
  const rows = await rowsOf(context, given);
  if (!rows.ok) return rows;
  return ok({ authority: authority.value, rows: await judgeAll(context, rows.value) });
}

/** Says what would come of rows of e-Sakip; writes nothing. Refuses as `judged`. */
export async function validateAchievements(
  context: Context,
  given: unknown,
): Promise<Result<AchievementReport>> {
  const found = await judged(context, given);
  return found.ok ? ok(reportOn(found.value.rows)) : found;
}

/** Takes one row as it stands beside the record of now; what is refused after all is left out, with its reason. */
async function take(context: Context, authority: string, one: Judged, read: ReadUnit): Promise<Judged> {
  const { row, unit } = one;
  const { period } = row;
  if (!unit || !period || !one.after || one.outcome.outcome === 'UNCHANGED') return one;
  let last = one;
  const taken = await retrying(async (): Promise<Result<Kept<Achievement> | null>> => {
    const before = await achievementOf(context.table, { unitId: unit.unitId, period });
    last = await judge(context, row, unit, before?.data ?? null, read);
    if (!last.after || last.outcome.outcome === 'UNCHANGED') return ok(null);
    return commitAchievement(context, authority, { before, after: last.after, event: 'achievementDrafted' });
  });
  if (taken.ok) return last;
  const problems = [asRow(row, taken.problems[0])];
  return { ...last, outcome: { ...last.outcome, outcome: 'LEFT_OUT' }, problems, after: null };
}

/** Takes the good rows of e-Sakip, each in a transaction of its own; the same again changes nothing. Refuses as `judged`. */
export async function commitAchievements(
  context: Context,
  given: unknown,
): Promise<Result<AchievementReport>> {
  const found = await judged(context, given);
  if (!found.ok) return found;
  const read = unitsOnce(context.table);
  const taken: Judged[] = [];
  for (const one of found.value.rows) taken.push(await take(context, found.value.authority, one, read));
  return ok(reportOn(taken));
}
