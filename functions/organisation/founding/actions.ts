import { announceAppointment } from '../appointment/events.ts';
import type { Appointment } from '../appointment/rules.ts';
import { listHolder, newAppointment } from '../appointment/store.ts';
import { changeEmployee } from '../employee/change.ts';
import type { Employee } from '../employee/rules.ts';
import { nipGuardKind } from '../employee/store.ts';
import { rosterItem } from '../roster/store.ts';
import { changeUnit } from '../unit/change.ts';
import type { Unit } from '../unit/rules.ts';
import { commit } from '../../platform/commit/commit.ts';
import { create, type Write } from '../../platform/commit/writes.ts';
import type { Platform } from '../../platform/context.ts';
import { type Item, type Kind, makeItem } from '../../platform/item.ts';
import { keys } from '../../platform/keys.ts';
import type { Instant } from '../../platform/period.ts';
import { ok, type Problem, type Result } from '../../platform/result.ts';
import { announceFounding } from './events.ts';
import { type Founder, type Founding, foundingSchema } from './rules.ts';

export const foundingKind: Kind<Founding> = { type: 'founding', schemaVersion: 1, schema: foundingSchema };

const unitOf = ({ agency, from }: Founder, unitId: string): Unit => ({
  unitId,
  code: null,
  parentId: null,
  agencyId: unitId,
  name: agency.name,
  kind: 'OPD',
  isPerformanceUnit: true,
  workWeek: 'FIVE_DAYS',
  path: agency.path,
  validFrom: from,
  validTo: null,
});

function employeeOf(
  founder: Founder,
  employeeId: string,
  unit: Unit,
  positionId: string,
  at: Instant,
): Employee {
  const { nip, name, employmentStatus, rank, position } = founder;
  const place = { unitId: unit.unitId, name: unit.name, path: unit.path };
  return {
    employeeId,
    nip,
    name,
    employmentStatus,
    rank,
    legalStatus: 'AKTIF',
    legalStatusFrom: null,
    position: { ...position, positionId },
    unit: { ...place, agencyId: unit.agencyId, agencyName: unit.name },
    workWeek: unit.workWeek,
    hrVersion: 1,
    hrAsOf: at,
  };
}

/** Whatever of it is there already: an instance is begun in an empty table. */
const begun = (): Problem => ({ code: 'ALREADY_FOUNDED' });
const only = (item: Item): Write => create(item, begun);

/** The number, the roster and the office: what the personnel register will know too. */
function beginnings(unit: Unit, employee: Employee, founder: Founder): Write[] {
  const { employeeId } = employee;
  return [
    only(makeItem(nipGuardKind, keys.nip(founder.nip), { employeeId })),
    only(rosterItem({ agencyId: unit.unitId, employeeId, from: founder.from, to: null })),
    listHolder({ employeeId, role: 'BKPP', from: founder.from }),
  ];
}

/** BKPP's office of the first person: nobody of the house proposed it, the operator confirms it. */
const firstOffice = (
  { employeeId }: Employee,
  { from }: Founder,
  operator: string,
  at: Instant,
): Appointment => ({
  employeeId,
  role: 'BKPP',
  unitId: null,
  unitPath: null,
  from,
  to: null,
  status: 'CONFIRMED',
  proposedBy: null,
  proposedAt: null,
  confirmedBy: operator,
  confirmedAt: at,
  endedBy: null,
  note: null,
});

/**
 * Begins an instance: its personnel agency, the first person in it, and that person's office at BKPP,
 * in one transaction, with an event of each that names who did it. Refuses: ALREADY_FOUNDED, once and for all.
 */
export async function foundInstance(
  { table, clock, newId }: Platform,
  founder: Founder,
  operator: string,
): Promise<Result<Founding>> {
  const at = clock.now();
  const unit = unitOf(founder, newId());
  const employee = employeeOf(founder, newId(), unit, newId(), at);
  const founding = { employeeId: employee.employeeId, from: founder.from, at };
  const office = firstOffice(employee, founder, operator, at);
  const asUnit = changeUnit(null, unit);
  const commitId = newId();
  const committed = await commit(table, {
    actor: { kind: 'JOB', id: operator },
    authority: 'OPERATOR',
    requestId: commitId,
    at,
    commitId,
    changes: [
      {
        kind: foundingKind,
        key: keys.founding(),
        before: null,
        after: founding,
        event: announceFounding(founding),
        onConflict: begun,
      },
      newAppointment(office, announceAppointment('appointmentConfirmed', office), begun),
      asUnit.change,
      changeEmployee(null, employee, 'employeeRegistered'),
    ],
    writes: [...asUnit.writes, ...beginnings(unit, employee, founder)],
  });
  return committed.ok ? ok(founding) : committed;
}
