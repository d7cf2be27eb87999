import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nodeId, parseNodeId } from '../../functions/platform/nodeId.ts';

const aType = fc.stringMatching(/^[A-Z][A-Za-z]{1,20}$/);
const aPart = fc.stringMatching(/^[\w./-]{1,40}$/);

describe('a node id', () => {
  it('gives back the type and the key that it was made of', () => {
    fc.assert(
      fc.property(aType, fc.array(aPart, { minLength: 1, maxLength: 4 }), (type, parts) => {
        expect(parseNodeId(nodeId(type, ...parts))).toEqual({ type, parts });
      }),
    );
  });

  it('takes numbers as parts of a key', () => {
    expect(parseNodeId(nodeId('Plan', 'e', '2026-Y', 1))).toEqual({
      type: 'Plan',
      parts: ['e', '2026-Y', '1'],
    });
  });

  it('is one for one node: what only decodes alike is none', () => {
    const id = nodeId('Unit', 'ab');
    const alike = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
      .split('')
      .map((last) => id.slice(0, -1) + last)
      .filter((other) => other !== id && parseNodeId(other) !== null)
      .map((other) => parseNodeId(other)?.parts.join());
    expect(alike).not.toContain('ab');
    expect(parseNodeId(`${id}A`)).not.toEqual(parseNodeId(id));
  });

  it.each([
    '',
    ' ',
    'x',
    'Plan:1',
    '../../etc/passwd',
    Buffer.from('Plan').toString('base64url'),
    Buffer.from('Plan:').toString('base64url'),
    Buffer.from('plan:1').toString('base64url'),
    Buffer.from('Plan:a b').toString('base64url'),
    Buffer.from('Plan:a#b').toString('base64url'),
    Buffer.from('Plan:a\n').toString('base64url'),
    Buffer.from([0xff, 0xfe, 0x3a, 0x41]).toString('base64url'),
    Buffer.from(`Plan:${'a'.repeat(300)}`).toString('base64url'),
    Buffer.from('Plan:1').toString('base64').concat('=='),
  ])('is not %j', (id) => {
    expect(parseNodeId(id)).toBeNull();
  });

  it('of any text never throws, and never means what it is not', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.base64String(), fc.string({ unit: 'binary' })), (text) => {
        const node = parseNodeId(text);
        if (node) expect(nodeId(node.type, ...node.parts)).toBe(text);
      }),
    );
  });
});
