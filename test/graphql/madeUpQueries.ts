/** Queries over a schema out of numbers: fields, aliases, the same field twice, fragments of every form, arguments and variables. */
import {
  getNamedType,
  getNullableType,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';

/** Values for arguments, as variables of the operation and in the document: where one must be, and where none may. */
const literals: Readonly<
  Record<string, { readonly sure: readonly string[]; readonly maybe?: readonly string[] }>
> = {
  ID: { sure: ['$id', '"y"'] },
  Int: { sure: ['$usual', '7'], maybe: ['$given', '$nothing'] },
  Period: { sure: ['"2026-M10"'] },
  Date: { sure: ['"2026-10-01"'], maybe: ['$day'] },
  Boolean: { sure: ['true', 'false'], maybe: ['$undecided'] },
  String: { sure: ['"Budi"'], maybe: ['$none'] },
  OfficeRole: { sure: ['$role'] },
  DiscrepancyState: { sure: ['$state'] },
  LintPlanContentInput: { sure: ['{ planId: $id, content: { workResults: [] } }'] },
  SplitTargetInput: {
    sure: [
      '{ target: 12, aggregation: SUM, method: EVEN, from: "2026-01-01", to: "2026-12-31", dueMonth: $given }',
    ],
  },
  PolicyPreviewInput: {
    sure: ['{ key: "activity.inputWindowDays", effectiveFrom: "2026-12-01", value: 5 }'],
  },
  DistributionPreviewInput: { sure: ['{ ratings: [{ id: $id }] }'] },
  CheckActionPlanInput: {
    sure: ['{ target: 12, aggregation: SUM, months: [], from: "2026-01-01", to: "2026-12-31" }'],
  },
};
const VARIABLES = `($id: ID!, $ids: [ID!]!, $usual: Int = 5, $given: Int, $nothing: Int = 4, $day: Date, $none: String,
  $undecided: Boolean, $role: OfficeRole!, $state: DiscrepancyState! = OPEN)`;
/** What a caller sends: `usual` and `state` keep their defaults, `none` is not there, and two are sent as null. */
export const sent = {
  id: 'x',
  ids: ['x', 'z'],
  given: 3,
  nothing: null,
  day: '2026-10-02',
  undecided: null,
  role: 'BKPP',
};
/** The operation that is asked for, of a document that may have another. */
export const ASKED = 'Q';

interface Making {
  readonly schema: GraphQLSchema;
  readonly roll: () => number;
  /** Named fragments made so far. */
  readonly fragments: { readonly name: string; readonly on: string; readonly text: string }[];
}

/** What may stand for a value of a type. */
function choicesOf(type: GraphQLInputType): readonly string[] {
  const named = getNamedType(type);
  const { sure = [], maybe = [] } = literals[named.name] ?? {};
  const all = isEnumType(named) ? [...sure, ...named.getValues().map(({ name }) => name)] : sure;
  return isNonNullType(type) ? all : [...all, ...maybe, 'null'];
}

/** A list: by a variable, empty, of two, or one value that stands for a list of it. */
function listText({ roll }: Making, element: GraphQLInputType): string {
  const choices = choicesOf(element);
  const one = () => choices[roll() % choices.length] ?? '';
  const forms = [
    () => (getNamedType(element).name === 'ID' ? '$ids' : '[]'),
    () => '[]',
    () => `[${one()}, ${one()}]`,
    () => choices.find((choice) => !choice.startsWith('$')) ?? '[]',
  ];
  return forms[roll() % forms.length]?.() ?? '[]';
}

function argumentText(making: Making, argument: GraphQLArgument): string | null {
  const { name, type } = argument;
  const { roll } = making;
  if (!isRequiredArgument(argument) && roll() % 2 === 0) return '';
  const bare = getNullableType(type);
  if (isListType(bare)) return `${name}: ${listText(making, bare.ofType)}`;
  const choices = choicesOf(type);
  return choices.length > 0 ? `${name}: ${choices[roll() % choices.length]}` : null;
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

/** The text of a document that numbers make, of one operation or of two; not every one is valid. */
export function queryOf(schema: GraphQLSchema, numbers: readonly number[]): string {
  let at = 0;
  const making: Making = { schema, fragments: [], roll: () => numbers[at++ % numbers.length] ?? 0 };
  const operation = (name: string, depth: number) =>
    `query ${name}${VARIABLES} { ${selectionText(making, schema.getQueryType() as GraphQLCompositeType, depth)} }`;
  const operations = [operation(ASKED, 5)];
  const other = making.roll() % 4;
  if (other === 0) operations.push(operation('Other', 2));
  if (other === 1) operations.unshift(operation('Other', 2));
  const fragments = making.fragments.map(({ name, on, text: own }) => `fragment ${name} on ${on} { ${own} }`);
  return [...operations, ...fragments].join('\n');
}
