/** Reporting lines as they are kept: one item for each stretch of days with the same appraiser. */
import { type Kept, type Kind, ofKind, readItem } from '../../platform/item.ts';
import { lists } from '../../platform/keys.ts';
import type { PlainDate } from '../../platform/period.ts';

import { asRead, type Write } from '../../platform/commit/writes.ts';
import { queryAll, queryPage, type Table } from '../../platform/table.ts';
import type { Subject } from '../../platform/access.ts';
import { inForce } from '../validity/rules.ts';
import { type FormerLine, formerLineSchema, type Line, lineSchema } from './rules.ts';

export const lineKind: Kind<Line> = { type: 'line', schemaVersion: 1, schema: lineSchema };
/** What was known of a line before. */
export const formerLineKind: Kind<FormerLine> = {
  type: 'formerLine',
  schemaVersion: 1,
  schema: formerLineSchema,
};
/** The same line, in its appraiser's team. */
export const teamMemberKind: Kind<Line> = { type: 'teamMember', schemaVersion: 1, schema: lineSchema };
/** The same line, seen by the superior of its appraiser. */
export const overseenKind: Kind<Line> = { type: 'overseen', schemaVersion: 1, schema: lineSchema };

/** The line in force on a date (one query, one item), or null. */
export async function lineOfDay(
  table: Table,
  employeeId: string,
  date: PlainDate,
): Promise<Kept<Line> | null> {
  const { items } = await queryPage(table, lists.linesUpTo(employeeId, date), { backwards: true, limit: 1 });
  const line = items[0] && readItem(lineKind, items[0]);
  return line && (line.data.to === null || line.data.to >= date) ? line : null;
}

/**
 * The lines of those whom a person appraises on a date, in order of their first day (one strong query: of what had
 * ended before the date nothing is read).
 */
export async function subordinateLines(table: Table, appraiserId: string, date: PlainDate): Promise<Line[]> {
  return (await teamLinesSince(table, appraiserId, date)).filter((line) => inForce(line, date));
}

/** The same of every day since a date: the lines that had not ended before it. */
export async function teamLinesSince(table: Table, appraiserId: string, date: PlainDate): Promise<Line[]> {
  const items = await queryAll(table, lists.teamFrom(appraiserId, date));
  return inOrder(ofKind(items, teamMemberKind).map(({ data }) => data));
}

/** The lines of a date of those whom a person appraises, or oversees as their appraiser's superior (one strong query). */
export async function linesInReach(table: Table, personId: string, date: PlainDate): Promise<Line[]> {
  const items = await queryAll(table, lists.reachFrom(personId, date));
  const kept = [...ofKind(items, teamMemberKind), ...ofKind(items, overseenKind)];
  return kept.map(({ data }) => data).filter((line) => inForce(line, date));
}

const inOrder = (lines: readonly Line[]): Line[] =>
  lines.toSorted((a, b) => (a.from + a.employeeId < b.from + b.employeeId ? -1 : 1));

/** What was known of a person's lines before, in order of their first day (one query). */
export async function formerLinesOf(table: Table, employeeId: string): Promise<FormerLine[]> {
  const items = await queryAll(table, lists.formerLines(employeeId));
  return items.map((item) => readItem(formerLineKind, item).data);
}

/** What the access rules must know of a person's data on the line's dates. */
export const subjectOf = (employeeId: string, line: Pick<Kept<Line>, 'data' | 'key'> | null): Subject => ({
  ownerId: employeeId,
  appraiserId: line?.data.appraiserId ?? null,
  superiorId: line?.data.superiorOfAppraiserId ?? null,
  verifierId: line?.data.verifierId ?? null,
  unitPath: line?.data.unitPath ?? null,
  line: line?.key.SK ?? null,
});

/** Demands, in the commit, that the line which gave the authority still stands. */
export const lineStands = (line: Kept<Line>): Write => asRead(line);
