/**
 * Who may: one table of actions against relations to the subject, or an agency's scope. What is not
 * listed is denied. Actions ask after loading and before deciding. docs/domain.md 6.3,
 * docs/architecture.md 7.
 */
import type { Actor } from './actor.ts';
import type { Key } from './keys.ts';
import { ok, type Result, refuse } from './result.ts';
import type { Scope } from './scopes.ts';

/** How an actor stands to a subject on the business date. */
export type Relation =
  | 'ANYONE'
  | 'SELF'
  | 'APPRAISER'
  | 'SUPERIOR'
  // The first in office above the appraiser, once the appraiser is no longer.
  | 'ACTING_SUPERIOR'
  // Whoever acts (Plt, Plh) in the leader's office, while the leader is no longer in it.
  | 'ACTING_HOLDER'
  // The head who forwards a request to BKPP.
  | 'HEAD'
  // Whoever verifies in the appraiser's place by a delegation of that day.
  | 'VERIFIER'
  // Whoever leads a work team of the leader's office by an approved request.
  | 'TEAM_LEAD'
  | 'MANAGER'
  | 'BKPP'
  | 'ASSESSOR'
  | 'AUDITOR';

interface Rule {
  readonly relations: readonly Relation[];
  readonly scope?: Scope;
}

const self: Rule = { relations: ['SELF'] };
const appraiser: Rule = { relations: ['APPRAISER', 'ACTING_SUPERIOR'] };
const leading: Rule = { relations: ['SELF', 'ACTING_HOLDER', 'ACTING_SUPERIOR'] };
const verifier: Rule = { relations: ['APPRAISER', 'ACTING_SUPERIOR', 'VERIFIER'] };
/** Both sides of a dialogue. */
const eitherSide: Rule = { relations: ['SELF', 'APPRAISER', 'ACTING_SUPERIOR'] };
const readers: readonly Relation[] = [
  'SELF',
  'APPRAISER',
  'SUPERIOR',
  'ACTING_SUPERIOR',
  'MANAGER',
  'BKPP',
  'ASSESSOR',
  'AUDITOR',
];

