/** Merkle root of a stream of lines, RFC 6962 2.1: memory grows with the logarithm of their number. */
import { createHash } from 'node:crypto';

interface Subtree {
  readonly size: number;
  readonly hash: Buffer;
}

// Leaves and nodes are hashed apart, so that a node can never be shown as a leaf.
const leafHash = (line: string): Buffer => createHash('sha256').update('\x00').update(line).digest();
const nodeHash = (left: Buffer, right: Buffer): Buffer =>
  createHash('sha256').update('\x01').update(left).update(right).digest();

/** A tree that takes leaves in order and can say its size and root (hex) at any time. */
export interface MerkleTree {
  add(line: string): void;
  size(): number;
  root(): string;
}

/** An empty tree; its root is the SHA-256 of nothing. */
export function merkleTree(): MerkleTree {
  const subtrees: Subtree[] = []; // perfect ones, each smaller than the one before
  let size = 0;
  return {
    add: (line) => {
      let grown: Subtree = { size: 1, hash: leafHash(line) };
      for (let left = subtrees.at(-1); left?.size === grown.size; left = subtrees.at(-1)) {
        subtrees.pop();
        grown = { size: left.size * 2, hash: nodeHash(left.hash, grown.hash) };
      }
      subtrees.push(grown);
      size += 1;
    },
    size: () => size,
    root: () => {
      const [last, ...others] = subtrees.map(({ hash }) => hash).reverse();
      const root = others.reduce((right, left) => nodeHash(left, right), last ?? Buffer.alloc(0));
      return (last ? root : createHash('sha256').digest()).toString('hex');
    },
  };
}
