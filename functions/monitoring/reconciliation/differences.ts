/**
 * Where a plan, an assignment or a number differs from what the personnel register says last, each of a
 * class. docs/domain.md 3, D02 and D03.
 */
import { levels } from '../../../data/reference.ts';
import { parseNip, nipWarnings } from '../../organisation/employee/nip.ts';
import { type Employee, hasLeft } from '../../organisation/employee/rules.ts';
import type { PositionAssignment } from '../../organisation/position/rules.ts';
import { inForce, isKnown } from '../../organisation/validity/rules.ts';
import { hasEnded, type Plan } from '../../planning/plan/rules.ts';
import { dateIn, type Period, type PlainDate } from '../../platform/period.ts';

export const classes = [
  'POSITION_CHANGED_AFTER_START',
  'WRONG_AT_START',
  'CODE_ONLY',
  'RANK_CHANGED',
  'MISSING_IN_HR',
  'MISSING_HERE',
  'NIP_HR_MISMATCH',
  'RANK_JENJANG_MISMATCH',
  'PLT_UNKNOWN',
  'JPT_UNKNOWN',
] as const;
export type DiscrepancyClass = (typeof classes)[number];

/** What a person's reconciling rests on; `said` is what the register ever said of them, oldest first. */
export interface Sides {
  readonly today: PlainDate;
  /** In which the register's instants are days. */
  readonly zone: string;
  readonly record: Employee;
  readonly said: readonly Employee[];
  /** Whether the last reading of the whole register, or of their agency's, did not name them, or refused their row. */
  readonly isPassedOver: boolean;
  /** Whether their row contradicted their number: of another birth date, sex or employment. */
  readonly isOdd: boolean;
  readonly seats: readonly PositionAssignment[];
  readonly plans: readonly Plan[];
}

/**
 * One difference; without a year, `planNo` 0, where it is of no plan. What either side says is shown and leaves no
 * system.
 */
export interface Difference {
  readonly kind: DiscrepancyClass;
  readonly year: Period | null;
  readonly planNo: number;
  readonly register: string | null;
  readonly record: string | null;
  /** What differs where neither side is shown: personal data, of which a mark alone is kept (store.ts). */
  readonly hidden: string | null;
}

type Compared = Sides & { readonly last: Employee };

const definitive = ({ seats }: Sides, day: PlainDate) =>
  seats.find((seat) => seat.role === 'DEFINITIVE' && isKnown(seat) && inForce(seat, day)) ?? null;

/**
 * Whether the register said what a plan says of its office on the plan's first day, or at any time since. Where
 * it had said nothing by that day, its first word counts.
 */
function wasSaid({ said, zone }: Compared, { employee, from }: Plan, positionId: string): boolean {
  const atStart = said.findLastIndex(({ hrAsOf }) => dateIn(zone, hrAsOf) <= from);
  return said
    .slice(Math.max(0, atStart))
    .some(
      ({ position, unit }) =>
        position.positionId === positionId &&
        position.title === employee.positionTitle &&
        unit.unitId === employee.unitId,
    );
}

/** The class by which the office of a plan differs from that of the register, or null. */
function placeClass(sides: Compared, plan: Plan): DiscrepancyClass | null {
  const { employee, from } = plan;
  const { position, unit } = sides.last;
  const [atStart, now] = [definitive(sides, from), definitive(sides, sides.today)];
  if (employee.positionTitle === position.title && employee.unitId === unit.unitId)
    return atStart && atStart.positionId !== position.positionId ? 'CODE_ONLY' : null;
  const isSame = atStart === null || atStart.positionId === position.positionId;
  // Somebody who is sworn in anew in their own office has not changed it.
  const isMoved = now?.positionId === position.positionId && now.from > from;
  if (isMoved && atStart?.positionId !== position.positionId) return 'POSITION_CHANGED_AFTER_START';
  // The same office by another name or, after a reorganisation, in another unit: the plan was right.
  return isSame && wasSaid(sides, plan, position.positionId) ? 'CODE_ONLY' : 'WRONG_AT_START';
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
            hidden: null,
          },
        ]
      : []),
    ...(theirs === ours
      ? []
      : [{ kind: 'RANK_CHANGED' as const, year, planNo, register: theirs, record: ours, hidden: null }]),
  ];
}

/** Numbers that differ, as they are told from the next ones that do. */
const hiddenOf = ({ record, last, isOdd }: Compared): string =>
  [record.nip, last.nip, last.employmentStatus, isOdd].join(' ');

