/** The key strings of findings: part of the map of keys.ts. */
import type { List } from './lists.ts';
import { type Key, person } from './key.ts';
import type { Instant, Period } from './period.ts';

/** Whom a finding is about. */
export type FindingSubject = { readonly employeeId: string } | { readonly unitId: string };

const partitionOf = (subject: FindingSubject): string =>
  'unitId' in subject ? `UNIT#${subject.unitId}` : person(subject.employeeId);

/** What tells one finding of a subject from another. */
interface Named {
  readonly kind: string;
  readonly period: Period;
  readonly planNo: number;
  readonly detail: string;
}
const nameOf = ({ kind, period, planNo, detail }: Named): string => `${kind}#${period}#${planNo}#${detail}`;

export const findingKeys = {
  finding: (subject: FindingSubject, named: Named): Key => ({
    PK: partitionOf(subject),
    SK: `FIND#${nameOf(named)}`,
  }),
  findingCard: (subject: FindingSubject, named: Named): Key => ({
    PK: partitionOf(subject),
    SK: `FINDCARD#${nameOf(named)}`,
  }),
  /** A finding by its sort key, as a row of a desk names it. */
  findingAt: (subject: FindingSubject, name: string): Key => ({ PK: partitionOf(subject), SK: name }),
  findingDesks: (subject: FindingSubject): Key => ({ PK: partitionOf(subject), SK: 'FIND#DESKS' }),
  findingScan: (employeeId: string): Key => ({ PK: person(employeeId), SK: 'CHANGED' }),
  findingMark: (employeeId: string, period: Period | 'ALL'): Key => ({
    PK: person(employeeId),
    SK: `CHANGED#${period}`,
  }),
  findingBasis: (): Key => ({ PK: 'FINDINGS', SK: 'BASIS' }),
} as const;

/** The finding of a card: they lie side by side. */
export const findingOfCard = ({ PK, SK }: Key): Key => ({ PK, SK: SK.replace(/^FINDCARD#/, 'FIND#') });

/** What the key of a finding, or of its card, says of it: which kind and of which period. */
export function findingNamedBy({ SK }: Key): { readonly kind: string; readonly period: string } {
  const [, kind = '', period = ''] = SK.split('#');
  return { kind, period };
}

const listName = (isSecret: boolean): string => (isSecret ? 'SECRETFINDS' : 'FINDS');

/** Index keys of a finding's card: the agency's by unit and code, the city's of a state by code and age. */
export const findingIndex = (
  subject: FindingSubject,
  card: Named & {
    readonly code: string;
    readonly state: string;
    readonly since: Instant;
    readonly agencyId: string;
    readonly unitPath: string;
    readonly isSecret: boolean;
  },
) => {
  const name = `${partitionOf(subject)}#${nameOf(card)}`;
  return {
    GSI1PK: `${listName(card.isSecret)}#${card.agencyId}#${card.state}`,
    GSI1SK: `${card.unitPath}#${card.code}#${name}`,
    GSI2PK: `${listName(card.isSecret)}#${card.state}`,
    GSI2SK: `${card.code}#${card.since}#${name}`,
  };
};

/** Lists of findings, and of what they are found in. */
export const findingLists = {
  /** Everything of a person's month, its activities too. */
  wholeMonth: (employeeId: string, month: Period): List => ({
    partition: person(employeeId),
    prefix: `${month}#`,
  }),
  /** The same of all months of a year, and what is of the year itself. */
  wholeYear: (employeeId: string, year: Period): List => ({
    partition: person(employeeId),
    between: [`${year.slice(0, 4)}-M01#`, `${year}#~`],
  }),
  /** What the last scan of a person looked at, and what has changed since. */
  changes: (employeeId: string): List => ({ partition: person(employeeId), prefix: 'CHANGED' }),
  /** Every finding that a person, or a unit, ever had, and on whose desks they lie. */
  of: (subject: FindingSubject): List => ({ partition: partitionOf(subject), prefix: 'FIND#' }),
  /** The city's findings of a state, by code, the longest standing first; of one code with it. */
  city: (state: string, isSecret: boolean, code?: string): List => ({
    index: 'GSI2',
    partition: `${listName(isSecret)}#${state}`,
    ...(code && { prefix: `${code}#` }),
  }),
  /** The findings of a state of the people and units of a unit and of those below it, by unit and code; no secret ones. */
  ofUnit: (agencyId: string, unitPath: string, state: string): List => ({
    index: 'GSI1',
    partition: `${listName(false)}#${agencyId}#${state}`,
    prefix: unitPath,
  }),
} as const;
