/** What `npm start` tells: where things are, in whose name one can ask, and that it is ready. */
import type { Platform } from '../platform/context.ts';
import type { Clock } from '../platform/period.ts';
import { employeesOf } from '../organisation/employee/store.ts';
import type { ExplorerRole } from './explorer.ts';
import type { Issuer } from './issuer.ts';
import { type Cast, ROLES } from './token.ts';

const IN_INDONESIAN: Record<(typeof ROLES)[number], string> = {
  employee: 'Pegawai',
  appraiser: 'Pejabat penilai',
  superior: 'Atasan pejabat penilai',
  manager: 'Pengelola kinerja unit',
  bkpp: 'BKPP',
  assessor: 'Tim penilai organisasi',
  auditor: 'Auditor',
};

/** The people of the cast, with their names and fresh tokens. */
export async function demoRoles(platform: Platform, cast: Cast, issuer: Issuer): Promise<ExplorerRole[]> {
  const people = await employeesOf(
    platform.table,
    ROLES.map((role) => cast[role]),
  );
  return ROLES.map((role, at) => ({
    role,
    label: `${IN_INDONESIAN[role]}: ${people[at]?.data.name ?? role}`,
    token: () => issuer.personToken(cast[role]),
  }));
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
The city's clock stands at ${clock.now()} (${clock.zone}); its data is in ${dataDir}.
Tokens again: npm run --silent token -- employee
Close a month: npm run job -- closeMonth 2026-10
Explorer: ${url}/    GraphQL: ${url}/graphql    Stop: Ctrl-C
ready ${url}`);
}
