/** Who may ask why something is not there, and who may move it. */
import type { Row as Mutating } from './calendarRows.ts';
import { byId, type Row } from './reads.ts';

/** Everybody asks about themselves; what they may not see, they are told no more of than of what does not exist. */
export const whyRows: Readonly<Record<string, Row>> = {
  'Query.whyNotVisible': byId('plan', 'whyNotVisible', 'whyNotVisible(id: $id) { visible }', [
    'why.read',
    'NOBODY',
  ]),
  'Query.whyCannot': byId('plan', 'whyCannot', 'whyCannot(action: "approvePlan", id: $id) { allowed }', [
    'why.read',
    'NOBODY',
  ]),
};

export const whyMutations = {
  // A plan in force waits for nobody.
  rerouteItem: { about: 'OWNER', input: ({ plan }) => ({ id: plan }), seenBy: 'plan.read' },
} as const satisfies Record<string, Mutating>;
