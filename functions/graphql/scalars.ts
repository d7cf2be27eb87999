/** The contract's own scalars: read strictly, written as they are kept. */
import { GraphQLError, GraphQLScalarType, Kind, type ValueNode, valueFromASTUntyped } from 'graphql';
import type { Expectation } from '../platform/messages/expected.ts';
import { parseDate, parseInstant, parsePeriod } from '../platform/period.ts';
import { fromThousandths, toThousandths } from '../platform/quantity.ts';

const bad = (expected: Expectation, node?: ValueNode) =>
  new GraphQLError(expected, { nodes: node, extensions: { code: 'BAD_USER_INPUT', expected } });

function textScalar<T extends string>(
  name: string,
  expected: Expectation,
  parse: (text: string) => T | null,
) {
  const read = (value: unknown, node?: ValueNode): T => {
    const parsed = typeof value === 'string' ? parse(value) : null;
    if (parsed === null) throw bad(expected, node);
    return parsed;
  };
  return new GraphQLScalarType<T, string>({
    name,
    serialize: (value) => value as string,
    parseValue: (value) => read(value),
    parseLiteral: (node) => read(node.kind === Kind.STRING ? node.value : null, node),
  });
}

function readQuantity(value: unknown, node?: ValueNode): number {
  const thousandths = typeof value === 'number' ? toThousandths(value) : null;
  if (thousandths === null) throw bad('EXPECTED_QUANTITY', node);
  return thousandths;
}

const literalNumber = (node: ValueNode): unknown =>
  node.kind === Kind.INT || node.kind === Kind.FLOAT ? Number(node.value) : null;

export const scalars = {
  Date: textScalar('Date', 'EXPECTED_DATE', parseDate),
  DateTime: textScalar('DateTime', 'EXPECTED_INSTANT', parseInstant),
  Period: textScalar('Period', 'EXPECTED_PERIOD', parsePeriod),
  /** Decimals outside, integer thousandths inside. */
  Quantity: new GraphQLScalarType<number, number>({
    name: 'Quantity',
    serialize: (value) => fromThousandths(value as number),
    parseValue: (value) => readQuantity(value),
    parseLiteral: (node) => readQuantity(literalNumber(node), node),
  }),
  /** JSON as the policy's own schema will check it. */
  PolicyValue: new GraphQLScalarType<unknown, unknown>({
    name: 'PolicyValue',
    parseValue: (value) => value,
    parseLiteral: (node, variables) => valueFromASTUntyped(node, variables),
  }),
};
