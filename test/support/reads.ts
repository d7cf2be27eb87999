/** Reads of the contract, each with every rule of the access table that must let it through. */
import type { Action } from '../../functions/platform/access.ts';
import type { About } from './roles.ts';
import type { Ids } from './wholeOffice.ts';

/** What is read, from where in the answer, and every rule that must let it through. */
export interface Row {
  readonly query: string;
  readonly id?: keyof Ids;
  /** Asks by the owner's number, and not by an id. */
  readonly byNumber?: true;
  /** The way to it in `data`. */
  readonly at: string;
  readonly needs: readonly (readonly [Action, About])[];
}
export const directory = ['directory.read', 'NOBODY'] as const;
export const byId = (id: keyof Ids, at: string, query: string, ...needs: Row['needs']): Row => ({
  id,
  at,
  query,
  needs,
});
export const ofEmployee = (at: string, fields: string, ...needs: (readonly [Action, About])[]): Row =>
  byId('employee', `employee.${at}`, `employee(id: $id) { ${fields} }`, directory, ...needs);
export const ofMonth = (at: string, fields: string, ...needs: (readonly [Action, About])[]): Row =>
  ofEmployee(`month.${at}`, `month(period: "2026-M10") { ${fields} }`, ['month.read', 'OWNER'], ...needs);
export const ofNode = (id: keyof Ids, ...needs: (readonly [Action, About])[]): Row =>
  byId(id, 'node.id', 'node(id: $id) { id }', ...needs);
export const ofNoun = (noun: 'plan' | 'month' | 'evaluation', query: string, at: string = noun): Row =>
  byId(noun, at, `${at.split('.')[0]}${query}`, [`${noun}.read`, 'OWNER']);
export const ofCard = (id: keyof Ids, field: string, needed: Action): Row =>
  byId(
    id,
    `node.${field}`,
    `node(id: $id) { ... on PeriodCard { ${field} { status } } }`,
    ['month.read', 'OWNER'],
    [needed, 'OWNER'],
  );
