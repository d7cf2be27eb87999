/** What makes an invented city lifelike: vacant offices, those who act in them, and leave. */
import type { Employee, Leave, LeaveType } from '../../organisation/employee/rules.ts';
import type { AssignmentRole } from '../../organisation/position/rules.ts';
import { addDays, type PlainDate } from '../../platform/period.ts';
import type { Site } from './site.ts';

/**
 * Every other vacant office has a Plt since July: the head of a sister unit, else the holder above. The
 * rest are left vacant, so that their lines climb. One head in a hundred is absent and has a Plh.
 */
export function actingHolders(site: Site): void {
  const holderOf = new Map(site.assignments.map((each) => [each.positionId, each.employeeId]));
  const kinds = new Map(site.positions.map((position) => [position.positionId, position.kind]));
  const heads = new Set(site.positions.flatMap(({ superiorPositionId }) => superiorPositionId ?? []));
  const sisters = Map.groupBy(
    site.positions.filter(({ positionId }) => heads.has(positionId)),
    (position) => position.superiorPositionId,
  );
  let no = 0;
  for (const vacancy of site.vacancies.values()) {
    no += 1;
    if (!vacancy || no % 2 === 0) continue;
    const sister = sisters
      .get(vacancy.aboveId)
      ?.find(
        ({ positionId }) =>
          holderOf.has(positionId) && kinds.get(positionId) === kinds.get(vacancy.positionId),
      );
    const acting = holderOf.get(sister?.positionId ?? vacancy.aboveId);
    if (acting) assign(site, acting, vacancy.positionId, 'PLT', '07-01', '12-31');
  }
  const absent = [...heads]
    .filter((positionId) => holderOf.has(positionId))
    .filter((_, index) => index % 100 === 40);
  for (const positionId of absent) {
    const deputy = site.positions.find(
      (position) => position.superiorPositionId === positionId && holderOf.has(position.positionId),
    );
    const employeeId = deputy && holderOf.get(deputy.positionId);
    if (employeeId) assign(site, employeeId, positionId, 'PLH', '11-09', '11-20');
  }
}

function assign(
  site: Site,
  employeeId: string,
  positionId: string,
  role: AssignmentRole,
  from: string,
  to: string,
): void {
  const year = site.newYear.slice(0, 4);
  site.assignments.push({
    assignmentId: site.ids.uuid(),
    employeeId,
    positionId,
    role,
    from: `${year}-${from}` as PlainDate,
    to: `${year}-${to}` as PlainDate,
    letterNo: `821.2/${site.chance.int(10, 999)}/${year}`,
    requestId: null,
    recordedAt: site.recordedAt,
    supersededAt: null,
  });
}

/**
 * Leave in the ten weeks before the city's day and the two after: annual leave of one in eight, now and
 * then sick or maternity leave, one in five hundred on study or unpaid leave. The `spared` have none.
 * Those away on the city's day get the legal status.
 */
export function leaveAfter(site: Site, spared: ReadonlySet<string>): Leave[] {
  const leaves: Leave[] = [];
  const since = addDays(site.asOf, -70);
  const staff = site.employees.filter(({ employeeId, nip }) => nip !== null && !spared.has(employeeId));
  const heads = new Set(site.positions.map((position) => position.superiorPositionId));
  const add = (employee: Employee, type: LeaveType, from: PlainDate, days: number): void => {
    const to = addDays(from, days - 1);
    leaves.push({ employeeId: employee.employeeId, type, from, to });
    if (from > site.asOf || to < site.asOf) return;
    employee.legalStatus = type === 'CLTN' || type === 'TUGAS_BELAJAR' ? type : 'CUTI';
    employee.legalStatusFrom = from;
  };
  staff.forEach((employee, index) => {
    const isHead = heads.has(employee.position.positionId);
    if (index === staff.length - 1) add(employee, 'CUTI_TAHUNAN', addDays(site.asOf, -1), 5);
    else if (!isHead && index % 500 === 17)
      add(employee, index % 1000 === 17 ? 'TUGAS_BELAJAR' : 'CLTN', addDays(site.newYear, 212), 730);
    else if (site.chance.is(0.125))
      add(employee, 'CUTI_TAHUNAN', site.chance.date(since, 84), site.chance.int(2, 6));
    else if (site.chance.is(0.02))
      add(employee, 'CUTI_SAKIT', site.chance.date(since, 80), site.chance.int(1, 4));
    else if (!isHead && site.sexOf.get(employee.employeeId) === 'FEMALE' && site.chance.is(0.012)) {
      add(employee, 'CUTI_MELAHIRKAN', site.chance.date(addDays(since, -20), 80), 90);
    }
  });
  return leaves;
}
