/** Which fields a document asks of a type, worked out once: fragments opened, equal response keys merged. */
import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  Kind,
  type SelectionSetNode,
  typeFromAST,
} from 'graphql';

/** What this compiler leaves to graphql-js: thrown while a document is compiled, never while it runs. */
export class NotCompiled extends Error {
  override readonly name = 'NotCompiled';
}

export interface Document {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
}

type Fields = Map<string, FieldNode[]>;

function addField(fields: Fields, node: FieldNode): void {
  const key = node.alias?.value ?? node.name.value;
  const introspects = node.name.value.startsWith('__') && node.name.value !== '__typename';
  // `__proto__` is a lawful alias, and no key of an ordinary object.
  if (introspects || key === '__proto__') throw new NotCompiled(key);
  const others = fields.get(key);
  if (others) others.push(node);
  else fields.set(key, [node]);
}

function collect(
  document: Document,
  type: GraphQLObjectType,
  { selections }: SelectionSetNode,
  fields: Fields,
  seen: Set<string>,
): void {
  for (const selection of selections) {
    // What is skipped or included depends on variables.
    if (selection.directives?.length) throw new NotCompiled('directive');
    if (selection.kind === Kind.FIELD) {
      addField(fields, selection);
      continue;
    }
    const name = selection.kind === Kind.FRAGMENT_SPREAD ? selection.name.value : null;
    if (name !== null && seen.has(name)) continue;
    if (name !== null) seen.add(name);
    const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? document.fragments.get(name ?? '') : selection;
    if (!fragment) throw new NotCompiled(`fragment ${name}`);
    if (applies(document, fragment, type)) collect(document, type, fragment.selectionSet, fields, seen);
  }
}

function applies(
  { schema }: Document,
  { typeCondition }: Pick<FragmentDefinitionNode, 'typeCondition'> | { typeCondition?: undefined },
  type: GraphQLObjectType,
): boolean {
  if (!typeCondition) return true;
  const condition = typeFromAST(schema, typeCondition);
  return condition === type || (isAbstractType(condition) && schema.isSubType(condition, type));
}

/** The fields of a type by response key, in the order in which they are answered. Throws NotCompiled. */
export function fieldsOf(
  document: Document,
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
): Fields {
  const fields: Fields = new Map();
  const seen = new Set<string>();
  for (const set of sets) collect(document, type, set, fields, seen);
  return fields;
}
