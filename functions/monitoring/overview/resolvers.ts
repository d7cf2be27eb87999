import { withinScopes } from '../../platform/access.ts';
import { foundOrNull } from '../../platform/payload.ts';
import type { Resolvers } from '../../graphql/generated/types.ts';
import { activityMonthOf } from './activityMonth.ts';
import { readWithoutDialogue } from './withoutDialogue.ts';
import { cardId, readTeam, readUnitPeriod } from './actions.ts';

export const overviewResolvers: Resolvers = {
  Employee: {
    team: async ({ employee }, { period, ...args }, request) =>
      foundOrNull(await readTeam(request, employee.employeeId, period, args)),
    withoutDialogue: async ({ employee }, { since, ...args }, request) =>
      foundOrNull(await readWithoutDialogue(request, employee.employeeId, since, args)),
  },
  WithoutDialogueEdge: {
    node: ({ node }, _, request) => request.loaders.subject(node.employeeId),
    heldOn: ({ node }) => node.heldOn,
  },
  Unit: {
    people: async (unit, { period, ...args }, request) =>
      foundOrNull(await readUnitPeriod(request, unit, period, args)),
  },
  EvaluationSummary: {
    withoutDialogue: ({ withoutDialogue }) => withoutDialogue ?? false,
  },
  PeriodCard: {
    id: cardId,
    employee: ({ who }, _, request) => request.loaders.subject(who.employeeId),
    name: ({ who }) => who.name,
    positionTitle: ({ who }) => who.positionTitle,
    unitName: ({ who }) => who.unitName,
    period: ({ who }) => who.period,
    planNo: ({ who }) => who.planNo,
    plan: ({ plan }, _, { actor }) => (withinScopes(actor, 'plan.read') ? (plan ?? null) : null),
    dialogue: ({ dialogue }, _, { actor }) => (withinScopes(actor, 'plan.read') ? (dialogue ?? null) : null),
    activityMonth: (card, _, request) => activityMonthOf(request, card, (key) => request.loaders.item(key)),
    evaluation: ({ evaluation, who }, _, { actor }) =>
      evaluation && withinScopes(actor, 'evaluation.read') ? { ...evaluation, who } : null,
  },
};