export const ACCESS = {
  'viewer.read': { relations: ['SELF'] },
  'directory.read': { relations: ['ANYONE'], scope: 'kinerja/employees.read' },
  // Who appraises by override, and the ends of offices and units.
  'directory.structure': { relations: ['BKPP'] },
  'employee.read': { relations: readers, scope: 'kinerja/employees.read' },
  // Leave: by BKPP, or by the personnel register's own system.
  'employee.recordLeave': { relations: ['BKPP'], scope: 'kinerja/register.import' },
  // A leader's superior is the superior of the team's members; nobody further away sees them.
  'team.read': { relations: ['SELF', 'APPRAISER', 'TEAM_LEAD', 'BKPP', 'AUDITOR'] },
  // Lists of people with their status; names alone are everybody's.
  'people.read': {
    relations: ['MANAGER', 'BKPP', 'ASSESSOR', 'AUDITOR'],
    scope: 'kinerja/employees.read',
  },
  'unit.read': { relations: ['MANAGER', 'BKPP', 'ASSESSOR', 'AUDITOR'], scope: 'kinerja/months.read' },
  'bank.read': { relations: ['ANYONE'], scope: 'kinerja/months.read' },
  'policy.read': { relations: ['ANYONE'], scope: 'kinerja/months.read' },
  'policy.set': { relations: ['BKPP'] },
  'plan.read': { relations: readers, scope: 'kinerja/plans.read' },
  // An agreement is a public document: everybody in the house reads it, and agencies that may read plans.
  'agreement.read': { relations: ['ANYONE'], scope: 'kinerja/plans.read' },
  'agreementDraft.read': { relations: ['MANAGER', 'BKPP', 'AUDITOR'] },
  // By hand, where the source is not e-Sakip; else by BKPP, or by e-Sakip's own client.
  'agreement.write': { relations: ['MANAGER', 'BKPP'] },
  'agreement.import': { relations: ['BKPP'], scope: 'kinerja/agreements.import' },
  // Examples and the calculation of action plans: nobody's data.
  'guidance.read': { relations: ['ANYONE'], scope: 'kinerja/plans.read' },
  'plan.create': self,
  'plan.edit': self,
  'plan.submit': self,
  'plan.withdraw': self,
  // Before it is set, where the policy asks for it; whoever reviews may return it too.
  'plan.review': { relations: ['MANAGER', 'BKPP'] },
  'plan.return': appraiser,
  'plan.approve': appraiser,
  // The role-result matrix: the leader distributes, or whoever acts for one who is no longer in office.
  'matrix.read': { relations: [...readers, 'ACTING_HOLDER'], scope: 'kinerja/plans.read' },
  'matrix.start': self,
  'matrix.edit': leading,
  'matrix.publish': leading,
  'matrix.revise': leading,
  'matrix.withdraw': leading,
  'assignment.read': { relations: readers, scope: 'kinerja/plans.read' },
  'assignment.accept': self,
  'assignment.ask': self,
  // What two people talked over is theirs, their superior's, and of those who answer for the whole.
  'dialogue.read': {
    relations: ['SELF', 'APPRAISER', 'SUPERIOR', 'ACTING_SUPERIOR', 'BKPP', 'AUDITOR'],
  },
  'dialogue.schedule': eitherSide,
  'dialogue.record': eitherSide,
  'dialogue.confirm': eitherSide,
  'dialogue.cancel': eitherSide,
  'dialogue.settle': eitherSide,
  // Only the owner writes a plan and asks about it; who reads it by a relation of the office may comment.
  'thread.read': { relations: readers },
  'thread.ask': self,
  'thread.answer': appraiser,
  'thread.comment': {
    relations: ['SELF', 'APPRAISER', 'SUPERIOR', 'ACTING_SUPERIOR', 'MANAGER', 'BKPP'],
  },
  'thread.settle': eitherSide,
  'thread.acknowledge': self,
  // Signs of another hand in a plan: for whoever looks into them, never for who stands near (docs/domain.md 3, D07).
  'authorship.read': { relations: ['BKPP', 'AUDITOR'] },
  'plan.cancel': self,
  // From an earlier one of their own.
  'plan.copy': self,
  'plan.amend': { relations: ['SELF', 'APPRAISER', 'ACTING_SUPERIOR'] },
  // of a plan in force that is to be changed: its owner alone writes it
  'amendment.read': { relations: readers, scope: 'kinerja/plans.read' },
  'amendment.edit': self,
  'amendment.submit': self,
  'amendment.withdraw': self,
  'amendment.review': { relations: ['MANAGER', 'BKPP'] },
  'amendment.return': appraiser,
  'amendment.approve': appraiser,
  'amendment.abandon': { relations: ['SELF', 'APPRAISER', 'ACTING_SUPERIOR'] },
  'month.read': { relations: [...readers, 'VERIFIER'], scope: 'kinerja/months.read' },
  'month.submitTarget': self,
  'month.submitRealisation': self,
  'month.approveTarget': appraiser,
  // A target is the appraiser's to return; a realisation also the verifier's.
  'month.return': verifier,
  'month.verify': verifier,
  'activity.read': { relations: [...readers, 'VERIFIER'], scope: 'kinerja/months.read' },
  'activity.record': self,
  'activity.submit': self,
  'activity.resubmit': self,
  'activity.void': self,
  'activity.verify': verifier,
  'evaluation.read': { relations: readers, scope: 'kinerja/evaluations.read' },
  // Ratings, predicate and what was written, before it is issued: BKPP sees all, the auditor the audit log.
  'evaluationDraft.read': { relations: ['APPRAISER', 'SUPERIOR', 'ACTING_SUPERIOR', 'BKPP', 'AUDITOR'] },
  'evaluation.rate': appraiser,
  'evaluation.issue': appraiser,
  'evaluation.receive': self,
  // The register: by BKPP, or by its own system's client. Problems of rows hold no personal data.
  'register.read': { relations: ['BKPP', 'AUDITOR'], scope: 'kinerja/register.import' },
  'register.import': { relations: ['BKPP'], scope: 'kinerja/register.import' },
  'run.read': { relations: ['BKPP', 'AUDITOR'], scope: 'kinerja/runs.read' },
  // requests to BKPP (docs/domain.md 6.2, 6.3)
  'request.read': { relations: ['SELF', 'HEAD', 'MANAGER', 'BKPP', 'AUDITOR'] },
  'request.draft': { relations: ['MANAGER'] },
  'request.submit': { relations: ['MANAGER'] },
  'request.withdraw': { relations: ['MANAGER'] },
  'request.forward': { relations: ['HEAD'] },
  'request.return': { relations: ['HEAD', 'BKPP'] },
  'request.approve': { relations: ['BKPP'] },
  'request.reject': { relations: ['BKPP'] },
  'request.revoke': { relations: ['BKPP'] },
  // appointments to the offices of performance management
  'appointment.read': { relations: ['SELF', 'BKPP', 'AUDITOR'] },
  // What waits for BKPP lies on one desk, which all its people see.
  'bkppDesk.read': { relations: ['BKPP'] },
  'appointment.propose': { relations: ['BKPP'] },
  'appointment.confirm': { relations: ['BKPP'] },
  'appointment.end': { relations: ['BKPP'] },
  // differences from the personnel register
  'discrepancy.read': { relations: ['SELF', 'APPRAISER', 'SUPERIOR', 'MANAGER', 'BKPP', 'AUDITOR'] },
  'discrepancy.list': { relations: ['MANAGER', 'BKPP', 'AUDITOR'] },
  'discrepancy.acknowledge': { relations: ['MANAGER', 'BKPP'] },
  'discrepancy.resolve': { relations: ['MANAGER', 'BKPP'] },
  'discrepancy.waive': { relations: ['BKPP'] },
} as const satisfies Record<string, Rule>;

