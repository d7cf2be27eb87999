/** The rules of where things lie, and of why they are not there: a part of rootRules.ts; the fields: whyFields.ts. */
import type { Action } from '../platform/access.ts';

export const whyMutations = {
  rerouteItem: 'placement.reroute',
} as const satisfies Record<string, Action>;

export const whyQueries = {
  whyNotVisible: 'why.ask',
  whyCannot: 'why.ask',
} as const satisfies Record<string, Action>;
