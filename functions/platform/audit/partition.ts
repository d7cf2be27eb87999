/**
 * The audit of one partition of the table: its chains of events against the state that stands in it.
 * Items are reduced to their hashes as they come, so that memory holds no content.
 * docs/architecture.md 5.
 */
import { type Event, eventHash, eventKind, stateHash } from '../commit/event.ts';
import { hashOf } from '../commit/hash.ts';
import { aggregateName } from '../commit/plan.ts';
import { type Item, readItem, typeOf } from '../item.ts';
import { keys } from '../keys.ts';

/** What is not as it was written: an aggregate (`PK|SK`), item or seal, and its faults in words. */
export interface Broken {
  readonly aggregate: string;
  readonly fault: string;
}

/** What an audit says of a partition. */
export interface Verdict {
  /** Number of aggregates without a fault. */
  readonly sound: number;
  readonly broken: readonly Broken[];
  /** Types of the items that events vouch for. */
  readonly audited: ReadonlySet<string>;
  /** Types of the items that no event vouches for. */
  readonly unvouched: ReadonlySet<string>;
}

interface State {
  readonly type: string;
  readonly hash: string;
  readonly seq: unknown;
  readonly headHash: unknown;
}
type Link = Pick<Event, 'seq' | 'hash' | 'prevHash' | 'states'>;
interface Vouch {
  readonly aggregate: string;
  readonly seq: number;
  readonly hash: string;
}

export interface Partition {
  readonly key: string;
  take(item: Item): void;
  /** Judges what was taken; `types` are known to be audited from elsewhere. */
  judge(types: ReadonlySet<string>): Verdict;
}

const EVENT = /^EVT#(.+)#(\d{8})$/;

/** What is wrong with the links of a chain, in order of `seq`; each kind of fault is named once. */
function chainFaults(links: readonly Link[]): string[] {
  const gap = links.findIndex(({ seq }, at) => seq !== at + 1);
  if (gap >= 0) return [`event ${gap + 1} is missing`];
  const torn = links.find(({ prevHash }, at) => prevHash !== (links[at - 1]?.hash ?? null));
  return torn ? [`event ${torn.seq} does not follow the one before it`] : [];
}

function headFaults(links: readonly Link[], state: State | undefined): string[] {
  const last = links.at(-1);
  if (!state) return ['its state is missing'];
  if (!last) return ['it has a head and no events'];
  return state.seq === last.seq && state.headHash === last.hash ? [] : ['its head is not its last event'];
}

/** Begins the audit of a partition by its key. */
export function openPartition(key: string): Partition {
  const states = new Map<string, State>();
  const chains = new Map<string, Link[]>();
  const noted: Broken[] = [];
  const chainOf = (SK: string): Link[] => {
    const chain = chains.get(SK) ?? [];
    chains.set(SK, chain);
    return chain;
  };

  function takeEvent(item: Item, SK: string, at: string): void {
    const chain = chainOf(SK);
    const note = (fault: string) => noted.push({ aggregate: aggregateName({ PK: key, SK }), fault });
    try {
      readItem(eventKind, item);
    } catch {
      note(`event ${Number(at)} cannot be read`);
      return;
    }
    // As it is stored, not as it reads: a later schema must not change what was hashed.
    const event = item.data as Event;
    const stands = keys.event({ PK: key, SK }, event.seq).SK === item.SK;
    if (!stands || event.aggregate !== aggregateName({ PK: key, SK })) note(`event ${Number(at)} is another's`);
    if (eventHash(event) !== event.hash) note(`event ${event.seq} was changed`);
    if (event.change && hashOf(event.change) !== event.changeHash)
      note(`the content of event ${event.seq} was changed`);
    chain.push({ seq: event.seq, hash: event.hash, prevHash: event.prevHash, states: event.states });
  }

  return {
    key,
    take: (item) => {
      const [, SK, at] = EVENT.exec(item.SK) ?? [];
      if (SK && at) takeEvent(item, SK, at);
      else {
        const { seq, headHash } = item;
        states.set(item.SK, { type: typeOf(item), hash: stateHash(item), seq, headHash });
        if (seq || headHash) chainOf(item.SK);
      }
    },
    judge: (types) => judge(key, states, chains, noted, types),
  };
}

function judge(
  PK: string,
  states: ReadonlyMap<string, State>,
  chains: ReadonlyMap<string, Link[]>,
  noted: readonly Broken[],
  types: ReadonlySet<string>,
): Verdict {
  const faults = new Map<string, string[]>();
  const note = (aggregate: string, found: readonly string[]) => {
    if (found.length > 0) faults.set(aggregate, [...(faults.get(aggregate) ?? []), ...found]);
  };
  for (const { aggregate, fault } of noted) note(aggregate, [fault]);
  const vouches = new Map<string, Vouch>();
  for (const [SK, links] of chains) {
    const aggregate = aggregateName({ PK, SK });
    links.sort((a, b) => a.seq - b.seq);
    note(aggregate, [...chainFaults(links), ...headFaults(links, states.get(SK))]);
    for (const { seq, states: named } of links) {
      for (const [stateKey, hash] of Object.entries(named)) {
        const other = vouches.get(stateKey)?.aggregate;
        if (other && other !== aggregate) note(aggregate, [`${stateKey} is also vouched for by ${other}`]);
        vouches.set(stateKey, { aggregate, seq, hash });
      }
    }
  }
  for (const [SK, { aggregate, seq, hash }] of vouches) {
    const state = states.get(SK);
    if (state && state.hash !== hash) note(aggregate, [`${SK} is not as event ${seq} left it`]);
    if (!state && aggregate !== aggregateName({ PK, SK })) note(aggregate, [`${SK} is missing`]);
  }
  const audited = new Set([...vouches.keys()].flatMap((SK) => states.get(SK)?.type ?? []));
  const unvouched = new Set<string>();
  for (const [SK, { type }] of states) {
    if (vouches.has(SK) || chains.has(SK)) continue;
    unvouched.add(type);
    if (types.has(type) || audited.has(type)) note(aggregateName({ PK, SK }), ['no event vouches for it']);
  }
  const sound = [...chains.keys()].filter((SK) => !faults.has(aggregateName({ PK, SK }))).length;
  const broken = [...faults].map(([aggregate, found]) => ({ aggregate, fault: found.join('; ') }));
  return { sound, broken, audited, unvouched };
}
