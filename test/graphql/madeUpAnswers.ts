/**
 * Made-up answers in the place of the real resolvers: the shapes are the contract's. What a field answers
 * follows from where it stands and nothing else, so that two executions get the same in whatever order.
 */
import {
  getNamedType,
  getNullableType,
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLSchema,
  isEnumType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';

type Field = GraphQLField<unknown, unknown>;

/** A number out of a number and a text: FNV-1a. */
function mixed(seed: number, text: string): number {
  let hash = 2_166_136_261 ^ seed;
  for (const letter of text) hash = Math.imul(hash ^ letter.charCodeAt(0), 16_777_619);
  return hash >>> 0;
}

/** Whether anything may go wrong, and how often a property was read. */
export interface MadeUp {
  readonly seed: number;
  readonly faults: boolean;
  reads: number;
}

/** What a field answers by a dice: there or late; with faults also refused, absent, or of no known kind. */
function answerOf(schema: GraphQLSchema, made: MadeUp, type: GraphQLOutputType, dice: number): unknown {
  const kind = dice % 40;
  const { faults } = made;
  if (kind === 0 && (faults || !isNonNullType(type))) return null;
  if (faults && kind === 1) throw new Error('refused');
  if (faults && kind === 2) return Promise.reject(new Error('late refusal'));
  if (faults && kind === 3) return new Error('an error as a value');
  const value = valueOf(schema, made, type, dice);
  return kind % 3 === 0 ? Promise.resolve(value) : value;
}

function valueOf(schema: GraphQLSchema, made: MadeUp, type: GraphQLOutputType, dice: number): unknown {
  const bare = getNullableType(type);
  if (isListType(bare)) {
    const elements = Array.from({ length: dice % 4 }, (_, no) => mixed(dice, `element ${no}`));
    return elements.map((own) => {
      const [nothing, late] = [!isNonNullType(bare.ofType) && own % 9 === 0, own % 4 === 0];
      if (made.faults && own % 31 === 0) return Promise.reject(new Error('a late element'));
      const value = nothing ? null : valueOf(schema, made, bare.ofType, own);
      return late ? Promise.resolve(value) : value;
    });
  }
  const named = getNamedType(bare);
  if (isEnumType(named)) {
    const names = named.getValues().map(({ name }) => name);
    return made.faults && dice % 29 === 0 ? 'NO_SUCH_VALUE' : names[dice % names.length];
  }
  if (isLeafType(named)) {
    if (named.name === 'Boolean') return dice % 2 === 0;
    if (named.name === 'Int' && made.faults && dice % 29 === 0) return 'no number';
    return named.name === 'String' || named.name === 'ID' ? `t${dice % 1000}` : dice % 1000;
  }
  return objectOf(schema, made, named.name, dice);
}

/** An object of a type: what has no resolver is read from it, by getters that count. */
function objectOf(schema: GraphQLSchema, made: MadeUp, typeName: string, seed: number): object {
  const named = schema.getType(typeName);
  const possible = isInterfaceType(named) ? schema.getPossibleTypes(named) : [named];
  const type = possible[seed % possible.length];
  if (!isObjectType(type)) throw new Error(`no object: ${typeName}`);
  const nobody = made.faults && isInterfaceType(named) && seed % 23 === 0;
  const object = { __typename: nobody ? 'Nobody' : type.name, seed };
  for (const field of Object.values(type.getFields())) {
    Object.defineProperty(object, field.name, {
      enumerable: true,
      get: () => {
        made.reads += 1;
        return answerOf(schema, made, field.type, mixed(seed, field.name));
      },
    });
  }
  return object;
}

/** Whether a field keeps a resolver: about half of them; all of the root's do. */
const hasResolver = (made: MadeUp, typeName: string, { name }: Field): boolean =>
  typeName === 'Query' || mixed(made.seed, `${typeName}.${name}`) % 2 === 0;

/** Puts made-up answers on every field: by a resolver, whose answer follows from its arguments too, or by a property. */
export function setAnswers(schema: GraphQLSchema, made: MadeUp): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      field.resolve = hasResolver(made, type.name, field)
        ? (source, args) => {
            const seed = (source as { seed: number } | undefined)?.seed ?? made.seed;
            return answerOf(schema, made, field.type, mixed(seed, field.name + JSON.stringify(args)));
          }
        : undefined;
    }
  }
}
