/** What every part of a person's past needs: who they are, who appraises them, and the ledger. */
import type { Employee, Leave } from '../../../organisation/employee/rules.ts';
import type { Line } from '../../../organisation/line/rules.ts';
import type { CommitInput } from '../../../platform/commit/plan.ts';
import type { ActorRef } from '../../../platform/actor.ts';
import {
  addDays,
  addWorkingDays,
  type Instant,
  instantIn,
  type PlainDate,
  type WorkCalendar,
} from '../../../platform/period.ts';
import type { Result } from '../../../platform/result.ts';
import type { Chance } from '../random.ts';
import type { Ledger } from './ledger.ts';

export interface Teller {
  readonly zone: string;
  readonly chance: Chance;
  readonly ledger: Ledger;
  readonly employee: Employee;
  readonly appraiser: Employee;
  readonly superior: Employee | null;
  /** Who of the personnel agency reviews plans of heads. */
  readonly reviewer: Employee;
  readonly line: Line;
  readonly leaves: readonly Leave[];
  readonly holidays: WorkCalendar['holidays'];
  /** The day on which the city stands: nothing happened after it. */
  readonly asOf: PlainDate;
}

/** The first day from a date on which somebody's office works: nobody acts on a Sunday or a holiday. */
export const workdayOf = (
  { holidays }: Pick<Teller, 'holidays'>,
  { workWeek }: Pick<Employee, 'workWeek'>,
  from: PlainDate,
): PlainDate => addWorkingDays({ week: workWeek, holidays }, addDays(from, -1), 1);

/** Some minute of the office's day on a date. */
export const sometime = ({ zone, chance }: Teller, date: PlainDate): Instant => {
  const two = (n: number) => String(n).padStart(2, '0');
  return instantIn(zone, date, `${two(chance.int(8, 15))}:${two(chance.int(0, 59))}`);
};

export type Act = Pick<CommitInput, 'actor' | 'authority'>;
const person = (id: string): ActorRef => ({ kind: 'PERSON', id });

/** The person themselves acts. */
export const bySelf = ({ employee }: Teller): Act => ({
  actor: person(employee.employeeId),
  authority: 'SELF',
});
/** Their appraiser acts. */
export const byAppraiser = ({ appraiser, line }: Teller): Act => ({
  actor: person(appraiser.employeeId),
  authority: `APPRAISER LINE#${line.from}`,
});
/** Their appraiser's superior acts. */
export const bySuperior = ({ superior, line }: Teller): Act => ({
  actor: person(superior?.employeeId ?? ''),
  authority: `SUPERIOR LINE#${line.from}`,
});
/** The city's performance manager acts, by the office that they have had since the new year. */
export const byReviewer = ({ reviewer, asOf }: Teller): Act => ({
  actor: person(reviewer.employeeId),
  authority: `BKPP APPT#BKPP#${asOf.slice(0, 4)}-01-01`,
});
/** A job acts. */
export const byJob = (name: string): Act => ({ actor: { kind: 'JOB', id: name }, authority: `JOB:${name}` });

/** What a condition that cannot fail here would say. */
export const never = () => ({ code: 'CONFLICT' }) as const;

/** What a rule decided, where a story is told that it cannot refuse. */
export const must = <T>(result: Result<T>): T => {
  if (result.ok) return result.value;
  throw new Error(`the city's past is refused: ${result.problems[0].code}`);
};
