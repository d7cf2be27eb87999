/** The rules of where things lie, and of why they are not there: a part of rootRules.ts; the fields: whyFields.ts. */
import type { Action } from '../platform/access.ts';

export const whyMutations = {
  rerouteItem: 'why.reroute',
} as const satisfies Record<string, Action>;

export const whyQueries = {
  whyNotVisible: 'why.read',
  whyCannot: 'why.read',
} as const satisfies Record<string, Action>;
