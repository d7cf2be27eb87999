/** How somebody who writes feedback stands to whom it is about, on the day that it is about. */
import type { Subject } from '../../../platform/access.ts';
import type { Context } from '../../../platform/context.ts';
import type { Kept } from '../../../platform/item.ts';
import { type PlainDate, today } from '../../../platform/period.ts';
import { headsOfTeams } from '../../../organisation/employee/teams.ts';
import { aboveIn, subjectFor } from '../../../organisation/line/reviewer.ts';
import type { Line } from '../../../organisation/line/rules.ts';
import { lineOfDay } from '../../../organisation/line/store.ts';
import type { Standing } from '../rules.ts';

/** What the access rules must know, and the lines that say it: a commit demands that they stand. */
export interface Standings {
  readonly subject: Subject;
  readonly lines: readonly Kept<Line>[];
}

/** Whether a person stands below another: appraised by them, or by somebody whom they appraise. */
const isBelow = ({ appraiserId, superiorOfAppraiserId }: Line, employeeId: string): boolean =>
  appraiserId === employeeId || superiorOfAppraiserId === employeeId;

/** Whether two people are colleagues: of the same unit, or appraised by the same person. */
const areColleagues = (one: Line, other: Line): boolean =>
  one.unitId === other.unitId || (one.appraiserId !== null && one.appraiserId === other.appraiserId);

/** Those whose team leads the caller is among, if the appraiser's office has such teams (a query, and a batch). */
async function leadsTeamOf(context: Context, authorId: string, line: Line | undefined, on: PlainDate) {
  if (!line?.appraiserId) return false;
  return (await headsOfTeams(context.table, authorId, on)).includes(line.appraiserId);
}

/** How an author stands to a person on a day (two queries, what `subjectFor` reads, and that of the teams). */
export async function standingOn(
  context: Context,
  authorId: string,
  employeeId: string,
  on: PlainDate,
): Promise<Standings> {
  const { table, actor, clock } = context;
  const [line, own] = await Promise.all([lineOfDay(table, employeeId, on), lineOfDay(table, authorId, on)]);
  const asked = { employeeId, line, date: on, today: today(clock) };
  const [subject, leads] = await Promise.all([
    subjectFor(aboveIn(table), actor, asked),
    leadsTeamOf(context, authorId, line?.data, on),
  ]);
  return {
    subject: {
      ...subject,
      teamLeadIds: leads ? [authorId] : [],
      subordinateId: own && isBelow(own.data, employeeId) ? authorId : null,
      peerId: own && line && areColleagues(own.data, line.data) ? authorId : null,
    },
    lines: [line, own].filter((one) => one !== null),
  };
}

/** The standing that an authority tells: `APPRAISER LINE#2026-01-01` is a superior's. */
export function standingBy(authority: string): Standing {
  const [relation] = authority.split(' ');
  return relation === 'TEAM_LEAD' || relation === 'PEER' || relation === 'SUBORDINATE'
    ? relation
    : 'SUPERIOR';
}