export type Action = keyof typeof ACCESS;

/** An office that a person holds today by appointment; `unitPath`, where there is one, bounds its reach. */
export interface Office {
  readonly role: 'BKPP' | 'ASSESSOR' | 'AUDITOR' | 'MANAGER';
  readonly unitPath: string | null;
  /** The appointment that gives it, which a commit may demand to stand. */
  readonly key: Key;
  readonly version: number;
}

/** What an action is about: its owner, who appraises them on the business date, and where they work. */
export interface Subject {
  readonly ownerId?: string | null;
  readonly appraiserId?: string | null;
  readonly superiorId?: string | null;
  /** Who verifies by delegation on the business date. */
  readonly verifierId?: string | null;
  /** Who leads a work team of the owner's office today. */
  readonly teamLeadIds?: readonly string[];
  /** Who of those above acts in the appraiser's place; then nobody is the appraiser. */
  readonly actingId?: string | null;
  /** Who acts in the owner's office, once the owner is no longer in it. */
  readonly actingHolderId?: string | null;
  readonly unitPath?: string | null;
  /** The head who forwards a request, and the office by which they are it. */
  readonly headId?: string | null;
  readonly headPositionId?: string | null;
  /** The line that names appraiser and superior: its sort key, kept with what they do. */
  readonly line?: string | null;
}

/** What the access rules must know of a call; offices are read only when a rule needs them. */
export interface Caller {
  readonly actor: Actor;
  readonly offices: () => Promise<readonly Office[]>;
}

