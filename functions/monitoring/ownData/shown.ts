/** How an item is shown to whom it is about: what they may not see yet, and what is others', is taken out. Pure. */
import { type Evaluation, isIssued } from '../../evaluation/evaluation/rules.ts';
import { type FollowUp, isShown } from '../../evaluation/followUp/rules.ts';
import type { Event } from '../../platform/commit/event.ts';
import type { DeskItem } from '../../platform/desk.ts';
import type { Item } from '../../platform/item.ts';
import { isSecret } from '../finding/kinds.ts';
import type { Finding } from '../finding/rules.ts';

type Shown = Readonly<Record<string, unknown>> | null;

/** What an appraiser has written, and is no evaluation yet (docs/domain.md 6.3). */
const DRAFT = {
  ratingResult: null,
  ratingBehaviour: null,
  rationale: null,
  recommendation: null,
  withoutDialogue: null,
  achievement: null,
  withoutAchievement: null,
  lines: [],
  behaviours: [],
  contract: null,
} as const;

/** Why ratings strayed from the guide is never told to the person; a draft not before it is issued. */
function evaluation(data: Evaluation): Shown {
  const { distribution: _distribution, reopenings = [], year, ...rest } = data;
  const reopened = reopenings.map(({ distribution: _of, ...one }) => one);
  const own = { ...rest, reopenings: reopened };
  if (isIssued(data)) return { ...own, year };
  return { ...own, ...DRAFT, year: year && { ...year, weighted: null, months: null, considered: null } };
}

/** Without what it was before and after, which the things themselves tell; of others as what they acted, not who. */
function event({ aggregate, seq, type, at, actor, authority }: Event): Shown {
  if (type === 'signalMoved') return null;
  return { aggregate, seq, type, at, by: actor.kind, as: authority.split(' ')[0] ?? authority };
}

/** What of an item is theirs to see; null of what is not. */
const SHOWN: Readonly<Record<string, (data: never, ownerId: string) => Shown>> = {
  evaluation,
  followUp: (data: FollowUp) => (isShown(data) ? { ...data } : null),
  event,
  // Signs are BKPP's alone (docs/domain.md 3, D07): neither they nor that there are any.
  finding: (data: Finding) => (isSecret(data.kind) ? null : { ...data }),
  // What is proposed to follow for oneself is not told before it is accepted.
  desk: (data: DeskItem, ownerId: string) =>
    data.step === 'FOLLOW_UP' && data.employeeId === ownerId ? null : { ...data },
};

const ENVELOPE: ReadonlySet<string> = new Set([
  'PK',
  'SK',
  'GSI1PK',
  'GSI1SK',
  'GSI2PK',
  'GSI2SK',
  'type',
  'schemaVersion',
  'version',
  'seq',
  'headHash',
  'expiresAt',
  'data',
]);

/** Data as JSON has it, without numbers of others, however deep. */
function cleaned(value: unknown, nip: string | null): unknown {
  if (value instanceof Set) return [...(value as Set<string>)].toSorted();
  if (Array.isArray(value)) return value.map((one) => cleaned(one, nip));
  if (typeof value !== 'object' || value === null) return value;
  const own = Object.entries(value).filter(([name, field]) => name !== 'nip' || field === nip);
  return Object.fromEntries(own.map(([name, field]) => [name, cleaned(field, nip)]));
}

/** An item as its person sees it; null of what is not theirs to see. */
export function shownOf(item: Item, ownerId: string, nip: string | null): Record<string, unknown> | null {
  const beside = Object.entries(item).filter(([name]) => !ENVELOPE.has(name));
  const data: unknown = item.data ?? Object.fromEntries(beside);
  const show = SHOWN[String(item.type)];
  const shown = show ? show(data as never, ownerId) : data;
  if (shown === null) return null;
  return { type: item.type, key: item.SK, content: cleaned(shown, nip) };
}
