/**
 * The audit of one partition of the table: its chains of events against the state that stands in it.
 * Items are reduced to their hashes as they come, so that memory holds no content.
 * docs/architecture.md 5.
 */
import { type Event, eventHash, eventKind, REMOVED, stateHash } from '../commit/event.ts';
import { hashOf } from '../commit/hash.ts';
import { aggregateName } from '../commit/plan.ts';
import { type Item, readItem, typeOf } from '../item.ts';
import type { Key } from '../keys.ts';

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

/** One partition under audit: takes its items in any order, then is judged. */
export class Partition {
  readonly key: string;
  readonly #states = new Map<string, State>();
  readonly #chains = new Map<string, Link[]>();
  readonly #noted: Broken[] = [];

  constructor(key: string) {
    this.key = key;
  }

  take(item: Item): void {
    const [, SK, at] = EVENT.exec(item.SK) ?? [];
    if (SK && at) return this.#takeEvent(item, { PK: this.key, SK }, Number(at));
    const { seq, headHash } = item;
    this.#states.set(item.SK, { type: typeOf(item), hash: stateHash(item), seq, headHash });
    if (seq || headHash) this.#chainOf(item.SK);
  }

  /** Judges what was taken; `types` are known to be audited from elsewhere. */
  judge(types: ReadonlySet<string>): Verdict {
    return judge(this.key, this.#states, this.#chains, this.#noted, types);
  }

  #chainOf(SK: string): Link[] {
    const chain = this.#chains.get(SK) ?? [];
    this.#chains.set(SK, chain);
    return chain;
  }

  #takeEvent(item: Item, of: Key, at: number): void {
    const chain = this.#chainOf(of.SK);
    const aggregate = aggregateName(of);
    const note = (fault: string) => this.#noted.push({ aggregate, fault });
    if (!isReadable(item)) return void note(`event ${at} cannot be read`);
    // As it is stored, not as it reads: a later schema must not change what was hashed.
    const event = item.data as Event;
    if (event.seq !== at || event.aggregate !== aggregate) note(`event ${at} is another's`);
    if (eventHash(event) !== event.hash) note(`event ${at} was changed`);
    if (event.change && hashOf(event.change) !== event.changeHash)
      note(`the content of event ${at} was changed`);
    chain.push({ seq: event.seq, hash: event.hash, prevHash: event.prevHash, states: event.states });
  }
}

function isReadable(event: Item): boolean {
  try {
    readItem(eventKind, event);
    return true;
  } catch {
    return false; // the caller names it
  }
}

/** Faults by aggregate, in the order in which they were found. */
class Faults extends Map<string, string[]> {
  note(aggregate: string, found: readonly string[]): void {
    if (found.length > 0) this.set(aggregate, [...(this.get(aggregate) ?? []), ...found]);
  }
}

/** Which event spoke last of each state item; an item belongs to one aggregate only. */
function vouchesOf(PK: string, chains: ReadonlyMap<string, Link[]>, faults: Faults): Map<string, Vouch> {
  const vouches = new Map<string, Vouch>();
  for (const [SK, links] of chains) {
    const aggregate = aggregateName({ PK, SK });
    for (const { seq, states } of links) {
      for (const [stateKey, hash] of Object.entries(states)) {
        const other = vouches.get(stateKey)?.aggregate ?? aggregate;
        if (other !== aggregate) faults.note(aggregate, [`${stateKey} is also vouched for by ${other}`]);
        vouches.set(stateKey, { aggregate, seq, hash });
      }
    }
  }
  return vouches;
}

function judge(
  PK: string,
  states: ReadonlyMap<string, State>,
  chains: ReadonlyMap<string, Link[]>,
  noted: readonly Broken[],
  types: ReadonlySet<string>,
): Verdict {
  const faults = new Faults();
  for (const { aggregate, fault } of noted) faults.note(aggregate, [fault]);
  for (const [SK, links] of chains) {
    links.sort((a, b) => a.seq - b.seq);
    faults.note(aggregateName({ PK, SK }), [...chainFaults(links), ...headFaults(links, states.get(SK))]);
  }
  const vouches = vouchesOf(PK, chains, faults);
  for (const [SK, { aggregate, seq, hash }] of vouches) {
    const state = states.get(SK);
    if (state && state.hash !== hash) faults.note(aggregate, [`${SK} is not as event ${seq} left it`]);
    if (!state && hash !== REMOVED && aggregate !== aggregateName({ PK, SK }))
      faults.note(aggregate, [`${SK} is missing`]);
  }
  const audited = new Set([...vouches.keys()].flatMap((SK) => states.get(SK)?.type ?? []));
  const alone = [...states].filter(([SK]) => !vouches.has(SK) && !chains.has(SK));
  for (const [SK, { type }] of alone) {
    if (types.has(type) || audited.has(type)) {
      faults.note(aggregateName({ PK, SK }), ['no event vouches for it']);
    }
  }
  return {
    sound: [...chains.keys()].filter((SK) => !faults.has(aggregateName({ PK, SK }))).length,
    broken: [...faults].map(([aggregate, found]) => ({ aggregate, fault: found.join('; ') })),
    audited,
    unvouched: new Set(alone.map(([, { type }]) => type)),
  };
}
