/** A person's history on both clocks: what was in force when, and when that was known. docs/domain.md 6.1. */
import type { Context } from '../../platform/context.ts';
import type { Instant, PlainDate } from '../../platform/period.ts';
import { assignmentsOf } from '../assignment/store.ts';
import type { Employee, Leave, LegalStatus } from '../employee/rules.ts';
import type { FormerLine, Line } from '../line/rules.ts';
import { formerLinesOf } from '../line/store.ts';
import { personOf } from '../person/store.ts';
import type { PositionAssignment } from '../position/rules.ts';
import { snapshotsOf } from '../register/snapshot.ts';

/** Everything that was ever on record of a person, each list the oldest first. */
export interface History {
  readonly ranks: readonly { readonly rank: NonNullable<Employee['rank']>; readonly recordedAt: Instant }[];
  readonly legalStatuses: readonly {
    readonly status: LegalStatus;
    readonly from: PlainDate | null;
    readonly recordedAt: Instant;
  }[];
  readonly assignments: readonly PositionAssignment[];
  readonly lines: readonly (Line | FormerLine)[];
  readonly leaves: readonly Leave[];
}

/** The values in order, each only where it differs from the one before. */
const turns = <T>(values: readonly T[], same: (a: T, b: T) => boolean): T[] =>
  values.filter((value, at) => at === 0 || !same(value, values[at - 1] as T));

const byFirstDay = (a: { from: PlainDate }, b: { from: PlainDate }): number => (a.from < b.from ? -1 : 1);

/** Reads the history of a person whose data the caller may see: four queries of the person's own partition. */
export async function historyOf({ table }: Context, employee: Employee): Promise<History> {
  const { employeeId } = employee;
  const [snapshots, assignments, person, former] = await Promise.all([
    snapshotsOf(table, employeeId),
    assignmentsOf(table, employeeId),
    personOf(table, employeeId),
    formerLinesOf(table, employeeId),
  ]);
  const told = snapshots.length > 0 ? snapshots.map(({ data }) => data.facts) : [employee];
  const ranks = told.flatMap(({ rank, hrAsOf }) => (rank ? [{ rank, recordedAt: hrAsOf }] : []));
  const statuses = told.map(({ legalStatus, legalStatusFrom, hrAsOf }) => ({
    status: legalStatus,
    from: legalStatusFrom,
    recordedAt: hrAsOf,
  }));
  return {
    ranks: turns(ranks, (a, b) => a.rank.code === b.rank.code),
    legalStatuses: turns(statuses, (a, b) => a.status === b.status && a.from === b.from),
    assignments: assignments.map(({ data }) => data),
    lines: [...former, ...(person?.lines ?? []).map(({ data }) => data)].sort(byFirstDay),
    leaves: [...(person?.leaves ?? [])].sort(byFirstDay),
  };
}
