/** The rules of where things lie, and of why they are not there: a part of rootRules.ts and of fieldRules.ts. */
import type { Action } from '../platform/access.ts';
import { by, type ObjectRules } from './fieldRule.ts';

export const whyMutations = {
  rerouteItem: 'placement.reroute',
} as const satisfies Record<string, Action>;

export const whyQueries = {
  whyNotVisible: 'why.ask',
  whyCannot: 'why.ask',
} as const satisfies Record<string, Action>;

export const whyRules: Readonly<Record<string, ObjectRules>> = {
  ItemPlace: by('why.ask', 'step holder isThere belongsWith isRight businessDate'),
  WhyNotVisible: by('why.ask', 'id person visible onDesk places checks failing'),
  WhyCannot: by('why.ask', 'id action person allowed checks failing'),
  WhyCheck: by('why.ask', 'check passed refusal message facts mends'),
  WhyFact: by('why.ask', 'name value person'),
  WhyMend: by('why.ask', 'message mutations'),
};
