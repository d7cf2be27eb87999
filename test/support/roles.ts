/** Everybody who may call the graphql door, and how each stands to the office's owner. */
import { ACCESS, type Action, type Relation } from '../../functions/platform/access.ts';
import { type Scope, SCOPES } from '../../functions/platform/scopes.ts';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import type { Table } from '../../functions/platform/table.ts';
import { type Ask, type House, stating } from './house.ts';
import { itemsOf, makeAppointment, makeEmployee, type Office } from './office.ts';

/** A role: what it is by the line and the appointments, or the scopes of its client. */
export interface Role {
  readonly name: string;
  readonly ask: Ask;
  readonly relations: readonly Relation[];
  readonly scopes: readonly Scope[] | null;
}

/** The manager of a unit that is not the owner's, put into the table. */
async function managerElsewhere(table: Table) {
  const manager = makeEmployee('Hendra Gunawan, S.T.');
  const appointment = makeAppointment(manager, 'MANAGER', '09/');
  await bulkLoad(table, [...itemsOf.employee(manager), ...itemsOf.appointment(appointment)]);
  return manager;
}

/** The nine people and the agencies' clients: with every scope, with each alone, with none. */
export async function openRoles(table: Table, house: House, office: Office): Promise<Role[]> {
  const person = (name: string, who: { employeeId: string }, ...relations: Relation[]): Role => ({
    name,
    ask: stating(house.as(who)),
    relations,
    scopes: null,
  });
  const agency = (name: string, scopes: readonly Scope[]): Role => ({
    name,
    ask: stating(house.asAgency('payroll', scopes)),
    relations: [],
    scopes,
  });
  return [
    person('owner', office.owner, 'SELF'),
    person('appraiser', office.appraiser, 'APPRAISER'),
    person("appraiser's superior", office.superior, 'SUPERIOR', 'HEAD'),
    person('outsider', office.outsider),
    person('manager of the unit', office.manager, 'MANAGER', 'PEER'),
    person('manager of another unit', await managerElsewhere(table)),
    person('BKPP', office.bkpp, 'BKPP', 'PEER'),
    person('assessor', office.assessor, 'ASSESSOR', 'PEER'),
    person('auditor', office.auditor, 'AUDITOR', 'PEER'),
    agency('agency with every scope', SCOPES),
    agency('agency without scope', []),
    ...SCOPES.map((scope) => agency(`agency with ${scope} alone`, [scope])),
  ];
}

/**
 * Whom a call is about: the office's owner; the caller themself; the owner's unit; nobody at all; or
 * the appraiser, on whose desk something lies.
 */
export type About = 'OWNER' | 'CALLER' | 'UNIT' | 'NOBODY' | 'APPRAISER';

/** The relations that offices give wherever they are held; a manager's has a unit. */
const WIDE: readonly Relation[] = ['BKPP', 'ASSESSOR', 'AUDITOR'];

function relationsOf({ relations }: Role, about: About): readonly Relation[] {
  if (about === 'OWNER') return relations;
  if (about === 'CALLER') return ['SELF'];
  if (about === 'APPRAISER') return relations.includes('APPRAISER') ? ['SELF'] : [];
  return relations.filter((one) => WIDE.includes(one) || (about === 'UNIT' && one === 'MANAGER'));
}

/** Whether the access table lists a role for an action: worked out from the table, not asked of the code. */
export function listed(role: Role, action: Action, about: About): boolean {
  const rule: { relations: readonly Relation[]; scope?: Scope } = ACCESS[action];
  if (role.scopes) return rule.scope !== undefined && role.scopes.includes(rule.scope);
  return [...relationsOf(role, about), 'ANYONE' as const].some((one) => rule.relations.includes(one));
}
