/**
 * Who may: one table (accessTable.ts) of actions against relations to the subject, or an agency's scope. What is
 * not listed is denied. Actions ask after loading and before deciding. docs/domain.md 6.3,
 * docs/architecture.md 7.
 */
import { ACCESS, type Action, type Relation, type Rule } from './accessTable.ts';
import type { Actor } from './actor.ts';
import type { Key } from './keys.ts';
import { ok, type Result, refuse } from './result.ts';

export { ACCESS, type Action, type Relation };

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
  /** Whoever asks, where they stand below; and where they are a colleague. */
  readonly subordinateId?: string | null;
  readonly peerId?: string | null;
  /** Who of those above acts in the appraiser's place; then nobody is the appraiser. */
  readonly actingId?: string | null;
  /** Who acts in the owner's office, once the owner is no longer in it. */
  readonly actingHolderId?: string | null;
  /** Who distributes by a delegation of the leader's office today. */
  readonly delegateId?: string | null;
  readonly unitPath?: string | null;
  /** The head who forwards a request, and the office by which they are it. */
  readonly headId?: string | null;
  readonly headPositionId?: string | null;
  /** The line that names appraiser and superior: its sort key, kept with what they do. */
  readonly line?: string | null;
}

/** One decision of the table as it was taken: what would have given the right, and what did. */
export interface Trace {
  readonly action: Action;
  readonly subject: Subject;
  /** The relations that give it. */
  readonly wanted: readonly Relation[];
  /** How the caller stands to the subject; by offices only where these were asked for. */
  readonly has: readonly Relation[];
  readonly authority: string | null;
}

/** What the access rules must know of a call; offices are read only when a rule needs them. */
export interface Caller {
  readonly actor: Actor;
  readonly offices: () => Promise<readonly Office[]>;
  /**
   * Told of each decision of the table: under which relation somebody read is on record (docs/decisions/readings.md), and
   * somebody may ask why (functions/monitoring/why).
   */
  readonly watch?: (trace: Trace) => void;
}

/** The relations that follow from the subject alone; nobody is the appraiser or superior of themselves. */
function ownRelations(employeeId: string, subject: Subject): Relation[] {
  if (subject.ownerId === employeeId) return ['SELF', 'ANYONE'];
  const relations: Relation[] = ['ANYONE'];
  if (subject.appraiserId === employeeId) relations.push('APPRAISER');
  if (subject.superiorId === employeeId) relations.push('SUPERIOR');
  if (subject.actingId === employeeId) relations.push('ACTING_SUPERIOR');
  if (subject.actingHolderId === employeeId) relations.push('ACTING_HOLDER');
  if (subject.delegateId === employeeId) relations.push('DELEGATE');
  if (subject.headId === employeeId) relations.push('HEAD');
  // Whoever stands below writes as that, though they verify, lead a team or are of the same unit too.
  if (subject.subordinateId === employeeId) relations.push('SUBORDINATE');
  if (subject.verifierId === employeeId) relations.push('VERIFIER');
  if (subject.teamLeadIds?.includes(employeeId)) relations.push('TEAM_LEAD');
  if (subject.peerId === employeeId) relations.push('PEER');
  return relations;
}

/** Whether an office reaches a subject: the units below its own; a manager has no other reach. */
const reaches = ({ role, unitPath }: Office, subject: Subject): boolean =>
  unitPath ? Boolean(subject.unitPath?.startsWith(unitPath)) : unitPath === null && role !== 'MANAGER';

const byOffice: readonly Relation[] = ['MANAGER', 'BKPP', 'ASSESSOR', 'AUDITOR'];

/** A person's standing to a subject, as far as a rule asks for it, and what of it gives the right. */
async function standing(caller: Caller, employeeId: string, relations: Rule['relations'], subject: Subject) {
  const own = ownRelations(employeeId, subject);
  const given = own.find((relation) => relations.includes(relation));
  if (given || !relations.some((relation) => byOffice.includes(relation)))
    return { has: own, authority: given ?? null };
  const offices = (await caller.offices()).filter((office) => reaches(office, subject));
  const held = offices.map(({ role }) => role);
  return { has: [...own, ...held], authority: held.find((role) => relations.includes(role)) ?? null };
}

async function decided(caller: Caller, action: Action, subject: Subject): Promise<Omit<Trace, 'action'>> {
  const { relations: wanted, scope }: Rule = ACCESS[action];
  const { actor } = caller;
  const by = { subject, wanted };
  if (actor.kind === 'JOB') return { ...by, has: [], authority: `JOB:${actor.name}` };
  if (actor.kind === 'AGENCY') {
    const authority = scope && actor.scopes.has(scope) ? `SCOPE:${scope}` : null;
    return { ...by, has: [], authority };
  }
  return { ...by, ...(await standing(caller, actor.employeeId, wanted, subject)) };
}

/** What gives the actor the right to an action on a subject: a relation, a scope, or nothing (null). */
export async function may(caller: Caller, action: Action, subject: Subject): Promise<string | null> {
  const decision = await decided(caller, action, subject);
  caller.watch?.({ action, ...decision });
  return decision.authority;
}

/**
 * Whether the actor may see what an action gives, of a subject that the table already let them see
 * otherwise: people by their relation, agencies only within the scope of the action itself.
 */
export function withinScopes(actor: Actor, action: Action): boolean {
  const { scope }: Rule = ACCESS[action];
  return actor.kind !== 'AGENCY' || (scope !== undefined && actor.scopes.has(scope));
}

/** Relations that nothing on record but the subject gives. */
const noSource: ReadonlySet<string> = new Set<Relation>([
  'SELF',
  'ANYONE',
  'TEAM_LEAD',
  'SUBORDINATE',
  'PEER',
]);

/** The relation with what gives it, as events keep it: `APPRAISER LINE#2026-01-01`, `BKPP APPT#BKPP#2026-01-01`. */
async function withSource(caller: Caller, authority: string, subject: Subject): Promise<string> {
  if (
    ['APPRAISER', 'SUPERIOR', 'ACTING_SUPERIOR', 'ACTING_HOLDER', 'DELEGATE', 'VERIFIER'].includes(authority)
  )
    return [authority, subject.line ?? ''].join(' ').trim();
  if (authority === 'HEAD') return `HEAD POSITION#${subject.headPositionId ?? ''}`;
  if (caller.actor.kind !== 'PERSON' || noSource.has(authority)) return authority;
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
