/**
 * What agencies' clients may be given, and which clients there are: the user pool's resource server
 * and clients in the cloud (infra/), the issuer's on one machine. docs/architecture.md 7.
 */

/** Every scope, as a token carries it: `<resource server>/<name>`. */
export const SCOPES = [
  'kinerja/employees.read',
  'kinerja/plans.read',
  'kinerja/months.read',
  'kinerja/evaluations.read',
  'kinerja/runs.read',
  'kinerja/register.import',
  'kinerja/agreements.import',
  'kinerja/achievements.import',
  'kinerja/attendance.import',
  'kinerja/allowances.read',
] as const;
/** What an agency's client may be given. */
export type Scope = (typeof SCOPES)[number];

/** The agencies' clients, each with the scopes that its work needs and no more. */
export const AGENCIES = [
  { client: 'sisdm', scopes: ['kinerja/employees.read', 'kinerja/register.import'] },
  {
    client: 'esakip',
    scopes: ['kinerja/plans.read', 'kinerja/agreements.import', 'kinerja/achievements.import'],
  },
  {
    client: 'payroll',
    // Allowances are paid by number: that of employees finds the person of one.
    scopes: [
      'kinerja/employees.read',
      'kinerja/months.read',
      'kinerja/evaluations.read',
      'kinerja/runs.read',
      'kinerja/allowances.read',
    ],
  },
  // Attendance tells people by number or id.
  { client: 'presensi', scopes: ['kinerja/employees.read', 'kinerja/attendance.import'] },
  { client: 'bkn', scopes: ['kinerja/employees.read', 'kinerja/evaluations.read'] },
] as const satisfies readonly { client: string; scopes: readonly Scope[] }[];
