/**
 * Where a plan, an assignment or a number differs from what the personnel register says last, each of a
 * class. docs/domain.md 3, D02 and D03.
 */
import { parseNip, nipWarnings } from '../../organisation/employee/nip.ts';
import { type Employee, isActiveOn } from '../../organisation/employee/rules.ts';
import type { PositionAssignment } from '../../organisation/position/rules.ts';
import { inForce, isKnown } from '../../organisation/validity/rules.ts';
import type { Plan } from '../../planning/plan/rules.ts';
import { type Period, type PlainDate, yearOf, yearPeriod, monthOfDate } from '../../platform/period.ts';

export const classes = [
  'POSITION_CHANGED_AFTER_START',
  'WRONG_AT_START',
  'CODE_ONLY',
  'RANK_CHANGED',
  'MISSING_IN_HR',
  'MISSING_HERE',
  'NIP_HR_MISMATCH',
  'PLT_UNKNOWN',
] as const;
export type DiscrepancyClass = (typeof classes)[number];

/** What a person's reconciling rests on; `said` is what the register ever said of them, oldest first. */
export interface Sides {
  readonly today: PlainDate;
  readonly record: Employee;
  readonly said: readonly Employee[];
  readonly seats: readonly PositionAssignment[];
  readonly plans: readonly Plan[];
}

/** One difference; `planNo` 0 where it is of no plan. What either side says is shown and leaves no system. */
export interface Difference {
  readonly kind: DiscrepancyClass;
  readonly year: Period;
  readonly planNo: number;
  readonly register: string | null;
  readonly record: string | null;
}

type Compared = Sides & { readonly last: Employee };

const definitive = ({ seats }: Sides, day: PlainDate) =>
  seats.find((seat) => seat.role === 'DEFINITIVE' && isKnown(seat) && inForce(seat, day)) ?? null;

const inService = (said: Employee, day: PlainDate): boolean =>
  isActiveOn(said, [], day) || !['PENSIUN', 'MENINGGAL'].includes(said.legalStatus);

/** The class by which the office of a plan differs from that of the register, or null. */
function placeClass(sides: Compared, { employee, from }: Plan): DiscrepancyClass | null {
  const { last, said, today } = sides;
  const { position, unit } = last;
  const [atStart, now] = [definitive(sides, from), definitive(sides, today)];
  if (employee.positionTitle === position.title && employee.unitId === unit.unitId)
    return atStart && atStart.positionId !== position.positionId ? 'CODE_ONLY' : null;
  if (now?.positionId === position.positionId && now.from > from) return 'POSITION_CHANGED_AFTER_START';
  // The same office under another name: it was right when the plan was drawn up.
  const drawn = said.find(({ hrVersion }) => hrVersion === employee.hrVersion);
  const renamed =
    employee.unitId === unit.unitId &&
    drawn?.position.positionId === position.positionId &&
    drawn.position.title === employee.positionTitle;
  return renamed ? 'CODE_ONLY' : 'WRONG_AT_START';
}

const placeName = (title: string, unitName: string) => `${title}, ${unitName}`;

function ofPlan(sides: Compared, plan: Plan): Difference[] {
  const { last } = sides;
  const { year, planNo, employee } = plan;
  const place = placeClass(sides, plan);
  const [theirs, ours] = [last.rank?.code ?? null, employee.rankCode];
  return [
    ...(place
      ? [
          {
            kind: place,
            year,
            planNo,
            register: placeName(last.position.title, last.unit.name),
            record: placeName(employee.positionTitle, employee.unitName),
          },
        ]
      : []),
    ...(theirs === ours
      ? []
      : [{ kind: 'RANK_CHANGED' as const, year, planNo, register: theirs, record: ours }]),
  ];
}

/** Whether a number is not the register's, or not of the kind that the employment has. Numbers are not shown. */
function nipDiffers({ record, last }: Compared): boolean {
  if (record.nip !== last.nip) return true;
  const parsed = record.nip === null ? null : parseNip(record.nip);
  if (!parsed?.ok || last.employmentStatus === null) return false;
  const scheme = last.employmentStatus.startsWith('PPPK') ? 'PPPK' : 'PNS';
  return nipWarnings(parsed.value, { scheme }).includes('NIP_HR_MISMATCH');
}

const ACTING: ReadonlySet<string> = new Set(['PLT', 'PLH']);

/** Whether somebody acts in an office by what is on record, which is by a request. */
const actsIn = ({ seats, today }: Sides, positionId: string): boolean =>
  seats.some(
    (seat) =>
      ACTING.has(seat.role) && seat.positionId === positionId && isKnown(seat) && inForce(seat, today),
  );

function ofPerson(sides: Compared): Omit<Difference, 'year' | 'planNo'>[] {
  const { today, last, plans } = sides;
  const seat = definitive(sides, today);
  const title = last.position.title;
  const found: Omit<Difference, 'year' | 'planNo'>[] = [];
  const add = (kind: DiscrepancyClass, register: string | null, record: string | null) =>
    void found.push({ kind, register, record });
  if (nipDiffers(sides)) add('NIP_HR_MISMATCH', null, null);
  if (!inService(last, today)) {
    if (plans.length > 0 || seat) add('MISSING_IN_HR', last.legalStatus, null);
    return found;
  }
  // A senior post by an approved request stands before the register follows (docs/decisions/organisation.md).
  const isHeld = seat?.positionId === last.position.positionId || Boolean(seat?.requestId);
  if (last.actingIn && !actsIn(sides, last.actingIn.positionId))
    add('PLT_UNKNOWN', last.actingIn.title, null);
  if (!isHeld) add('MISSING_HERE', title, null);
  return found;
}

/** Every difference between what is on record of a person and what the register said of them last. */
export function differences(sides: Sides): Difference[] {
  const { today, said } = sides;
  const plans = sides.plans.filter(
    ({ status, from, to }) => status !== 'CLOSED' && from <= today && today <= to,
  );
  const here = { year: yearPeriod(yearOf(monthOfDate(today))), planNo: 0 };
  const last = said.at(-1);
  if (!last) return [{ ...here, kind: 'MISSING_IN_HR', register: null, record: null }];
  const compared = { ...sides, plans, last };
  return [
    ...ofPerson(compared).map((difference) => ({ ...here, ...difference })),
    ...(inService(last, today) ? plans.flatMap((plan) => ofPlan(compared, plan)) : []),
  ];
}