/** The relations that follow from the subject alone; nobody is the appraiser or superior of themselves. */
function ownRelations(employeeId: string, subject: Subject): Relation[] {
  if (subject.ownerId === employeeId) return ['SELF', 'ANYONE'];
  const relations: Relation[] = ['ANYONE'];
  if (subject.appraiserId === employeeId) relations.push('APPRAISER');
  if (subject.superiorId === employeeId) relations.push('SUPERIOR');
  if (subject.actingId === employeeId) relations.push('ACTING_SUPERIOR');
  if (subject.actingHolderId === employeeId) relations.push('ACTING_HOLDER');
  if (subject.headId === employeeId) relations.push('HEAD');
  if (subject.verifierId === employeeId) relations.push('VERIFIER');
  if (subject.teamLeadIds?.includes(employeeId)) relations.push('TEAM_LEAD');
  return relations;
}

/** Whether an office reaches a subject: the units below its own; a manager has no other reach. */
const reaches = ({ role, unitPath }: Office, subject: Subject): boolean =>
  unitPath ? Boolean(subject.unitPath?.startsWith(unitPath)) : unitPath === null && role !== 'MANAGER';

/** What gives the actor the right to an action on a subject: a relation, a scope, or nothing (null). */
export async function may(caller: Caller, action: Action, subject: Subject): Promise<string | null> {
  const { relations, scope }: Rule = ACCESS[action];
  const { actor } = caller;
  if (actor.kind === 'JOB') return `JOB:${actor.name}`;
  if (actor.kind === 'AGENCY') return scope && actor.scopes.has(scope) ? `SCOPE:${scope}` : null;
  const own = ownRelations(actor.employeeId, subject).find((relation) => relations.includes(relation));
  if (own) return own;
  const byOffice: readonly Relation[] = ['MANAGER', 'BKPP', 'ASSESSOR', 'AUDITOR'];
  if (!relations.some((relation) => byOffice.includes(relation))) return null;
  const offices = (await caller.offices()).filter((office) => reaches(office, subject));
  return offices.find(({ role }) => relations.includes(role))?.role ?? null;
}

/**
 * Whether the actor may see what an action gives, of a subject that the table already let them see
 * otherwise: people by their relation, agencies only within the scope of the action itself.
 */
export function withinScopes(actor: Actor, action: Action): boolean {
  const { scope }: Rule = ACCESS[action];
  return actor.kind !== 'AGENCY' || (scope !== undefined && actor.scopes.has(scope));
}

/** The relation with what gives it, as events keep it: `APPRAISER LINE#2026-01-01`, `BKPP APPT#BKPP#2026-01-01`. */
async function withSource(caller: Caller, authority: string, subject: Subject): Promise<string> {
  if (['APPRAISER', 'SUPERIOR', 'ACTING_SUPERIOR', 'ACTING_HOLDER', 'VERIFIER'].includes(authority))
    return [authority, subject.line ?? ''].join(' ').trim();
  if (authority === 'HEAD') return `HEAD POSITION#${subject.headPositionId ?? ''}`;
  if (caller.actor.kind !== 'PERSON' || authority === 'SELF' || authority === 'ANYONE') return authority;
  const office = (await caller.offices()).find((held) => held.role === authority && reaches(held, subject));
  return office ? `${authority} ${office.key.SK}` : authority;
}

/**
 * Authorises an action: the authority that goes into the event, or a refusal. Whoever may not even
 * read the subject gets the answer of a subject that does not exist: `field` is where the caller named
 * it, as that answer says.
 */
export async function authorise(
  caller: Caller,
  action: Action,
  subject: Subject,
  field?: readonly string[],
): Promise<Result<string>> {
  const authority = await may(caller, action, subject);
  if (authority) return ok(await withSource(caller, authority, subject));
  const read = `${action.split('.')[0]}.read` as Action;
  const seen = read !== action && read in ACCESS && (await may(caller, read, subject));
  return seen ? refuse('NOT_ALLOWED') : refuse('NOT_FOUND', field);
}
