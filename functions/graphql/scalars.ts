/** The contract's own scalars: read strictly, written as they are kept. */
import { GraphQLError, GraphQLScalarType, Kind, type ValueNode, valueFromASTUntyped } from 'graphql';
import { parseDate, parseInstant, parsePeriod } from '../platform/period.ts';
import { fromThousandths, toThousandths } from '../platform/quantity.ts';

const bad = (expected: string) =>
  new GraphQLError(`expected ${expected}`, { extensions: { code: 'BAD_USER_INPUT', expected } });

function textScalar<T extends string>(name: string, expected: string, parse: (text: string) => T | null) {
  const read = (value: unknown): T => {
    const parsed = typeof value === 'string' ? parse(value) : null;
    if (parsed === null) throw bad(expected);
    return parsed;
  };
  return new GraphQLScalarType<T, string>({
    name,
    serialize: (value) => value as string,
    parseValue: read,
    parseLiteral: (node) => read(node.kind === Kind.STRING ? node.value : null),
  });
}

function readQuantity(value: unknown): number {
  const thousandths = typeof value === 'number' ? toThousandths(value) : null;
  if (thousandths === null) throw bad('a decimal from 0 to 1e12 with at most three places');
  return thousandths;
}

const literalNumber = (node: ValueNode): unknown =>
  node.kind === Kind.INT || node.kind === Kind.FLOAT ? Number(node.value) : null;

export const scalars = {
  Date: textScalar('Date', 'a date, yyyy-mm-dd', parseDate),
  DateTime: textScalar('DateTime', 'an instant, ISO 8601 with offset or Z', parseInstant),
  Period: textScalar('Period', 'a period: 2026-M10, 2026-Q4 or 2026-Y', parsePeriod),
  /** Decimals outside, integer thousandths inside. */
  Quantity: new GraphQLScalarType<number, number>({
    name: 'Quantity',
    serialize: (value) => fromThousandths(value as number),
    parseValue: readQuantity,
    parseLiteral: (node) => readQuantity(literalNumber(node)),
  }),
  /** JSON as the policy's own schema will check it. */
  PolicyValue: new GraphQLScalarType<unknown, unknown>({
    name: 'PolicyValue',
    parseValue: (value) => value,
    parseLiteral: (node, variables) => valueFromASTUntyped(node, variables),
  }),
};
