/** D06: roles that BKPP was not told of, and what was done without one. docs/domain.md 3. */
import { lineOfPerson } from '../../../organisation/person/store.ts';
import { hasEnded, isOverdue } from '../../../organisation/request/rules.ts';
import { inForce, isKnown } from '../../../organisation/validity/rules.ts';
import { dateIn } from '../../../platform/period.ts';
import { type DecidedThing, unauthorised } from '../decisions.ts';
import type { PeriodFacts, UnitFacts, YearFacts } from '../facts.ts';
import { type Detections, type Found, NO_DETAIL } from '../found.ts';
import type { FindingKind } from '../kinds.ts';
import { followsTickets } from '../tickets.ts';

const UNAUTHORISED: Readonly<Record<DecidedThing, FindingKind>> = {
  PLAN: 'PLAN_SET_UNAUTHORISED',
  TARGET: 'MONTH_DECIDED_UNAUTHORISED',
  REALISATION: 'MONTH_DECIDED_UNAUTHORISED',
  ACTIVITIES: 'MONTH_DECIDED_UNAUTHORISED',
  EVALUATION: 'EVALUATION_DECIDED_UNAUTHORISED',
  OBJECTION: 'EVALUATION_DECIDED_UNAUTHORISED',
};

/** Decisions of somebody who had no right to them on the business date, as known then or now: once a thing and person. */
function decidedWithout(facts: PeriodFacts | YearFacts): Found[] {
  const { period, zone, person, decided, employeeId } = facts;
  const lines = { lines: person.lines.map(({ data }) => data), former: decided.former };
  const found = decided.decisions.flatMap((one): Found[] => {
    const problem = unauthorised(employeeId, lines, one);
    if (!problem) return [];
    const { what, by, at, planNo, dates } = one;
    const told = { what, by, decidedOn: dateIn(zone, at), businessDate: dates[0] };
    const subject = { period, planNo, detail: `${what}.${by}` };
    return problem.until
      ? [{ ...subject, kind: 'DECIDED_PAST_ACTING', facts: { ...told, until: problem.until } }]
      : [{ ...subject, kind: UNAUTHORISED[what], facts: told }];
  });
  return [...new Map(found.map((one) => [`${one.kind} ${one.planNo} ${one.detail}`, one])).values()];
}

const ACTING: ReadonlySet<string> = new Set(['PLT', 'PLH']);

/** Somebody acts for the appraiser of today, or verifies for them, by a line behind which no assignment of today stands. */
function actsPastEnd({ person, period, today, actingSeats }: YearFacts): Found[] {
  const line = lineOfPerson(person, today)?.data;
  if (!line || period.slice(0, 4) !== today.slice(0, 4)) return [];
  const has = (id: string, roles: ReadonlySet<string>) =>
    actingSeats.some(
      (seat) => seat.employeeId === id && roles.has(seat.role) && isKnown(seat) && inForce(seat, today),
    );
  const { basis, appraiserId, verifierId } = line;
  const acts =
    appraiserId && basis && ACTING.has(basis) && !has(appraiserId, ACTING) ? [[appraiserId, basis]] : [];
  const verifies =
    verifierId && !has(verifierId, new Set(['DELEGATE_VERIFIER'])) ? [[verifierId, 'DELEGATE_VERIFIER']] : [];
  return [...acts, ...verifies].flatMap(([id, role]): Found[] => {
    if (!id || !role) return [];
    const ended = actingSeats.flatMap(({ employeeId, to }) =>
      employeeId === id && to !== null && to < today ? [to] : [],
    );
    const until = ended.toSorted().at(-1);
    const told = { acting: id, role, from: line.from, ...(until && { until }) };
    return [{ kind: 'ACTING_PAST_END', period, planNo: 0, detail: id, facts: told }];
  });
}

/** Offices above somebody that nobody in office holds, and in which nobody acts (Plt, Plh). */
const vacantWithoutActing = ({ vacant, period, today }: UnitFacts): Found[] =>
  vacant.flatMap(({ positionId, holders, below }): Found[] => {
    const known = holders.filter((one) => isKnown(one));
    if (known.some((one) => ACTING.has(one.role) && inForce(one, today))) return [];
    const ended = known.flatMap(({ role, to }) =>
      (role === 'DEFINITIVE' || ACTING.has(role)) && to !== null && to < today ? [to] : [],
    );
    const until = ended.toSorted().at(-1);
    const told = { position: positionId, below, ...(until && { until }) };
    return [{ kind: 'SUPERIOR_VACANT', period, planNo: 0, detail: positionId, facts: told }];
  });

/** Requests past the term of their decision, and those whose role is over and that nobody ended. */
const requestsPastTerm = ({ requests, period, today }: UnitFacts): Found[] =>
  requests.flatMap((request): Found[] => {
    const { requestId, type, status, dueOn, endsOn } = request;
    const subject = { period, planNo: 0, detail: requestId };
    if (isOverdue(request, today)) {
      const kind = status === 'FORWARDED' ? 'REQUEST_WITH_BKPP_LONG' : 'REQUEST_WITH_HEAD_LONG';
      return [{ ...subject, kind, facts: { type, dueOn: dueOn ?? NO_DETAIL } }];
    }
    if (!hasEnded(request, today)) return [];
    return [{ ...subject, kind: 'ROLE_NOT_ENDED', facts: { type, until: endsOn ?? NO_DETAIL } }];
  });

export const d06: Detections = {
  month: [decidedWithout],
  year: [decidedWithout, actsPastEnd, followsTickets(['PLT_UNKNOWN', 'JPT_UNKNOWN'])],
  unit: [vacantWithoutActing, requestsPastTerm],
};
