/** The people of an invented city whom its guide names, and who holds which office of performance management. */
import type { Appointment, AppointmentRole } from '../../organisation/appointment/rules.ts';
import type { Employee } from '../../organisation/employee/rules.ts';
import type { Site } from './people.ts';
import { PERSONNEL } from './structure.ts';

/** Employee ids; `appraiser` appraises `employee`, and `superior` the appraiser. `bkpp` are two. */
export interface Cast {
  readonly employee: string;
  readonly appraiser: string;
  readonly superior: string;
  readonly manager: string;
  readonly bkpp: readonly [string, string];
  readonly assessor: string;
  readonly auditor: string;
}

/**
 * Casts the demo and appoints: two of the personnel agency as BKPP, an auditor and an assessor for the
 * whole city, a manager for every agency.
 */
export function castOf(site: Site): { cast: Cast; appointments: Appointment[] } {
  const byAgency = Map.groupBy(site.employees, ({ unit }) => unit.agencyName);
  const ofPersonnel = byAgency.get(PERSONNEL) ?? [];
  const isAnalyst = ({ unit, position }: Employee) =>
    unit.name === 'Bidang Penilaian Kinerja dan Penghargaan' &&
    position.title === 'Analis SDM Aparatur Ahli Muda';
  const employee =
    ofPersonnel.find(isAnalyst) ??
    ofPersonnel.find(({ position }) => position.title === 'Analis SDM Aparatur Ahli Muda');
  const appraiser = employee && holderAbove(site, employee);
  const superior = appraiser && holderAbove(site, appraiser);
  if (!employee || !appraiser || !superior) throw new Error('the personnel agency is too small for its cast');
  const busy = new Set([employee, appraiser, superior]);
  const someone = (agencyNames: readonly string[]): Employee => {
    const pool = agencyNames.flatMap((name) => (byAgency.get(name) ?? []).toReversed());
    const free = pool.find((each) => !busy.has(each)) ?? pool[0];
    if (!free) throw new Error(`nobody works in ${agencyNames.join(', ')}`);
    busy.add(free);
    return free;
  };
  const bkpp = [someone([PERSONNEL]), someone([PERSONNEL])] as const;
  const manager = someone([PERSONNEL, 'Sekretariat Daerah']);
  const auditor = someone(['Inspektorat', 'Sekretariat Daerah', 'Dinas Kesehatan']);
  const assessor = someone([
    'Badan Perencanaan Pembangunan Daerah',
    'Sekretariat Daerah',
    'Dinas Pendidikan',
  ]);
  const appoint = (
    role: AppointmentRole,
    { employeeId }: Employee,
    unitPath: string | null = null,
  ): Appointment => ({
    employeeId,
    role,
    unitPath,
    from: site.newYear,
    to: null,
  });
  const managers = site.units
    .filter((unit) => unit.agencyId === unit.unitId && unit.kind !== 'KOTA')
    .flatMap((unit) => {
      const own = unit.name === PERSONNEL ? manager : managerOf(byAgency.get(unit.name) ?? []);
      return own ? [appoint('MANAGER', own, unit.path)] : [];
    });
  return {
    cast: {
      employee: employee.employeeId,
      appraiser: appraiser.employeeId,
      superior: superior.employeeId,
      manager: manager.employeeId,
      bkpp: [bkpp[0].employeeId, bkpp[1].employeeId],
      assessor: assessor.employeeId,
      auditor: auditor.employeeId,
    },
    appointments: [
      ...bkpp.map((each) => appoint('BKPP', each)),
      appoint('AUDITOR', auditor),
      appoint('ASSESSOR', assessor),
      ...managers,
    ],
  };
}

/** Of an agency the one in charge of personnel, where it has one. */
const managerOf = (people: readonly Employee[]): Employee | undefined =>
  people.find(({ position }) => position.title === 'Kepala Subbagian Umum dan Kepegawaian') ??
  people.find(({ position }) => position.family === 'KEPEGAWAIAN' || position.family === 'ADMINISTRASI') ??
  people.at(-1);

function holderAbove(site: Site, { position }: Employee): Employee | undefined {
  const above = site.positions.find(
    ({ positionId }) => positionId === position.positionId,
  )?.superiorPositionId;
  return site.employees.find((each) => each.position.positionId === above);
}
