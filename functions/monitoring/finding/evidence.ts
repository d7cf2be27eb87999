/** What the values of a finding's evidence name: people, offices and units are told by their global ids. */
import { isEmployeeId } from '../../organisation/appointment/rules.ts';
import { employeeNodeId } from '../../organisation/employee/store.ts';
import { positionNodeId } from '../../organisation/position/store.ts';
import { unitId } from '../../organisation/unit/store.ts';

/** The facts that name a person; a desk of an office is none. */
const PEOPLE: ReadonlySet<string> = new Set([
  'employeeId',
  'liesWith',
  'inCharge',
  'by',
  'acting',
  'assigneeId',
  'staffId',
  'superiorId',
]);

/** The person whom a fact names, or null. */
export const personIn = (name: string, value: string): string | null =>
  PEOPLE.has(name) && isEmployeeId(value) ? value : null;

/** The value of a fact as clients may use it: what is an object of the contract by its global id, all else as it is. */
export function valueShown(name: string, value: string): string {
  const employeeId = personIn(name, value);
  if (employeeId) return employeeNodeId(employeeId);
  if (name === 'position') return positionNodeId(value);
  return name === 'unitId' ? unitId({ unitId: value }) : value;
}
