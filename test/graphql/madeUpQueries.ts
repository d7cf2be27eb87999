/** Queries over a schema out of numbers: fields, aliases, the same field twice, fragments of every form, arguments and variables. */
import {
  getNamedType,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  isLeafType,
  isNonNullType,
  isObjectType,
} from 'graphql';

/** Values for arguments: as variables of the operation, and in the document. */
const literals: Readonly<Record<string, readonly string[]>> = {
  ID: ['$id', '"y"'],
  Int: ['$usual', '$given', '7'],
  Period: ['"2026-M10"'],
  Date: ['$day', '"2026-10-01"'],
  Boolean: ['true', 'false'],
  String: ['$none', '"Budi"'],
};
const VARIABLES = '($id: ID!, $usual: Int = 5, $given: Int, $day: Date, $none: String)';
/** What a caller sends: `usual` keeps its default, `none` is not there. */
export const sent = { id: 'x', given: 3, day: '2026-10-02' };

interface Making {
  readonly schema: GraphQLSchema;
  readonly roll: () => number;
  /** Named fragments made so far. */
  readonly fragments: { readonly name: string; readonly on: string; readonly text: string }[];
}

function argumentText({ roll }: Making, { name, type }: GraphQLArgument): string | null {
  const choices = literals[getNamedType(type).name];
  if (!choices) return isNonNullType(type) ? null : '';
  if (!isNonNullType(type) && roll() % 2 === 0) return '';
  const fit = isNonNullType(type) ? choices.filter((one) => !/^\$(given|none|day)/.test(one)) : choices;
  return `${name}: ${fit[roll() % fit.length]}`;
}

function fieldText(making: Making, field: GraphQLField<unknown, unknown>, depth: number): string {
  const named = getNamedType(field.type);
  const given = field.args.map((argument) => argumentText(making, argument));
  if (given.includes(null)) return '';
  const args = given.filter((one) => one);
  const alias = making.roll() % 3 === 0 ? '' : `a${making.roll() % 50}_${field.name}: `;
  const call = `${alias}${field.name}${args.length > 0 ? `(${args.join(', ')})` : ''}`;
  if (isLeafType(named)) return call;
  return depth > 0 ? `${call} { ${selectionText(making, named as GraphQLCompositeType, depth - 1)} }` : '';
}

/** A selection's text as it is, or by one of the forms of a fragment. */
function inSomeForm(making: Making, type: GraphQLCompositeType, text: string): string {
  const { roll, fragments } = making;
  const form = roll() % 8;
  if (form === 0) return `... on ${type.name} { ${text} }`;
  if (form === 1) return `... { ${text} }`;
  if (form === 2) return `${text} ${text}`;
  if (form !== 3) return text;
  const name = `F${fragments.length}`;
  fragments.push({ name, on: type.name, text });
  return roll() % 2 === 0 ? `...${name}` : `...${name} ${text} ...${name}`;
}

function selectionText(making: Making, type: GraphQLCompositeType, depth: number): string {
  const { schema, roll } = making;
  const parts = ['__typename'];
  if (!isObjectType(type)) {
    const possible = schema.getPossibleTypes(type);
    for (let no = 0; no < 1 + (roll() % 2); no += 1) {
      const one = possible[roll() % possible.length];
      if (one) parts.push(`... on ${one.name} { ${selectionText(making, one, depth - 1)} }`);
    }
    return parts.join(' ');
  }
  const fields = Object.values(type.getFields());
  for (let no = 0; no < 1 + (roll() % 4); no += 1) {
    const field = fields[roll() % fields.length];
    const text = field && fieldText(making, field, depth);
    if (text) parts.push(inSomeForm(making, type, text));
  }
  // Of an interface, within an object that is one.
  if (type.getInterfaces().some(({ name }) => name === 'Node') && roll() % 3 === 0)
    parts.push('... on Node { id }');
  return parts.join(' ');
}

/** The text of a query that numbers make; not every one is valid. */
export function queryOf(schema: GraphQLSchema, numbers: readonly number[]): string {
  let at = 0;
  const making: Making = { schema, fragments: [], roll: () => numbers[at++ % numbers.length] ?? 0 };
  const text = selectionText(making, schema.getQueryType() as GraphQLCompositeType, 5);
  const fragments = making.fragments.map(({ name, on, text: own }) => `fragment ${name} on ${on} { ${own} }`);
  return [`query Q${VARIABLES} { ${text} }`, ...fragments].join('\n');
}
