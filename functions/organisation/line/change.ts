/** Lines as they become: what a commit holds of those of a person that change. docs/decisions/organisation.md. */
import type { Part } from '../../platform/commit/plan.ts';
import { conflict, put, remove, type Write } from '../../platform/commit/writes.ts';
import { type Kept, type Kind, makeItem } from '../../platform/item.ts';
import { type Key, keys } from '../../platform/keys.ts';
import { addDays, type Instant, type PlainDate } from '../../platform/period.ts';
import { type FormerLine, type Line, sameLine } from './rules.ts';
import { formerLineKind, lineKind, overseenKind, teamMemberKind } from './store.ts';

/** What changes of a person's lines; `since` is the first day on which one says something else, null when none does. */
export interface LineChanges {
  readonly since: PlainDate | null;
  readonly parts: readonly Part[];
  /** The rows of the teams that they leave and join. */
  readonly writes: readonly Write[];
}

const sameDays = (a: Line, b: Line) => a.from === b.from && a.to === b.to;

/**
 * All lines of a person as they are to stand: those of before a day as they were, and from that day on
 * those worked out. A line that goes on over that day stays one.
 */
export function linesWith(kept: readonly Line[], from: PlainDate, workedOut: readonly Line[]): Line[] {
  const before = kept.filter((line) => line.from < from);
  const last = before.at(-1);
  const [next, ...rest] = workedOut;
  if (!last || (last.to !== null && last.to < addDays(from, -1))) return [...before, ...workedOut];
  const ended = { ...last, to: addDays(from, -1) };
  if (!next || next.from !== from || !sameLine(last, next))
    return [...before.slice(0, -1), ended, ...workedOut];
  return [...before.slice(0, -1), { ...last, to: next.to }, ...rest];
}

/** Where a line is seen from above: in its appraiser's team, and by the superior who oversees that. */
function rowsAbove(line: Line): { readonly key: Key; readonly kind: Kind<Line> }[] {
  const { appraiserId, superiorOfAppraiserId: superiorId } = line;
  return [
    ...(appraiserId ? [{ key: keys.teamMember(appraiserId, line), kind: teamMemberKind }] : []),
    ...(superiorId ? [{ key: keys.overseen(superiorId, line), kind: overseenKind }] : []),
  ];
}

const joins = (line: Line): Write[] => rowsAbove(line).map(({ key, kind }) => put(makeItem(kind, key, line)));

/** Takes away the rows of a line that what stands in its place on that day has not. */
function leaves(line: Line, after: Line | null): Write[] {
  const stays = (after ? rowsAbove(after) : []).map(({ key }) => key.PK + key.SK);
  return rowsAbove(line).flatMap(({ key }) => (stays.includes(key.PK + key.SK) ? [] : [remove(key)]));
}

/** What was known of a line until now, kept for whoever asks by the second clock. */
const formerPart = (line: Line, supersededAt: Instant): Part => ({
  kind: formerLineKind,
  key: keys.formerLine(line.employeeId, line.from, line.recordedAt),
  before: null,
  after: { ...line, supersededAt } satisfies FormerLine,
  onConflict: conflict,
});

const linePart = (before: Kept<Line> | null, line: Line, after: Line | null): Part => ({
  kind: lineKind,
  key: keys.line(line.employeeId, line.from),
  before,
  after,
  onConflict: conflict,
});

/** The first day on which two sets of lines do not say the same of appraiser, office or unit; null when there is none. */
export function differsSince(before: readonly Line[], after: readonly Line[]): PlainDate | null {
  const turns = [...before, ...after].flatMap(({ from, to }) =>
    to === null ? [from] : [from, addDays(to, 1)],
  );
  const at = (lines: readonly Line[], day: PlainDate) =>
    lines.find(({ from, to }) => from <= day && (to === null || day <= to));
  return (
    [...new Set(turns)].sort().find((day) => {
      const [was, is] = [at(before, day), at(after, day)];
      return !(was && is ? sameLine(was, is) : was === is);
    }) ?? null
  );
}

/**
 * What a commit holds so that a person's lines become others: only what changes, each changed or vanished
 * line also as it was known until now. Equal lines give nothing.
 */
export function lineChanges(before: readonly Kept<Line>[], after: readonly Line[], at: Instant): LineChanges {
  const byDay = new Map(before.map((kept) => [kept.data.from, kept]));
  const wanted = new Map(after.map((line) => [line.from, line]));
  const changed = after.filter((line) => {
    const kept = byDay.get(line.from)?.data;
    return !kept || !sameDays(kept, line) || !sameLine(kept, line);
  });
  const gone = before.filter(({ data }) => !wanted.has(data.from));
  const superseded = [...changed.flatMap(({ from }) => byDay.get(from) ?? []), ...gone];
  const recorded = changed.map((line) => ({ ...line, recordedAt: at }));
  return {
    since: differsSince(
      before.map(({ data }) => data),
      after,
    ),
    parts: [
      ...recorded.map((line) => linePart(byDay.get(line.from) ?? null, line, line)),
      ...gone.map((kept) => linePart(kept, kept.data, null)),
      ...superseded.map(({ data }) => formerPart(data, at)),
    ],
    writes: [
      ...recorded.flatMap(joins),
      ...superseded.flatMap(({ data }) => leaves(data, wanted.get(data.from) ?? null)),
    ],
  };
}
