/** What `npm start` tells: where things are, in whose name one can ask, and that it is ready. */
import type { Platform } from '../platform/context.ts';
import { type Clock, localInstant } from '../platform/period.ts';
import type { Employee } from '../organisation/employee/rules.ts';
import { employeesOf } from '../organisation/employee/store.ts';
import { type Example, type Named, readExamples, withIds } from './examples.ts';
import type { ExplorerRole } from './explorer.ts';
import type { Issuer } from './issuer.ts';
import { type Cast, type Role, ROLES } from './token.ts';

const IN_INDONESIAN: Record<Role, string> = {
  employee: 'Pegawai',
  appraiser: 'Pejabat penilai',
  superior: 'Atasan pejabat penilai',
  manager: 'Pengelola kinerja unit',
  bkpp: 'BKPP',
  assessor: 'Tim penilai organisasi',
  auditor: 'Auditor',
};

/** The people of the cast, by role. Throws when one of them is not on record. */
export async function demoPeople(platform: Platform, cast: Cast): Promise<Record<Role, Employee>> {
  const found = await employeesOf(
    platform.table,
    ROLES.map((role) => cast[role]),
  );
  const people = ROLES.map((role, at) => {
    const kept = found[at];
    if (!kept) throw new Error(`the city has nobody who plays ${role}`);
    return [role, kept.data] as const;
  });
  return Object.fromEntries(people) as Record<Role, Employee>;
}

/** The roles with their people's names and fresh tokens. */
export const demoRoles = (people: Record<Role, Employee>, issuer: Issuer): ExplorerRole[] =>
  ROLES.map((role) => ({
    role,
    label: `${IN_INDONESIAN[role]}: ${people[role].name}`,
    token: () => issuer.personToken(people[role].employeeId),
  }));

/** The examples, with the ids of these people in their variables. */
export function demoExamples(people: Record<Role, Employee>): Example[] {
  const named: Named = Object.fromEntries(
    ROLES.map((role) => {
      const { employeeId, unit } = people[role];
      return [role, { employeeId, unitId: unit.unitId, agencyId: unit.agencyId }];
    }),
  );
  return readExamples().map((example) => ({ ...example, variables: withIds(example.variables, named) }));
}

export interface Welcome {
  readonly url: string;
  readonly roles: readonly ExplorerRole[];
  readonly clock: Clock;
  readonly dataDir: string;
}

/** Prints it; the line that begins `ready` comes last. */
export async function printWelcome({ url, roles, clock, dataDir }: Welcome): Promise<void> {
  console.log('');
  for (const { role, label, token } of roles) console.log(`${label} (${role})\n  ${await token()}`);
  console.log(`
The city's clock stands at ${localInstant(clock.zone, clock.now())} (${clock.zone}); its data is in ${dataDir}.
Tokens again: npm run --silent token -- employee
Close a month: npm run job -- closeMonth 2026-10
See what is wrong: npm run job -- scanFindings
Explorer: ${url}/    GraphQL: ${url}/graphql    Stop: Ctrl-C
ready ${url}`);
}
