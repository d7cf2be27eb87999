/** Global ids of nodes: type and primary key, opaque to clients, without personal data. */
const SEPARATOR = ':';

/** The id of a node from its type and the parts of its key. */
export const nodeId = (type: string, ...parts: readonly (string | number)[]): string =>
  Buffer.from([type, ...parts].join(SEPARATOR)).toString('base64url');

/** Type and key parts of an id, or null when it is none of ours. */
export function parseNodeId(id: string): { type: string; parts: string[] } | null {
  if (id.length > 300 || !/^[\w-]+$/.test(id)) return null;
  const text = Buffer.from(id, 'base64url').toString('utf8');
  // One node has one id: base64 has others that decode alike.
  if (Buffer.from(text).toString('base64url') !== id) return null;
  if (!/^[A-Z][A-Za-z]+(:[\w./-]+)+$/.test(text)) return null;
  const [type = '', ...parts] = text.split(SEPARATOR);
  return { type, parts };
}

/** The key parts of an id of a type, exactly `count` of them; none when it names something else. */
export function partsOf(id: string, type: string, count: number): string[] {
  const node = parseNodeId(id);
  return node?.type === type && node.parts.length === count ? node.parts : [];
}
