import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { merkleTree } from '../../../functions/platform/audit/merkle.ts';

const sha = (...parts: (string | Buffer)[]) =>
  parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest();

/** RFC 6962 2.1, as it is written there. */
function naive(lines: readonly string[]): Buffer {
  if (lines.length === 0) return sha();
  if (lines.length === 1) return sha('\x00', lines[0] ?? '');
  let split = 1;
  while (split * 2 < lines.length) split *= 2;
  return sha('\x01', naive(lines.slice(0, split)), naive(lines.slice(split)));
}

function streamed(lines: readonly string[]): string {
  const tree = merkleTree();
  for (const line of lines) tree.add(line);
  return tree.root();
}

describe('the root over all heads', () => {
  it('is the same streamed as worked out at once', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 300 }), (lines) => {
        expect(streamed(lines)).toBe(naive(lines).toString('hex'));
      }),
    );
  });

  it('is what RFC 6962 gives for no leaf and for one empty leaf', () => {
    expect(streamed([])).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    expect(streamed([''])).toBe('6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d');
  });

  it('changes with every leaf, with their order and with their number', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string(), { minLength: 2, maxLength: 40 }), fc.nat(), (lines, pick) => {
        const at = pick % lines.length;
        const changed = lines.with(at, `${lines[at]}.`);
        const roots = [lines, changed, lines.toReversed(), lines.slice(1), [...lines, '']].map(streamed);
        expect(new Set(roots).size).toBe(roots.length);
      }),
    );
  });

  it('can be asked between leaves, and grows on', () => {
    const tree = merkleTree();
    tree.add('a');
    expect(tree.root()).toBe(streamed(['a']));
    tree.add('b');
    expect([tree.size(), tree.root()]).toEqual([2, streamed(['a', 'b'])]);
  });
});
