/** What a key is. */

/** Primary key of an item. */
export interface Key {
  readonly PK: string;
  readonly SK: string;
}

/** The partition of a person. */
export const person = (employeeId: string): string => `EMP#${employeeId}`;
