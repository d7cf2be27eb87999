/**
 * The way from a client to the gateway, by real HTTP, on which requests and answers are lost, lines are cut, and the
 * same is sent by two devices at once or once more a day later. Seeded: whoever sends says by which chance.
 */
import { setTimeout as pause } from 'node:timers/promises';
import type { Chance } from '../../../functions/local/city/random.ts';

/** What befalls a request. */
const FAULTS = [
  ['none', 68],
  ['answer lost', 13],
  ['request lost', 6],
  ['line cut', 5],
  ['two devices at once', 8],
] as const;
type Fault = (typeof FAULTS)[number][0];

/** As often a request fails before the network is good for once. */
const MOST_FAULTS = 4;
/** A line is cut within so many milliseconds. */
const CUT_MS = 12;
/** This share of the requests is delivered once more the next day. */
const LATE = 1 / 30;

/** Who sends: with which token, by which chance. */
export interface Sender {
  readonly token: string;
  readonly chance: Chance;
  /** Milliseconds by which the device's clock is wrong. */
  readonly skewMs: number;
}

/** An answer to a mutation or query; `again`: it was sent before, and nobody knows what came of that. */
export interface Answered {
  readonly data: ReturnType<JSON['parse']>;
  readonly again: boolean;
}

export class Wire {
  /** Requests that somebody sent, and faults that befell them. */
  requests = 0;
  faults = 0;
  readonly #url: string;
  readonly #now: () => number;
  #late: (() => Promise<unknown>)[] = [];

  constructor(url: string, now: () => number) {
    this.#url = `${url}/graphql`;
    this.#now = now;
  }

  async #post({ token, skewMs }: Sender, body: string, signal?: AbortSignal): Promise<Answered['data']> {
    this.requests += 1;
    const response = await fetch(this.#url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${token}`,
        date: new Date(this.#now() + skewMs).toUTCString(), // of the device: nothing may rest on it
      },
      body,
      ...(signal && { signal }),
    });
    const answer = (await response.json()) as { data: Answered['data']; errors?: unknown };
    if (answer.errors) throw new Error(`${response.status} ${JSON.stringify(answer.errors)}`);
    return answer.data;
  }

  /** Sends once under a fault; null where nothing came back. */
  async #under(fault: Fault, sender: Sender, body: string): Promise<Pick<Answered, 'data'> | null> {
    if (fault === 'request lost') return null;
    if (fault === 'line cut') {
      const cutter = new AbortController();
      const timer = setTimeout(() => cutter.abort(), sender.chance.int(0, CUT_MS));
      await this.#post(sender, body, cutter.signal).catch(() => null);
      clearTimeout(timer);
      return null;
    }
    if (fault === 'two devices at once') {
      const both = await Promise.all([this.#post(sender, body), this.#post(sender, body)]);
      return { data: sender.chance.pick(both) };
    }
    const data = await this.#post(sender, body);
    return fault === 'answer lost' ? null : { data };
  }

  /**
   * Sends until an answer comes. `guarded`: by a key, an id or a version, so that the request may still be under way
   * when the next one is sent, and come once more a day later.
   */
  async send(sender: Sender, query: string, input: object, guarded: boolean): Promise<Answered> {
    const { chance } = sender;
    const body = JSON.stringify({ query, variables: { input } });
    for (let sent = 0; ; sent += 1) {
      const drawn = sent < MOST_FAULTS ? chance.weigh(FAULTS) : 'none';
      const fault = drawn === 'line cut' && !guarded ? 'answer lost' : drawn;
      if (fault !== 'none') this.faults += 1;
      const answer = await this.#under(fault, sender, body);
      if (!answer) continue;
      if (guarded && chance.is(LATE)) this.#late.push(() => this.#post(sender, body));
      return { ...answer, again: sent > 0 || fault === 'two devices at once' };
    }
  }

  /** Asks plainly, without faults. */
  read(sender: Sender, query: string, variables: object = {}): Promise<Answered['data']> {
    return this.#post(sender, JSON.stringify({ query, variables }));
  }

  /** Delivers once more what was sent the day before. */
  async deliverLate(): Promise<void> {
    const late = this.#late;
    this.#late = [];
    this.faults += late.length;
    await Promise.all(late.map((post) => post()));
  }

  /** Waits until what was cut has come to its end as well. */
  async settle(): Promise<void> {
    await pause(500);
  }
}
