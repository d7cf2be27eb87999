/** Who can mend what is found of a person or a unit, as of today. */
import { lineOfPerson } from '../../../organisation/person/store.ts';
import type { Unit } from '../../../organisation/unit/rules.ts';
import type { WholePerson } from '../facts.ts';
import { kindOf } from '../kinds.ts';
import type { Menders } from '../onDesks.ts';
import type { Finding } from '../rules.ts';
import type { ScanShared } from './loadFacts.ts';

/** The managers nearest to a unit: those appointed to it or, where none is, to what lies above it. */
async function managersOf({ managers }: ScanShared, unitPath: string): Promise<string[]> {
  const above = (await managers()).filter((one) => unitPath.startsWith(one.unitPath ?? ''));
  const nearest = Math.max(...above.map((one) => (one.unitPath ?? '').length));
  return above.filter((one) => (one.unitPath ?? '').length === nearest).map(({ employeeId }) => employeeId);
}

const isForUnits = (findings: readonly Finding[]): boolean =>
  findings.some(({ kind, state }) => state === 'OPEN' && kindOf(kind).owner === 'UNIT');

/** Of a person: no request but the chunk's one for managers, where something is for one. */
export async function mendersOfPerson(
  shared: ScanShared,
  person: WholePerson,
  findings: readonly Finding[],
): Promise<Menders> {
  const { employeeId, unit } = person.employee;
  return {
    employeeId,
    appraiserId: lineOfPerson(person, shared.today)?.data.appraiserId ?? null,
    managers: isForUnits(findings) ? await managersOf(shared, unit.path) : [],
  };
}

/** Of a unit: the same. */
export const mendersOfUnit = async (
  shared: ScanShared,
  { path }: Unit,
  findings: readonly Finding[],
): Promise<Menders> => ({
  employeeId: null,
  appraiserId: null,
  managers: isForUnits(findings) ? await managersOf(shared, path) : [],
});
