/** What everybody's past in an invented city has in common. */
import { type Employee, isActive, type Leave } from '../../../organisation/employee/rules.ts';
import type { AllowancePolicy } from '../../../evaluation/allowancePolicy/rules.ts';
import type { Line } from '../../../organisation/line/rules.ts';
import { inForce } from '../../../organisation/validity/rules.ts';
import type { Policies } from '../../../organisation/policy/rules.ts';
import type { Position, PositionAssignment } from '../../../organisation/position/rules.ts';
import type { Unit } from '../../../organisation/unit/rules.ts';
import type { Cast } from '../site.ts';
import {
  monthOf,
  monthOfDate,
  type Period,
  type PlainDate,
  shiftMonth,
  type WorkCalendar,
} from '../../../platform/period.ts';

export interface Past {
  readonly zone: string;
  readonly seed: string;
  readonly asOf: PlainDate;
  readonly holidays: WorkCalendar['holidays'];
  readonly policies: Policies;
  /** Worked months before the running one. */
  readonly months: number;
  readonly people: ReadonlyMap<string, Employee>;
  readonly units: ReadonlyMap<string, Unit>;
  /** Every office, and who holds or acts in which. */
  readonly offices: readonly Position[];
  readonly seats: readonly PositionAssignment[];
  /** Whom the guide names; of them two hold BKPP's office. */
  readonly cast: Cast;
  readonly leaves: ReadonlyMap<string, readonly Leave[]>;
  readonly lines: ReadonlyMap<string, readonly Line[]>;
  readonly assignments: ReadonlyMap<string, readonly PositionAssignment[]>;
  /** The formula by which allowances are paid. */
  readonly allowance: AllowancePolicy;
}

/** Who has a plan, and an appraiser for it. */
export const hasPlan = (employee: Employee, line: Line | undefined): line is Line =>
  Boolean(line?.appraiserId) && isActive(employee) && employee.employmentStatus !== null;

/** A person's line on the day on which the city stands. */
export const lineIn = ({ lines, asOf }: Past, { employeeId }: Employee): Line | undefined =>
  lines.get(employeeId)?.find((one) => inForce(one, asOf));

/** The running month and the worked ones before it, earliest first, all of the city's year. */
export function monthsTold({ asOf, months }: Pick<Past, 'asOf' | 'months'>): Period[] {
  const running = monthOfDate(asOf);
  const back = Math.min(months, monthOf(running) - 1);
  return months === 0 ? [] : Array.from({ length: back + 1 }, (_, at) => shiftMonth(running, at - back));
}
