/** The rules of the fields of where things lie, and of why they are not there: a part of fieldRules.ts. */
import { by, type ObjectRules } from './fieldRule.ts';

export const whyRules: Readonly<Record<string, ObjectRules>> = {
  ItemPlace: by('why.read', 'step holder isThere belongsWith isRight businessDate'),
  WhyNotVisible: by('why.read', 'id person visible onDesk places checks failing'),
  WhyCannot: by('why.read', 'id action person allowed checks failing'),
  WhyCheck: by('why.read', 'check passed refusal message facts mends'),
  WhyFact: by('why.read', 'name value person'),
  WhyMend: by('why.read', 'message mutations'),
};
