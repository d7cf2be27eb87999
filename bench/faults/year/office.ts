/** What everybody in the trial of a year works with: the door, the clock, and a hand that counts what is wrong. */
import type { Ask, House } from '../../../test/support/house.ts';

/** A payload of a mutation. */
export interface Payload {
  readonly userErrors: readonly { readonly code: string; readonly field: readonly string[] | null }[];
}

/** Whom one acts as. */
export type Who = { readonly employeeId: string };

/** People who act at the same time. */
const AT_ONCE = 12;

/** Does something for each of some people, several at a time. */
export async function together<T>(all: readonly T[], work: (one: T) => Promise<unknown>): Promise<void> {
  const waiting = all.values();
  const lane = async () => {
    for (const one of waiting) await work(one);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
}

/** The door of a year, and a count of what is otherwise than it should be. */
export class Office {
  /** What was asked of the door. */
  requests = 0;
  /** Differences, each in words; and how many of them are of what is there and should not be. */
  readonly wrongs: string[] = [];
  doubled = 0;
  readonly house: House;
  readonly today: () => string;
  readonly #asks = new Map<string, Ask>();

  constructor(house: House, today: () => string) {
    this.house = house;
    this.today = today;
  }

  /** Notes a difference. */
  wrong(what: string, wanted: unknown, found: unknown): void {
    if (wanted === null) this.doubled += 1;
    this.wrongs.push(
      `${this.today()} ${what}: ${JSON.stringify(wanted)} noted, ${JSON.stringify(found)} found`,
    );
  }

  /** Notes a difference where there is one. */
  same(what: string, wanted: unknown, found: unknown): void {
    if (JSON.stringify(wanted) !== JSON.stringify(found)) this.wrong(what, wanted, found);
  }

  as({ employeeId }: Who): Ask {
    const known = this.#asks.get(employeeId);
    if (known) return known;
    const token = this.house.tokenOf({ employeeId });
    const ask: Ask = async (query, variables) => this.house.withToken(await token)(query, variables);
    this.#asks.set(employeeId, ask);
    return ask;
  }

  /** Asks as somebody; throws on errors of the request. */
  async read(who: Who, query: string, variables: object = {}): Promise<ReturnType<JSON['parse']>> {
    this.requests += 1;
    const { data, errors } = await this.as(who)(query, variables);
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  }

  /** Does one thing as somebody, which must not be refused; answers the payload. */
  async act(who: Who | Ask, name: string, entity: string, input: object): Promise<ReturnType<JSON['parse']>> {
    this.requests += 1;
    const ask = typeof who === 'function' ? who : this.as(who);
    const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
    const { data, errors } = await ask(
      `mutation M($input: ${type}!) { ${name}(input: $input) { ${entity} userErrors { code field message } } }`,
      { input },
    );
    if (errors) throw new Error(`${name}: ${JSON.stringify(errors)}`);
    const { userErrors } = data[name] as Payload;
    if (userErrors.length > 0) this.wrong(name, [], userErrors);
    return data[name];
  }
}