/** Whether a number is not the register's, or not of the kind that the employment has. Numbers are not shown. */
function nipDiffers({ record, last, isOdd }: Compared): boolean {
  if (isOdd || record.nip !== last.nip) return true;
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

type OfPerson = Pick<Difference, 'kind' | 'register' | 'record' | 'hidden'>;

const only = (kind: DiscrepancyClass, register: string | null, hidden: string | null = null): OfPerson => ({
  kind,
  register,
  record: null,
  hidden,
});

/**
 * Whether somebody came into a senior post (JPT) by the register's row alone, of whom it had said another office
 * before. Who was in the post when the register was first read came there before there were requests; a post that
 * it only gave another code moves nobody, be it that a request gave it under the former one.
 */
function isUnaskedPost({ last, said, seats }: Compared, seat: PositionAssignment | null): boolean {
  const { positionId, kind, title } = last.position;
  if (!kind.startsWith('JPT_') || seat?.positionId !== positionId || seat.requestId !== null) return false;
  const isSame = ({ position, unit }: Employee) =>
    position.positionId === positionId || (position.title === title && unit.unitId === last.unit.unitId);
  const former = new Set(said.filter(isSame).map(({ position }) => position.positionId));
  former.delete(positionId);
  const isAsked = seats.some((one) => isKnown(one) && one.requestId !== null && former.has(one.positionId));
  return !isAsked && said.some((one) => !isSame(one));
}

/**
 * The classes by which the office that the register says, and the one it has them act in, differ from those on
 * record.
 */
function seatDifferences(sides: Compared, seat: PositionAssignment | null): OfPerson[] {
  const { title, positionId } = sides.last.position;
  const { actingIn } = sides.last;
  // A senior post by an approved request stands before the register follows (docs/decisions/organisation.md).
  const isHeld = seat?.positionId === positionId || Boolean(seat?.requestId);
  // Whoever is in the register no more has no office by it: that they are missing there says it all.
  const isSaid = seat !== null || !sides.isPassedOver;
  return [
    ...(actingIn && !actsIn(sides, actingIn.positionId) ? [only('PLT_UNKNOWN', actingIn.title)] : []),
    ...(isUnaskedPost(sides, seat) ? [only('JPT_UNKNOWN', title)] : []),
    ...(isHeld || !isSaid ? [] : [only('MISSING_HERE', title)]),
  ];
}

/**
 * Whether a rank belongs to another level of the functional office (docs/domain.md 1.11); of PNS, whose ranks it
 * names.
 */
function rankIsOfOtherLevel({ employmentStatus, position, rank }: Employee): boolean {
  if (!position.kind.startsWith('JF_') || rank === null || !isPns.has(employmentStatus)) return false;
  const level = levels().find(({ jenjang }) => jenjang === position.jenjang);
  return level !== undefined && !level.pnsRanks.includes(rank.code);
}
const isPns: ReadonlySet<Employee['employmentStatus']> = new Set(['PNS', 'CPNS']);

function ofPerson(sides: Compared): OfPerson[] {
  const { today, last, plans, isPassedOver } = sides;
  const seat = definitive(sides, today);
  const number = nipDiffers(sides) ? [only('NIP_HR_MISMATCH', null, hiddenOf(sides))] : [];
  const missing = isPassedOver ? [only('MISSING_IN_HR', null)] : [];
  const level = rankIsOfOtherLevel(last)
    ? [only('RANK_JENJANG_MISMATCH', `${last.rank?.code}, ${last.position.title}`)]
    : [];
  if (!hasLeft(last, today)) return [...number, ...level, ...missing, ...seatDifferences(sides, seat)];
  const isHere = plans.length > 0 || seat !== null;
  return [...number, ...(isHere ? [only('MISSING_IN_HR', last.legalStatus)] : [])];
}

/** Every difference between what is on record of a person and what the register said of them last. */
export function differences(sides: Sides): Difference[] {
  const { today, said } = sides;
  const plans = sides.plans.filter(
    ({ status, from, to }) => !hasEnded({ status }) && from <= today && today <= to,
  );
  // Of a person and no plan: the same difference this year and the next.
  const ofNone = { year: null, planNo: 0 };
  const last = said.at(-1);
  if (!last) return [{ ...ofNone, ...only('MISSING_IN_HR', null) }];
  const compared = { ...sides, plans, last };
  return [
    ...ofPerson(compared).map((difference) => ({ ...ofNone, ...difference })),
    ...(hasLeft(last, today) ? [] : plans.flatMap((plan) => ofPlan(compared, plan))),
  ];
}
