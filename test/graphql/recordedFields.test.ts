/** Every route by which a rating or a signal of somebody can be read: none is without a record of the reading. */
import { getNamedType, isObjectType, isInterfaceType, type GraphQLField } from 'graphql';
import { describe, expect, it } from 'vitest';
import { ruleOf } from '../../functions/graphql/fieldRules.ts';
import { recordedFields } from '../../functions/graphql/recorded.ts';
import { makeSchema } from '../../functions/graphql/schema.ts';

const schema = makeSchema();

/** Rules of the access table under which ratings, what follows from them, and signals are read. */
const GUARDED =
  /^(?:evaluationDraft|evaluationDocument|objection|credit|allowance|adjustment|attendance|allowanceExport|followUp|eligibility|authorship|activitySignals|evidence\.compare|finding)\b/;
/** Types of the contract that are a rating. */
const RATINGS = new Set(['Rating', 'Predicate']);

/** Fields of a guarded noun that say nothing of what was rated: ids, whose and when, states and terms. */
const SAYS_NOTHING =
  /^(?:id|version|employee|period|planNo|status|no|node|cursor|unit|computedAt|source|recordedAt|year|evaluation|evaluationId|documentHash|documentNumber|groundFell|proposedBy|proposedAt|holder|dueOn|decidedBy|decidedAt|endedAt|filedAt|appraiser|decider|explainUntil|decideUntil|escalatedAt|withdrawnAt|recordedBy)$/;

/** Fields that a rule of a guarded noun gives and that tell of nobody's rating, each with the reason. */
const OTHERWISE: Readonly<Record<string, string>> = {
  'Evaluation.priorDialogue': 'that a dialogue was held, which is no rating',
  'Evaluation.achievement': "the organisation's, which is everybody's",
  'Evaluation.withoutAchievement': "that the organisation's was missing",
  'Evaluation.objections': 'objections, whose own fields are recorded',
  'EmployeeMonth.allowance': 'the allowance, whose own fields are recorded',
  'EmployeeMonth.allowanceAwaits': 'why there is none yet, and no result',
  'EmployeeMonth.attendance': 'attendance, whose own fields are recorded',
  'EmployeeMonth.allowanceAdjustments': 'adjustments, whose own fields are recorded',
  'AllowanceExport.agency': 'of which agency an export is',
  'AllowanceExport.takenAt': 'when',
  'AllowanceExport.rows': 'how many',
  'AllowanceExport.total': 'a sum over thousands of people',
  'AllowanceExport.sha256': 'a hash over thousands of rows',
  'AllowanceExport.previousNo': 'which export came before',
  'AllowanceExport.changed': 'how many',
  'AllowanceExport.gone': 'how many',
  'AllowanceExport.gonePart': 'rows, whose own fields are recorded',
  'AllowanceExport.missing': 'how many',
  'AllowanceExport.parts': 'how many',
  'AllowanceExport.part': 'rows, whose own fields are recorded',
  ...Object.fromEntries(
    'rows created corrected unchanged leftOut outcomes'
      .split(' ')
      .map((field) => [`AttendanceReport.${field}`, 'what became of rows that the caller has sent']),
  ),
  'PredicateCount.predicate': 'how many of a group have it, and nobody by name',
  'DistributionClause.predicates': 'a demand of the guide on a group',
  'PredicateFactor.predicate': 'a formula, which is of nobody',
};

type Field = GraphQLField<unknown, unknown>;
const fieldsOf = (type: string): Field[] => {
  const found = schema.getType(type);
  return isObjectType(found) || isInterfaceType(found) ? Object.values(found.getFields()) : [];
};
/** Always, and not only as it is asked. */
const isRecorded = (type: string, field: string) => {
  const recorded = recordedFields[type]?.[field];
  return recorded !== undefined && !recorded.when;
};

/** Types that a field leads to. */
function leadsTo(field: Field): string[] {
  const type = getNamedType(field.type);
  if (isInterfaceType(type)) return schema.getPossibleTypes(type).map(({ name }) => name);
  return isObjectType(type) ? [type.name] : [];
}

/** Every field that is reached from a root without passing through a recorded one; the recorded ones are routes' ends. */
function reachedUnrecorded(): { type: string; field: Field }[] {
  const reached: { type: string; field: Field }[] = [];
  const seen = new Set<string>();
  const waiting = ['Query', 'Mutation'];
  for (let type = waiting.pop(); type !== undefined; type = waiting.pop()) {
    if (seen.has(type)) continue;
    seen.add(type);
    for (const field of fieldsOf(type)) {
      if (isRecorded(type, field.name)) continue;
      reached.push({ type, field });
      waiting.push(...leadsTo(field));
    }
  }
  return reached;
}

const isRoot = (type: string) => type === 'Query' || type === 'Mutation';
const isGuarded = (type: string, { name, type: of }: Field) =>
  RATINGS.has(getNamedType(of).name) || GUARDED.test(ruleOf(type, name) ?? '');

describe('a reading of a rating or a signal of another', () => {
  const open = reachedUnrecorded().filter(({ type, field }) => !isRoot(type) && isGuarded(type, field));

  it('is recorded by whatever route of the contract', () => {
    const unnamed = open
      .filter(({ type, field }) => !(`${type}.${field.name}` in OTHERWISE))
      .filter(({ field }) => RATINGS.has(getNamedType(field.type).name) || !SAYS_NOTHING.test(field.name))
      .map(({ type, field }) => `${type}.${field.name}`);
    expect(unnamed).toEqual([]);
  });

  it('is left out for no field that there is not', () => {
    const there = new Set(open.map(({ type, field }) => `${type}.${field.name}`));
    expect(Object.keys(OTHERWISE).filter((name) => !there.has(name))).toEqual([]);
  });

  it('hangs on fields that there are', () => {
    for (const [type, fields] of Object.entries(recordedFields)) {
      const names = fieldsOf(type).map(({ name }) => name);
      expect([type, Object.keys(fields).filter((name) => !names.includes(name))]).toEqual([type, []]);
    }
  });

  it('is of every field of a finding: who and what it is about are told by its id and its lists, too', () => {
    const unrecorded = fieldsOf('Finding').filter(({ name }) => !isRecorded('Finding', name));
    expect(unrecorded).toEqual([]);
  });

  it('that would be new is found', () => {
    const predicate = fieldsOf('Evaluation').find(({ name }) => name === 'predicate') as Field;
    expect(isGuarded('Evaluation', predicate)).toBe(true);
    expect(isRecorded('Evaluation', 'salary')).toBe(false);
  });
});
