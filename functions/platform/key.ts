/** What a key is. */
import type { Period } from './period.ts';

/** Primary key of an item. */
export interface Key {
  readonly PK: string;
  readonly SK: string;
}

/** The partition of a person. */
export const person = (employeeId: string): string => `EMP#${employeeId}`;

/** The person in whose partition a key lies; null of any other. */
export const personOf = ({ PK }: Key): string | null =>
  PK.startsWith(person('')) ? PK.slice(person('').length) : null;

/** The leader's plan that a matrix belongs to. */
export interface MatrixPlace {
  readonly leaderId: string;
  readonly year: Period;
  readonly planNo: number;
}

/** The partition of a matrix. */
export const matrixPartition = (leaderId: string, year: Period, planNo: number): string =>
  `MPH#${leaderId}#${year}#${planNo}`;

/** A plan of a person, or none of any year, which is the same one next year. */
export const ofPlan = (year: Period | null, planNo: number): string => `${year ?? '-'}#${planNo}`;

/** The discrepancy of a card: they lie side by side. */
export const discrepancyOfCard = ({ PK, SK }: Key): Key => ({ PK, SK: SK.replace(/^DIFFCARD#/, 'DIFF#') });

/** The part of a unit's path that its row below its parent holds. */
export const rowSegment = ({ SK }: Key): string => SK.split('#')[1] ?? '';

/** An item beside a person. */
export const beside = (employeeId: string, SK: string): Key => ({ PK: person(employeeId), SK });
