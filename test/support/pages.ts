/** Reading connections page by page over HTTP. */
import type { Ask } from './house.ts';

/** A page as it was read: its rows as texts. */
export interface Page {
  readonly rows: string[];
  readonly cursors: string[];
  readonly info: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
}
/** Reads a page by its arguments; a refusal as its code, nothing where it may not be seen. */
export type Read = (args: object) => Promise<Page | string | undefined>;

export const ARGS = '$first: Int, $after: String, $last: Int, $before: String';
export const PASS = 'first: $first, after: $after, last: $last, before: $before';
export const PAGE_INFO = 'pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';
interface Connection {
  readonly edges: { cursor: string; node: Record<string, string> }[];
  readonly pageInfo: Page['info'];
}

/** Reads pages by a query whose connection lies at `at`; a refusal as its code. */
export const reader =
  (
    ask: Ask,
    query: string,
    at: readonly string[],
    show: (node: Record<string, string>) => string | undefined,
  ): Read =>
  async (args) => {
    const { data, errors } = await ask(query, args);
    if (errors) return String(errors[0]?.extensions.code);
    const found = at.reduce((from, name) => from?.[name], data) as Connection | null;
    return found
      ? {
          rows: found.edges.map(({ node }) => show(node) ?? ''),
          cursors: found.edges.map(({ cursor }) => cursor),
          info: found.pageInfo,
        }
      : undefined;
  };
/** A page that there is. */
export const page = async (read: Read, args: object): Promise<Page> => {
  const found = await read(args);
  if (typeof found !== 'object') throw new Error(`no page: ${found}`);
  return found;
};

/** All rows, by pages of three, in one direction. */
export async function walk(read: Read, way: 'forwards' | 'backwards'): Promise<string[]> {
  const rows: string[] = [];
  let at: string | null = null;
  for (;;) {
    const forwards = way === 'forwards';
    const found: Page = await page(read, forwards ? { first: 3, after: at } : { last: 3, before: at });
    if (forwards) rows.push(...found.rows);
    else rows.unshift(...found.rows);
    at = forwards ? found.info.endCursor : found.info.startCursor;
    if (!(forwards ? found.info.hasNextPage : found.info.hasPreviousPage)) return rows;
  }
}
